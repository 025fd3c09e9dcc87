import { Command } from 'commander';
import { InterdictError } from '../../../screen/vocabulary.ts';
import type { CliIo } from '../../io.ts';
import { AS_OF, dayOption, KNOWN_AT } from '../../options.ts';
import { writeTo } from '../../output.ts';
import { CASE_VIEWS, type CaseView, presentCase, viewOf } from '../../present/case/views.ts';
import { styleFor } from '../../present/style.ts';
import { table } from '../../present/table.ts';
import { cases, readingStore } from './store.ts';

interface Flags {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
}

/** `interdict case show ID [overview|people|measures|states|disputed|timeline|facts]` */
export function showCommand(io: CliIo): Command {
  return new Command('show')
    .description('what stands in a case on a day')
    .argument('<case>', 'the case, as interdict case list shows it')
    .argument('[view]', `one of ${CASE_VIEWS.join(', ')} (default: all but facts)`)
    .addOption(AS_OF)
    .addOption(KNOWN_AT)
    .option('--json', 'print JSON for programs')
    .action(async (id: string, view: string | undefined, flags: Flags) => {
      const { knownRecord, openCase, overviewOf, standsIn, treatyStates } = await cases();
      const asked = view === undefined ? undefined : viewNamed(view);
      const asOf = dayOption('--as-of', flags.asOf) ?? new Date().toISOString().slice(0, 10);
      const knownAt = dayOption('--known-at', flags.knownAt);
      const { record } = await readingStore(io, (store) => openCase(store, id));
      const treaty = record.case.states === undefined ? undefined : treatyStates(record.case.states);
      const known = knownRecord(record, knownAt, treaty);
      const standing = standsIn(known, asOf);
      const lines = overviewOf(known, standing);
      const text = flags.json
        ? JSON.stringify(viewOf({ known, standing, lines }, asked), null, 2)
        : presentCase({ known, standing, lines }, asked, styleFor(io, 'stdout')).join('\n');
      await writeTo(io.stdout, `${text}\n`);
    });
}

/** `interdict case list` */
export function listCommand(io: CliIo): Command {
  return new Command('list')
    .description('the cases there are')
    .option('--json', 'print JSON for programs')
    .action(async (flags: { json?: boolean }) => {
      const { listCases } = await cases();
      const listed = await readingStore(io, (store) => listCases(store));
      const rows = listed.map(({ id, title, facts, origin }) => [id, String(facts), origin, title]);
      const columns = [{ head: 'CASE' }, { head: 'FACTS', right: true }, { head: 'ORIGIN' }, { head: 'TITLE' }];
      await writeTo(io.stdout, `${flags.json ? JSON.stringify(listed, null, 2) : table(columns, rows).join('\n')}\n`);
    });
}

function viewNamed(view: string): CaseView {
  const known = CASE_VIEWS.find((name) => name === view);
  if (known !== undefined) return known;
  throw new InterdictError(
    'OPTION_INVALID',
    `A case has no view "${view.slice(0, 40)}".`,
    `Choose one of ${CASE_VIEWS.join(', ')}.`,
  );
}
