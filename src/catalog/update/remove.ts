import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { InterdictError } from '../../model/index.ts';
import { syncFolder, unwritable } from './durable.ts';
import { lockData } from './lock.ts';

/**
 * Takes the versions of a list that were fetched or added away from a data folder; what came with the program stays.
 * The folder leaves the lists in one step, then it is emptied.
 * @returns how many versions were removed
 * @throws InterdictError `LIST_UNKNOWN` where the folder holds none of that list, `UPDATE_RUNNING`, `FILE_UNWRITABLE`
 */
export function removeList(data: string, list: string): number {
  const folder = join(data, 'lists', list);
  if (!/^\w+$/.test(list) || !existsSync(folder)) {
    throw new InterdictError(
      'LIST_UNKNOWN',
      `No version of "${list}" was fetched or added in ${data}.`,
      'Lists that come with the program cannot be removed; screen against others with --list.',
      { file: data },
    );
  }
  const unlock = lockData(data);
  try {
    const versions = readdirSync(folder).filter((name) => name.endsWith('.json')).length;
    mkdirSync(join(data, 'incoming'), { recursive: true });
    const aside = join(data, 'incoming', `${list}.${process.pid}.removed`);
    renameSync(folder, aside);
    syncFolder(join(data, 'lists'));
    rmSync(join(data, 'updates', `${list}.json`), { force: true });
    rmSync(aside, { recursive: true, force: true });
    return versions;
  } catch (cause) {
    if (cause instanceof InterdictError) throw cause;
    throw unwritable(folder, cause);
  } finally {
    unlock();
  }
}
