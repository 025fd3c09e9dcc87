import { describe, expect, it } from 'vitest';
import { madeUpVersion, RIVERS } from '../../test/support/made-up-lists.ts';
import { catalogOf } from '../catalog/index.ts';
import { InterdictError } from '../model/index.ts';
import { engineOn } from './index.ts';
import { numberIn } from './number-names.ts';

const engine = engineOn(catalogOf([{ manifest: madeUpVersion('zz_rivers', '2031-05-01', RIVERS), parties: RIVERS }]), {
  today: new Date('2031-06-01T09:00:00Z'),
});

describe('numbers in the place of a name', () => {
  it.each(['QX 448-2011', 'qx4482011', 'Passport no. QX4482011', 'passport: QX 4482011'])(
    'are looked for among the numbers of the lists: %s',
    (typed) => {
      const { matches } = engine.screen(typed);
      expect(matches[0]?.explanation.qualifiers).toContainEqual(
        expect.objectContaining({ qualifier: 'identifier', outcome: 'agrees' }),
      );
    },
  );

  it('need no name beside them', () => {
    const { matches, query } = engine.screen({ identifiers: ['QX 448-2011'] });
    expect(matches).toHaveLength(1);
    expect(query.identifiers).toEqual(['QX 448-2011']);
    expect(engine.screen({ identifiers: ['QX 448-2012'] }).outcome).toBe('clear');
  });

  it('are not seen in names that hold figures', () => {
    for (const name of ['Number 8 Shipping', 'Brigade 313', 'Unit 61398', 'Brigade', 'Institute 24', 'M/V Star 9'])
      expect([name, numberIn(name)]).toEqual([name, undefined]);
  });

  it('are asked for, as a name is, where neither is given', () => {
    expect(() => engine.screen({})).toThrowError(expect.objectContaining({ code: 'QUERY_EMPTY' }));
    expect(() => engine.screen({ identifiers: ['--'] })).toThrowError(InterdictError);
  });
});
