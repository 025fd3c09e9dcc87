import { Command } from 'commander';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { keepCurrent, readSchedule } from '../keep-current.ts';
import { openFor } from '../open.ts';
import { collect, DATA, numberIn } from '../options.ts';
import { writeTo } from '../output.ts';
import { POLICY } from '../policy.ts';
import { presentLists } from '../present/others.ts';
import { styleFor } from '../present/style.ts';

const EXAMPLES = `
Examples:
  $ interdict serve                     http://127.0.0.1:8000, this machine only
  $ interdict serve --port 9000
  $ interdict serve --host 0.0.0.0 --allow-host screening.example.org
                                        open to the network: put your own access control before it
  $ interdict serve --update-every 12h  keeps the lists up to date

A list version that comes in, by this or by "interdict lists update", is answered from without a restart.

The variable PORT does the same as --port; the option wins. Lists that are fetched or added, cases and lists.yaml are kept
in the folder INTERDICT_DATA names, else in that of your system: ~/.local/share/interdict, on a Mac
~/Library/Application Support/interdict, on Windows %LOCALAPPDATA%\\interdict.`;

interface ServeFlags {
  readonly port?: string;
  readonly host?: string;
  readonly allowHost?: string[];
  readonly data?: string;
  readonly updateEvery?: string;
  readonly policy?: string;
}

/** `interdict serve`: page and API until Ctrl-C. */
export function serveCommand(io: CliIo, finish: Finish): Command {
  return new Command('serve')
    .description('serve the page and the HTTP API')
    .option('--port <number>', 'port to listen on (default 8000)')
    .option('--host <address>', 'address to listen on (default 127.0.0.1)')
    .addOption(DATA)
    .addOption(POLICY)
    .option('--allow-host <name>', 'answer for this host name too; repeat it for more', collect)
    .option(
      '--update-every <time>',
      'fetch new list versions so often, as in 12h (default: never, or as lists.yaml says)',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (flags: ServeFlags) => {
      const port = numberIn('--port', flags.port ?? (io.env.PORT || '8000'), 0, 65535, true);
      const schedule = await readSchedule(io, flags);
      const { storePlace } = await import('../../case/index.ts');
      const service = await io.serve({
        store: storePlace(io.env),
        host: flags.host ?? '127.0.0.1',
        port,
        allowedHosts: flags.allowHost ?? [],
        engine: () => openFor(io, flags),
        ...(io.signal === undefined ? {} : { signal: io.signal }),
      });
      await writeTo(io.stdout, `Interdict answers at ${service.address}\n`);
      const lists = presentLists(service.engine.coverage(), service.engine.lists, styleFor(io, 'stderr'));
      io.stderr.write(`${lines(lists)}Stop it with Ctrl-C.\n`);
      const stop = keepCurrent(io, schedule, service);
      await service.closed;
      stop();
      // Ctrl-C is how a server is meant to end.
      finish(EXIT.done);
    });
}

function lines(texts: readonly string[]): string {
  return texts
    .map((text) => `  ${text}`.trimEnd())
    .join('\n')
    .concat('\n');
}
