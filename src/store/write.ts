import type { Transaction } from 'kysely';
import { InterdictError } from '../model/index.ts';
import { canonicalJson } from './canonical.ts';
import { hashOf } from './chain.ts';
import { whenFree } from './patience.ts';
import type { Database, Tables } from './tables.ts';
import type { Change, Write } from './types.ts';

/** Rows in one statement: both databases limit the values of a statement. */
const ROWS = 100;

/** Writes a change in one transaction; see `Store.change`. */
export async function writeChange(db: Database, change: Change): Promise<void> {
  if (change.writes.length > 0) await whenFree(() => writeOnce(db, change));
}

async function writeOnce(db: Database, change: Change): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // First of all the one row every writer needs: whoever comes second waits here, and then reads what the first wrote.
    const head = await transaction
      .updateTable('head')
      .set((row) => ({ seq: row.ref('seq') }))
      .where('id', '=', 1)
      .returning(['seq', 'hash'])
      .executeTakeFirstOrThrow();
    await refuseStale(transaction, change);
    const entries = chained(change, head);
    for (const rows of inParts(entries)) {
      await transaction.insertInto('audit').values(rows).execute();
      await transaction
        .insertInto('items')
        .values(rows.map(({ case_id, kind, item, revision, body }) => ({ case_id, kind, item, revision, body })))
        .onConflict((conflict) =>
          conflict.columns(['case_id', 'kind', 'item']).doUpdateSet((row) => ({
            revision: row.ref('excluded.revision'),
            body: row.ref('excluded.body'),
          })),
        )
        .execute();
    }
    const last = entries.at(-1)!;
    await transaction.updateTable('head').set({ seq: last.seq, hash: last.hash }).where('id', '=', 1).execute();
  });
}

function chained(change: Change, head: { seq: number; hash: string }): Tables['audit'][] {
  let { seq, hash } = head;
  return change.writes.map(({ kind, item, expected, body }) => {
    seq += 1;
    const { at, who, why, caseId } = change;
    const entry = { seq, at, who, why, kind, item, revision: expected + 1, body: canonicalJson(body) };
    const previous = hash;
    hash = hashOf({ ...entry, caseId }, previous);
    return { ...entry, case_id: caseId, previous, hash };
  });
}

/** Somebody else may have written since the items were read: then nothing is. */
async function refuseStale(transaction: Transaction<Tables>, { caseId, writes }: Change): Promise<void> {
  for (const part of inParts(writes)) {
    const found = await transaction
      .selectFrom('items')
      .select(['kind', 'item', 'revision'])
      .where('case_id', '=', caseId)
      .where('item', 'in', [...new Set(part.map(({ item }) => item))])
      .execute();
    const revisions = new Map(found.map(({ kind, item, revision }) => [`${kind}\n${item}`, revision]));
    for (const write of part) {
      const stands = revisions.get(`${write.kind}\n${write.item}`) ?? 0;
      if (stands !== write.expected) throw conflictOver(caseId, write, stands);
    }
  }
}

/** What whoever comes second is told: `expected` is the revision they read, `stands` the one there is. */
export function conflictOver(
  caseId: string,
  { kind, item, expected }: Pick<Write, 'kind' | 'item' | 'expected'>,
  stands: number,
): InterdictError {
  const what =
    expected === 0
      ? `The ${kind} ${item} of ${caseId} exists already.`
      : `The ${kind} ${item} of ${caseId} was changed by somebody else: it was read at revision ${expected} and is at ${stands}.`;
  return new InterdictError(
    'DECISION_CONFLICT',
    what,
    'Nothing was written. Look at it as it stands now, and decide again.',
  );
}

function inParts<T>(list: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < list.length; start += ROWS) parts.push(list.slice(start, start + ROWS));
  return parts;
}
