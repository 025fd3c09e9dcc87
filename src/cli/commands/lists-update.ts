import { Command } from 'commander';
import type { UpdateOutcome, UpdateStep } from '../../catalog/update/index.ts';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { collect, numberIn } from '../options.ts';
import { writeTo } from '../output.ts';
import { plain, type Style, styleFor } from '../present/style.ts';
import { grouped } from '../present/words.ts';
import { type Progress, progressOn } from '../progress.ts';

const EXAMPLES = `
Examples:
  $ interdict lists update                            every list with an address
  $ interdict lists update --list un_sc_sanctions     one of them
  $ interdict lists update --list eu_fsf --max-loss 1 accept a version however many entries it lacks

A new version that is older than the one held, lacks more than 10% of its entries, is a web page, is cut short or cannot
be read is refused: the one held stays, and "interdict lists" says why. Addresses, mirrors and limits are set in
lists.yaml in the data folder (INTERDICT_DATA). A proxy is taken from HTTPS_PROXY.

Exit status: 0 all updated or unchanged · 1 bad use · 2 a list was refused or could not be fetched.`;

interface UpdateFlags {
  readonly list?: string[];
  readonly data?: string;
  readonly config?: string;
  readonly maxLoss?: string;
  readonly json?: boolean;
}

/** `interdict lists update`: fetches what the publishers have, and takes it in where it is sound. */
export function listsUpdateCommand(io: CliIo, finish: Finish): Command {
  return new Command('update')
    .description('fetch new versions of the lists from their publishers')
    .option('--list <id>', 'update this list only; repeat it for more', collect)
    .option('--data <folder>', 'folder to write to (default: INTERDICT_DATA, or the one of your system)')
    .option('--config <file>', 'settings (default: lists.yaml in the data folder, where there is one)')
    .option('--max-loss <share>', 'share of the entries a new version may lack, 0 to 1 (default 0.1)')
    .option('--json', 'print JSON for programs')
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const flags: UpdateFlags = command.optsWithGlobals();
      const maxLoss =
        flags.maxLoss === undefined ? {} : { maxLoss: numberIn('--max-loss', flags.maxLoss, 0, 1, false) };
      const { dataRoots, ownData } = await import('../../catalog/index.ts');
      const { configFile, readConfig, updateLists } = await import('../../catalog/update/index.ts');
      const data = flags.data ?? ownData();
      const { sources } = readConfig(flags.config ?? configFile(data), flags.config !== undefined);
      const progress = progressOn(io);
      const style = styleFor(io, 'stdout');
      const outcomes = await updateLists({
        data,
        roots: flags.data === undefined ? [...new Set([...dataRoots(), data])] : [data],
        sources: sources.map((source) => ({ ...source, ...maxLoss })),
        ...(flags.list === undefined ? {} : { lists: flags.list }),
        onStep: (step) => showStep(progress, step),
        onOutcome: (outcome) => {
          progress.clear();
          if (!flags.json) io.stdout.write(`${presentOutcome(outcome, style).join('\n')}\n`);
        },
        ...(io.signal === undefined ? {} : { signal: io.signal }),
      });
      if (flags.json) await writeTo(io.stdout, `${JSON.stringify({ outcomes }, null, 2)}\n`);
      const good = outcomes.every(({ outcome }) => outcome === 'updated' || outcome === 'unchanged');
      finish(good ? EXIT.done : EXIT.incomplete);
    });
}

function showStep(progress: Progress, { list, doing, bytes = 0, of }: UpdateStep): void {
  const size = doing === 'fetching' ? ` ${(bytes / 1e6).toFixed(1)} MB` : '';
  progress.show(doing === 'fetching' && of !== undefined ? bytes / of : undefined, `${list}: ${doing}${size}`);
}

/** The outcome for people: what is held now, and why nothing else is. */
function presentOutcome(
  { list, outcome, version, before, entries, code, reason, remedy }: UpdateOutcome,
  style: Style,
) {
  const holds = version === undefined ? 'none is held' : `${version}, ${grouped(entries ?? 0)} entries`;
  if (outcome === 'updated') {
    return [`${list}: ${style.green('updated')} to ${holds}${before === undefined ? '' : ` (before: ${before})`}`];
  }
  if (outcome === 'unchanged') return [`${list}: unchanged, ${holds}`];
  const word = outcome === 'refused' ? 'refused' : 'not reached';
  return [
    `${list}: ${style.yellow(`${word}, ${code}`)}: ${plain(reason ?? '')}`,
    `  still held: ${holds}`,
    `  ${style.dim('remedy:')} ${plain(remedy ?? '')}`,
  ];
}
