import { Command } from 'commander';
import type { Selection, Store } from '../../../case/index.ts';
import { FactCheck, InterdictError } from '../../../screen/vocabulary.ts';
import type { CliIo } from '../../io.ts';
import { collect } from '../../options.ts';
import { writeTo } from '../../output.ts';
import { cases, now, whoIs, withStore } from './store.ts';

interface Flags {
  readonly why: string;
  readonly by?: string;
  readonly kind?: string[];
  readonly source?: string;
  readonly verdict?: string[];
  readonly allConfirmed?: boolean;
  readonly byFact?: string;
}

type Deed = 'accepted' | 'rejected' | 'disputed' | 'superseded' | 'undo';

/** `interdict case accept|reject|dispute|supersede|undo ID FACT…` */
export function decideCommands(io: CliIo): Command[] {
  return [
    selecting(deciding(io, 'accept', 'accepted', 'take facts for true', '[fact...]')).option(
      '--all-confirmed',
      'all proposals that lists, tables or accepted facts confirm',
    ),
    selecting(deciding(io, 'reject', 'rejected', 'hold facts to be wrong; they stay in the record', '[fact...]')),
    selecting(deciding(io, 'dispute', 'disputed', 'hold facts to be disputed', '[fact...]')),
    deciding(io, 'supersede', 'superseded', 'another fact takes the place of some', '<fact...>').requiredOption(
      '--by-fact <fact>',
      'the fact that takes their place',
    ),
    deciding(io, 'undo', 'undo', 'take the last decision about each of some facts back', '<fact...>'),
  ];
}

function deciding(io: CliIo, name: string, status: Deed, description: string, facts: string): Command {
  return new Command(name)
    .description(description)
    .argument('<case>', 'the case, as interdict case list shows it')
    .argument(facts, 'ids of facts: all of them are decided, or none')
    .requiredOption('--why <reason>', 'the reason, kept with the decision')
    .option('--by <name>', 'who decides (default: the user of the system)')
    .action(async (id: string, named: string[], flags: Flags) => {
      const selection = selectionOf(flags);
      if ((named.length === 0) === (selection === undefined)) {
        const remedy = 'Give ids of facts, or choose proposals by --kind, --source or --verdict.';
        throw new InterdictError('OPTION_INVALID', 'Which facts are meant is not said, or said twice.', remedy);
      }
      const decided = await withStore(io, (store) => decide(store, id, named, selection, status, flags, io));
      const lines = decided.map((fact) => `${fact.id}: ${fact.decisions.at(-1)?.status}`);
      await writeTo(io.stdout, `${lines.join('\n') || 'No proposal fits; nothing was decided.'}\n`);
    });
}

async function decide(
  store: Store,
  id: string,
  named: readonly string[],
  selection: Selection | undefined,
  status: Deed,
  flags: Flags,
  io: CliIo,
) {
  const { decideFacts, holdCase, selectProposals, undoDecisions } = await cases();
  const decider = { who: whoIs(io, flags.by), why: flags.why, at: now() };
  const opened = await holdCase(store, id, decider.at);
  const facts = selection === undefined ? named : selectProposals(opened.record, selection).map((fact) => fact.id);
  if (facts.length === 0) return [];
  return status === 'undo'
    ? undoDecisions(store, opened, facts, decider)
    : decideFacts(store, opened, facts, status, decider, flags.byFact);
}

function selecting(command: Command): Command {
  return command
    .option('--kind <kind>', 'all proposals of this kind; repeat it for more', collect)
    .option('--source <source>', 'all proposals that rest on this source')
    .option('--verdict <verdict>', `all proposals that were ${VERDICTS.join(', ')}; repeat it for more`, collect);
}

const VERDICTS = FactCheck.shape.verdict.options;

/** The proposals that are meant; `undefined` where facts are named. */
function selectionOf({ kind, source, verdict, allConfirmed }: Flags): Selection | undefined {
  if (kind === undefined && source === undefined && verdict === undefined && !allConfirmed) return undefined;
  const asked = [...(verdict ?? []), ...(allConfirmed ? ['confirmed'] : [])];
  const verdicts = asked.map((name) => {
    const known = VERDICTS.find((one) => one === name);
    if (known !== undefined) return known;
    throw new InterdictError('OPTION_INVALID', `No proposal is "${name}".`, `Choose one of ${VERDICTS.join(', ')}.`);
  });
  return { kinds: kind, source, ...(verdicts.length === 0 ? {} : { verdicts }) };
}
