import { Command } from 'commander';
import { InterdictError } from '../../screen/vocabulary.ts';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { openFor } from '../open.ts';
import { DATA } from '../options.ts';
import { writeTo } from '../output.ts';
import { presentEntries } from '../present/links.ts';

const EXAMPLES = `
Examples:
  $ interdict lists links un-6908911           which entries are one party with this one, and why
  $ interdict lists links un-6908911 --json    the same for programs`;

const CUT_EXAMPLES = `
Examples:
  $ interdict lists unlink ofac-30582 un-6908911 --why "different fathers"
Cuts stand in links.yaml of the data folder; "interdict lists rejoin ID ID" takes one back.`;

/** `interdict lists links ID`: the entries that are one party with an entry, each with the evidence. */
export function listsLinksCommand(io: CliIo, finish: Finish): Command {
  return new Command('links')
    .description('show which entries of other lists are the same party, and why')
    .argument('<id>', 'id of an entry')
    .addOption(DATA)
    .option('--json', 'print JSON for programs')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, _: unknown, command: Command) => {
      const flags: { json?: boolean; data?: string } = command.optsWithGlobals();
      const engine = await openFor(io, flags);
      const party = engine.party(id);
      if (party === undefined) throw unknown(id);
      const entries = engine.linked(id);
      const lines = flags.json
        ? [JSON.stringify({ id, party: party.id, entries }, null, 2)]
        : presentEntries(party.id, entries);
      await writeTo(io.stdout, `${lines.join('\n')}\n`);
      finish(EXIT.done);
    });
}

/** `interdict lists unlink ID ID`: holds two entries to be different parties from now on. */
export function listsUnlinkCommand(io: CliIo, finish: Finish): Command {
  return new Command('unlink')
    .description('hold two entries to be different parties')
    .argument('<id>', 'id of an entry, or list:id')
    .argument('<other>', 'id of another entry, or list:id')
    .addOption(DATA)
    .option('--why <text>', 'the reason, kept with the cut')
    .addHelpText('after', CUT_EXAMPLES)
    .action(async (one: string, other: string, _: unknown, command: Command) => {
      const flags: { data?: string; why?: string } = command.optsWithGlobals();
      const { addCuts, ownData } = await import('../../catalog/index.ts');
      const engine = await openFor(io, flags);
      for (const id of [one, other]) if (engine.entry(id.replace(/^.*:/, '')) === undefined) throw unknown(id);
      const data = flags.data ?? ownData(io.env);
      const cut = {
        between: [one, other] as const,
        ...(flags.why === undefined ? {} : { why: flags.why }),
        on: new Date().toISOString().slice(0, 10),
      };
      addCuts(data, [cut]);
      io.stderr.write(`${one} and ${other} are different parties from the next screening on.\n`);
      finish(EXIT.done);
    });
}

/** `interdict lists rejoin ID ID`: takes a cut back. */
export function listsRejoinCommand(io: CliIo, finish: Finish): Command {
  return new Command('rejoin')
    .description('take back that two entries are different parties')
    .argument('<id>', 'id of an entry, as it was cut')
    .argument('<other>', 'id of the other entry')
    .addOption(DATA)
    .action(async (one: string, other: string, _: unknown, command: Command) => {
      const flags: { data?: string } = command.optsWithGlobals();
      const { ownData, removeCuts } = await import('../../catalog/index.ts');
      removeCuts(flags.data ?? ownData(io.env), [[one, other]]);
      io.stderr.write(`Evidence links ${one} and ${other} again from the next screening on.\n`);
      finish(EXIT.done);
    });
}

function unknown(id: string): InterdictError {
  return new InterdictError('PARTY_UNKNOWN', `No loaded list has an entry "${id}".`, 'Ids stand in every match.');
}
