import { Command, CommanderError } from 'commander';
import { InterdictError } from '../screen/vocabulary.ts';
import { auditCommand } from './commands/audit.ts';
import { caseCommand } from './commands/case/case.ts';
import { compareCommand } from './commands/compare.ts';
import { effectsCommand } from './commands/effects.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { exposureCommand } from './commands/exposure.ts';
import { listsCommand } from './commands/lists.ts';
import { ownershipCommand } from './commands/ownership.ts';
import { policyCommand } from './commands/policy.ts';
import { programmeCommand } from './commands/programme.ts';
import { readCommand } from './commands/read.ts';
import { rescreenCommand } from './commands/rescreen.ts';
import { screenCommand } from './commands/screen.ts';
import { serveCommand } from './commands/serve.ts';
import { type CliIo, EXIT, type ExitCode, type Finish } from './io.ts';
import { isBrokenPipe, ReaderGone } from './output.ts';
import { reportError } from './report.ts';

const EXAMPLES = `
Examples:
  $ interdict screen "Nicolas Guillou"                    who is this, and under what
  $ interdict screen --file customers.csv --out results.jsonl
  $ interdict compare "Usama bin Laden" "Osama Ben Ladin" two names, and why they meet
  $ interdict read report.txt                             who of the lists is named in a document
  $ interdict case show icc-2025 --as-of 2025-08-21       an affair as it stood on a day
  $ interdict lists                                       what is loaded, and how old it is
  $ interdict serve                                       the page and the API

Exit status: 0 done, with matches or without · 1 bad use or bad input · 2 done but incomplete ·
3 a match, under --fail-on-match. Results go to standard output, everything else to standard error.
Not legal advice.`;

/**
 * Runs the command line.
 *
 * @param argv the arguments after the program's name.
 * @param io the world: streams, environment, and how to open an engine.
 * @returns the exit status; errors are reported on `io.stderr`, never thrown.
 */
export async function run(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  let status: ExitCode = EXIT.done;
  const finish: Finish = (code) => {
    status = code;
  };
  const program = programFor(io, finish);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    return statusOfError(error, io);
  }
}

function programFor(io: CliIo, finish: Finish): Command {
  const program = new Command('interdict')
    .description('Shows who is under sanctions, under what, and how we know: names, files and documents.')
    .version(io.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError(true);
  const commands = [
    screenCommand,
    rescreenCommand,
    compareCommand,
    readCommand,
    caseCommand,
    effectsCommand,
    programmeCommand,
    ownershipCommand,
    exposureCommand,
    listsCommand,
    policyCommand,
    evaluateCommand,
    auditCommand,
    serveCommand,
  ];
  for (const command of commands) program.addCommand(command(io, finish));
  // Subcommands made on their own do not inherit these.
  for (const command of withSubcommands(program)) {
    command.exitOverride();
    command.configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      // The message is printed with its code and remedy by `statusOfError`, like every other error.
      outputError: () => undefined,
    });
  }
  return program;
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

function statusOfError(error: unknown, io: CliIo): ExitCode {
  if (error instanceof ReaderGone || isBrokenPipe(error)) return EXIT.done;
  if (io.signal?.aborted) {
    // A terminal shows ^C and leaves the cursor behind it.
    io.stderr.write('\nStopped; nothing was left half-written.\n');
    return EXIT.interrupted;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    // `interdict` alone prints its help and is bad use without being an error.
    if (error.code !== 'commander.help') reportError(io, misuse(error));
    return EXIT.bad;
  }
  reportError(io, error);
  return EXIT.bad;
}

function misuse(error: CommanderError): InterdictError {
  const [message = '', ...suggestion] = error.message.replace(/^error: /, '').split('\n');
  const hint = suggestion.join(' ').replace(/[()]/g, '').trim();
  return new InterdictError(
    'OPTION_INVALID',
    message,
    `${hint === '' ? '' : `${hint} `}Run with --help for the options and examples.`,
  );
}
