import { expect, it } from 'vitest';
import type { Explanation } from '../model/index.ts';
import { explainInWords } from './words.ts';

const token = (text: string) => ({ text, start: 0, end: text.length, role: 'name' as const, weight: 1 });

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
