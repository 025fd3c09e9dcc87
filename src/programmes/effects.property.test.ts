import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type DesignationInForce, type Effect, Situation, type SituationInput } from '../model/index.ts';
import { effects } from './effects.ts';
import { loadProgrammes, type Programmes } from './load.ts';

/** Every programme whose texts were worked out, of whatever authority. */
const all = loadProgrammes();
const worked = [...all.programmes].filter(([, { workedOut }]) => workedOut !== 'facts');
const WORKED = worked.map(([id]) => id);
const programmes: Programmes = { ...all, programmes: new Map(worked) };

const country = fc.constantFrom('us', 'fr', 'nl');
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 2 });
const ties = some(
  fc.constantFrom('self', 'spouse', 'child', 'other family', 'colleague', 'institution', 'owned entity'),
);
const person = (employer: fc.Arbitrary<unknown>) =>
  fc.record({
    kind: fc.constant('person'),
    nationalities: some(country),
    permanentResidence: some(country),
    residence: country,
    presentIn: some(country),
    employeeOf: employer,
    ties,
    actsForInstitution: fc.boolean(),
    actsForDesignated: fc.boolean(),
  });
const share = fc.integer({ min: 0, max: 100 }).map((low) => ({ low, high: low }));
const entity = (parent: fc.Arbitrary<unknown>) =>
  fc.record({
    kind: fc.constant('entity'),
    organizedIn: country,
    residence: country,
    presentIn: some(country),
    branchOf: fc.constant('none'),
    subsidiaryOf: parent,
    ties,
    blockedShare: share,
    actsForInstitution: fc.boolean(),
    actsForDesignated: fc.boolean(),
  });
const alone = entity(fc.constant('none'));
const agent = fc.oneof(person(fc.oneof(fc.constant('none'), alone)), entity(fc.oneof(fc.constant('none'), alone)));
const YES_OR_NO = [
  'givesFunds',
  'givesGoods',
  'givesService',
  'receivesFunds',
  'receivesGoods',
  'receivesService',
  'handlesProperty',
  'donatesRelief',
  'informationalMaterials',
  'personalCommunication',
  'travel',
  'legalService',
  'speech',
  'assistsMatter',
  'engagesDirectly',
  'benefitsDesignated',
];
const QUESTIONS = [
  'plaintiff',
  'wind-down',
  'permitted-legal-service',
  'fees-from-outside',
  'determined-by-secretary',
  'employee-of-subsidiary',
];
const answered = (keys: readonly string[]) => fc.record(Object.fromEntries(keys.map((key) => [key, fc.boolean()])));
const act = fc
  .tuple(
    answered(YES_OR_NO),
    fc.record({
      kind: fc.constant('pay'),
      route: some(country),
      propertyIn: some(country),
      enters: fc.constantFrom('us', 'none'),
      specificLicence: fc.boolean(),
      usOfficialBusiness: fc.boolean(),
      evades: fc.boolean(),
    }),
  )
  .map(([facts, rest]) => ({ ...facts, ...rest }));
const date = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const whole = fc.record({
  title: fc.constant('any'),
  actor: agent,
  act,
  counterpart: agent,
  matter: fc.record({ concernsProtected: fc.boolean() }),
  answers: answered(QUESTIONS),
  date,
}) as unknown as fc.Arbitrary<SituationInput>;
const designation: fc.Arbitrary<DesignationInForce> = fc.record({
  programme: fc.constantFrom(...WORKED),
  party: fc.constantFrom('us_ofac_sdn:ofac-52965', 'us_ofac_sdn:ofac-1'),
  listed: fc.constantFrom('2020-09-02', '2025-02-10', '2025-08-20'),
});

const ask = (one: DesignationInForce, situation: SituationInput, by = programmes): readonly Effect[] =>
  effects(one, Situation.parse(situation), by).effects;

/** The same situation with some facts no longer known. Defaults that are assumptions stay. */
function forget(value: unknown, drop: (path: string) => boolean, path = ''): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const here = `${path}.${key}`;
    if (KEPT.some((pattern) => pattern.test(here)) || !drop(here)) return [[key, forget(inner, drop, here)]];
    // An act's kind stands for facts of its own; only "unknown" says that they are not known.
    return path === '.act' && YES_OR_NO.includes(key) ? [[key, 'unknown']] : [];
  });
  return Object.fromEntries(kept);
}
const KEPT = [
  /^\.(title|date|actor|act|counterpart|matter|answers)$/,
  /^\.act\.(kind|enters|specificLicence|usOfficialBusiness|evades)$/,
  /\.(low|high)$/,
];

const GRAVITY: readonly Answer[] = ['does not apply', 'depends', 'risk', 'applies'];

describe('effects', () => {
  it('a definite answer stays when what was unknown becomes known', () => {
    fc.assert(
      fc.property(designation, whole, fc.infiniteStream(fc.boolean()), (one, situation, coins) => {
        const partly = forget(situation, () => coins.next().value === true) as SituationInput;
        const later = ask(one, situation);
        for (const [index, effect] of ask(one, partly).entries()) {
          if (effect.answer !== 'depends')
            expect([effect.rule, later[index]?.answer]).toEqual([effect.rule, effect.answer]);
          else expect(effect.dependsOn.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a day before the instrument never yields a prohibition or a risk', () => {
    fc.assert(
      fc.property(designation, whole, (one, situation) => {
        const programme = programmes.programmes.get(one.programme)!;
        const starts = new Map(programme.instruments.map(({ id, inForce }) => [id, inForce]));
        const rules = new Map(
          [...programme.measures, ...programme.risks].map(({ id, instrument }) => [id, instrument]),
        );
        for (const { rule, answer } of ask(one, situation)) {
          const start = starts.get(rules.get(rule) ?? '');
          if (start !== undefined && situation.date! < start) expect([rule, answer]).toEqual([rule, 'does not apply']);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('revoking the instruments that forbid never adds an effect', () => {
    fc.assert(
      fc.property(designation, whole, date, (one, situation, on) => {
        const before = ask(one, situation);
        const after = ask(one, situation, revoking(one.programme, on));
        for (const [index, effect] of after.entries()) {
          expect(GRAVITY.indexOf(effect.answer)).toBeLessThanOrEqual(GRAVITY.indexOf(before[index]!.answer));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('asked twice it answers the same', () => {
    fc.assert(
      fc.property(designation, whole, (one, situation) => {
        expect(ask(one, situation)).toEqual(ask(one, situation));
      }),
      { numRuns: 100 },
    );
  });
});

/** The same programmes, with the instruments of one of them that forbid something revoked on a day. */
function revoking(id: string, on: string): Programmes {
  const programme = programmes.programmes.get(id)!;
  const forbids = new Set([...programme.measures, ...programme.risks].map(({ instrument }) => instrument));
  const event = {
    kind: 'revoked' as const,
    on,
    by: 'a later order',
    says: 'It is revoked.',
    paragraph: '§1',
    source: Object.keys(programme.sources)[0]!,
    mark: 'read in source' as const,
  };
  const instruments = programme.instruments.map((one) =>
    forbids.has(one.id) ? { ...one, events: [...one.events, event] } : one,
  );
  const revoked = { ...programme, instruments };
  return { ...programmes, programmes: new Map([...programmes.programmes, [id, revoked]]) };
}
