import { fold } from '../words.ts';
import type { Clause } from './clause.ts';
import type { Item } from './item.ts';
import { NAME_PARTICLES } from './tables/nouns.ts';

/** What a short form stands for in one text. */
export interface NameBook {
  /** Type, full name and clearness of a name as printed. */
  of(item: Item): Pick<Item, 'type' | 'name'> & { readonly unclear?: boolean };
}

/** Collects the names of a text: persons by every word of their name, bodies by acronym. Linear. */
export function namesOf(clauses: readonly Clause[]): NameBook {
  const persons = new Map<string, Set<string>>();
  const acronyms = new Map<string, string>();
  const words = new Map<string, readonly string[]>();
  for (const { items, tokens } of clauses) {
    items.forEach((item, i) => {
      const parts = fold(item.name).split(' ');
      if (item.type === 'person' && parts.length > 1) {
        words.set(item.name, parts);
        for (const part of parts.slice(-3)) persons.set(part, (persons.get(part) ?? new Set()).add(item.name));
      }
      if (item.type !== 'organisation') return;
      const next = items[i + 1];
      const bracketed = next !== undefined && next.first === item.last + 2 && tokens[item.last + 1]!.text === '(';
      if (bracketed && /^[\p{Lu}\d.&-]{2,}$/u.test(next.name)) acronyms.set(plain(next.name), item.name);
      if (parts.length > 2 && !acronyms.has(initials(item.name))) acronyms.set(initials(item.name), item.name);
    });
  }
  const introduced = new Set<string>();
  const meant = new Map<string, string>();
  return {
    of: (item) => {
      const found = lookUp(item, persons, acronyms, words, introduced, meant);
      if (found.type === 'person' && found.unclear !== true) introduced.add(found.name);
      return found;
    },
  };
}

function lookUp(
  item: Item,
  persons: ReadonlyMap<string, ReadonlySet<string>>,
  acronyms: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, readonly string[]>,
  introduced: ReadonlySet<string>,
  meant: Map<string, string>,
): ReturnType<NameBook['of']> {
  const parts = fold(item.name).split(' ');
  const bearers = [...(persons.get(parts.at(-1)!) ?? [])].filter((full) => holds(words.get(full)!, parts));
  // Of several bearers the text has so far spoken of one, or has called one so before.
  const before = bearers.filter((name) => introduced.has(name));
  const told = meant.get(parts.join(' '));
  const known = told !== undefined ? [told] : before.length > 0 ? before : bearers;
  const exact = bearers.includes(item.name) ? [item.name] : longest(known);
  if (exact.length === 1 && parts.length === 1) meant.set(parts[0]!, exact[0]!);
  if (exact.length === 1) return { type: 'person', name: exact[0]! };
  if (exact.length > 1) return { type: 'person', name: item.name, unclear: true };
  const full = item.type === 'organisation' ? acronyms.get(plain(item.name)) : undefined;
  return { type: item.type, name: full ?? item.name };
}

function holds(full: readonly string[], parts: readonly string[]): boolean {
  return parts.every((part) => full.includes(part));
}

/** "Nazhat Khan" and "Nazhat Shameem Khan" are one person: of names that hold each other the longest stands for all. */
function longest(names: readonly string[]): string[] {
  const split = names.map((name) => fold(name).split(' '));
  return names.filter(
    (_, i) => !split.some((other, j) => j !== i && other.length > split[i]!.length && holds(other, split[i]!)),
  );
}

function plain(name: string): string {
  return name.replaceAll('.', '').toLowerCase();
}

function initials(name: string): string {
  return fold(name)
    .split(/[ -]/)
    .filter((word) => word !== '' && !NAME_PARTICLES.has(word) && !/^(?:of|for|the|and)$/.test(word))
    .map((word) => word[0])
    .join('');
}
