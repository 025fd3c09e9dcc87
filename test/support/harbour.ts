import { readFileSync } from 'node:fs';
import { addCase, openStore, readCase } from '../../src/case/index.ts';
import type { CaseRecord } from '../../src/model/index.ts';

const text = readFileSync(new URL('../../src/case/fixtures/harbour.yaml', import.meta.url), 'utf8');

/** The invented affair; the invented treaty it counts is not among the shipped tables, and left out. */
export const harbour = (): CaseRecord => readCase(text.replace('  states: salt-treaty\n', ''), 'harbour.yaml');

/** Puts the invented affair into the store at a place. */
export async function harbourIn(place: string): Promise<void> {
  const store = await openStore(place);
  await addCase(store, harbour(), 'ada', 'import', '2031-09-30T00:00:00.000Z');
  await store.close();
}
