import { Command, Option } from 'commander';
import { comparePairs, type PairsSummary } from '../../screen/file/pairs.ts';
import { lineFor } from '../../screen/policies.ts';
import { InterdictError } from '../../screen/vocabulary.ts';
import { type CliIo, EXIT, type ExitCode, type Finish } from '../io.ts';
import { comparerFor } from '../open.ts';
import { DATA, DELIMITER, ENCODING, FORMAT, formatOption, invalid, schemaOption } from '../options.ts';
import { writeTo } from '../output.ts';
import { POLICY } from '../policy.ts';
import { presentComparison } from '../present/others.ts';
import { plain, styleFor } from '../present/style.ts';
import { counted, grouped } from '../present/words.ts';
import { progressOn } from '../progress.ts';
import { delimiterOption, openInput, refuseSameFile, withOutput } from './files.ts';

const EXAMPLES = `
Examples:
  $ interdict compare "Usama bin Laden" "Osama Ben Ladin" --schema Person
  $ interdict compare "Rosneft Oil Company" "ПАО НК Роснефть" --schema Company --json
  $ interdict compare "John Smith" "Jon Smyth" --policy ofac-search
  $ interdict compare --pairs pairs.csv --output scored.csv

A file of pairs is CSV or JSON lines with name1 and name2, and, where known, schema and for either side
birth_date1, country1, nationality1, place1, gender1, identifier1 (and …2; several values divided by ;). All
columns are written again, in order, with "score_error" and last "score", 0 to 1. A blank schema leaves the kind
open. A row that cannot be read or scored says why, with code and line, scores 0 (null in JSON), and makes the
exit status 2; the others go on.`;

interface CompareFlags {
  readonly schema?: string;
  readonly json?: boolean;
  readonly pairs?: string;
  readonly output?: string;
  readonly out?: string;
  readonly format?: string;
  readonly policy?: string;
  readonly scoreColumn?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly data?: string;
}

/** `interdict compare`: two names, or a file of pairs. */
export function compareCommand(io: CliIo, finish: Finish): Command {
  return new Command('compare')
    .description('score two names against each other, or a file of pairs')
    .argument('[name1]', 'a name')
    .argument('[name2]', 'the name it is compared with, as if it stood on a list')
    .option('--schema <kind>', 'kind of party: Person, Company, Organization, Vessel, … (default: any)')
    .option('--json', 'print JSON for programs')
    .addOption(POLICY)
    .addOption(DATA)
    .optionsGroup('Files:')
    .option('--pairs <file>', 'score the pairs of a CSV or JSONL file; - is standard input')
    .option('--output <file>', 'where the scored pairs go, complete or not at all (default: standard output)')
    .addOption(new Option('--out <file>', 'the same').hideHelp())
    .addOption(FORMAT)
    .option('--score-column <name>', 'name of the added column (default: score)')
    .addOption(DELIMITER)
    .addOption(ENCODING)
    .addHelpText('after', EXAMPLES)
    .action(async (name1: string | undefined, name2: string | undefined, flags: CompareFlags) => {
      if (flags.out !== undefined && flags.output !== undefined)
        throw invalid('--out', flags.out, 'Give --output once.');
      checkUse(name1, name2, flags);
      finish(flags.pairs === undefined ? await compareTwo(name1!, name2!, flags, io) : await compareFile(flags, io));
    });
}

function checkUse(name1: string | undefined, name2: string | undefined, flags: CompareFlags): void {
  if (flags.pairs !== undefined) {
    if (name1 !== undefined) throw invalid('name', name1, 'Give two names or --pairs, not both.');
    if (flags.schema !== undefined) {
      throw invalid('--schema', flags.schema, 'With --pairs the kind of each pair comes from its column "schema".');
    }
    if (flags.json) throw invalid('--json', 'true', 'With --pairs the result is as the input is: CSV or JSON lines.');
    return;
  }
  const { out, output, format, scoreColumn, delimiter, encoding } = flags;
  for (const [option, value] of Object.entries({
    out,
    output,
    format,
    'score-column': scoreColumn,
    delimiter,
    encoding,
  })) {
    if (value !== undefined) throw invalid(`--${option}`, value, 'It goes with --pairs.');
  }
  if (name1 === undefined || name2 === undefined) {
    throw new InterdictError(
      'QUERY_EMPTY',
      'Two names are needed to compare',
      'Give both, as in: interdict compare "NAME A" "NAME B", or a file with --pairs.',
    );
  }
}

async function compareTwo(name1: string, name2: string, flags: CompareFlags, io: CliIo): Promise<ExitCode> {
  const schema = flags.schema === undefined ? 'Thing' : schemaOption(flags.schema);
  const engine = await comparerFor(io, flags);
  const comparison = engine.compare(name1, name2, schema);
  const lines = flags.json
    ? [JSON.stringify({ name1, name2, schema, ...comparison, ...engine.identity }, null, 2)]
    : presentComparison(name1, name2, comparison, lineFor(schema, engine.policy), styleFor(io, 'stdout'));
  await writeTo(io.stdout, `${lines.join('\n')}\n`);
  return EXIT.done;
}

async function compareFile(flags: CompareFlags, io: CliIo): Promise<ExitCode> {
  const delimiter = delimiterOption(flags.delimiter);
  const scoreColumn = flags.scoreColumn ?? 'score';
  if (scoreColumn.trim() === '') throw invalid('--score-column', scoreColumn, 'Give the column a name.');
  const format = formatOption(flags.format);
  const output = flags.output ?? flags.out;
  await refuseSameFile(flags.pairs!, output);
  const text = await openInput(flags.pairs!, flags.encoding, io);
  const engine = await comparerFor(io, flags);
  const progress = progressOn(io);
  const started = performance.now();
  const summary = await withOutput(output, io, (sink) =>
    comparePairs({
      engine,
      text,
      sink,
      format,
      delimiter,
      scoreColumn,
      signal: io.signal,
      onProgress: ({ pairs }) => {
        progress.show(text.size === undefined ? undefined : text.bytesRead() / text.size, counted(pairs, 'pair'));
      },
    }),
  ).finally(() => progress.clear());
  io.stderr.write(summaryInWords(summary, performance.now() - started));
  return summary.unscored + summary.setAside > 0 ? EXIT.incomplete : EXIT.done;
}

function summaryInWords(summary: PairsSummary, milliseconds: number): string {
  const rate = Math.round((summary.pairs * 1000) / Math.max(1, milliseconds));
  const lines = [
    `${counted(summary.pairs, 'pair')} scored in ${(milliseconds / 1000).toFixed(1)} s · ${grouped(rate)} pairs/s`,
  ];
  if (summary.unscored > 0) {
    lines.push(`${counted(summary.unscored, 'pair')} could not be scored; each says why in its place.`);
  }
  if (summary.setAside > 0) {
    lines.push(`${counted(summary.setAside, 'pair')} scored without a value that was not understood.`);
  }
  for (const { line, code, message } of summary.examples) lines.push(`  line ${line}: ${code}: ${plain(message)}`);
  if (summary.unscored + summary.setAside > summary.examples.length) lines.push('  …');
  if (summary.unknownSchemas > 0) {
    lines.push(`${counted(summary.unknownSchemas, 'pair')} of a schema we do not know: the kind was left open.`);
  }
  return `${lines.join('\n')}\n`;
}
