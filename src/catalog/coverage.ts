import type { Policy } from '../match/index.ts';
import type { ListCoverage, ListVersion } from '../model/index.ts';
import type { Catalog } from './catalog.ts';

const DAY = 86_400_000;

/** Whole days from a version's date to `today`; a date known only to the month counts from its first day. */
export function ageInDays(version: string, today: Date): number {
  const [year, month, day] = version.split('-').map(Number);
  const published = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  const now = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  return Math.max(0, Math.floor((now - published) / DAY));
}

/** Each list asked for, screened or not, with its age: what a result says it covered. */
export function coverageOf(
  catalog: Catalog,
  policy: Policy,
  today: Date,
  lists: readonly string[] = [],
): ListCoverage[] {
  const row = (manifest: ListVersion, problem?: string): ListCoverage => {
    const ageDays = ageInDays(manifest.version, today);
    return {
      list: manifest.list,
      title: manifest.title,
      version: manifest.version,
      ageDays,
      stale: ageDays > policy.staleAfterDays,
      damaged: manifest.damaged === true || problem !== undefined,
      screened: problem === undefined,
      entries: manifest.entries,
      nameOnlyRows: manifest.nameOnlyRows,
      limits: [...(manifest.limits ?? [])],
      ...(problem === undefined ? {} : { problem }),
    };
  };
  return [
    ...catalog.versions.map((manifest) => row(manifest)),
    ...catalog.problems.map(({ manifest, error }) => row(manifest, error.message)),
  ].filter(({ list }) => lists.length === 0 || lists.includes(list));
}
