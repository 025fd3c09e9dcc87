import { Command } from 'commander';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { writeTo } from '../output.ts';
import { counted } from '../present/words.ts';

const EXAMPLES = `
Examples:
  $ interdict lists remove house_list     a list of your own is gone
  $ interdict lists remove eu_fsf         back to the version that came with the program`;

/** `interdict lists remove ID`: takes away what was fetched or added of a list. */
export function listsRemoveCommand(io: CliIo, finish: Finish): Command {
  return new Command('remove')
    .description('remove the fetched and added versions of a list')
    .argument('<list>', 'id of the list')
    .option('--data <folder>', 'folder to remove from (default: INTERDICT_DATA, or the one of your system)')
    .addHelpText('after', EXAMPLES)
    .action(async (list: string, _: unknown, command: Command) => {
      const flags: { data?: string } = command.optsWithGlobals();
      const { ownData } = await import('../../catalog/index.ts');
      const { removeList } = await import('../../catalog/update/index.ts');
      const removed = removeList(flags.data ?? ownData(), list);
      await writeTo(io.stdout, `${list}: ${counted(removed, 'version')} removed\n`);
      finish(EXIT.done);
    });
}
