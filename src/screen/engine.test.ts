import { describe, expect, it } from 'vitest';
import { linesOf, madeUpParty, madeUpVersion, RIVERS } from '../../test/support/made-up-lists.ts';
import { catalogOf } from '../catalog/index.ts';
import { InterdictError, ScreenResult } from '../model/index.ts';
import { engineOn } from './index.ts';

const LAKES = [
  madeUpParty('yy-1', 'Person', ['Tiberiu Amadou OKONJO-VARGA'], { list: 'yy_lakes', programme: 'LAKES' }),
];
const engine = engineOn(
  catalogOf([
    { manifest: madeUpVersion('zz_rivers', '2031-05-01', RIVERS), parties: RIVERS },
    { manifest: madeUpVersion('yy_lakes', '2031-03', LAKES), parties: LAKES },
  ]),
  { today: new Date('2031-06-01T09:00:00Z') },
);
const ids = (name: string, more: object = {}, options: object = {}) =>
  engine.screen({ names: [name], ...more }, options).matches.map(({ party }) => party.id);
const codeOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    return error instanceof InterdictError ? error.code : 'not an InterdictError';
  }
  return 'no error';
};

describe('screen', () => {
  it('finds the party first, with list, programme and date, in the published shape', () => {
    const result = engine.screen('Tiberiu Okonjo Varga');
    expect(ScreenResult.parse(result)).toEqual(result);
    expect(result.outcome).toBe('match');
    expect(result.matches.map(({ party }) => party.id)).toEqual(['zz-1', 'yy-1']);
    expect(result.matches[0]!.designations).toEqual([
      {
        list: 'zz_rivers',
        programmes: ['RIVERS-EO777'],
        listed: '2031-04-09',
        resolved: [{ code: 'RIVERS-EO777' }],
      },
    ]);
    expect(result.matches[0]!.name).toEqual({ full: 'OKONJO-VARGA, Tiberiu Amadou', kind: 'primary' });
  });

  it('says what it covered and how old it was, also when nothing is found', () => {
    const result = engine.screen('Gertrud Nieselbach');
    expect(result.outcome).toBe('clear');
    expect(result.coverage.map(({ list, ageDays, stale, screened }) => [list, ageDays, stale, screened])).toEqual([
      ['zz_rivers', 31, true, true],
      ['yy_lakes', 92, true, true],
    ]);
  });

  it('leaves namesakes alone', () => {
    for (const name of ['Amara Varga', 'Tiberiu Popescu', 'Granite Johnson', 'Teal Delta', 'Vasile Okonjo']) {
      expect(ids(name, { schema: 'Person' })).toEqual([]);
    }
  });

  it('asks only parties the schema can mean, and those of unknown type always', () => {
    expect(ids('Teal Heron', { schema: 'Person' })).toEqual([]);
    expect(ids('Teal Heron', { schema: 'Vessel' })).toEqual(['zz-4']);
    expect(ids('Vasily Dolgoprudnikov', { schema: 'Person' })).toEqual(['zz-5']);
    expect(engine.screen('Vasily Dolgoprudnikov').matches[0]!.party.standing).toBe('name-only');
  });

  it('honours lists, weak aliases, threshold and limit', () => {
    expect(ids('Tiberiu Okonjo Varga', {}, { lists: ['yy_lakes'] })).toEqual(['yy-1']);
    expect(ids('Tibi Varga')).toContain('zz-1');
    expect(ids('Tibi Varga', {}, { weakAliases: false })).not.toContain('zz-1');
    expect(ids('Tiberiu Okonjo Varga', {}, { limit: 1 })).toEqual(['zz-1']);
    expect(engine.screen('Tiberiu Okonjo Varga', { limit: 1 }).total).toBe(2);
    expect(ids('Tiberiu Okonjo', {}, { threshold: 1 })).toEqual([]);
  });

  it('lets qualifiers move the score and an identifier decide', () => {
    const score = (more: object) =>
      engine.screen({ names: ['Tiberiu Varga'], ...more }, { threshold: 0, lists: ['zz_rivers'] }).matches[0]!.score;
    expect(score({ birthDates: ['1966-02-11'] })).toBeGreaterThan(score({}));
    expect(score({ birthDates: ['1990'] })).toBeLessThan(score({}));
    const byNumber = engine.screen({ names: ['Somebody Else'], identifiers: ['qx4482011'] });
    expect(byNumber.matches.map(({ party }) => party.id)).toEqual(['zz-1']);
    expect(byNumber.matches[0]!.explanation.qualifiers[0]).toMatchObject({
      qualifier: 'identifier',
      outcome: 'agrees',
    });
  });

  it('tells whom a fact beside the name set aside, and shows them where that is asked', () => {
    const asked = { names: ['Tiberiu Okonjo Varga'], birthDates: ['1911-01-01'] };
    const strict = { threshold: 0.85, lists: ['zz_rivers'] };
    expect(engine.screen({ names: asked.names }, strict)).toMatchObject({ total: 1, outcome: 'match' });
    const result = engine.screen(asked, strict);
    expect(result).toMatchObject({ total: 0, outcome: 'clear', setAside: 1 });
    expect(ScreenResult.parse(result)).toEqual(result);
    const explained = engine.screen(asked, { ...strict, explain: true });
    expect(explained.nearMisses!.map(({ party }) => party.id)).toEqual(['zz-1']);
    expect(engine.screen(asked.names[0]!, strict).setAside).toBeUndefined();
  });

  it('gives the same bytes for the same question', () => {
    expect(JSON.stringify(engine.screen('Amara Okonjo'))).toBe(JSON.stringify(engine.screen('Amara Okonjo')));
  });

  it('refuses what cannot be screened, with a code, and goes on', () => {
    expect(codeOf(() => engine.screen(''))).toBe('QUERY_EMPTY');
    expect(codeOf(() => engine.screen('  \t'))).toBe('QUERY_EMPTY');
    expect(codeOf(() => engine.screen('x'.repeat(1_000_000)))).toBe('QUERY_TOO_LONG');
    expect(codeOf(() => engine.screen('Amara\0Okonjo'))).toBe('QUERY_INVALID');
    expect(codeOf(() => engine.screen('Amara \ud800'))).toBe('QUERY_INVALID');
    expect(codeOf(() => engine.screen('--- !!'))).toBe('QUERY_NO_NAME');
    expect(codeOf(() => engine.screen({ names: ['A B'], birthDates: ['1975-02-30'] }))).toBe('OPTION_INVALID');
    expect(codeOf(() => engine.screen('A B', { threshold: 7 }))).toBe('OPTION_INVALID');
    expect(codeOf(() => engine.screen('A B', { lists: ['nowhere'] }))).toBe('LIST_UNKNOWN');
    expect(ids('Amara Okonjo')).toEqual(['zz-2']);
  });
});

