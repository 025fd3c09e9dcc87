import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { bundledData } from './bundle.ts';

/**
 * The folder this installation writes fetched and own lists to: `INTERDICT_DATA`, else where the system keeps
 * programs' data (`~/.local/share/interdict` and its like). It need not exist.
 */
export function ownData(env: Readonly<Record<string, string | undefined>> = process.env): string {
  if (env.INTERDICT_DATA) return env.INTERDICT_DATA;
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'interdict');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'interdict');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'interdict');
}

/**
 * The folders whose lists are screened against: the one named, alone; else the bundled lists together with those this
 * installation fetched. Where both hold a version of the same date, the fetched one counts.
 */
export function dataRoots(data?: string): string[] {
  if (data !== undefined) return [data];
  const own = ownData();
  return existsSync(own) ? [bundledData(), own] : [bundledData()];
}
