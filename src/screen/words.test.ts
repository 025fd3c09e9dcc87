import { expect, it } from 'vitest';
import type { Explanation } from '../model/index.ts';
import { explainInWords, summaryInWords, whatIfInWords } from './words.ts';

const token = (text: string) => ({ text, start: 0, end: text.length, role: 'name' as const, weight: 1 });

const EXPLAINED = (): Explanation => ({
  model: 'person',
  query: { name: 'Ann Roe', tokens: [token('Ann'), token('Roe')] },
  list: { name: 'ROE, Ann Lee', tokens: [token('ROE'), token('Ann'), token('Lee')] },
  meetings: [
    { query: [0], list: [1], kind: 'exact', similarity: 1, contribution: 0.4 },
    { query: [1], list: [0], kind: 'exact', similarity: 1, contribution: 0.5 },
  ],
  alone: { query: [], list: [{ token: 2, cost: 0.1, contradicts: false }] },
  nameScore: 0.9,
  qualifiers: [],
  score: 0.9,
});

it('sums an explanation up in one sentence that stands alone', () => {
  expect(summaryInWords(EXPLAINED(), 0.7)).toBe(
    '0.90, at or over the line of 0.70: both words of “Ann Roe” are found in “ROE, Ann Lee”, which has one word more.',
  );
  const against = {
    ...EXPLAINED(),
    score: 0.65,
    qualifiers: [{ qualifier: 'birthDate', outcome: 'contradicts', query: '1990', list: '1975', effect: -0.25 }],
  } satisfies Explanation;
  expect(summaryInWords(against, 0.7)).toMatch(
    /^0\.65, below the line of 0\.70: .*, but the birth date contradicts\.$/,
  );
  expect(summaryInWords({ ...EXPLAINED(), score: 0.9961 }, 0.7)).toMatch(/^0\.99/);
});

it('says what a fact more or less would make of it', () => {
  const about = { qualifier: 'birthDate', list: '1975-08-13', match: false, turns: true } as const;
  expect(
    whatIfInWords({
      whatIf: [
        { ...about, given: 'other', value: '1984', score: 0.52 },
        { ...about, given: 'left out', value: '1990', score: 0.9961, match: true },
        { ...about, qualifier: 'country', given: 'other', value: 'zz', list: 'fr', score: 0.8, turns: false },
      ],
    }),
  ).toEqual([
    'with a birth date of 1984 (the list prints 1975-08-13) this would be 0.52, no match',
    'without the birth date 1990 this would be 0.99, a match',
    'with a country other than fr this would be 0.80',
  ]);
});

it('says which words met and how, which stayed alone at what cost, and what the facts beside the name did', () => {
  const explanation: Explanation = {
    model: 'person',
    query: { name: 'Talla Morwen Smith', tokens: [token('Talla'), token('Morwen'), token('Smith')] },
    list: { name: 'MORVEN, Tal La Yann', tokens: [token('MORVEN'), token('Tal'), token('La'), token('Yann')] },
    meetings: [
      { query: [0], list: [1, 2], kind: 'joined', similarity: 1, contribution: 0.4 },
      {
        query: [1],
        list: [0],
        kind: 'spelling',
        similarity: 0.9,
        contribution: 0.4,
        because: { rule: 'few letters differ', changes: ['w→v'] },
      },
    ],
    alone: {
      query: [{ token: 2, cost: 0.2, contradicts: true }],
      list: [{ token: 3, cost: 0.03, contradicts: false }],
    },
    nameScore: 0.7,
    qualifiers: [
      { qualifier: 'birthDate', outcome: 'agrees', query: '1975', list: '1975-08-13', effect: 0.05 },
      { qualifier: 'weakAlias', outcome: 'caps', query: '', list: 'a weak alias', effect: -0.1 },
    ],
    score: 0.65,
  };
  expect(explainInWords(explanation)).toEqual([
    'Talla met Tal La (written together or apart)',
    'Morwen met MORVEN (spelt nearly alike: w→v, 0.90 alike)',
    'Smith in the query speaks against it (−0.20)',
    'Yann on the list has no counterpart (−0.03)',
    'little to go by: the words that met are few, short or common (−0.10)',
    'birth date 1975 agrees with 1975-08-13 (+0.05)',
    'weak alias limits the score: a weak alias (−0.10)',
  ]);
});