describe('a party on two lists under one id', () => {
  it('is one match with both designations', () => {
    const twice = ['zz_rivers', 'yy_lakes'].map((list) => {
      const parties = [madeUpParty('zz-9', 'Person', ['Ferdinand Querelle'], { list, programme: `P-${list}` })];
      return { manifest: madeUpVersion(list, '2031-05-01', parties), parties };
    });
    const result = engineOn(catalogOf(twice)).screen('Ferdinand Querelle');
    expect(result.total).toBe(1);
    expect(result.matches[0]!.designations.map(({ list }) => list)).toEqual(['zz_rivers', 'yy_lakes']);
  });
});

describe('party', () => {
  it('gives the whole entry behind an id, or nothing', () => {
    expect(engine.party('zz-1')).toEqual(RIVERS[0]);
    expect(engine.party('zz-99')).toBeUndefined();
    expect(linesOf([engine.party('zz-3')!])).toBe(linesOf([RIVERS[2]!]));
  });
});

describe('compare', () => {
  it('scores a pair as a screening would, the same both ways', () => {
    const screened = engine.screen('Amara Okonjo').matches[0]!.score;
    expect(engine.compare('Amara Okonjo', 'OKONJO, Amara', 'Person').score).toBe(screened);
    expect(engine.compare('Delta Shipping Co', 'Delta Shipping Company').score).toBeGreaterThan(0.9);
    expect(engine.compare('Delta Shipping Co', 'Delta Shipping Company').explanation.model).toBe('organisation');
  });
});
