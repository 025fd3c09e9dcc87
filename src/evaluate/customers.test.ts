import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundledCustomers, drawCustomers, readCustomers } from './customers.ts';

const folder = mkdtempSync(join(tmpdir(), 'interdict-customers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (content: string) => {
  const path = join(folder, 'customers.csv');
  writeFileSync(path, content);
  return path;
};

it('reads names, birth dates and nationalities, by code or by name; what it does not understand is unknown', () => {
  const path = file(
    'full_name,date_of_birth,nationality\nAda Rowan,1971-02-03,France\nLi Wei,soon,xx-land\n,1970-01-01,fr\n',
  );
  expect(readCustomers(path)).toEqual([
    { name: 'Ada Rowan', birthDate: '1971-02-03', country: 'fr' },
    { name: 'Li Wei', birthDate: '', country: '' },
  ]);
});

it('refuses a file without names and one that is not there', () => {
  expect(() => readCustomers(file('a,b\n1,2\n'))).toThrow(expect.objectContaining({ code: 'COLUMN_MISSING' }));
  expect(() => readCustomers(join(folder, 'none.csv'))).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }));
});

it('draws by seed, from the five thousand that come with the program', () => {
  const all = readCustomers(bundledCustomers());
  expect(all.length).toBe(5000);
  expect(all.filter(({ birthDate, country }) => birthDate === '' || country === '')).toEqual([]);
  expect(drawCustomers(all, 50, 1)).toEqual(drawCustomers(all, 50, 1));
  expect(drawCustomers(all, 50, 1)).not.toEqual(drawCustomers(all, 50, 2));
});
