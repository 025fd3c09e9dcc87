import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, madeUpParty, madeUpVersion, RIVERS } from '../../test/support/made-up-lists.ts';
import { catalogOf } from '../catalog/index.ts';
import { ofacName, ofacScore, PRESETS, readPolicy, thresholdFor } from '../match/index.ts';
import { InterdictError, ScreenResult } from '../model/index.ts';
import { engineOn } from './index.ts';

const LAKES = [
  madeUpParty('yy-1', 'Person', ['Tiberiu OKONJO-VARGA', 'Тибериу Варга'], { list: 'yy_lakes' }),
  madeUpParty('yy-2', 'Vessel', ['BLUE EGRET'], {
    list: 'yy_lakes',
    identifiers: [{ kind: 'imo', value: '9074729' }],
    vessel: { callSign: '5BXY7' },
  }),
];
const catalog = catalogOf([
  { manifest: madeUpVersion('zz_rivers', '2031-05-01', RIVERS), parties: RIVERS },
  { manifest: madeUpVersion('yy_lakes', '2031-03', LAKES), parties: LAKES },
]);
const today = new Date('2031-06-01T09:00:00Z');
const engine = engineOn(catalog, { today });
const under = (yaml: string) => engine.under(readPolicy(yaml, 'test.yaml'));
const EXEMPT = 'exceptions: [{customer: C-7, party: zz-1, reason: another birth date, expires: 2031-06-01}]';

describe('a policy', () => {
  it('judges each kind of party by its own line, unless the request draws one', () => {
    const policy = under('thresholds: {default: 0.7, Vessel: 1, Person: 0.4}');
    expect(engine.screen('Blue Egrett').total).toBe(1);
    expect(policy.screen('Blue Egrett').total).toBe(0);
    expect(policy.screen('Blue Egrett', { threshold: 0.7 }).total).toBe(1);
    const [match] = policy.screen('Amara Okonjo').matches;
    expect(match!.threshold).toBe(0.4);
  });

  it('screens the lists it says, and refuses to start without one it counts on', () => {
    const policy = under('lists: {exclude: [zz_rivers]}');
    expect(policy.screen('Tiberiu Okonjo Varga').coverage.map(({ list }) => list)).toEqual(['yy_lakes']);
    expect(policy.screen('Tiberiu Okonjo Varga', { lists: ['zz_rivers'] }).matches[0]!.party.id).toBe('zz-1');
    expect(() => under('lists: {include: [nowhere]}')).toThrow(InterdictError);
  });

  it('uses, caps or leaves out weak aliases, and shows the cap', () => {
    const match = (yaml: string) =>
      under(`${yaml}\nlists: {include: [zz_rivers]}`).screen('Tibi Varga', { threshold: 0.3 }).matches[0];
    expect(match('weakAliases: {handling: use}')!.score).toBeGreaterThan(0.9);
    const capped = match('weakAliases: {handling: cap, cap: 0.75}')!;
    expect(capped.score).toBe(0.75);
    expect(capped.explanation.qualifiers[0]).toMatchObject({ qualifier: 'weakAlias', outcome: 'caps' });
    expect(match('weakAliases: {handling: exclude}')?.name.kind).not.toBe('weak');
  });

  it('shows an exempted match as exempted, for its customer and until its day only', () => {
    const ask = (customer: string | undefined, at = today) =>
      engineOn(catalog, { today: at, policy: readPolicy(EXEMPT, 'p.yaml') }).screen(
        { names: ['Tiberiu Okonjo Varga'], ...(customer === undefined ? {} : { customer }) },
        { lists: ['zz_rivers'] },
      );
    const exempted = ask('C-7');
    expect(ScreenResult.parse(exempted)).toEqual(exempted);
    expect(exempted).toMatchObject({ outcome: 'clear', total: 1, exempted: 1 });
    expect(exempted.matches[0]!.exempted).toMatchObject({ customer: 'C-7', reason: 'another birth date' });
    for (const other of [ask('C-8'), ask(undefined), ask('C-7', new Date('2031-06-02T00:00:00Z'))]) {
      expect(other.outcome).toBe('match');
      expect(other.matches[0]!.exempted).toBeUndefined();
    }
  });

  it('can leave out names in other scripts, Latin ones never', () => {
    expect(under('languages: [ru]').screen('Тибериу Варга').matches[0]!.name.full).toBe('Тибериу Варга');
    expect(
      under('languages: [en, ar]')
        .screen('Тибериу Варга')
        .matches.map(({ name }) => name.full),
    ).not.toContain('Тибериу Варга');
    expect(under('languages: [ko]').screen('Tiberiu Okonjo Varga').total).toBeGreaterThan(0);
  });

  it('makes part of every result by name and hash', () => {
    const hashes = ['strict', 'balanced', 'ofac-search'].map((name) => engine.under(name).screen('A B').policy.hash);
    expect(new Set(hashes).size).toBe(3);
    expect(() => engine.under('lax')).toThrow(/no policy/);
  });
});

