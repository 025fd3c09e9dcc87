import { describe, expect, it } from 'vitest';
import { scoreFacts } from './score-facts.ts';

const text = 'Canada blacklisted Pavel Orlenko in March 2023. It rained.';
const right = { kind: 'designation', start: 19, end: 32, action: 'designated', subject: 'Orlenko', date: '2023-03' };
const score = (facts: Parameters<typeof scoreFacts>[0][number]['gold']['facts']) =>
  scoreFacts([{ gold: { file: 'a', facts }, text }]);

describe('the score of reported facts', () => {
  it('counts a fact right that agrees in every field the gold names', () => {
    expect(score([right]).kinds).toEqual([{ kind: 'designation', gold: 1, found: 1, right: 1 }]);
  });

  it('counts a fact that differs in one field as missed and as wrong, and says in which', () => {
    const { kinds, differences } = score([{ ...right, date: '2023-04' }]);
    expect(kinds).toEqual([{ kind: 'designation', gold: 1, found: 1, right: 0 }]);
    expect(differences.map(({ side, differs }) => [side, differs])).toEqual([
      ['missed', ['date']],
      ['wrong', []],
    ]);
  });

  it('counts optional facts neither way, found or not', () => {
    expect(score([{ ...right, optional: true }]).kinds).toEqual([]);
    expect(score([right, { kind: 'vote', start: 0, end: 5, optional: true }]).kinds).toHaveLength(1);
  });
});
