import { realpath } from 'node:fs/promises';
import { type OpenedText, openText, openTextFile } from '../../screen/file/open-text.ts';
import { openWholeFile, type TextSink } from '../../screen/file/whole-file.ts';
import type { CliIo } from '../io.ts';
import { invalid } from '../options.ts';
import { streamSink } from '../output.ts';

/** Opens a file of rows by its path, or standard input for `-`. */
export function openInput(path: string, encoding: string | undefined, io: CliIo): Promise<OpenedText> {
  if (path !== '-') return openTextFile(path, encoding);
  // Ctrl-C must also end the waiting for input that does not come.
  io.signal?.addEventListener('abort', () => io.stdin.destroy(), { once: true });
  return openText('standard input', io.stdin, encoding);
}

/**
 * Runs `work` with a place to write to: standard output, or a file that appears complete or, when `work` fails
 * or is stopped, not at all.
 */
export async function withOutput<T>(
  path: string | undefined,
  io: CliIo,
  work: (sink: TextSink) => Promise<T>,
): Promise<T> {
  if (path === undefined || path === '-') {
    const sink = streamSink(io.stdout);
    const result = await work(sink);
    await sink.flush();
    return result;
  }
  const file = await openWholeFile(path);
  try {
    const result = await work(file);
    io.signal?.throwIfAborted();
    await file.commit();
    return result;
  } finally {
    await file.abandon();
  }
}

/** Refuses to write the results over their own input. */
export async function refuseSameFile(input: string, output: string | undefined): Promise<void> {
  if (output === undefined || output === '-' || input === '-') return;
  const [from, to] = await Promise.all([input, output].map((path) => realpath(path).catch(() => undefined)));
  if (from !== undefined && from === to) {
    throw invalid('--out', output, 'It is the input; choose another file, so that your data stays as it is.');
  }
}

/** A delimiter of one character; `tab` and `\t` are a tab. */
export function delimiterOption(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text === 'tab' || text === '\\t') return '\t';
  if (text.length === 1 && !/["\r\n]/.test(text)) return text;
  throw invalid('--delimiter', text, 'Give one character such as ; or the word tab.');
}