describe('what a number brings', () => {
  it('finds a ship by IMO number or call sign whatever its name, and tells the number', () => {
    for (const number of ['IMO 9074729', '9074729']) {
      const [match] = engine.screen({ names: ['Something Else'], identifiers: [number] }).matches;
      expect([match!.party.id, match!.score]).toEqual(['yy-2', 0.96]);
    }
    const [byCall] = engine.screen({ names: ['Something Else'], identifiers: ['5BXY7'] }).matches;
    expect([byCall!.party.id, byCall!.score]).toEqual(['yy-2', 0.75]);
  });

  it('finds it also where no name of the party may take part', () => {
    const found = under('languages: [ko]').screen({ names: ['Nobody Here'], identifiers: ['QX 448-2011'] });
    expect(found.matches.map(({ party }) => party.id)).toEqual(['zz-1']);
  });
});

describe('explain', () => {
  it('tells who came near and what would change it, both ways', () => {
    const near = engine.screen({ names: ['Tiberiu Varga'], birthDates: ['1990'] }, { explain: true });
    expect(ScreenResult.parse(near)).toEqual(near);
    expect(near.nearMisses?.map(({ party }) => party.id)).toContain('zz-1');
    expect(near.nearMisses![0]!.explanation.whatIf![0]).toMatchObject({ given: 'left out', match: true, turns: true });
    const without = engine.screen({ names: ['Tiberiu Varga'], birthDates: ['1990'] });
    expect(near.matches.map(({ party, score }) => [party.id, score])).toEqual(
      without.matches.map(({ party, score }) => [party.id, score]),
    );
  });
});

describe('retrieval under any policy', () => {
  const words = [
    'Tiberiu',
    'Okonjo',
    'Varga',
    'Amara',
    'Teal',
    'Heron',
    'Delta',
    'Shipping',
    'Granite',
    'Tibi',
    'Vargo',
  ];
  const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
  const facts = fc.record({
    birthDates: fc.subarray(['1966', '1966-02-11', '1991']),
    countries: fc.subarray(['ro', 'jp']),
    nationalities: fc.subarray(['ro', 'fr']),
    genders: fc.subarray<'male' | 'female'>(['male', 'female']),
  });
  const line = fc.integer({ min: 30, max: 95 }).map((n) => n / 100);

  it('finds whoever a lower line finds with that score: nothing is lost between the index and the line', () => {
    const file = fc.record({
      basedOn: fc.constantFrom('strict', 'balanced', 'ofac-search'),
      line,
      cap: line,
      handling: fc.constantFrom('use', 'cap', 'exclude'),
      vessel: line,
    });
    fc.assert(
      fc.property(name, facts, file, (asked, given, { basedOn, line: at, cap, handling, vessel }) => {
        const policy = `basedOn: ${basedOn}\nthresholds: {default: ${at}, Vessel: ${vessel}}\nweakAliases: {handling: ${handling}, cap: ${cap}}`;
        const judged = under(policy);
        const query = { names: [asked], ...given };
        const found = judged.screen(query, { limit: 500 }).matches.map(({ party, score }) => [party.id, score]);
        const all = judged.screen(query, { limit: 500, threshold: 0.02 }).matches;
        const over = all.filter(({ party, score }) => {
          const schema = party.schema === 'Thing' ? 'LegalEntity' : party.schema;
          return score >= thresholdFor(schema, judged.policy.thresholds);
        });
        expect(found).toEqual(over.map(({ party, score }) => [party.id, score]));
      }),
      { numRuns: 150 },
    );
  });

  it('scans every name where the score is OFAC’s', () => {
    const ofac = engine.under(PRESETS['ofac-search']);
    const listed = [...RIVERS, ...LAKES];
    fc.assert(
      fc.property(name, line, (asked, threshold) => {
        const best = listed
          .map((party) => [
            party.id,
            Math.max(...party.names.map(({ full }) => ofacScore(ofacName(asked), ofacName(full)))),
          ])
          .filter(([, score]) => Math.round(Number(score) * 1e4) / 1e4 >= threshold)
          .map(([id]) => id);
        const found = ofac.screen(asked, { threshold, limit: 500 }).matches;
        const ids = found.flatMap(({ party, linked = [] }) => [party.id, ...linked.map(({ id }) => id)]);
        expect(best.filter((id) => !ids.includes(String(id)))).toEqual([]);
      }),
    );
    expect(linesOf(listed)).toContain('yy-2');
    expect(ofac.screen('Тибериу Варга')).toMatchObject({ outcome: 'incomplete' });
  });
});
