import { Command } from 'commander';
import { wholeText } from '../../screen/file/whole-text.ts';
import { askOwnership, type OwnershipReport } from '../../screen/ownership/ask-ownership.ts';
import { type CliIo, EXIT, type ExitCode, type Finish } from '../io.ts';
import { openFor } from '../open.ts';
import { AS_OF, DATA, KNOWN_AT, screeningOptions } from '../options.ts';
import { writeTo } from '../output.ts';
import { presentOwnership } from '../present/ownership.ts';
import { styleFor } from '../present/style.ts';
import { openInput } from './files.ts';

const EXAMPLES = `
Examples:
  $ interdict ownership stakes.csv                      who is blocked through who owns it
  $ interdict ownership stakes.csv --as-of 2024-07-02   on another day, by the stakes and rules of that day
  $ interdict ownership stakes.yaml --json

A table has the columns owner, owned and percent (34, 33.4, 30-40, >=25, ? where unknown), and if you like from,
until, control, joint, blocked_by (us, eu, gb, ca, us:PROGRAMME) and owner_id (the owner's id on a list).
Names are screened; what resembles a listed party is shown to be confirmed and assumed nowhere.

Exit status: 0 done · 1 bad use or bad input · 2 an answer depends on something, or a name is to be confirmed ·
3 somebody is blocked, under --fail-on-match (2 beats 3).`;

interface OwnershipFlags {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly data?: string;
  readonly json?: boolean;
  readonly failOnMatch?: boolean;
}

/** `interdict ownership FILE`: the 50 percent rule and its kin over a shareholder table. */
export function ownershipCommand(io: CliIo, finish: Finish): Command {
  return new Command('ownership')
    .description('show which entities of a shareholder table are blocked through their owners')
    .argument('<file>', 'the table, CSV or YAML; - is standard input')
    .addOption(AS_OF)
    .addOption(KNOWN_AT)
    .addOption(DATA)
    .option('--json', 'print JSON for programs')
    .option('--fail-on-match', 'exit with status 3 where an entity is blocked')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: OwnershipFlags) => {
      const { asOf } = screeningOptions(flags);
      const opened = await openInput(file, undefined, io);
      const text = await wholeText(opened);
      const engine = await openFor(io, flags);
      const report = askOwnership(engine, text, opened.name, { asOf, today: new Date() });
      const lines = flags.json ? [JSON.stringify(report, null, 2)] : presentOwnership(report, styleFor(io, 'stdout'));
      await writeTo(io.stdout, `${lines.join('\n')}\n`);
      finish(statusOfReport(report, flags.failOnMatch === true));
    });
}

function statusOfReport(report: OwnershipReport, failOnMatch: boolean): ExitCode {
  const verdicts = report.entities.flatMap((entity) => entity.verdicts);
  const open = verdicts.some(({ outcome, openToUnnamed }) => outcome === 'depends' || openToUnnamed);
  const unscreened = report.coverage.some(({ screened }) => !screened);
  if (open || unscreened || report.toConfirm.length > 0) return EXIT.incomplete;
  return failOnMatch && verdicts.some(({ outcome }) => outcome === 'blocked') ? EXIT.match : EXIT.done;
}
