import { join } from 'node:path';
import { InterdictError } from '../../model/index.ts';
import { lockData } from './lock.ts';
import { PATIENT, type Patience } from './retry.ts';
import type { ListSource } from './sources.ts';
import { type UpdateContext, type UpdateOutcome, updateList } from './update-list.ts';
import { heldSoFar, sweep } from './version-store.ts';

export interface UpdateOptions {
  /** The folder written to. */
  readonly data: string;
  /** The folders whose versions are held, `data` among them: a new version is measured by all of these. */
  readonly roots: readonly string[];
  readonly sources: readonly ListSource[];
  /** Only these lists; all that are to be updated when absent or empty. */
  readonly lists?: readonly string[];
  readonly patience?: Partial<Patience>;
  readonly now?: () => Date;
  readonly onStep?: UpdateContext['onStep'];
  /** Told of each list as it is done. */
  readonly onOutcome?: (outcome: UpdateOutcome) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Updates lists one after the other; what befalls one does not keep the others. Killed at any moment, every list has
 * either its old version or its new one, whole.
 * @returns the outcomes in the order of `sources`
 * @throws InterdictError `UPDATE_RUNNING`, `LIST_UNKNOWN` for a list without an address, `FILE_UNWRITABLE`
 */
export async function updateLists(options: UpdateOptions): Promise<UpdateOutcome[]> {
  const { data, roots, lists = [], now = () => new Date(), onStep = () => undefined, signal } = options;
  const chosen = chooseSources(options.sources, lists);
  const unlock = lockData(data);
  try {
    sweep(join(data, 'incoming'));
    const outcomes: UpdateOutcome[] = [];
    for (const source of chosen) {
      signal?.throwIfAborted();
      sweep(join(data, 'lists', source.list));
      const held = heldSoFar(roots, source.list);
      const patience = { ...PATIENT, ...options.patience };
      const outcome = await updateList(source, { data, held, patience, now, onStep, signal });
      outcomes.push(outcome);
      options.onOutcome?.(outcome);
    }
    return outcomes;
  } finally {
    unlock();
  }
}

function chooseSources(sources: readonly ListSource[], lists: readonly string[]): ListSource[] {
  const withAddress = sources.filter(({ from }) => from.length > 0);
  for (const list of lists) {
    if (withAddress.some((source) => source.list === list)) continue;
    throw new InterdictError(
      'LIST_UNKNOWN',
      `There is no address from which "${list}" could be updated.`,
      `Give it one in lists.yaml, add a file with "interdict lists add", or use one of: ${withAddress.map((source) => source.list).join(', ')}.`,
    );
  }
  // A list asked for by name is updated even where it is left out of the regular ones.
  return withAddress.filter(({ list, update }) => (lists.length === 0 ? update : lists.includes(list)));
}
