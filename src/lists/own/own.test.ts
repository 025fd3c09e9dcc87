import { describe, expect, it } from 'vitest';
import { listFileOf } from '../shared/input.ts';
import { readOwnList } from './own.ts';

const CSV =
  'name,schema,alias,birth_date,nationality,passport,programme,listed\nJane Doe,Person,J. Doe; Jane Roe,circa 1970,Canada,AB1,Internal,2026-01-02\nACME,,,,,,,\n';
const YAML = `- name: Jane Doe
  schema: Person
  alias: [J. Doe, Jane Roe]
  birth_date: circa 1970
  nationality: Canada
  passport: AB1
  programme: Internal
  listed: 2026-01-02
- name: ACME
`;

describe('your own list', () => {
  it('is read alike from CSV and YAML', async () => {
    const csv = await readOwnList(listFileOf('own.csv', CSV), 'own');
    const yaml = await readOwnList(listFileOf('own.yaml', YAML), 'own');
    expect(csv).toEqual(yaml);
    expect(csv[0]).toMatchObject({
      schema: 'Person',
      names: [
        { full: 'Jane Doe', kind: 'primary' },
        { full: 'J. Doe', kind: 'strong' },
        { full: 'Jane Roe', kind: 'strong' },
      ],
      birthDates: [{ value: '1970', circa: true }],
      nationalities: [{ value: 'ca' }],
      identifiers: [{ kind: 'passport', value: 'AB1' }],
      designations: [{ list: 'own', programmes: ['Internal'], listed: '2026-01-02' }],
    });
    expect(csv[1]).toMatchObject({ schema: 'LegalEntity', caption: 'ACME' });
  });

  it.each([
    ['own.csv', 'alias\nX', 'COLUMN_MISSING', 1],
    ['own.csv', 'name,shoe size\nX,44', 'LIST_UNREADABLE', 1],
    ['own.csv', 'name,birth_date\nX,1970\nY,yesterday', 'LIST_UNREADABLE', 3],
    ['own.csv', 'name,id\nX,1\nY,1', 'LIST_UNREADABLE', 3],
    ['own.csv', 'name,schema\nX,Elephant', 'LIST_UNREADABLE', 2],
    ['own.csv', 'name', 'LIST_EMPTY', undefined],
    ['own.yaml', '- name: X\n  shoe_size: 44', 'LIST_UNREADABLE', 1],
    ['own.yaml', 'name: [', 'LIST_UNREADABLE', 1],
    ['own.yaml', '- &a [x]\n- *a', 'LIST_UNREADABLE', 1],
  ])('%s with %j is refused with %s', async (name, text, code, line) => {
    const error = await readOwnList(listFileOf(name, text), 'own').catch((e: unknown) => e);
    expect(error).toMatchObject({ code, place: line === undefined ? {} : { line } });
  });
});
