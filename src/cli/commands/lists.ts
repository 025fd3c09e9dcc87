import { Command } from 'commander';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { openFor } from '../open.ts';
import { DATA } from '../options.ts';
import { writeTo } from '../output.ts';
import { presentLists } from '../present/others.ts';
import { styleFor } from '../present/style.ts';
import { listsAddCommand } from './lists-add.ts';
import { listsDiffCommand } from './lists-diff.ts';
import { listsHistoryCommand } from './lists-history.ts';
import { listsLinksCommand, listsRejoinCommand, listsUnlinkCommand } from './lists-links.ts';
import { listsRemoveCommand } from './lists-remove.ts';
import { listsUpdateCommand } from './lists-update.ts';

const EXAMPLES = `
Examples:
  $ interdict lists           a table: versions, ages, counts, and what each list lacks
  $ interdict lists --json    the same for programs, with sources, licences and checksums
  $ interdict lists update                                   fetch new versions from the publishers
  $ interdict lists add my.csv --list my_list                a list of your own
  $ interdict lists history us_ofac_sdn                      the versions held of one list
  $ interdict lists diff us_ofac_sdn 2025-08 2026-07-11      what changed between two of them
  $ interdict lists links un-6908911                         which entries are one party, and why`;

/** `interdict lists` and what stands under it: what is loaded, versions, ages, counts. */
export function listsCommand(io: CliIo, finish: Finish): Command {
  return new Command('lists')
    .description('show the lists that are loaded: versions, ages, counts')
    .addOption(DATA)
    .option('--json', 'print JSON for programs')
    .addHelpText('after', EXAMPLES)
    .addCommand(listsUpdateCommand(io, finish))
    .addCommand(listsAddCommand(io, finish))
    .addCommand(listsRemoveCommand(io, finish))
    .addCommand(listsHistoryCommand(io, finish))
    .addCommand(listsDiffCommand(io, finish))
    .addCommand(listsLinksCommand(io, finish))
    .addCommand(listsUnlinkCommand(io, finish))
    .addCommand(listsRejoinCommand(io, finish))
    .action(async (flags: { json?: boolean; data?: string }) => {
      const engine = await openFor(io, flags);
      const coverage = engine.coverage();
      if (flags.json) {
        const versions = new Map(engine.lists.map((version) => [version.list, version]));
        const lists = coverage.map((list) => ({ ...versions.get(list.list), ...list }));
        await writeTo(io.stdout, `${JSON.stringify({ lists, ...engine.identity }, null, 2)}\n`);
      } else {
        const lines = presentLists(coverage, engine.lists, styleFor(io, 'stdout'));
        await writeTo(io.stdout, `${lines.join('\n')}\n`);
      }
      finish(coverage.some((list) => !list.screened) ? EXIT.incomplete : EXIT.done);
    });
}
