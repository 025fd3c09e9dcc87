import { InterdictError } from '../screen/vocabulary.ts';
import type { CliIo } from './io.ts';
import { plain, styleFor } from './present/style.ts';

/** Prints an error on standard error: its code, where, what happened, and what to do. */
export function reportError(io: Pick<CliIo, 'stderr' | 'env' | 'isTTY'>, error: unknown): void {
  const style = styleFor(io, 'stderr');
  if (error instanceof InterdictError) {
    const { file, line, column } = error.place;
    const lineText = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
    const message = plain(error.message);
    // A file that is named already, and of which no line is told, is not named again.
    const named = file === undefined || (line === undefined && message.includes(plain(file)));
    const place = named ? '' : ` (${plain(file)}${lineText})`;
    io.stderr.write(
      `${style.red(`error ${error.code}`)}: ${place === '' ? message : message.replace(/\.$/, '')}${place}\n`,
    );
    io.stderr.write(`${style.dim('remedy:')} ${plain(error.remedy)}\n`);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(`${style.red('error INTERNAL')}: ${plain(message)}\n`);
  io.stderr.write(
    `${style.dim('remedy:')} This is a fault of the program: please report it with the command you ran.\n`,
  );
  // The stack is for whoever mends it, and only on request: it is noise to everybody else.
  if (io.env.INTERDICT_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`);
}
