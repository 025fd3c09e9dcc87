import { describe, expect, it } from 'vitest';
import { madeUpParty } from '../../../test/support/made-up-lists.ts';
import { smallEngine } from '../../../test/support/small-engine.ts';
import { askOwnership } from './ask-ownership.ts';

const engine = smallEngine([
  madeUpParty('ofac-900001', 'Person', ['ALDOUS, Perrin Quillon'], {
    list: 'us_ofac_sdn',
    programme: 'RIVERS-EO777',
    listed: '2025-03-01',
    relations: [{ kind: 'owns', name: 'Copperwick Ferries' }],
  }),
  madeUpParty('ofac-900002', 'Person', ['ALDOUS, Perrin'], { list: 'us_ofac_cons', programme: 'RIVERS-SSI' }),
]);
const ask = (csv: string, asOf?: string) =>
  askOwnership(engine, csv, 'stakes.csv', { asOf, today: new Date('2026-07-21') });
const outcomes = (csv: string, asOf?: string) =>
  ask(csv, asOf).entities.map(({ name, verdicts }) => [name, ...verdicts.map(({ outcome }) => outcome)]);

describe('a shareholder table beside the lists', () => {
  const byId = 'owner,owned,percent,owner_id\nP. Aldous,Meridian Slate,60,ofac-900001\nPublic,Meridian Slate,40,\n';

  it('takes an owner given by id for the listed party, from the day it was listed', () => {
    expect(outcomes(byId)).toEqual([['Meridian Slate', 'blocked']]);
    expect(outcomes(byId, '2025-03-01')).toEqual([['Meridian Slate', 'blocked']]);
    expect(outcomes(byId, '2025-02-28')).toEqual([['Meridian Slate']]);
  });

  it('shows the ties that the list prints', () => {
    expect(ask(byId).relations).toEqual([
      { party: 'P. Aldous', relations: [{ kind: 'owns', name: 'Copperwick Ferries' }] },
    ]);
  });

  it('assumes nothing of a name alone, shows whom it resembles, and what would follow', () => {
    const report = ask('owner,owned,percent\nPerrin Quillon Aldous,Meridian Slate,60\nPublic,Meridian Slate,40\n');
    expect(report.entities[0]?.verdicts).toEqual([]);
    expect(report.toConfirm.map(({ party }) => party)).toEqual(['Perrin Quillon Aldous']);
    expect(report.toConfirm[0]?.matches[0]?.party.id).toBe('ofac-900001');
    expect(report.ifConfirmed).toContainEqual({
      entity: 'Meridian Slate',
      authority: 'us',
      outcome: 'blocked',
      now: 'not blocked',
    });
  });

  it('does not take a list that blocks nobody in full for one that does', () => {
    const csv = 'owner,owned,percent,owner_id\nA,Meridian Slate,60,ofac-900002\nPublic,Meridian Slate,40,\n';
    expect(ask(csv).entities[0]?.verdicts).toMatchObject([{ authority: 'us_ofac_cons', outcome: 'depends' }]);
  });

  it('refuses an id that no list has', () => {
    expect(() => ask('owner,owned,percent,owner_id\nA,B,60,ofac-1\n')).toThrow(
      expect.objectContaining({ code: 'PARTY_UNKNOWN' }),
    );
  });
});
