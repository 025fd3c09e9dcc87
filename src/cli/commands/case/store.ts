import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { Store } from '../../../case/index.ts';
import { InterdictError } from '../../../screen/vocabulary.ts';
import type { CliIo } from '../../io.ts';

/** The room of cases, loaded when a command needs it: `--help` must answer at once. */
export const cases = () => import('../../../case/index.ts');

/** Runs some work with the store of this installation open, and closes it whatever happens. */
export async function withStore<T>(io: CliIo, work: (store: Store) => Promise<T>): Promise<T> {
  const { openStore, storePlace } = await cases();
  const store = await openStore(storePlace(io.env));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same for work that only reads: where nothing was ever kept, nothing is made. */
export async function readingStore<T>(io: CliIo, work: (store: Store | undefined) => Promise<T>): Promise<T> {
  const { storePlace } = await cases();
  const place = storePlace(io.env);
  return place.includes('://') || existsSync(place) ? withStore(io, work) : work(undefined);
}

/** Who decides: as named, else the user of the system. */
export function whoIs(io: CliIo, by: string | undefined): string {
  const name = by?.trim() || io.env.INTERDICT_USER || io.env.USER || userInfo().username;
  if (name) return name;
  throw new InterdictError('OPTION_INVALID', 'Nobody is named who decides.', 'Give your name with --by.');
}

export const now = (): string => new Date().toISOString();
