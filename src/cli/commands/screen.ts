import { Command, Option } from 'commander';
import { InterdictError, type QueryInput } from '../../screen/vocabulary.ts';
import { type CliIo, type Finish, statusOf } from '../io.ts';
import { openFor } from '../open.ts';
import {
  AS_OF,
  BRIEF,
  birthDateOption,
  collect,
  countryOption,
  DATA,
  DATE_ORDER,
  DATE_ORDER_SAYS,
  DELIMITER,
  dateOrderOption,
  ENCODING,
  FAIL_ON_MATCH,
  FORMAT,
  genderOption,
  invalid,
  KNOWN_AT,
  LIMIT,
  LIST,
  MAP,
  NO_WEAK,
  PARTY_COUNTRY,
  PROGRAMME,
  type ScreeningFlags,
  schemaOption,
  screeningOptions,
  THRESHOLD,
} from '../options.ts';
import { writeTo } from '../output.ts';
import { POLICY } from '../policy.ts';
import { presentResult } from '../present/result.ts';
import { styleFor } from '../present/style.ts';
import { type FileFlags, screenFileCommand } from './screen-file.ts';

const EXAMPLES = `
Examples, one party:
  $ interdict screen "Nicolas Guillou"
  $ interdict screen "Nicolas Guillou" --schema Person --birth-date 1975-08-13 --country France
  $ interdict screen "Банк ВТБ" --schema Company --list us_ofac_sdn --list eu_fsf
  $ interdict screen "IMO 9116412"                                     a number is looked for among numbers
  $ interdict screen "Nicolas Guillou" --policy strict --explain       what would change the outcome?
  $ interdict screen "Karim Khan" --threshold 0.85 --limit 3 --json
  $ interdict screen "Nicolas Guillou" --as-of 2025-08-19            was he listed on that day?
  $ interdict screen "Nicolas Guillou" --as-of 2025-08-20 --known-at 2025-08-25   and did we know it?

Examples, a file (one line of JSON per row, in order; a row that cannot be screened says why in its place):
  $ interdict screen --file customers.csv --out results.jsonl
  $ interdict screen --file customers.csv --map name=full_name --map birth_date=born --out results.jsonl
  $ interdict screen --file customers.csv --map country= --brief     set a wrongly guessed column aside
  $ cat customers.jsonl | interdict screen --file - | jq 'select(.total > 0)'

Columns are guessed from the header and shown. Fields: id, name, first_name, middle_name, last_name, company,
alias, schema, birth_date, country, gender, identifier. A row with a birth date and a gender or a surname is
screened as a person, unless its schema column or --schema says otherwise.

Exit status: 0 done · 1 bad use or bad input · 2 a list, a row or a value was not screened ·
3 a match, under --fail-on-match (2 beats 3).`;

interface ScreenFlags extends ScreeningFlags, FileFlags {
  readonly birthDate?: string[];
  readonly id?: string[];
  readonly gender?: string[];
  readonly nationality?: string[];
  readonly place?: string[];
  readonly customer?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
}

/** `interdict screen`: one party, or a file of them. */
export function screenCommand(io: CliIo, finish: Finish): Command {
  return new Command('screen')
    .description('screen a name, or a file of names, against the lists')
    .argument('[name]', 'the name to screen; quote it if it has spaces')
    .option('--schema <kind>', 'kind of party: Person, Company, Organization, Vessel, … (default: any)')
    .option('--birth-date <date>', '1975, 1975-08, 1975-08-13 or 13.08.1975; repeat it for more', collect)
    .option(
      '--country <country>',
      'nationality, residence or registration, as code or name; repeat it for more',
      collect,
    )
    .option('--nationality <country>', 'nationality told apart from other countries; repeat it for more', collect)
    .option('--place <place>', 'place of birth or of residence; repeat it for more', collect)
    .option('--id <number>', 'passport, tax, registration, IMO … number; repeat it for more', collect)
    .option('--gender <gender>', 'male, female or other', collect)
    .option('--customer <id>', 'your own id of the customer: exceptions of the policy go by it')
    .addOption(POLICY)
    .addOption(LIST)
    .addOption(PROGRAMME)
    .addOption(PARTY_COUNTRY)
    .addOption(THRESHOLD)
    .addOption(LIMIT)
    .addOption(NO_WEAK)
    .addOption(AS_OF)
    .addOption(KNOWN_AT)
    .addOption(DATA)
    .option('--explain', 'tell what would change the outcome, and who comes near the line')
    .option('--json', 'print JSON for programs')
    .addOption(FAIL_ON_MATCH)
    .optionsGroup('Files:')
    .option('--file <file>', 'screen the rows of a CSV or JSONL file; - is standard input')
    .option('--out <file>', 'where the results go, complete or not at all (default: standard output)')
    .addOption(new Option('--output <file>', 'the same').hideHelp())
    .addOption(MAP)
    .addOption(FORMAT)
    .addOption(DELIMITER)
    .addOption(ENCODING)
    .addOption(DATE_ORDER)
    .option('--workers <number>', 'threads that screen a long file (default: as many as processors, at most 4)')
    .addOption(BRIEF)
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined, given: ScreenFlags & { readonly output?: string }) => {
      const { output, ...others } = given;
      if (output !== undefined && given.out !== undefined) throw invalid('--output', output, 'Give --out once.');
      const flags: ScreenFlags = output === undefined ? others : { ...others, out: output };
      if (flags.file !== undefined) {
        refuseWithFile(name, flags);
        finish(await screenFileCommand(flags, io));
      } else {
        refuseWithoutFile(name, flags);
        finish(await screenOne(name, flags, io));
      }
    });
}

