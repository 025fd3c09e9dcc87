import { Command } from 'commander';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { DATA, numberIn } from '../options.ts';
import { writeTo } from '../output.ts';
import { styleFor } from '../present/style.ts';
import { presentDiff } from '../present/versions.ts';

const EXAMPLES = `
Examples:
  $ interdict lists diff us_ofac_sdn 2025-08 2026-07-11            counts, then who came, went and changed
  $ interdict lists diff us_ofac_sdn 2025-08 2026-07 --limit 500   a beginning of a date is enough where one fits
  $ interdict lists diff us_ofac_sdn 2025-08 2026-07-11 --json     all of it, for programs

Only fields that both versions carry are compared, and names by their words in any order. A party removed under
one id and listed again under another is told as such.`;

/** `interdict lists diff LIST FROM TO`: what changed between two versions held. */
export function listsDiffCommand(io: CliIo, finish: Finish): Command {
  return new Command('diff')
    .description('show what changed between two versions of a list')
    .argument('<list>', 'id of the list')
    .argument('<from>', 'the version before, by its date')
    .argument('<to>', 'the version after')
    .addOption(DATA)
    .option('--json', 'print JSON for programs')
    .option('--limit <number>', 'at most this many of each kind (default 20)')
    .addHelpText('after', EXAMPLES)
    .action(async (list: string, from: string, to: string, _: unknown, command: Command) => {
      const flags: { json?: boolean; data?: string; limit?: string } = command.optsWithGlobals();
      const limit = numberIn('--limit', flags.limit ?? '20', 0, 1_000_000, true);
      const { dataRoots, diffVersions } = await import('../../catalog/index.ts');
      const diff = diffVersions(dataRoots(flags.data), list, from, to);
      const lines = flags.json ? [JSON.stringify(diff, null, 2)] : presentDiff(diff, limit, styleFor(io, 'stdout'));
      await writeTo(io.stdout, `${lines.join('\n')}\n`);
      finish(EXIT.done);
    });
}
