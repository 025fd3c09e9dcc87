import { describe, expect, it } from 'vitest';
import { madeUpVersion } from '../../test/support/made-up-lists.ts';
import { catalogOf } from '../catalog/index.ts';
import type { Party } from '../model/index.ts';
import { engineOn } from '../screen/index.ts';
import { type EvaluateOptions, evaluate } from './evaluate.ts';
import { Listing } from './listed.ts';
import { htmlReport } from './report/html.ts';
import { textReport } from './report/text.ts';
import { MaskedSearch } from './search.ts';

/** An invented party; family names are printed first, as OFAC does. */
function party(id: string, schema: Party['schema'], ...names: Array<Party['names'][number] | string>): Party {
  const printed = names.map((name) => (typeof name === 'string' ? { full: name, kind: 'strong' as const } : name));
  const [first, ...others] = printed;
  return {
    id,
    list: 'xx_small',
    schema,
    caption: first!.full,
    names: [{ ...first!, kind: 'primary' }, ...others],
    designations: [{ list: 'xx_small', programmes: ['SMALL'] }],
    ...(schema === 'Person' ? { birthDates: [{ value: '1961-04-02' }] } : {}),
  };
}

const PARTIES: readonly Party[] = [
  party('1', 'Person', 'BELLWEATHER, Robert Anselm', 'BELWETHER, Robert', {
    full: 'LINDENTREE, Robert',
    kind: 'former',
  }),
  party('2', 'Person', 'PETROVSKAYA, Ekaterina Markovna', 'Екатерина Марковна Петровская'),
  party('3', 'Person', 'AL-MASRINI, Karim Yusuf', 'AL MASREENY, Kareem Yousef', { full: 'SPARROW', kind: 'weak' }),
  party('4', 'Organization', 'SECOND ORION SHIPPING COMPANY LIMITED', 'ORION SHIPPING 2'),
  party('5', 'Vessel', 'SILVER HERON 7'),
];

const compiled = (parties: readonly Party[]) =>
  catalogOf([{ manifest: madeUpVersion('xx_small', '2026-01-01', parties), parties }]);

const OPTIONS: EvaluateOptions = {
  lists: ['xx_small'],
  sample: 20,
  customers: [
    { name: 'Robert Anselm Bellweather', birthDate: '2001-01-01', country: 'fr' },
    { name: 'Ingrid Solheim', birthDate: '1980-05-05', country: 'no' },
  ],
  customerSample: 10,
  seed: 3,
  threshold: 0.7,
  half: 'all',
  kinds: [],
};

describe('a whole measure of a small list', () => {
  const evaluation = evaluate(compiled(PARTIES), OPTIONS);
  const kind = (id: string) => evaluation.recall.find((each) => each.kind === id)!;

  it('finds every name as printed, and asks of every party at most once', () => {
    expect(kind('exact').recall).toMatchObject({ n: 5, hits: 5, share: 1 });
    for (const { recall } of evaluation.recall) expect(recall.n).toBeLessThanOrEqual(PARTIES.length);
  });

  it('asks native names of the Latin ones, and tells the script', () => {
    expect(kind('native').recall).toMatchObject({ n: 1, hits: 1 });
    expect(Object.keys(kind('native').byScript)).toEqual(['Cyrl']);
  });

  it('counts the namesake as the one false alert, whom a birth date clears', () => {
    const [alone, qualified] = evaluation.falseAlerts;
    expect(alone!.alerted).toMatchObject({ n: 2, hits: 1 });
    expect(alone!.perThousand).toBe(500);
    expect(alone!.worst[0]!.customer.name).toBe('Robert Anselm Bellweather');
    expect(alone!.worst[0]!.why.length).toBeGreaterThan(0);
    expect(qualified!.curve.at(-1)).toBe(0);
  });

  it('has curves that only fall as the threshold rises', () => {
    const falls = (values: readonly number[]) => values.every((value, i) => i === 0 || value <= values[i - 1]!);
    for (const { curve } of evaluation.recall) expect(falls(curve)).toBe(true);
    for (const { curve } of evaluation.falseAlerts) expect(falls(curve)).toBe(true);
  });

  it('gives the same figures for the same seed, and asks otherwise for another', () => {
    expect(evaluate(compiled(PARTIES), OPTIONS)).toEqual(evaluation);
    const other = evaluate(compiled(PARTIES), { ...OPTIONS, seed: 4, kinds: ['typo-every'] });
    expect(other.recall.map(({ kind: id }) => id)).toEqual(['typo-every']);
    expect(other.pairs).toEqual([]);
  });

  it('tells labelled pairs apart in both halves, each by itself', () => {
    const byHand = evaluation.pairs.filter(({ set }) => set === 'By hand');
    expect(byHand.map(({ half }) => half)).toEqual(['dev', 'held']);
    for (const { same, different, auc } of byHand) {
      expect(Math.min(same, different)).toBeGreaterThan(80);
      expect(auc.value).toBeGreaterThan(0.6);
    }
  });

  it('is printed as a table and as a page that loads nothing and runs nothing', () => {
    const text = textReport(evaluation).join('\n');
    expect(text).toMatch(/Exactly as printed\s+5\s+100 \(/);
    const html = htmlReport(evaluation);
    expect(html.match(/<figure>/g)!.length).toBeGreaterThanOrEqual(3);
    expect(html).not.toMatch(/<script|src=|href=|@import|url\(/);
    expect(html).toContain('Robert Anselm Bellweather');
  });
});

it('a search with names hidden is a search of lists that never had them', () => {
  const catalog = compiled(PARTIES);
  const search = new MaskedSearch(catalog);
  const queries = [
    'Robert Belwether',
    'Karim Masreeny',
    'Katerina Petrovskaya',
    'Orion Shipping',
    'Silver Heron 9',
    'Sparrow',
  ];
  for (const entry of new Listing(catalog).on([])) {
    for (const hidden of entry.names) {
      const left = entry.names.filter((name) => name !== hidden);
      if (left.length === 0) continue;
      const names = entry.data.names.filter(({ full }) => full !== hidden.full);
      const engine = engineOn(compiled(PARTIES.map((each) => (each.id === entry.data.id ? { ...each, names } : each))));
      for (const query of queries) {
        const { matches } = engine.screen(query, { threshold: 0.3 });
        const expected = matches.find(({ party: found }) => found.id === entry.data.id)?.score ?? 0;
        expect(search.best(query, 'Thing', left, 0.3), `${query} without ${hidden.full}`).toBe(expected);
      }
    }
  }
});
