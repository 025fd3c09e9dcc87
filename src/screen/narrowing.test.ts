import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpParty, madeUpVersion } from '../../test/support/made-up-lists.ts';
import { catalogOf } from '../catalog/index.ts';
import { InterdictError, type Party } from '../model/index.ts';
import { engineOn } from './index.ts';

const PROGRAMMES = ['RIVERS-EO777', 'DELTA-EO12', 'ICC-EO14203'];
const COUNTRIES = ['ro', 'jp', 'fr'];

/** Forty namesakes of every mixture of programmes and countries, some of whom the list tells nothing of. */
const NAMESAKES: readonly Party[] = Array.from({ length: 40 }, (_, k) =>
  madeUpParty(`zz-${k}`, 'Person', ['VARGA, Tiberiu Amadou'], {
    designations: [{ list: 'us_ofac_sdn', programmes: PROGRAMMES.filter((_, i) => (k & (1 << i)) !== 0) }],
    ...(k % 5 === 0
      ? {}
      : { nationalities: [{ value: COUNTRIES[k % 3]! }], countries: [{ value: COUNTRIES[k % 2]! }] }),
    list: 'us_ofac_sdn',
    identifiers: [{ kind: 'passport', value: `QX 448-20${k}` }],
  }),
);
const engine = engineOn(
  catalogOf([{ manifest: madeUpVersion('us_ofac_sdn', '2031-05-01', NAMESAKES), parties: NAMESAKES }]),
);
const found = (options: { programmes?: string[]; partyCountries?: string[] }, name = 'Tiberiu Varga') =>
  engine
    .screen({ names: [name], identifiers: ['QX 448-207'] }, { limit: 500, ...options })
    .matches.map(({ party }) => party.id);

describe('a screening narrowed to programmes and countries', () => {
  it('finds what the whole screening finds, less the entries known to be others', () => {
    const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
    fc.assert(
      fc.property(
        fc.option(some(PROGRAMMES), { nil: undefined }),
        fc.option(some(COUNTRIES), { nil: undefined }),
        (programmes, partyCountries) => {
          const isIn = (asked: readonly string[] | undefined, has: readonly string[]) =>
            asked === undefined || has.length === 0 || has.some((value) => asked.includes(value));
          const plain = found({}).filter((id) => {
            const party = NAMESAKES.find((each) => each.id === id)!;
            const countries = [...(party.nationalities ?? []), ...(party.countries ?? [])].map(({ value }) => value);
            return isIn(programmes, party.designations[0]!.programmes) && isIn(partyCountries, countries);
          });
          const options = {
            ...(programmes === undefined ? {} : { programmes }),
            ...(partyCountries === undefined ? {} : { partyCountries }),
          };
          expect(found(options)).toEqual(plain);
        },
      ),
    );
  });

  it('holds for who is found by a number alone', () => {
    expect(found({}, 'Gertrud Nieselbach')).toEqual(['zz-7']);
    expect(found({ programmes: ['DELTA-EO12'] }, 'Gertrud Nieselbach')).toEqual(['zz-7']);
    expect(found({ partyCountries: ['de'] }, 'Gertrud Nieselbach')).toEqual([]);
  });

  it('takes a programme by its id as by the code lists print', () => {
    expect(found({ programmes: ['US-ICC'] })).toEqual(found({ programmes: ['ICC-EO14203'] }));
  });

  it('says what it was narrowed to, and refuses a programme nobody knows', () => {
    const { query } = engine.screen('Tiberiu Varga', { programmes: ['DELTA-EO12'], partyCountries: ['RO'] });
    expect([query.programmes, query.partyCountries]).toEqual([['DELTA-EO12'], ['ro']]);
    let refused: unknown;
    try {
      engine.screen('Tiberiu Varga', { programmes: ['ICC-E014203'] });
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(InterdictError);
    expect((refused as InterdictError).code).toBe('PROGRAMME_UNKNOWN');
    expect((refused as InterdictError).message).toContain('ICC-E014203');
    expect((refused as InterdictError).remedy).toContain('ICC-EO14203');
  });
});
