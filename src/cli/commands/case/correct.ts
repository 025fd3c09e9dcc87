import { Command } from 'commander';
import { InterdictError } from '../../../screen/vocabulary.ts';
import type { CliIo } from '../../io.ts';
import { writeTo } from '../../output.ts';
import { cases, now, whoIs, withStore } from './store.ts';

interface Flags {
  readonly why: string;
  readonly by?: string;
  readonly says?: string;
  readonly since?: string;
  readonly until?: string;
  readonly what?: string;
}

/** `interdict case correct ID FACT` */
export function correctCommand(io: CliIo): Command {
  return new Command('correct')
    .description('put a corrected fact, accepted and with the same sources, in the place of another')
    .argument('<case>', 'the case, as interdict case list shows it')
    .argument('<fact>', 'id of the fact')
    .requiredOption('--why <reason>', 'the reason, kept with the decision')
    .option('--says <sentence>', 'the fact in one sentence')
    .option('--since <day>', 'its first day, as surely as it is known; "none" for not known')
    .option('--until <day>', 'the first day no longer; "none" for open')
    .option('--what <json>', 'what it is about, whole, as the record has it')
    .option('--by <name>', 'who corrects it (default: the user of the system)')
    .action(async (id: string, fact: string, { says, since, until, what, ...flags }: Flags) => {
      const { correctFact, holdCase } = await cases();
      const decider = { who: whoIs(io, flags.by), why: flags.why, at: now() };
      const day = (given: string | undefined) => (given === 'none' ? null : given);
      const correction = { says, since: day(since), until: day(until), what: what === undefined ? what : parsed(what) };
      const made = await withStore(io, async (store) =>
        correctFact(store, await holdCase(store, id, decider.at), fact, correction, decider),
      );
      await writeTo(io.stdout, `${made.id}: accepted\n${fact}: superseded\n`);
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new InterdictError('JSON_MALFORMED', `--what is no JSON: ${said}.`, 'Give one JSON object, in quotes.');
  }
}
