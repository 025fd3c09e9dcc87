import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Explanation } from '../model/index.ts';
import type { NameModel } from '../names/index.ts';
import { explain } from './explain.ts';
import { changesBetween } from './explain-changes.ts';
import { prepare } from './prepare.ts';
import { scoreNames } from './score.ts';

const explained = (a: string, b: string, model: NameModel = 'person') => {
  const [query, list] = [prepare(a, model), prepare(b, model)];
  return explain(query, list, scoreNames(query, list));
};
const rules = (a: string, b: string, model?: NameModel) =>
  explained(a, b, model).meetings.map(({ because }) => because?.rule);

describe('why two words are held alike', () => {
  it('is a rule a reader can check, with the table it is from', () => {
    expect(rules('Сергей', 'Сергей')).toEqual(['same word in its own script']);
    expect(rules('Grace 1', 'GRACE 1', 'thing')).toEqual(['same word', 'same word']);
    // Of one name in the tables, however near its spellings are.
    expect(rules('Mohammed', 'Mohamed')).toEqual(['known forms of one name']);
    expect(rules('Mohammed', 'Muhammad')).toEqual(['known forms of one name']);
    expect(rules('Petrova Anna', 'PETROV, Anna')).toContain('man and woman of one surname');
    expect(rules('Abdulrahman Khan', 'KHAN, Abdul Rahman')).toContain('written as one');
    expect(explained('Bill Gatesby', 'GATESBY, William').meetings.map(({ because }) => because)).toContainEqual(
      expect.objectContaining({ rule: 'nickname', table: 'nicknames' }),
    );
    const company = explained('Delta Intl Ltd', 'Delta International Limited', 'organisation').meetings;
    expect(company.map(({ because }) => because?.table)).toEqual(expect.arrayContaining(['organisation words']));
  });

  it('points at the printed words of both names, whatever they are', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 24 }),
      fc.constantFrom('Иванов, Сергей', 'Bill Smyth', 'ACME d.o.o. No. 8', '王芳', 'محمد المصري', 'J. Sidorov'),
    );
    fc.assert(
      fc.property(name, name, fc.constantFrom<NameModel>('person', 'organisation', 'thing'), (a, b, model) => {
        const found = explained(a, b, model);
        expect(Explanation.parse(found)).toEqual(found);
        for (const { name: printed, tokens } of [found.query, found.list])
          for (const { text, start, end } of tokens) expect(printed.slice(start, end)).toBe(text);
        for (const { kind, because } of found.meetings) {
          expect(because).toBeDefined();
          if (kind === 'spelling') expect(because!.changes!.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the letters that changed', () => {
  it('are those a reader would mark', () => {
    expect(changesBetween('smith', 'smyth')).toEqual(['i→y']);
    expect(changesBetween('hasan', 'hassan')).toEqual(['+s']);
    expect(changesBetween('keith', 'kieth')).toEqual(['ei⇄ie']);
    expect(changesBetween('ivanova', 'ivanov')).toEqual(['−a']);
  });

  it('make one word of the other, in as many steps as they differ by', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const changes = changesBetween(a, b);
        expect(changes.length === 0).toBe(a === b);
        const added = changes.filter((change) => change.startsWith('+')).length;
        const gone = changes.filter((change) => change.startsWith('−')).length;
        expect(a.length + added - gone).toBe(b.length);
      }),
    );
  });
});

describe('initials beside the words they stand for', () => {
  it('are explained where the query prints them as two words', () => {
    const query = prepare('GREEN ORDER IN BRAZIL AND THElakes - DELTA (GOBL-D)', 'organisation');
    const list = prepare('GREEN ORDER OF BRAZIL AND THE LAKES - DELTA', 'organisation');
    const scored = scoreNames(query, list);
    expect(() => explain(query, list, scored, [])).not.toThrow();
  });
});
