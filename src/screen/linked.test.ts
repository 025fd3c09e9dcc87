import { expect, it } from 'vitest';
import { madeUpParty, madeUpVersion } from '../../test/support/made-up-lists.ts';
import { catalogOf } from '../catalog/index.ts';
import type { Party } from '../model/index.ts';
import { engineOn } from './index.ts';

const passport = { identifiers: [{ kind: 'passport' as const, value: 'ZZ1234567', country: 'zz' }] };
const listed = (list: string, id: string): Party => ({
  ...madeUpParty(id, 'Person', ['SVANEKE, Ingeborg'], { list }),
  ...passport,
});
const version = (list: string, date: string, parties: readonly Party[]) => ({
  manifest: madeUpVersion(list, date, parties),
  parties,
});
const engine = engineOn(
  catalogOf([
    {
      ...version('us_ofac_sdn', '2031-01-10', []),
      older: [version('us_ofac_sdn', '2030-01-10', [listed('us_ofac_sdn', 'zz-1')])],
    },
    {
      ...version('un_sc_sanctions', '2031-01-10', [listed('un_sc_sanctions', 'yy-1')]),
      older: [version('un_sc_sanctions', '2030-01-10', [listed('un_sc_sanctions', 'yy-1')])],
    },
  ]),
);

it('of one party on two lists tells whose standing it is, and what holds for each entry', () => {
  const [match, ...others] = engine.screen('Ingeborg Svaneke', { asOf: '2030-06-01' }).matches;
  expect(others).toEqual([]);
  expect(match!.party.id).toBe('zz-1');
  expect(match!.asOf).toMatchObject({ standing: 'listed', of: 'un_sc_sanctions:yy-1' });
  expect(match!.asOf!.basis).toContain('On us_ofac_sdn possibly no longer listed');
  expect(match!.linked![0]).toMatchObject({ id: 'yy-1', asOf: { standing: 'listed' } });
});

it('without a day says nothing of standings', () => {
  const [match] = engine.screen('Ingeborg Svaneke').matches;
  expect(match!.party.id).toBe('yy-1');
  expect(match).not.toHaveProperty('asOf');
});
