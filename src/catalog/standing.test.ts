import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpParty } from '../../test/support/made-up-lists.ts';
import type { Party } from '../model/index.ts';
import { dateOf, dayOf } from './days.ts';
import { standingOn, staysOf, versionDay } from './standing.ts';

const party = (dates: { listed?: string; delisted?: string } = {}): Party => {
  const made = madeUpParty('zz-1', 'Person', ['SVANEKE, Ingeborg']);
  return { ...made, designations: [{ ...made.designations[0]!, ...dates }] };
};
const VERSIONS = ['2030-01-10', '2030-04-10', '2030-07-10', '2030-10-10'].map((version) => versionDay(version));
const on = (day: string, seen: number[], dates: { listed?: string; delisted?: string } = {}) =>
  standingOn(staysOf(party(dates), seen, VERSIONS), dayOf(day))?.standing;

describe('the standing of a party', () => {
  it('is listed on the day of the last version that has it, and possibly no longer from the day after', () => {
    expect(on('2030-07-10', [1, 2])).toBe('listed');
    expect(on('2030-07-11', [1, 2])).toBe('possibly no longer listed');
    expect(on('2030-10-09', [1, 2])).toBe('possibly no longer listed');
    expect(on('2030-10-10', [1, 2])).toBeUndefined();
  });

  it('goes by a known delisting date, also where the next version lacks the party', () => {
    const dates = { listed: '2030-02-01', delisted: '2030-08-20' };
    expect(on('2030-08-19', [1, 2], dates)).toBe('listed');
    expect(on('2030-08-20', [1, 2], dates)).toBeUndefined();
    expect(on('2030-08-20', [1, 2, 3], dates)).toBeUndefined();
  });

  it('leaves open the days of a month or year that is all that is known of a date', () => {
    const dates = { listed: '2030-02', delisted: '2030-08' };
    expect(on('2030-02-14', [1, 2], dates)).toBe('possibly listed');
    expect(on('2030-02-28', [1, 2], dates)).toBe('listed');
    expect(on('2030-08-14', [1, 2], dates)).toBe('possibly no longer listed');
    expect(on('2030-08-31', [1, 2], dates)).toBeUndefined();
  });

  it('of a party that went and came again claims neither stay for the days between that nothing is known of', () => {
    expect(on('2030-01-11', [0, 3])).toBe('possibly no longer listed');
    expect(on('2030-04-10', [0, 3])).toBeUndefined();
    expect(on('2030-08-01', [0, 3])).toBe('possibly listed');
    expect(on('2030-05-10', [0, 2])).toBe('possibly listed');
    expect(
      standingOn(staysOf(party({ listed: '2020-01-01' }), [0, 3], VERSIONS), dayOf('2030-09-01'))?.basis,
    ).toContain('its listing date, 2020-01-01, is that of an earlier stay');
  });

  it('is listed up to the day on which a file that is no whole version last shows it', () => {
    const sighted = [VERSIONS[0]!, versionDay('2030-05-20', 'address file'), VERSIONS[1]!, VERSIONS[2]!];
    const all = [VERSIONS[0]!, VERSIONS[1]!, versionDay('2030-05-20', 'address file'), VERSIONS[2]!, VERSIONS[3]!];
    const stays = staysOf(party({ listed: '2030-02-01' }), [1, 2], all);
    expect(standingOn(stays, dayOf('2030-05-20'))).toEqual({
      standing: 'listed',
      basis:
        'since 2030-02-01 (listing date); seen in the version of 2030-04-10, last in the address file of 2030-05-20, absent in the version of 2030-07-10; no delisting date is known',
    });
    expect(standingOn(stays, dayOf('2030-05-21'))).toEqual({
      standing: 'possibly no longer listed',
      basis:
        'seen in the version of 2030-04-10, last in the address file of 2030-05-20, absent in the version of 2030-07-10; no delisting date is known; listed 2030-02-01 (listing date)',
    });
    const began = staysOf(party(), [1, 2, 3], sighted);
    expect(standingOn(began, dayOf('2030-05-19'))?.standing).toBe('possibly listed');
    expect(standingOn(began, dayOf('2030-05-20'))).toEqual({
      standing: 'listed',
      basis:
        'first seen in the address file of 2030-05-20, absent in the version of 2030-01-10; no listing date is known',
    });
  });

  it('with no dates known: listed on each version that has it, absent on each that lacks it, open between unlike ones', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3], { minLength: 1 }), fc.nat({ max: 300 }), (seen, after) => {
        const day = VERSIONS[0]!.day + after;
        const before = VERSIONS.findLastIndex((version) => version.day <= day);
        const next = VERSIONS.findIndex((version) => version.day >= day);
        const [has, will] = [seen.includes(before), next === -1 ? seen.includes(3) : seen.includes(next)];
        const expected =
          has && will ? 'listed' : has ? 'possibly no longer listed' : will ? 'possibly listed' : undefined;
        expect(on(dateOf(day), seen)).toBe(before === next ? (has ? 'listed' : undefined) : expected);
      }),
    );
  });
});