async function screenOne(name: string | undefined, flags: ScreenFlags, io: CliIo) {
  const dateOrder = dateOrderOption(flags.dateOrder);
  const born = (flags.birthDate ?? []).map((text) => ({ text, dates: birthDateOption(text, dateOrder) }));
  const query: QueryInput = {
    names: name === undefined ? [] : [soundName(name)],
    ...(flags.schema === undefined ? {} : { schema: schemaOption(flags.schema) }),
    birthDates: born.flatMap(({ dates }) => dates),
    countries: [...new Set((flags.country ?? []).map((text) => countryOption(text)))],
    genders: (flags.gender ?? []).map(genderOption),
    ...(flags.nationality === undefined ? {} : { nationalities: flags.nationality.map((text) => countryOption(text)) }),
    ...(flags.place === undefined ? {} : { places: flags.place }),
    ...(flags.customer === undefined ? {} : { customer: flags.customer }),
    identifiers: flags.id ?? [],
  };
  screeningOptions(flags);
  const engine = await openFor(io, flags);
  const explain = flags.explain === true ? { explain: true } : {};
  const result = engine.screen(query, { ...screeningOptions(flags, engine), ...explain });
  const bothWays = born.flatMap(({ text, dates }) =>
    dates.length < 2 ? [] : [`The birth date ${text} was read both ways: ${dates.join(' and ')}; ${DATE_ORDER_SAYS}.`],
  );
  const lines = flags.json
    ? [JSON.stringify(result, null, 2)]
    : presentResult(result, styleFor(io, 'stdout'), bothWays);
  await writeTo(io.stdout, `${lines.join('\n')}\n`);
  const incomplete = result.outcome === 'incomplete' || result.incomplete !== undefined;
  const unscreened = result.coverage.some((list) => !list.screened);
  return statusOf(incomplete || unscreened, result.total > (result.exempted ?? 0), flags.failOnMatch === true);
}

function soundName(name: string): string {
  if (name === '-') throw invalid('name', name, 'To screen rows from standard input, write --file -.');
  // Bytes that are no UTF-8 arrive as U+FFFD; a name with holes must not be called clear.
  if (!name.includes('\uFFFD')) return name;
  throw new InterdictError(
    'QUERY_INVALID',
    'The name holds characters that could not be decoded',
    'Use a terminal set to UTF-8, or put the name into a UTF-8 file and screen that with --file.',
  );
}

function refuseWithFile(name: string | undefined, flags: ScreenFlags): void {
  if (name !== undefined) {
    throw invalid('name', name, 'Give a name or --file, not both; for a file of names only --file.');
  }
  const single = {
    '--birth-date': flags.birthDate,
    '--nationality': flags.nationality,
    '--place': flags.place,
    '--id': flags.id,
    '--gender': flags.gender,
    '--customer': flags.customer === undefined ? undefined : [flags.customer],
  };
  for (const [option, value] of Object.entries(single)) {
    if (value !== undefined)
      throw invalid(option, value.join(' '), 'With --file these come from its columns; see --map.');
  }
}

function refuseWithoutFile(name: string | undefined, flags: ScreenFlags): void {
  const forFiles = {
    '--out': flags.out,
    '--map': flags.map?.join(' '),
    '--format': flags.format,
    '--delimiter': flags.delimiter,
    '--encoding': flags.encoding,
    '--workers': flags.workers,
    '--brief': flags.brief ? 'true' : undefined,
  };
  for (const [option, value] of Object.entries(forFiles)) {
    if (value !== undefined)
      throw new InterdictError(
        'OPTION_INVALID',
        `${option} is for files of names, and there is no --file`,
        option === '--out' || option === '--brief'
          ? 'Give the file with --file; for one name --json prints the result for programs.'
          : 'Give the file with --file, or leave it out.',
      );
  }
  if (name !== undefined || flags.id !== undefined) return;
  throw new InterdictError(
    'QUERY_EMPTY',
    'There is no name to screen',
    'Give one, as in: interdict screen "Nicolas Guillou", a number with --id, or a file with --file.',
  );
}
