import { Command } from 'commander';
import { isPartialIsoDate } from '../../screen/file/dates.ts';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { invalid, numberIn } from '../options.ts';
import { writeTo } from '../output.ts';
import { plain, styleFor } from '../present/style.ts';
import { counted } from '../present/words.ts';

const EXAMPLES = `
Examples:
  $ interdict lists add customers-we-left.csv --list house_list          a list of your own (CSV or YAML)
  $ interdict lists add SDN_ADVANCED.XML --list us_ofac_sdn              an official file you fetched yourself
  $ interdict lists add consolidated.xml --list un_sc_sanctions --repair a damaged file, without what is wrong in it

In repair mode values that cannot be right are discarded and counted, and everything screened says "damaged".
"interdict lists remove ID" takes an added list away again.`;

interface AddFlags {
  readonly list: string;
  readonly data?: string;
  readonly format?: string;
  readonly published?: string;
  readonly title?: string;
  readonly maxLoss?: string;
  readonly config?: string;
  readonly repair?: boolean;
  readonly json?: boolean;
}

/** `interdict lists add FILE`: a file from the disk as a version of a list. */
export function listsAddCommand(io: CliIo, finish: Finish): Command {
  return new Command('add')
    .description('add a list of your own, or a version of an official one, from a file')
    .argument('<file>', 'the file')
    .requiredOption('--list <id>', 'id of the list, as in my_list')
    .option('--format <format>', 'format of the file (default: told by the list or the name)')
    .option('--published <date>', 'day of publication, where the file does not say it (default: today)')
    .option('--title <title>', 'title of the list')
    .option('--repair', 'read a damaged file without the values that cannot be right')
    .option('--max-loss <share>', 'share of the entries a new version may lack, 0 to 1 (default 0.1)')
    .option('--data <folder>', 'folder to write to (default: INTERDICT_DATA, or the one of your system)')
    .option('--config <file>', 'settings (default: lists.yaml in the data folder, where there is one)')
    .option('--json', 'print JSON for programs')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, _: unknown, command: Command) => {
      const flags: AddFlags = command.optsWithGlobals();
      const { published, format, title, list } = flags;
      if (published !== undefined && !isPartialIsoDate(published)) {
        throw invalid('--published', published, 'Give a day as 2025-08-13, or a month as 2025-08.');
      }
      const { dataRoots, ownData } = await import('../../catalog/index.ts');
      const { addList, configFile, readConfig } = await import('../../catalog/update/index.ts');
      const data = flags.data ?? ownData();
      const { manifest, discarded } = await addList(file, {
        data,
        roots: flags.data === undefined ? [...new Set([...dataRoots(), data])] : [data],
        sources: readConfig(flags.config ?? configFile(data), flags.config !== undefined).sources,
        list,
        ...(published === undefined ? {} : { published }),
        ...(format === undefined ? {} : { format }),
        ...(title === undefined ? {} : { title }),
        ...(flags.maxLoss === undefined ? {} : { maxLoss: numberIn('--max-loss', flags.maxLoss, 0, 1, false) }),
        repair: flags.repair === true,
      });
      const style = styleFor(io, 'stdout');
      const lines = [
        `${manifest.list}: version of ${manifest.version}, ${counted(manifest.entries, 'entry', 'entries')}, ${counted(manifest.names, 'name')}`,
        ...(discarded === undefined ? [] : [style.yellow(`damaged: ${counted(discarded, 'value')} discarded`)]),
        style.dim(plain(`held in ${data}`)),
      ];
      await writeTo(io.stdout, `${flags.json ? JSON.stringify(manifest, null, 2) : lines.join('\n')}\n`);
      finish(EXIT.done);
    });
}
