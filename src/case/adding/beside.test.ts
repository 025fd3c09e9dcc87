import { expect, it } from 'vitest';
import type { CaseFact, CaseRecord } from '../../model/index.ts';
import { besideAccepted } from './beside.ts';
import { Ledger } from './ledger.ts';

const figure = (count: number, bound: 'exactly' | 'over') => ({
  kind: 'figure' as const,
  measure: 'killed',
  population: 'sailors',
  count,
  bound,
});
const accepted = {
  id: 'toll',
  says: '470 sailors killed.',
  known: '2031-02-04',
  what: figure(470, 'exactly'),
  sources: [],
  decisions: [{ status: 'accepted', by: 'ed', why: 'read' }],
} as unknown as CaseFact;
const ledger = new Ledger({
  case: { id: 'gulls', title: '' },
  sources: [],
  parties: [],
  facts: [accepted],
} as unknown as CaseRecord);
const verdictOf = (count: number, bound: 'exactly' | 'over') =>
  besideAccepted(ledger, { what: figure(count, bound), says: '' })?.verdict;

it.each([
  [470, 'exactly', 'confirmed'],
  // It can be so together with the accepted number, which says more.
  [460, 'over', 'explained'],
  [460, 'exactly', 'contradicted'],
  [480, 'over', 'contradicted'],
] as const)('a report of %i (%s) beside 470 is %s', (count, bound, verdict) => {
  expect(verdictOf(count, bound)).toBe(verdict);
});
