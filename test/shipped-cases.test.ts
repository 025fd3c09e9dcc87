import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { membersOn, openCase, readCase, stands, treatyStates, writeBundle } from '../src/case/index.ts';

const names = (folder: string) =>
  readdirSync(fileURLToPath(new URL(`../data/${folder}`, import.meta.url))).flatMap((file) =>
    /\.(json|yaml)$/.test(file) ? [file.replace(/\.\w+$/, '')] : [],
  );

describe.each(names('states'))('the table of states %s', (name) => {
  const table = treatyStates(name);

  it('has the totals that others state', () => {
    expect(table.totals.length).toBeGreaterThan(0);
    for (const { on, parties } of table.totals) expect([on, membersOn(table, on).total]).toEqual([on, parties]);
  });

  it('tells of every row where it was read, once for a country, in the order of things', () => {
    const countries = table.states.map(({ country }) => country);
    expect(new Set(countries).size).toBe(countries.length);
    for (const state of table.states) {
      expect(Object.keys(table.sources), state.country).toContain(state.source);
      const { signed, joined, inForce, withdrawalDeposited, withdrawn } = state;
      const days = [signed, joined, withdrawalDeposited, withdrawn].filter((day) => day !== undefined);
      expect([...days].sort(), state.country).toEqual(days);
      expect(inForce === undefined, state.country).toBe(joined === undefined);
    }
  });
});

describe.each(names('cases'))('the shipped case %s', (id) => {
  it('reads, and gives the same bundle again', async () => {
    const { record, origin } = await openCase(undefined, id);
    expect(origin).toBe('shipped');
    const { text } = writeBundle(record);
    expect(writeBundle(readCase(text, id)).text).toBe(text);
  });

  it('accepts nothing it calls unknown to it, and says of each fact how it is known', async () => {
    const { record } = await openCase(undefined, id);
    const read = new Map(record.sources.map((source) => [source.id, source.read]));
    for (const fact of record.facts) {
      for (const { source, mark } of fact.sources) {
        if (mark === 'read in source') expect(read.get(source), `${fact.id}: ${source}`).not.toBe('not read');
      }
    }
  });
});

describe('icc-2025 as it stood', () => {
  it.each([
    ['2020-10-01', 2, 'Executive Order 13928', 123],
    ['2025-02-05', 0, undefined, 125],
    ['2025-02-07', 1, 'Executive Order 14203', 125],
    ['2025-08-19', 6, 'Executive Order 14203', 125],
    ['2025-08-21', 10, 'Executive Order 14203', 125],
    ['2026-07-11', 15, 'Executive Order 14203', 124],
  ])('on %s: %i people, %s, %i states', async (day, people, order, states) => {
    const { record } = await openCase(undefined, 'icc-2025');
    const then = stands(record, day, undefined, treatyStates('rome-statute'));
    expect(then.parties.filter(({ designated }) => designated === 'yes')).toHaveLength(people);
    const inForce = then.instruments.filter((one) => one.inForce && one.instrument.startsWith('Executive'));
    expect(inForce.map(({ instrument }) => instrument)).toEqual(order === undefined ? [] : [order]);
    expect(inForce.every(({ measures }) => measures.length > 0)).toBe(true);
    expect(then.states?.total).toBe(states);
  });

  it('names the 79 that signed and leaves the rest unknown', async () => {
    const { record } = await openCase(undefined, 'icc-2025');
    const { states } = stands(record, '2025-02-07', undefined, treatyStates('rome-statute'));
    expect(states?.positions[0]).toMatchObject({ total: 125, stated: 79, counts: { signed: 79, unknown: 46 } });
  });
});
