import { Command } from 'commander';
import { comparePairs, type PairsSummary } from '../../screen/file/pairs.ts';
import { InterdictError } from '../../screen/vocabulary.ts';
import { type CliIo, EXIT, type ExitCode, type Finish } from '../io.ts';
import { openFor } from '../open.ts';
import { DATA, invalid, schemaOption } from '../options.ts';
import { writeTo } from '../output.ts';
import { presentComparison } from '../present/others.ts';
import { plain, styleFor } from '../present/style.ts';
import { counted, grouped } from '../present/words.ts';
import { progressOn } from '../progress.ts';
import { delimiterOption, openInput, refuseSameFile, withOutput } from './files.ts';

const EXAMPLES = `
Examples:
  $ interdict compare "Usama bin Laden" "Osama Ben Ladin" --schema Person
  $ interdict compare "Rosneft Oil Company" "ПАО НК Роснефть" --schema Company --json
  $ interdict compare --pairs pairs.csv --out scored.csv

A file of pairs is CSV with the columns schema, name1 and name2, and any others; all are written again, in
order, with a column "score" from 0 to 1 added last. A blank schema leaves the kind open. A pair with an empty
name scores 0, is counted, and makes the exit status 2. A line that cannot be read refuses the file.`;

interface CompareFlags {
  readonly schema?: string;
  readonly json?: boolean;
  readonly pairs?: string;
  readonly out?: string;
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
    .addOption(DATA)
    .optionsGroup('Files:')
    .option('--pairs <file>', 'score the pairs of a CSV file; - is standard input')
    .option('--out <file>', 'where the scored pairs go, complete or not at all (default: standard output)')
    .option('--score-column <name>', 'name of the added column (default: score)')
    .option('--delimiter <character>', 'what separates the columns (default: guessed; tab for a tab)')
    .option('--encoding <encoding>', 'such as windows-1252 (default: UTF-8, or as the byte order mark says)')
    .addHelpText('after', EXAMPLES)
    .action(async (name1: string | undefined, name2: string | undefined, flags: CompareFlags) => {
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
    if (flags.json) throw invalid('--json', 'true', 'With --pairs the result is CSV; leave --json out.');
    return;
  }
  const { out, scoreColumn, delimiter, encoding } = flags;
  for (const [option, value] of Object.entries({ out, 'score-column': scoreColumn, delimiter, encoding })) {
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
  const engine = await openFor(io, flags);
  const comparison = engine.compare(name1, name2, schema);
  const lines = flags.json
    ? [JSON.stringify({ name1, name2, schema, ...comparison, ...engine.identity }, null, 2)]
    : presentComparison(name1, name2, comparison, styleFor(io, 'stdout'));
  await writeTo(io.stdout, `${lines.join('\n')}\n`);
  return EXIT.done;
}

async function compareFile(flags: CompareFlags, io: CliIo): Promise<ExitCode> {
  const delimiter = delimiterOption(flags.delimiter);
  const scoreColumn = flags.scoreColumn ?? 'score';
  if (scoreColumn.trim() === '') throw invalid('--score-column', scoreColumn, 'Give the column a name.');
  await refuseSameFile(flags.pairs!, flags.out);
  const text = await openInput(flags.pairs!, flags.encoding, io);
  const engine = await openFor(io, flags);
  const progress = progressOn(io);
  const started = performance.now();
  const summary = await withOutput(flags.out, io, (sink) =>
    comparePairs({
      engine,
      text,
      sink,
      delimiter,
      scoreColumn,
      signal: io.signal,
      onProgress: ({ pairs }) => {
        progress.show(text.size === undefined ? undefined : text.bytesRead() / text.size, counted(pairs, 'pair'));
      },
    }),
  ).finally(() => progress.clear());
  io.stderr.write(summaryInWords(summary, performance.now() - started));
  return summary.unscored > 0 ? EXIT.incomplete : EXIT.done;
}

function summaryInWords(summary: PairsSummary, milliseconds: number): string {
  const rate = Math.round((summary.pairs * 1000) / Math.max(1, milliseconds));
  const lines = [
    `${counted(summary.pairs, 'pair')} scored in ${(milliseconds / 1000).toFixed(1)} s · ${grouped(rate)} pairs/s`,
  ];
  if (summary.unscored > 0) {
    lines.push(`${counted(summary.unscored, 'pair')} could not be scored and got 0:`);
    for (const { line, code, message } of summary.examples) lines.push(`  line ${line}: ${code}: ${plain(message)}`);
    if (summary.unscored > summary.examples.length) lines.push('  …');
  }
  if (summary.unknownSchemas > 0) {
    lines.push(`${counted(summary.unknownSchemas, 'pair')} of a schema we do not know: the kind was left open.`);
  }
  return `${lines.join('\n')}\n`;
}
