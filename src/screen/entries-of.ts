import { InterdictError, type Party } from '../model/index.ts';
import type { Engine } from './types.ts';

/**
 * The entry with an id, and the entries of other lists that are the same party.
 *
 * @throws `PARTY_UNKNOWN`
 */
export function entriesOf(engine: Engine, id: string): Party[] {
  if (engine.entry(id) === undefined) {
    throw new InterdictError(
      'PARTY_UNKNOWN',
      `No list has an entry "${id}".`,
      'Find the id with: interdict screen "NAME".',
    );
  }
  const ids = new Set([id, ...engine.linked(id).map((ref) => ref.id)]);
  return [...ids].map((each) => engine.entry(each)!);
}
