import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { InterdictError } from '../../model/index.ts';
import { unwritable } from './durable.ts';

/** A lock whose holder has not touched it for so long belongs to nobody, whatever its process number says. */
const ABANDONED_AFTER = 10 * 60_000;
const TOUCH_EVERY = 20_000;

/**
 * Takes the one lock of a data folder, so that two updates never write it together.
 * @returns how to give it back
 * @throws InterdictError `UPDATE_RUNNING` while another process holds it; `FILE_UNWRITABLE`
 */
export function lockData(data: string): () => void {
  const file = join(data, 'update.lock');
  const mine = JSON.stringify({ process: process.pid, host: hostname(), since: new Date().toISOString() });
  try {
    mkdirSync(data, { recursive: true });
  } catch (cause) {
    throw unwritable(data, cause);
  }
  for (let attempt = 0; !created(file, mine); attempt++) {
    const holder = holderOf(file);
    if (holder === undefined) continue;
    if (attempt > 4 || !isAbandoned(file, holder)) throw running(file, holder);
    takeAway(file, holder);
  }
  const touch = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // The folder may be gone; the update itself will tell.
    }
  }, TOUCH_EVERY);
  touch.unref();
  return () => {
    clearInterval(touch);
    if (holderOf(file) === mine) rmSync(file, { force: true });
  };
}

function created(file: string, mine: string): boolean {
  // Written aside and linked: a lock is never seen empty, also when its writer is killed between the two.
  const aside = `${file}.${process.pid}`;
  try {
    writeFileSync(aside, mine);
    linkSync(aside, file);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unwritable(file, cause);
  } finally {
    rmSync(aside, { force: true });
  }
}

function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isAbandoned(file: string, holder: string): boolean {
  try {
    if (Date.now() - statSync(file).mtimeMs > ABANDONED_AFTER) return true;
    const { process: number, host } = JSON.parse(holder) as { process: number; host: string };
    return host === hostname() && !lives(number);
  } catch {
    return true;
  }
}

function lives(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Renames before it deletes: of two that find the lock abandoned, the later must not take the earlier one's new lock. */
function takeAway(file: string, holder: string): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, file);
  } catch {
    // Another took it away first.
  } finally {
    rmSync(aside, { force: true });
  }
}

function running(file: string, holder: string): InterdictError {
  return new InterdictError(
    'UPDATE_RUNNING',
    `Another update is running (${holder}).`,
    'Wait until it is done. If nothing is running, delete the lock file.',
    { file },
  );
}
