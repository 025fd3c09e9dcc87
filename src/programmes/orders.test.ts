import { describe, expect, it } from 'vitest';
import { Situation, type SituationInput } from '../model/index.ts';
import { effects } from './effects.ts';
import { programmeInBrief } from './in-brief.ts';
import { loadProgrammes } from './load.ts';

const read = loadProgrammes();

const DAY = '2025-08-20';
const bank = (organizedIn: string, propertyIn: readonly string[]): SituationInput => ({
  title: 'A bank pays',
  actor: { kind: 'entity', organizedIn, branchOf: 'none', subsidiaryOf: 'none', presentIn: [organizedIn], ties: [] },
  act: {
    kind: 'pay',
    route: [...propertyIn],
    propertyIn: [...propertyIn],
    place: organizedIn,
    benefitsDesignated: false,
  },
  counterpart: { kind: 'person', ties: ['self'] },
  answers: { 'un-official-business': false, 'food-and-medicine-iran': false },
});

function answers(programme: string, situation: SituationInput, date = DAY): Map<string, string> {
  const found = effects({ programme, listed: '2024-01-10' }, { ...Situation.parse(situation), date }, read);
  return new Map(found.effects.map(({ rule, answer }) => [rule, answer]));
}

const WORKED_OUT = [
  'US-TERR',
  'US-RUSHAR-EO14024',
  'US-NARCO-EO14059',
  'US-GLOMAG',
  'US-IRAN-EO13846',
  'US-IRAN-EO13902',
];

describe.each(WORKED_OUT)('%s', (programme) => {
  it('blocks property in the United States, whoever holds it', () => {
    expect(answers(programme, bank('ch', ['us'])).get('block-property')).toBe('applies');
  });

  it('forbids nothing before the listing', () => {
    expect(answers(programme, bank('us', ['us']), '2024-01-09').get('block-property')).toBe('does not apply');
  });

  it('tells the risk of supporting the listed from a prohibition', () => {
    const found = answers(programme, bank('ch', ['ch']));
    expect(found.get('support')).toMatch(/^(risk|depends)$/);
  });
});

describe('who is bound', () => {
  it('is decided where the definition was read, and left open where it was not', () => {
    expect(answers('US-NARCO-EO14059', bank('us', ['ch'])).get('block-property')).toBe('applies');
    expect(answers('US-NARCO-EO14059', bank('ch', ['ch'])).get('block-property')).toBe('does not apply');
    // §3 of Order 13224 and §6 of Order 14024 are missing in the copies read.
    expect(answers('US-TERR', bank('us', ['ch'])).get('block-property')).toBe('depends');
    expect(answers('US-RUSHAR-EO14024', bank('us', ['ch'])).get('block-property')).toBe('depends');
  });

  it('reaches a foreign subsidiary where an order says so: Iran', () => {
    const subsidiary: SituationInput = {
      ...bank('fr', ['fr']),
      actor: {
        kind: 'entity',
        organizedIn: 'fr',
        branchOf: 'none',
        subsidiaryOf: { kind: 'entity', organizedIn: 'us' },
      },
      answers: { 'subject-to-iran': true, 'food-and-medicine-iran': false },
    };
    expect(answers('US-IRAN-EO13846', subsidiary).get('foreign-subsidiaries')).toBe('applies');
    expect(
      answers('US-IRAN-EO13846', {
        ...bank('fr', ['fr']),
        answers: { 'subject-to-iran': true, 'food-and-medicine-iran': false },
      }).get('foreign-subsidiaries'),
    ).toBe('does not apply');
  });
});

describe('a foreign bank', () => {
  const answered = (given: Record<string, boolean>) =>
    answers('US-RUSHAR-EO14024', { ...bank('ch', ['ch']), answers: { 'un-official-business': false, ...given } }).get(
      'foreign-financial-institutions',
    );

  it('runs the risk of Order 14114 once the questions it leaves open are answered', () => {
    const all = {
      'foreign-financial-institution': true,
      'significant-transaction': true,
      'designated-for-sector': true,
    };
    expect(answered({})).toBe('depends');
    expect(answered(all)).toBe('risk');
    expect(answered({ ...all, 'designated-for-sector': false })).toBe('does not apply');
    expect(
      answers('US-RUSHAR-EO14024', { ...bank('ch', ['ch']), answers: all }, '2023-12-21').get(
        'foreign-financial-institutions',
      ),
    ).toBe('does not apply');
  });
});

describe('an entity the listed own', () => {
  const owned = (low: number, high: number): SituationInput => ({
    ...bank('ch', ['us']),
    counterpart: { kind: 'entity', organizedIn: 'ch', ties: ['owned entity'], blockedShare: { low, high } },
  });

  it('is blocked from 50 percent on, where the regulation was read', () => {
    const of = (low: number, high: number) => answers('US-TERR', owned(low, high)).get('block-owned-entities');
    expect([of(50, 50), of(49, 49), of(34, 61)]).toEqual(['applies', 'does not apply', 'depends']);
  });

  it('depends where only the guidance is known second-hand', () => {
    expect(answers('US-GLOMAG', owned(50, 50)).get('block-owned-entities')).toBe('depends');
  });
});

describe('regimes whose own instruments were not read', () => {
  it.each(['EU-RUS', 'GB-RUS', 'UN-SC1988'])('%s never decides', (programme) => {
    const found = answers(programme, bank('fr', ['fr']));
    expect(found.size).toBeGreaterThan(1);
    for (const answer of found.values()) expect(answer).toMatch(/depends|does not apply/);
  });
});

describe('a programme in brief', () => {
  it('tells who is bound and by which paragraph, and what nobody worked out', () => {
    const brief = programmeInBrief(read.programmes.get('GB-RUS')!);
    expect(brief.rules.map(({ kind }) => kind)).toContain('asset freeze');
    expect(brief.declared).toContain('export restrictions');
    expect(brief.declared).not.toContain('asset freeze');
    for (const { bound, citation } of brief.rules) expect(`${bound}${citation}`).not.toBe('');
  });
});
