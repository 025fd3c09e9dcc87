import type { CaseFact } from '../model/index.ts';
import { order } from './days.ts';
import type { Names } from './names.ts';

/** Something that began or ended on a day, or that a source shows to have begun or ended by then. */
export interface TimelineEntry {
  readonly day: string;
  readonly says: string;
  readonly fact: string;
}

/**
 * Everything that began or ended, oldest first. Where the day itself is not known, it stands on the first day by which a
 * source shows it, and says so.
 *
 * @param accepted the facts that stand.
 */
export function timelineOf(accepted: readonly CaseFact[], names: Names): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const fact of accepted) {
    if (fact.what.kind === 'measure') continue;
    for (const [day, says] of happenings(fact, names)) entries.push({ day, says, fact: fact.id });
  }
  return entries.sort((a, b) => order(a.day, b.day) || order(a.fact, b.fact));
}

function happenings(fact: CaseFact, names: Names): [day: string, says: string][] {
  const { says, since, until, notYetOn, seenOn, goneOn } = fact;
  const found: [string, string][] = [];
  if (since !== undefined) found.push([since, says]);
  else if (notYetOn !== undefined && seenOn !== undefined) {
    found.push([seenOn, `${bare(says)}: so by this day, and not yet on ${notYetOn}.`]);
  }
  if (until !== undefined) found.push([until, `${ended(fact, names)}.`]);
  else if (goneOn !== undefined && since !== undefined) {
    const last = seenOn === undefined ? '' : `, and still so on ${seenOn}`;
    found.push([goneOn, `${ended(fact, names)}: so by this day${last}.`]);
  }
  return found;
}

const bare = (says: string): string => says.replace(/\.$/, '');

/** That something is over, in words of its own where there are some. */
function ended({ what, says }: CaseFact, names: Names): string {
  if (what.kind !== 'designation') return `No longer: ${bare(says)}`;
  const entry = what.entry === undefined ? '' : ` as ${what.entry.slice(what.entry.indexOf(':') + 1)}`;
  return `${names.party(what.party)} is no longer designated under ${names.programme(what.programme)}${entry}`;
}
