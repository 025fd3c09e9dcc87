import { describe, expect, it } from 'vitest';
import { listFileOf } from '../shared/input.ts';
import { readCsl } from './csl.ts';

const JANE = {
  id: 'abc',
  name: 'DOE, Jane',
  source: 'Specially Designated Nationals (SDN) - Treasury Department',
  type: 'Individual',
  alt_names: ['ROE, Jane'],
  programs: ['SDGT'],
  dates_of_birth: ['circa 1958'],
  nationalities: ['CA'],
  start_date: '2014-10-01',
  federal_register_notice: '79 FR 1',
  entity_number: 12345,
  ids: [
    { type: 'Passport', number: 'AB1', country: 'CA', expiration_date: '2030-01-02' },
    { type: 'Secondary sanctions risk:', number: 'section 1(b) of Executive Order 13224' },
  ],
  addresses: [{ address: '1 Main St', city: 'Toronto', country: 'CA' }],
};
const read = (json: unknown) => readCsl(listFileOf('csl.json', typeof json === 'string' ? json : JSON.stringify(json)));

describe('the US Consolidated Screening List', () => {
  it('keeps the agency, the programme, names, dates, documents and measures', async () => {
    const [jane, firm] = await read({
      results: [JANE, { id: 'x', name: 'ACME', type: null, license_policy: 'Presumption of denial' }],
    });
    expect(jane).toMatchObject({
      id: 'csl-abc',
      schema: 'Person',
      names: [
        { full: 'DOE, Jane', kind: 'primary', parts: { family: 'DOE', given: 'Jane' } },
        { full: 'ROE, Jane', kind: 'strong' },
      ],
      designations: [
        {
          programmes: ['SDGT'],
          authority: JANE.source,
          instrument: '79 FR 1',
          reference: '12345',
          listed: '2014-10-01',
          measures: [expect.stringMatching(/^Secondary/)],
        },
      ],
      birthDates: [{ value: '1958', circa: true }],
      nationalities: [{ value: 'ca' }],
      identifiers: [{ kind: 'passport', value: 'AB1', country: 'ca', expires: '2030-01-02' }],
    });
    expect(firm).toMatchObject({ schema: 'LegalEntity', designations: [{ measures: ['Presumption of denial'] }] });
  });

  it('keeps both entries where one id stands under two names, as the publisher prints it', async () => {
    const parties = await read({ results: [JANE, { ...JANE, name: 'DOE, J.' }] });
    expect(parties.map(({ id, caption }) => [id, caption])).toEqual([
      ['csl-abc', 'DOE, Jane'],
      ['csl-abc-2', 'DOE, J.'],
    ]);
  });

  it.each([
    ['{', 'JSON_MALFORMED'],
    [{ results: [{ id: 'x' }] }, 'LIST_UNREADABLE'],
    [{ results: [] }, 'LIST_EMPTY'],
  ])('refuses %j', async (json, code) => {
    await expect(read(json)).rejects.toMatchObject({ code });
  });
});
