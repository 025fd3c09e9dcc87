import { readCapitals } from './capitals.ts';
import { readDate } from './dates.ts';
import { groupEnding } from './groups.ts';
import { type Item, plainItem } from './item.ts';
import { type KnownName, knownItem } from './known-names.ts';
import { nameRun } from './name-run.ts';
import { bodyAt, instrumentAt, officeAt, partAt, pronounAt, seatedBodyAt } from './plain-nouns.ts';
import type { DateAnchor } from './stated-dates.ts';
import { HONORIFICS } from './tables/nouns.ts';
import type { Token } from './tokens.ts';

/** A date item keeps what it says. */
export interface DatedItem extends Item {
  readonly date: NonNullable<ReturnType<typeof readDate>>['date'];
}

export function isDated(item: Item): item is DatedItem {
  return item.type === 'date';
}

/**
 * The noun phrases of one sentence, in order, before short names and pronouns are resolved. Linear.
 *
 * @param known names of listed parties, by the token they begin with
 */
export function chunk(
  tokens: readonly Token[],
  anchor: DateAnchor,
  names: ReadonlySet<string>,
  known?: ReadonlyMap<number, KnownName>,
): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = readDate(tokens, at, anchor);
    if (read !== undefined) {
      const base = plainItem(tokens, 'date', at, read.last);
      items.push({ ...base, date: read.date } as DatedItem);
      at = read.last;
      continue;
    }
    const last = nameRun(tokens, at, names);
    const told = known?.get(at);
    // Where the capitals go further than the mention ("Karim Khan" over "Khan") they are read as always.
    if (told !== undefined && told.last > last) {
      push(items, announced(items.at(-1), knownItem(tokens, at, told), tokens));
      at = told.last;
      continue;
    }
    if (last >= at) {
      for (const item of readCapitals(tokens, at, last)) push(items, announced(items.at(-1), item, tokens));
      at = Math.max(last, items.at(-1)?.last ?? last);
      continue;
    }
    const floor = (items.at(-1)?.last ?? -1) + 1;
    const noun =
      groupEnding(tokens, at) ??
      partAt(tokens, at) ??
      instrumentAt(tokens, at, floor) ??
      seatedBodyAt(tokens, at, items.at(-1)) ??
      bodyAt(tokens, at, floor) ??
      officeAt(tokens, at, floor) ??
      pronounAt(tokens, at);
    if (noun === undefined) continue;
    push(items, noun);
    at = noun.last;
  }
  return items;
}

/** Adds an item; what it covers of those before it becomes part of it ("UN" of "UN officials"). */
function push(items: Item[], item: Item): void {
  while (items.length > 0 && items.at(-1)!.last >= item.first) items.pop();
  items.push(item);
}

/** "the special prosecutor, X": an office, a comma and a name without a role are one person. */
function announced(before: Item | undefined, item: Item, tokens: readonly Token[]): Item {
  if (item.type !== 'person' || item.role !== undefined || before?.type !== 'office' || before.role === undefined)
    return item;
  const between = tokens.slice(before.last + 1, item.first);
  const isTitled =
    between[0]?.text === ',' && between.slice(1).every(({ low, text }) => HONORIFICS.has(low) || text === '.');
  // "Brigadier General (Retired) X"
  const isRetired = between.length === 3 && between[0]!.text === '(' && /^(?:retired|ret|rtd)$/.test(between[1]!.low);
  if (!isTitled && !isRetired) return item;
  const { role, country } = before;
  return { ...item, first: before.first, role, ...(country !== undefined && { country }) };
}
