import type { AsOf, ListCoverage } from '../../screen/vocabulary.ts';
import { plain, type Style } from './style.ts';
import { aged, counted } from './words.ts';

/** What held on the day asked about: `listed since 2025-08-20 (listing date)`, `possibly listed: first seen in …`. */
export function presentStanding({ standing, basis, of }: AsOf, style: Style): string {
  const whose = of === undefined ? '' : ` on ${of.replace(/:.*/, '')}`;
  const words = `${standing}${whose}${basis.startsWith('since ') ? ' ' : ': '}${plain(basis)}`;
  return standing === 'listed' ? words : style.yellow(words);
}

/** Whether a day lies after today, so that nothing can be known of it. */
export const isToCome = (day: string, today = new Date()): boolean => day > today.toISOString().slice(0, 10);

/** How many lists answered, for which day, and how near to it the newest version is. */
export function presentScope(coverage: readonly ListCoverage[], today = new Date()): string {
  const screened = coverage.filter((list) => list.screened);
  if (screened.length === 0) return 'no list at all';
  const lists = counted(screened.length, 'list');
  const [{ asOf, knownAt } = {}] = screened;
  const known = knownAt === undefined ? '' : `, as known on ${knownAt}`;
  const ofThatDay = screened.filter((list) => !list.versionIsLater);
  const newest = Math.min(...ofThatDay.map((list) => list.ageDays));
  const subject = screened.length === 1 ? 'it' : 'the newest';
  if (asOf === undefined) return `${lists}${known}; ${subject} is ${aged(newest)}`;
  if (ofThatDay.length === 0) return `${lists} as of ${asOf}${known}; no version of that day is held`;
  const beyond = isToCome(asOf, today) ? ', a day to come, beyond what is known' : '';
  const age = newest === 0 ? 'of that day' : `${counted(newest, 'day')} older`;
  return `${lists} as of ${asOf}${known}; ${subject === 'it' ? 'its version' : 'the newest version'} is ${age}${beyond}`;
}

/** The lists of which no version of the day is held, and what that means; nothing where there is none. */
export function laterVersions(coverage: readonly ListCoverage[], style: Style): string[] {
  const later = coverage.filter((list) => list.screened && list.versionIsLater);
  if (later.length === 0) return [];
  const lists = later.map((list) => list.list).join(', ');
  return [
    style.yellow(`No version of that day is held: ${lists}`),
    style.dim('There listing dates decide where they are known; the rest is possibly listed.'),
  ];
}
