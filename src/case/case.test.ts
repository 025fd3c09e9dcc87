import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CaseRecord, TreatyStates } from '../model/index.ts';
import { diffCases, readCase, stands, writeBundle } from './index.ts';

const at = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
const harbour = readCase(readFileSync(at('harbour.yaml'), 'utf8'), 'harbour.yaml');
const treaty = TreatyStates.parse(parse(readFileSync(at('salt-treaty.yaml'), 'utf8')));
const on = (asOf: string, knownAt?: string) => stands(harbour, asOf, knownAt, treaty);
const rima = (asOf: string, knownAt?: string) => on(asOf, knownAt).parties.find(({ party }) => party.id === 'rima')!;

describe('who is designated on a day', () => {
  it.each([
    ['2031-03-01', 'no'],
    ['2031-03-02', 'yes'],
    ['2031-04-30', 'yes'],
    ['2031-05-01', 'no'],
    // Listed again in June, nobody knows on which day.
    ['2031-06-15', 'unknown'],
    ['2031-07-01', 'yes'],
  ])('on %s: %s', (day, answer) => {
    expect(rima(day).designated).toBe(answer);
  });

  it('goes by what was known', () => {
    expect(rima('2031-08-01', '2031-05-15').designated).toBe('no');
    expect(rima('2031-08-01', '2031-07-01').designated).toBe('yes');
    expect(rima('2031-04-01', '2031-03-01').designations).toEqual([]);
  });
});

describe('measures', () => {
  it('stand while their instrument is in force', () => {
    const decree = (day: string) => on(day).instruments.map(({ inForce, measures }) => [inForce, measures.length]);
    expect(decree('2031-02-28')).toEqual([]);
    expect(decree('2031-03-01')).toEqual([[true, 1]]);
    expect(decree('2031-09-01')).toEqual([[false, 0]]);
    // Whoever knew nothing of the revocation in August still held it for in force.
    expect(stands(harbour, '2031-09-02', '2031-08-01').instruments[0]?.inForce).toBe(true);
  });
});

describe('states', () => {
  it('are unknown unless a fact names them, and counted against the parties of the day', () => {
    const { states } = on('2031-04-02');
    expect(states).toMatchObject({ total: 4, leaving: ['xa'], members: ['xa', 'xb', 'xc', 'xf'] });
    const [protest] = states!.positions;
    expect(protest).toMatchObject({ day: '2031-03-10', total: 3, stated: 3 });
    expect(protest?.signedShare).toBeCloseTo(2 / 3);
    const where = Object.fromEntries(protest!.states.map(({ country, position }) => [country, position]));
    expect(where).toEqual({
      xa: 'signed',
      xb: 'signed',
      xc: 'not a party',
      xd: 'not a party',
      xe: 'not a party',
      xf: 'unknown',
    });
    expect(on('2031-03-09').states?.positions).toEqual([]);
  });
});

describe('what is disputed', () => {
  it('shows facts that cannot both be so, also proposed ones, and nothing else', () => {
    const found = on('2031-04-01').disputed.map(({ facts }) => facts.map(({ id }) => id));
    expect(found).toEqual([['injured-courier', 'injured-gazette']]);
    expect(on('2031-04-01', '2031-03-04').disputed).toEqual([]);
  });

  it('does not show facts somebody rejected', () => {
    const facts = harbour.facts.map((fact) =>
      fact.id === 'injured-courier'
        ? { ...fact, decisions: [...fact.decisions, { status: 'rejected' as const, by: 'a', why: 'b' }] }
        : fact,
    );
    expect(stands({ ...harbour, facts }, '2031-04-01').disputed).toEqual([]);
  });
});

describe('a bundle', () => {
  it('is the same, byte for byte, in whatever order a case was put together, and reads back the same', () => {
    const { text } = writeBundle(harbour);
    fc.assert(
      fc.property(fc.shuffledSubarray([...harbour.facts], { minLength: harbour.facts.length }), (facts) => {
        expect(writeBundle({ ...harbour, facts, parties: [...harbour.parties].reverse() }).text).toBe(text);
      }),
    );
    const back = readCase(text, 'harbour.jsonl');
    expect(writeBundle(back).text).toBe(text);
    expect(diffCases(harbour, back)).toEqual([]);
  });

  it('that was changed by hand or cut short is refused, with the line', () => {
    const { text } = writeBundle(harbour);
    const refusal = (changed: string) => {
      try {
        return readCase(changed, 'b.jsonl');
      } catch (error) {
        return error;
      }
    };
    expect(refusal(text.replace('12 people', '13 people'))).toMatchObject({ code: 'CASE_INVALID', place: { line: 1 } });
    expect(refusal(text.slice(0, text.lastIndexOf('{')))).toMatchObject({ code: 'CASE_INVALID' });
    expect(refusal(text.replace('"source":"gazette"', '"source":"nowhere"'))).toMatchObject({ code: 'CASE_INVALID' });
    expect(refusal(`${text}rubbish\n`)).toMatchObject({
      code: 'CASE_INVALID',
      place: { file: 'b.jsonl', line: text.split('\n').length },
    });
  });

  it('written by hand that names what is not there is refused', () => {
    const text = readFileSync(at('harbour.yaml'), 'utf8');
    expect(() => readCase(text.replaceAll('source: courier', 'source: herald'), 'h.yaml')).toThrow(/herald/);
    expect(() => readCase(text.replace('namesakes: [tavel]', 'namesakes: [nobody]'), 'h.yaml')).toThrow(/nobody/);
    expect(() => readCase(text.replace('id: decree-freeze', 'id: decree'), 'h.yaml')).toThrow(/twice/);
  });
});

describe('the difference between two cases', () => {
  it('names what was added, removed and changed', () => {
    const [first, second, ...rest] = harbour.facts;
    const after: CaseRecord = {
      ...harbour,
      facts: [{ ...second!, says: 'Something else.' }, ...rest, { ...first!, id: 'new' }],
    };
    expect(diffCases(harbour, after).map(({ kind, id, change, fields }) => [kind, id, change, ...fields])).toEqual([
      ['fact', 'decree', 'changed', 'says'],
      ['fact', 'new', 'added'],
      ['fact', 'rima-chair', 'removed'],
    ]);
  });
});
