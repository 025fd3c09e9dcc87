import { Command } from 'commander';
import { askExposure } from '../../screen/exposure/ask-exposure.ts';
import { exposurePage } from '../../screen/exposure/page.ts';
import type { ExposureReport } from '../../screen/exposure/types.ts';
import { wholeText } from '../../screen/file/whole-text.ts';
import { type CliIo, EXIT, type ExitCode, type Finish } from '../io.ts';
import { openFor } from '../open.ts';
import { AS_OF, collect, DATA, invalid, KNOWN_AT, screeningOptions } from '../options.ts';
import { writeTo } from '../output.ts';
import { presentExposure } from '../present/exposure.ts';
import { styleFor } from '../present/style.ts';
import { openInput, refuseSameFile, withOutput } from './files.ts';

const EXAMPLES = `
Examples (the institution in examples/exposure is invented):
  $ interdict exposure examples/exposure/saltmarsh-tribunal.yaml --as-of 2031-06-01
  $ interdict exposure org.yaml --what-if designate:prosecutor      what would change, exactly
  $ interdict exposure org.yaml --what-if designate:bank:US-TERR    under a programme of your choice
  $ interdict exposure org.yaml --html report.html                  one file to read, print or send

docs/exposure.md describes the file. Nothing of it leaves this machine.

Exit status: 0 done · 1 bad use or bad input · 2 an answer depends on something, or a name is to be confirmed ·
3 a prohibition applies, under --fail-on-match (2 beats 3).`;

interface ExposureFlags {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly data?: string;
  readonly whatIf?: string[];
  readonly json?: boolean;
  readonly html?: string;
  readonly failOnMatch?: boolean;
}

/** `interdict exposure FILE`: how sanctions reach an institution, and what hangs on it. */
export function exposureCommand(io: CliIo, finish: Finish): Command {
  return new Command('exposure')
    .description('show how sanctions reach an institution, its people and suppliers, and what hangs on each')
    .argument('<file>', 'description of the institution in YAML; - is standard input')
    .option('--what-if <change>', 'designate:ID or designate:ID:PROGRAMME; repeat it for more', collect)
    .addOption(AS_OF)
    .addOption(KNOWN_AT)
    .addOption(DATA)
    .option('--json', 'print JSON for programs')
    .option('--html <file>', 'write a page of its own, complete or not at all; - is standard output')
    .option('--fail-on-match', 'exit with status 3 where a prohibition applies')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: ExposureFlags) => {
      if (flags.json && flags.html !== undefined) throw invalid('--html', flags.html, 'Choose --json or --html.');
      const { asOf } = screeningOptions(flags);
      await refuseSameFile(file, flags.html);
      const opened = await openInput(file, undefined, io);
      const text = await wholeText(opened);
      const engine = await openFor(io, flags);
      const whatIf = flags.whatIf ?? [];
      const report = askExposure(engine, text, opened.name, { asOf, whatIf, today: new Date() });
      if (flags.html === undefined) {
        const lines = flags.json ? [JSON.stringify(report, null, 2)] : presentExposure(report, styleFor(io, 'stdout'));
        await writeTo(io.stdout, `${lines.join('\n')}\n`);
      } else {
        await withOutput(flags.html, io, async (sink) => sink.write(exposurePage(report)));
      }
      finish(statusOfReport(report, flags.failOnMatch === true));
    });
}

function statusOfReport(report: ExposureReport, failOnMatch: boolean): ExitCode {
  const open = report.rows.some(({ answer }) => answer === 'depends');
  const unscreened = report.coverage.some(({ screened }) => !screened);
  if (open || unscreened || report.toConfirm.length > 0 || report.unresolved.length > 0) return EXIT.incomplete;
  const applies = report.rows.some(({ class: group, answer }) => group === 'prohibition' && answer === 'applies');
  return failOnMatch && applies ? EXIT.match : EXIT.done;
}
