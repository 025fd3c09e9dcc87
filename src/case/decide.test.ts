import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STORE_KINDS, type StorePlace } from '../../test/support/stores.ts';
import { addCase, decideFacts, listCases, openCase, openStore, readCase, type Store, undoDecisions } from './index.ts';
import { statusOf } from './status.ts';

const text = readFileSync(new URL('./fixtures/harbour.yaml', import.meta.url), 'utf8');
const by = (who: string, at = '2031-10-01T00:00:00.000Z') => ({ who, why: 'I read it', at });
const FACT = 'injured-courier';

describe.each(STORE_KINDS)('deciding, on %s', (_kind, make) => {
  let where: StorePlace;
  let store: Store;
  beforeEach(async () => {
    where = await make();
    store = await openStore(where.place);
    await addCase(store, readCase(text, 'harbour.yaml'), 'ada', 'import', '2031-09-30T00:00:00.000Z');
  });
  afterEach(async () => {
    await store.close();
    await where.remove();
  });
  const status = async (knownAt?: string) => {
    const { record } = await openCase(store, 'harbour');
    return statusOf(record.facts.find(({ id }) => id === FACT)!, knownAt);
  };

  it('keeps who decided and why, and can be undone as often as was decided', async () => {
    await decideFacts(store, await openCase(store, 'harbour'), [FACT], 'accepted', by('bo'));
    await decideFacts(
      store,
      await openCase(store, 'harbour'),
      [FACT],
      'rejected',
      by('cy', '2031-10-03T00:00:00.000Z'),
    );
    expect(await status()).toBe('rejected');
    // The second clock: on 2 October it was still accepted.
    expect(await status('2031-10-02')).toBe('accepted');
    await undoDecisions(store, await openCase(store, 'harbour'), [FACT], by('di'));
    expect(await status()).toBe('accepted');
    await undoDecisions(store, await openCase(store, 'harbour'), [FACT], by('di'));
    expect(await status()).toBe('proposed');
    await expect(undoDecisions(store, await openCase(store, 'harbour'), [FACT], by('di'))).rejects.toMatchObject({
      code: 'DECISION_INVALID',
    });
    const { record } = await openCase(store, 'harbour');
    const { decisions } = record.facts.find(({ id }) => id === FACT)!;
    expect(decisions.map((decision) => [decision.by, decision.status])).toEqual([
      ['reader', 'proposed'],
      ['bo', 'accepted'],
      ['cy', 'rejected'],
      ['di', 'accepted'],
      ['di', 'proposed'],
    ]);
    expect((await store.verify()).broken).toBeUndefined();
  });

  it('tells the second of two people who saw the same fact that the first was quicker', async () => {
    const [ada, bo] = [await openCase(store, 'harbour'), await openCase(store, 'harbour')];
    await decideFacts(store, ada, [FACT], 'accepted', by('ada'));
    const second = decideFacts(store, bo, [FACT], 'rejected', by('bo'));
    await expect(second).rejects.toMatchObject({ code: 'DECISION_CONFLICT' });
    expect(await status()).toBe('accepted');
  });

  it('decides all of several facts or none', async () => {
    const opened = await openCase(store, 'harbour');
    const both = decideFacts(store, opened, [FACT, 'decree'], 'accepted', by('ada'));
    await expect(both).rejects.toMatchObject({ code: 'DECISION_INVALID' });
    await expect(decideFacts(store, opened, ['nothing'], 'accepted', by('ada'))).rejects.toMatchObject({
      code: 'FACT_UNKNOWN',
    });
    expect(await status()).toBe('proposed');
  });

  it('refuses a case that is held already, and lists those there are', async () => {
    const again = addCase(store, readCase(text, 'harbour.yaml'), 'ada', 'import', '2031-09-30T00:00:00.000Z');
    await expect(again).rejects.toMatchObject({ code: 'CASE_EXISTS' });
    expect((await listCases(store)).filter(({ origin }) => origin === 'own').map(({ id }) => id)).toEqual(['harbour']);
    await expect(openCase(store, 'elsewhere')).rejects.toMatchObject({ code: 'CASE_UNKNOWN' });
  });
});
