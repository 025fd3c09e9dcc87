import { Command } from 'commander';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { DATA } from '../options.ts';
import { writeTo } from '../output.ts';
import { styleFor } from '../present/style.ts';
import { presentHistory } from '../present/versions.ts';

const EXAMPLES = `
Examples:
  $ interdict lists history us_ofac_sdn           the versions held: dates, sources, counts, checksums, limits
  $ interdict lists history us_ofac_sdn --json    the same for programs`;

/** `interdict lists history LIST`: which versions of a list are held. Opens no index: it reads descriptions only. */
export function listsHistoryCommand(io: CliIo, finish: Finish): Command {
  return new Command('history')
    .description('show the versions of a list that are held')
    .argument('<list>', 'id of the list')
    .addOption(DATA)
    .option('--json', 'print JSON for programs')
    .addHelpText('after', EXAMPLES)
    .action(async (list: string, _: unknown, command: Command) => {
      const flags: { json?: boolean; data?: string } = command.optsWithGlobals();
      const { dataRoots, historyOf } = await import('../../catalog/index.ts');
      const versions = historyOf(dataRoots(flags.data), list).map(({ manifest }) => manifest);
      const lines = flags.json
        ? [JSON.stringify({ list, versions }, null, 2)]
        : presentHistory(versions, styleFor(io, 'stdout'));
      await writeTo(io.stdout, `${lines.join('\n')}\n`);
      finish(EXIT.done);
    });
}
