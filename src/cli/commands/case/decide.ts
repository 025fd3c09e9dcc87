import { Command } from 'commander';
import type { CliIo } from '../../io.ts';
import { writeTo } from '../../output.ts';
import { cases, now, whoIs, withStore } from './store.ts';

interface Flags {
  readonly why: string;
  readonly by?: string;
}

/** `interdict case accept|reject|dispute|undo ID FACT…` */
export function decideCommands(io: CliIo): Command[] {
  return [
    deciding(io, 'accept', 'accepted', 'take facts for true'),
    deciding(io, 'reject', 'rejected', 'hold facts to be wrong; they stay in the record'),
    deciding(io, 'dispute', 'disputed', 'hold facts to be disputed'),
    deciding(io, 'undo', 'undo', 'take the last decision about each of some facts back'),
  ];
}

function deciding(
  io: CliIo,
  name: string,
  status: 'accepted' | 'rejected' | 'disputed' | 'undo',
  description: string,
): Command {
  return new Command(name)
    .description(description)
    .argument('<case>', 'the case, as interdict case list shows it')
    .argument('<fact...>', 'ids of facts: all of them are decided, or none')
    .requiredOption('--why <reason>', 'the reason, kept with the decision')
    .option('--by <name>', 'who decides (default: the user of the system)')
    .action(async (id: string, facts: string[], flags: Flags) => {
      const { decideFacts, holdCase, undoDecisions } = await cases();
      const decider = { who: whoIs(io, flags.by), why: flags.why, at: now() };
      const decided = await withStore(io, async (store) => {
        const opened = await holdCase(store, id, decider.at);
        return status === 'undo'
          ? undoDecisions(store, opened, facts, decider)
          : decideFacts(store, opened, facts, status, decider);
      });
      const lines = decided.map((fact) => `${fact.id}: ${fact.decisions.at(-1)?.status}`);
      await writeTo(io.stdout, `${lines.join('\n')}\n`);
    });
}
