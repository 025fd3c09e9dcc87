import { describe, expect, it } from 'vitest';
import { listFileOf } from '../shared/input.ts';
import { readOfacCsv } from './csv-reader.ts';
import { addLentFacts, type LentFacts } from './lent-facts.ts';
import { mapOfacNames } from './names-mapper.ts';

const NONE: LentFacts = {
  remarks: [],
  names: { version: '2025-08', entities: [] },
  satellites: { version: '2025-12-24', aliases: new Map(), addresses: new Map(), remarkTails: new Map() },
};
const jane = mapOfacNames(
  { uid: '7', name: 'DOE, Jane', aliases: ['ROE, Jane'], programmes: ['NEW'], type: 'individual' },
  'us_ofac_sdn',
);

async function oldFile(type: string) {
  const row = `7,"DOE, Jane",${type},"OLD",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 04 Jun 1958; a.k.a. 'JAY'."`;
  return [{ version: '2024-05-03', entries: await readOfacCsv({ entries: listFileOf('sdn.csv', row) }) }];
}

describe('facts lent by other versions', () => {
  it('are added with the version they come from, and never a programme', async () => {
    const [full] = addLentFacts([jane], { ...NONE, remarks: await oldFile('"individual"') });
    expect(full).toMatchObject({
      names: [
        { full: 'DOE, Jane', kind: 'primary' },
        { full: 'ROE, Jane', kind: 'strong' },
        { full: 'JAY', kind: 'weak', from: 'us_ofac_sdn@2024-05-03' },
      ],
      birthDates: [{ value: '1958-06-04', from: 'us_ofac_sdn@2024-05-03' }],
      designations: [{ programmes: ['NEW'] }],
    });
    expect(full?.names[0]).not.toHaveProperty('from');
  });

  it('are not lent where the number stands for another kind of party now', async () => {
    const [full] = addLentFacts([jane], { ...NONE, remarks: await oldFile('"vessel"') });
    expect(full).toEqual(jane);
  });

  it('take the first whole field of the end of remarks whose beginning is lost, and leave the torn one', () => {
    const remarkTails = new Map([['7', "3456 (Canada); Gender Female; a.k.a. 'JJ'."]]);
    const [full] = addLentFacts([jane], { ...NONE, satellites: { ...NONE.satellites, remarkTails } });
    expect(full).toMatchObject({ genders: [{ value: 'female', from: 'us_ofac_sdn@2025-12-24' }] });
    expect(full).not.toHaveProperty('identifiers');
    expect(full?.names.at(-1)).toMatchObject({ full: 'JJ', kind: 'weak' });
  });

  it('say which names are former ones, and where that was read', () => {
    const aliases = new Map([['7', [{ type: 'fka', name: 'ROE, Jane' }]]]);
    const [full] = addLentFacts([jane], { ...NONE, satellites: { ...NONE.satellites, aliases } });
    expect(full?.names[1]).toMatchObject({ full: 'ROE, Jane', kind: 'former', kindFrom: 'us_ofac_sdn@2025-12-24' });
  });

  it('take names that stand in no alias file for weak ones, in whatever order they are printed', () => {
    const names = [
      { full_name: 'DOE Jane', is_primary: true, type_id: '1403' },
      { full_name: 'Jane ROE', is_primary: false, type_id: '1400' },
      { full_name: 'The Eagle', is_primary: false, type_id: '1400' },
    ];
    const [full] = addLentFacts([jane], {
      ...NONE,
      names: { version: '2025-08', entities: [{ entity_id: 7, names }] },
    });
    expect(full?.names.slice(2)).toEqual([{ full: 'The Eagle', kind: 'weak', from: 'us_ofac_sdn@2025-08' }]);
  });
});
