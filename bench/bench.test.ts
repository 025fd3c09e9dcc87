import { expect, test } from 'vitest';
import * as catalog from '../src/catalog/index.ts';
import * as index from '../src/index/index.ts';
import * as match from '../src/match/index.ts';
import * as screen from '../src/screen/index.ts';
import type { Corpus, Party } from './contenders/contender.ts';
import { engineContender, retrieverContender } from './contenders/engine.ts';
import { fullScanContender } from './contenders/full-scan.ts';
import { differences, figuresOf } from './figures.ts';
import { open, race } from './measure.ts';
import { makeQueries, NOISE } from './noise.ts';

const NAMES = [
  'ORLOVSKAYA, Marta Ilinichna',
  'BRANDAO TEIXEIRA, Rui Pedro',
  'AL-HASHIMI, Yusuf Karim',
  'KOWALCZYK, Zofia Anna',
  'OKONKWO, Chidera Grace',
  'Müller Handels GmbH',
  'NORTHERN PEARL SHIPPING LIMITED',
  'DANG, Van Minh',
  'PETROVIC, Dragana Mila',
  'SANTOS QUINTERO, Lucia Elena',
];

const corpus: Corpus = {
  manifest: {
    list: 'made_up',
    title: 'Made up',
    issuer: 'Nobody',
    version: '2026-01-01',
    source: 'none',
    licence: 'none',
    sha256: '',
    entries: NAMES.length,
    nameOnlyRows: 0,
    names: NAMES.length,
  },
  parties: NAMES.map(
    (full, at): Party => ({
      id: `party-${at}`,
      list: 'made_up',
      schema: full.includes(',') ? 'Person' : 'Company',
      caption: full,
      names: [{ full, kind: 'primary' }],
      designations: [],
    }),
  ),
};

test('a seed gives the same queries every time, and another seed gives others', () => {
  const queries = makeQueries(corpus.parties, 50, 7);
  expect(makeQueries(corpus.parties, 50, 7)).toEqual(queries);
  expect(makeQueries(corpus.parties, 50, 8)).not.toEqual(queries);
});

test('every kind of noise comes up, and none leaves a name as a person would have typed it right', () => {
  const queries = makeQueries(corpus.parties, 400, 3);
  expect(new Set(queries.map(({ noise }) => noise))).toEqual(new Set(NOISE.map(({ name }) => name)));
  for (const { text, printed, party } of queries) {
    expect(corpus.parties.find(({ id }) => id === party)?.caption).toBe(printed);
    const [family, given] = printed.split(', ');
    expect(text).not.toBe(given === undefined ? printed : `${given} ${family}`);
  }
});

test('a name that prints diacritics loses them', () => {
  const queries = makeQueries([corpus.parties[5]!], 200, 1).filter(({ noise }) => noise === 'diacritics');
  expect(new Set(queries.map(({ text }) => text))).toEqual(new Set(['Muller Handels GmbH']));
});

test('names of one word make no queries', () => {
  expect(() => makeQueries([{ id: 'x', names: [{ full: 'ALONE' }] }], 5, 1)).toThrow(RangeError);
});

test('contenders in turn: all queries asked once, the engine finds whom they were made from, index and scan agree', () => {
  const rooms = { catalog, index, match, screen };
  const queries = makeQueries(corpus.parties, 30, 11);
  const field = [engineContender(rooms), retrieverContender(rooms), fullScanContender(rooms)].map((contender) =>
    open(contender, corpus, []),
  );
  race(field, queries, { rounds: 3, slowQueries: 12 });
  const [engine, retriever, scan] = figuresOf(field);
  expect([engine!.queries, retriever!.queries, scan!.queries]).toEqual([30, 30, 12]);
  expect(engine!.recall).toBeGreaterThan(0.8);
  expect(retriever!.recall).toBe(engine!.recall);
  expect(scan!.recall).toBe(retriever!.recallOnCommon);
  expect(differences(field[1]!, field[2]!)).toEqual({ compared: 12, differing: [] });
}, 60_000);
