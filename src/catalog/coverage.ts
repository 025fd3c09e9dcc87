import type { Policy } from '../match/index.ts';
import type { ListCoverage, ListVersion } from '../model/index.ts';
import type { Catalog } from './catalog.ts';
import { dayOf } from './days.ts';
import { governing, silentOn, type UnreadVersion } from './versions-in-time.ts';

const DAY = 86_400_000;

/** Whole days from a version's date to `today`; a date known only to the month counts from its first day. */
export function ageInDays(version: string, today: Date): number {
  const [year, month, day] = version.split('-').map(Number);
  const published = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  const now = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  return Math.max(0, Math.floor((now - published) / DAY));
}

const NO_VERSION_OF_THAT_DAY =
  'No version of that day is held: listing dates decide where known, the rest is possibly listed';

function leftOut({ version, silent, error }: UnreadVersion): string {
  if (silent === undefined) return `What a file of ${version} shows of its entries cannot be read: ${error.message}`;
  return `The older version of ${version} cannot be read, days of its time are not answered for: ${error.message}`;
}

/**
 * Each list asked for, screened or not, with its age: what a result says it covered. Under an as-of date the version
 * that governs that day, and its age then.
 */
export function coverageOf(
  catalog: Catalog,
  policy: Policy,
  today: Date,
  lists: readonly string[] = [],
  asOf?: string,
): ListCoverage[] {
  const row = (newest: ListVersion, unreadable?: string): ListCoverage => {
    const unread = catalog.unread.filter(({ list }) => list === newest.list);
    const silent = asOf === undefined ? undefined : silentOn(unread, newest.list, dayOf(asOf));
    const problem =
      unreadable ??
      (silent === undefined
        ? undefined
        : `The version of that time, ${silent.version}, cannot be read: ${silent.error.message}`);
    const history = catalog.history.filter(({ list }) => list === newest.list);
    const governs = asOf === undefined ? undefined : governing(history, dayOf(asOf));
    const { manifest, later } = governs ?? { manifest: newest, later: false };
    const refused = catalog.refused.get(newest.list);
    const ageDays = ageInDays(manifest.version, asOf === undefined ? today : new Date(asOf));
    return {
      list: manifest.list,
      title: manifest.title,
      version: manifest.version,
      ageDays,
      stale: ageDays > policy.stale.afterDays,
      damaged: manifest.damaged === true || problem !== undefined,
      screened: problem === undefined,
      entries: manifest.entries,
      nameOnlyRows: manifest.nameOnlyRows,
      limits: [...(later ? [NO_VERSION_OF_THAT_DAY] : []), ...unread.map(leftOut), ...(manifest.limits ?? [])],
      ...(problem === undefined ? {} : { problem }),
      ...(refused === undefined ? {} : { refused }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(later ? { versionIsLater: true } : {}),
      ...(catalog.knownAt === undefined ? {} : { knownAt: catalog.knownAt }),
    };
  };
  return [
    ...catalog.versions.map((manifest) => row(manifest)),
    ...catalog.problems.map(({ manifest, error }) => row(manifest, error.message)),
  ].filter(({ list }) => lists.length === 0 || lists.includes(list));
}
