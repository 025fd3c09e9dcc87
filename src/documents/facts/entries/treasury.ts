import { COUNTRY_NAMES } from '../../entities/tables/demonyms.ts';
import type { PrintedEntry } from './entry.ts';

/**
 * "MORWEN, Ada (a.k.a. …), Oslo, Norway; DOB 4 May 1971; nationality Norway (individual) [SDGT]": how the US Treasury prints
 * entries, one a line, below a line that says whether they were added or removed. The name: capitals, then the given name.
 */
const NAME =
  /^(\p{Lu}[\p{Lu}\d'’.&-]*(?:,? [\p{Lu}\d'’.&-]+){0,12})(?:, (\p{Lu}\p{Ll}[\p{L}'’. -]{0,60}?))?(?=[,;]| \()/u;
const PROGRAMME = /\[[A-Z][A-Z\d-]{2,30}\]/;
/** Where in its line a name ends at the latest. */
const LONGEST_NAME = 300;
const HEADING =
  /following (?:[a-z-]+ ){0,4}?(?:have|has) been (?:made|added|removed|deleted)[^\n]*:?[ \t]*$|following (additions|deletions|changes)\b[^\n]*$/gim;
/** Entries of one text; more are a list, not a report. */
const MOST = 500;

/** The entries of a notice of the Treasury; those that were only changed are left out. */
export function treasuryEntries(text: string): PrintedEntry[] {
  const headings = [...text.matchAll(HEADING)];
  if (headings.length === 0) return [];
  const found: PrintedEntry[] = [];
  let action: PrintedEntry['action'] | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    const heading = headings.find(({ index }) => index >= start && index < at)?.[0];
    if (heading !== undefined) action = actionOf(heading);
    else if (action !== undefined && found.length < MOST && PROGRAMME.test(line)) {
      const entry = entryIn(line, start, action);
      if (entry !== undefined) found.push(entry);
    }
  }
  return found;
}

function actionOf(heading: string): PrintedEntry['action'] | undefined {
  if (/\b(?:removed|deleted|deletions)\b/i.test(heading)) return 'delisted';
  return /\b(?:added|additions)\b/i.test(heading) ? 'designated' : undefined;
}

function entryIn(line: string, start: number, action: PrintedEntry['action']): PrintedEntry | undefined {
  const name = NAME.exec(line.slice(0, LONGEST_NAME));
  if (name === null) return undefined;
  const [whole, family = whole, given] = name;
  const isPerson = line.includes('(individual) [');
  const printed = isPerson ? whole : family;
  const country = /\bnationality (\p{L}+(?: \p{L}+){0,3}?)(?=[;,(]| \()/u.exec(line)?.[1];
  return {
    span: { start, end: start + printed.length },
    name: isPerson && given !== undefined ? `${given} ${family}` : printed,
    type: isPerson ? 'person' : 'organisation',
    action,
    country: country === undefined ? undefined : COUNTRY_NAMES.get(country.toLowerCase()),
  };
}
