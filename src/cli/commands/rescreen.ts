import { Command } from 'commander';
import { columnsInWords, readOverrides } from '../../screen/file/columns.ts';
import { datesInWords } from '../../screen/file/date-orders.ts';
import { openRows } from '../../screen/file/rows.ts';
import { type RescreenSummary, rescreenFile } from '../../screen/rescreen/rescreen-file.ts';
import type { Engine } from '../../screen/types.ts';
import type { VersionDiff } from '../../screen/vocabulary.ts';
import { type CliIo, type Finish, statusOf } from '../io.ts';
import { openFor } from '../open.ts';
import {
  BRIEF,
  collect,
  DATA,
  DATE_ORDER,
  DATE_ORDER_SAYS,
  DELIMITER,
  ENCODING,
  FAIL_ON_MATCH,
  FORMAT,
  formatOption,
  invalid,
  LIMIT,
  MAP,
  NO_WEAK,
  PARTY_COUNTRY,
  PROGRAMME,
  rowDefaults,
  type ScreeningFlags,
  screeningOptions,
  THRESHOLD,
} from '../options.ts';
import { POLICY } from '../policy.ts';
import { plainLines } from '../present/style.ts';
import { counted } from '../present/words.ts';
import { progressOn } from '../progress.ts';
import { delimiterOption, openInput, refuseSameFile, withOutput } from './files.ts';

const EXAMPLES = `
Examples:
  $ interdict rescreen customers.csv --list us_ofac_sdn --from 2025-08                what has come since?
  $ interdict rescreen customers.csv --list us_ofac_sdn --from 2025-08 --to 2026-07-11 --out alerts.jsonl
  $ interdict rescreen customers.csv --list us_ofac_sdn --brief                       since the version before

The alerts about entries that are new, listed again or changed on that list are those of screening every customer,
but only customers whom the change concerns are screened. A row is written where it alerts, or cannot be screened.

Exit status: 0 done · 1 bad use or bad input · 2 a list, a row or a value was not screened ·
3 a match, under --fail-on-match (2 beats 3).`;

interface RescreenFlags extends Omit<ScreeningFlags, 'list'> {
  readonly list: string;
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly map?: string[];
  readonly format?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly brief?: boolean;
  readonly schema?: string;
  readonly country?: string[];
  readonly dateOrder?: string;
  readonly failOnMatch?: boolean;
}

/** `interdict rescreen`: what a change of a list means for customers on file. */
export function rescreenCommand(io: CliIo, finish: Finish): Command {
  return new Command('rescreen')
    .description('screen the customers of a file again whom a change of a list concerns')
    .argument('<customers>', 'CSV or JSONL file; - is standard input')
    .requiredOption('--list <id>', 'the list that changed (required)')
    .option('--from <version>', 'the version last screened against (default: the one before the newest)')
    .option('--to <version>', 'the version since, which must be the newest (default: that)')
    .option('--schema <kind>', 'kind of party, where a row does not say: Person, Company, …')
    .option('--country <country>', 'country, where a row does not say; repeat it for more', collect)
    .addOption(POLICY)
    .addOption(PROGRAMME)
    .addOption(PARTY_COUNTRY)
    .addOption(THRESHOLD)
    .addOption(LIMIT)
    .addOption(NO_WEAK)
    .addOption(DATA)
    .addOption(FAIL_ON_MATCH)
    .optionsGroup('Files:')
    .option('--out <file>', 'where the alerts go, complete or not at all (default: standard output)')
    .addOption(MAP)
    .addOption(FORMAT)
    .addOption(DELIMITER)
    .addOption(ENCODING)
    .addOption(DATE_ORDER)
    .addOption(BRIEF)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: RescreenFlags) => {
      const overrides = readOverrides(flags.map ?? []);
      const defaults = rowDefaults(flags);
      const { list, ...screeningFlags } = flags;
      const screening = screeningOptions(screeningFlags);
      const format = formatOption(flags.format);
      const delimiter = delimiterOption(flags.delimiter);
      await refuseSameFile(file, flags.out);
      const text = await openInput(file, flags.encoding, io);
      const { rows, map, columns, dateOrders } = await openRows(text, { format, delimiter, overrides });
      if (map !== undefined) io.stderr.write(plainLines(columnsInWords(columns, map)));
      const engine = await openFor(io, flags);
      const diff = await engine.diff(list, ...versionsOf(engine, flags));
      io.stderr.write(`${diffInWords(diff)}\n`);
      const progress = progressOn(io);
      const summary = await withOutput(flags.out, io, (sink) =>
        rescreenFile({
          engine,
          rows,
          sink,
          changed: { list, ids: new Set(changedIds(diff)) },
          screening,
          defaults,
          brief: flags.brief,
          signal: io.signal,
          onProgress: (counts) => progress.show(undefined, counted(counts.rows, 'row')),
        }),
      ).finally(() => progress.clear());
      io.stderr.write(plainLines(datesInWords(dateOrders, summary.bothWays, defaults.dateOrder, DATE_ORDER_SAYS)));
      io.stderr.write(`${summaryInWords(summary)}\n`);
      const unscreened = engine.coverage().some(({ screened }) => !screened);
      const incomplete = summary.refused > 0 || summary.incomplete > 0 || unscreened;
      finish(statusOf(incomplete, summary.alerts > 0, flags.failOnMatch === true));
    });
}

/** The versions to compare; the later one is what customers are screened against, so it must be the newest. */
function versionsOf(engine: Engine, { list, from, to }: RescreenFlags): [from: string, to: string] {
  const held = engine.history(list).map(({ version }) => version);
  const newest = held.at(-1)!;
  if (to !== undefined && !newest.startsWith(to)) {
    throw invalid(
      '--to',
      to,
      `Customers are screened against the newest version, ${newest}: name that, or leave it out.`,
    );
  }
  const before = from ?? held.at(-2);
  if (before !== undefined) return [before, newest];
  throw invalid('--list', list, `Only one version is held, ${newest}: screen the file with interdict screen --file.`);
}

/** Entries a customer may newly match: those that came, also under a new id, and those that changed. */
function changedIds({ added, relisted, changed }: VersionDiff): string[] {
  return [...added, ...relisted.map((pair) => pair.added), ...changed].map(({ id }) => id);
}

function diffInWords({ list, from, to, added, relisted, changed, removed }: VersionDiff): string {
  const came = counted(added.length, 'entry came', 'entries came');
  return `${list} ${from} to ${to}: ${came}, ${relisted.length} listed again, ${changed.length} changed, ${removed.length} gone${removed.length > 0 ? '; for what is gone nobody is screened again' : ''}`;
}

function summaryInWords({ rows, concerned, refused, alerts }: RescreenSummary): string {
  const again = counted(concerned, 'customer was screened', 'customers were screened');
  return `${counted(rows, 'row')} in, ${again} again, ${counted(alerts, 'row alerts', 'rows alert')}, ${refused} refused`;
}
