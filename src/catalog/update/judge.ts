import { closeSync, openSync, readSync } from 'node:fs';
import { InterdictError, type ListVersion } from '../../model/index.ts';
import { versionDay } from '../standing.ts';

/** Bytes in which a web page shows itself. */
const HEAD = 1024;

/** Throws `LIST_IS_PAGE` where a file is a web page: publishers answer errors and sign-ins with 200 and HTML. */
export function refusePage(file: string, address: string): void {
  const head = Buffer.alloc(HEAD);
  const handle = openSync(file, 'r');
  const length = readSync(handle, head, 0, HEAD, 0);
  closeSync(handle);
  const text = head
    .subarray(0, length)
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '');
  // An XML list may say in a comment or a style sheet what it likes: only the first element counts.
  const opening = text.replace(/^(\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*/, '');
  if (!/^<(!doctype\s+html|html|head|body)\b/i.test(opening)) return;
  throw new InterdictError(
    'LIST_IS_PAGE',
    `${address} answered with a web page instead of the list.`,
    'Open the address in a browser to see what it says; the list held goes on being used.',
  );
}

/**
 * Holds a new version against the one it would follow.
 * @throws InterdictError `LIST_OLDER` where it is older; `LIST_SHRUNK` where it lacks more than `maxLoss` of the entries
 */
export function judge(next: ListVersion, held: ListVersion | undefined, maxLoss: number): void {
  if (held === undefined) return;
  if (versionDay(next.version).day < versionDay(held.version).day) {
    throw new InterdictError(
      'LIST_OLDER',
      `The version of ${next.version} is older than the one held, of ${held.version}.`,
      'The publisher may be putting an old file out again; the list held goes on being used.',
    );
  }
  const [before, now] = [held.entries + held.nameOnlyRows, next.entries + next.nameOnlyRows];
  // Bare names become entries when a fuller format is read: that is no loss, so entries count where both have them.
  const [from, to] = held.entries > 0 ? [held.entries, next.entries] : [before, now];
  if (to >= from * (1 - maxLoss)) return;
  throw new InterdictError(
    'LIST_SHRUNK',
    `The version of ${next.version} has ${to} entries, ${Math.round((1 - to / from) * 100)}% fewer than the ${from} of ${held.version}.`,
    "Look at the publisher's announcements. If so many were truly delisted, run the update once with --max-loss 1.",
  );
}
