import { Command } from 'commander';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { openFor } from '../open.ts';
import { DATA, numberIn } from '../options.ts';

const EXAMPLES = `
Examples:
  $ interdict serve                     http://127.0.0.1:8000, this machine only
  $ interdict serve --port 9000
  $ interdict serve --host 0.0.0.0      open to the network: put your own access control before it

The variables PORT and HOST do the same; an option wins.`;

/** `interdict serve`: page and API until Ctrl-C. */
export function serveCommand(io: CliIo, finish: Finish): Command {
  return new Command('serve')
    .description('serve the page and the HTTP API')
    .option('--port <number>', 'port to listen on (default 8000)')
    .option('--host <address>', 'address to listen on (default 127.0.0.1)')
    .addOption(DATA)
    .addHelpText('after', EXAMPLES)
    .action(async (flags: { port?: string; host?: string; data?: string }) => {
      const port = numberIn('--port', flags.port ?? (io.env.PORT || '8000'), 0, 65535, true);
      const host = flags.host ?? (io.env.HOST || '127.0.0.1');
      const engine = await openFor(io, flags);
      await io.serve({ host, port, engine });
      finish(EXIT.done);
    });
}
