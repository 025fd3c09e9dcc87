import { readShare } from '../ownership/share.ts';
import type { InstitutionFile, NeedsRow } from './institution-schema.ts';

type Path = readonly (string | number)[];
type Refuse = (path: Path, what: string) => void;

const RESERVED = ['institution', 'none'];
const SECTIONS = [
  'people',
  'suppliers',
  'counsel',
  'partners',
  'services',
  'accounts',
  'travel',
  'work',
  'offices',
] as const;
const WHO = ['people', 'suppliers', 'counsel', 'partners'] as const;

/** Checks that ids stand once and that those named are there; calls `refuse` with the path of the first that is not. */
export function checkIds(file: InstitutionFile, refuse: Refuse): void {
  const all = new Map<string, Path>();
  const meet = (id: string, path: Path) => {
    if (RESERVED.includes(id)) refuse(path, `the id "${id}" is taken`);
    if (all.has(id)) refuse(path, `the id "${id}" stands twice`);
    all.set(id, path);
  };
  for (const section of SECTIONS) for (const [at, { id }] of file[section].entries()) meet(id, [section, at, 'id']);
  for (const [at, person] of file.people.entries()) {
    for (const [index, { id }] of person.family.entries()) meet(id, ['people', at, 'family', index, 'id']);
  }
  const parties = new Set([
    'institution',
    ...WHO.flatMap((section) => file[section].map(({ id }) => id)),
    ...file.people.flatMap(({ family }) => family.map(({ id }) => id)),
  ]);
  const party = (id: string | undefined, path: Path) => {
    if (id !== undefined && !parties.has(id)) refuse(path, `nobody has the id "${id}"`);
  };
  const matters = new Set(file.matters.map(({ id }) => id));
  const matter = (id: string | undefined, path: Path) => {
    if (id !== undefined && !matters.has(id)) refuse(path, `no matter has the id "${id}"`);
  };
  const needs = (rows: NeedsRow, path: Path) => {
    for (const [at, need] of rows.entries()) {
      for (const id of typeof need === 'string' ? [need] : need.anyOf) {
        if (id !== 'institution' && !all.has(id)) refuse([...path, 'needs', at], `nothing has the id "${id}"`);
      }
    }
  };
  for (const section of SECTIONS) for (const [at, row] of file[section].entries()) needs(row.needs, [section, at]);
  for (const section of WHO.slice(1) as ('suppliers' | 'counsel' | 'partners')[]) {
    for (const [at, row] of file[section].entries()) {
      for (const key of ['parent', 'headOffice'] as const) {
        const tied = row[key];
        if (typeof tied === 'string' && tied !== 'none') party(tied, [section, at, key]);
      }
      for (const [index, { percent }] of row.owners.entries()) {
        if (readShare(percent) === undefined)
          refuse([section, at, 'owners', index, 'percent'], `"${percent}" is no share`);
      }
    }
  }
  for (const [at, row] of file.people.entries())
    if (row.employer !== 'none') party(row.employer, ['people', at, 'employer']);
  for (const [at, row] of file.services.entries()) {
    party(row.by, ['services', at, 'by']);
    matter(row.matter, ['services', at, 'matter']);
    for (const [index, id] of row.for.entries()) party(id, ['services', at, 'for', index]);
  }
  for (const [at, row] of file.accounts.entries()) {
    party(row.bank, ['accounts', at, 'bank']);
    party(row.holder, ['accounts', at, 'holder']);
  }
  for (const [at, row] of file.travel.entries()) party(row.who, ['travel', at, 'who']);
  for (const [at, row] of file.work.entries()) {
    matter(row.matter, ['work', at, 'matter']);
    for (const [index, id] of row.by.entries()) party(id, ['work', at, 'by', index]);
  }
}
