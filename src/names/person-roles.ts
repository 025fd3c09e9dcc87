import { type Draft, surface } from './draft.ts';
import { isPlainName, personFacts } from './person-facts.ts';
import { isAssimilatedArticle, mayBeArticle } from './person-words.ts';
import type { Role, Script } from './types.ts';

/** Roles of the words of a person's name: titles, particles, suffixes, initials, and family and given parts. */

/** Parts of a name between commas, as [from, to) over the drafts. */
function commaParts(drafts: readonly Draft[]): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (let index = 1; index <= drafts.length; index++) {
    if (index === drafts.length || drafts[index]!.gap === 'comma') {
      parts.push([from, index]);
      from = index;
    }
  }
  return parts;
}

const bears = (draft: Draft) => draft.role === 'name' || draft.role === 'family' || draft.role === 'given';

/** How many words still count as names; a word may become something else only while enough are left. */
interface Left {
  names: number;
}

/** Takes a word out of the names, if `needed` others are left; says whether it did. */
function takeAs(draft: Draft, role: Role, symbol: string | undefined, left: Left, needed = 1): boolean {
  if (left.names - 1 < needed) return false;
  left.names--;
  draft.role = role;
  if (symbol !== undefined) draft.symbol = symbol;
  return true;
}

/** Marks titles in front of each part, as long as enough of a name is left. */
function markTitles(drafts: readonly Draft[], from: number, to: number, left: Left): void {
  for (let index = from; index < to; index++) {
    const draft = drafts[index]!;
    const { title, isSureTitle } = personFacts(draft);
    if (title === undefined) break;
    // Sheikh, Haji and Sultan are also given names: they are titles only before a name of two words.
    if (!takeAs(draft, 'title', title, left, isSureTitle ? 1 : 2)) break;
  }
}

/** Jr, Sr, III at the end, and letters of degrees. */
function markSuffixes(drafts: readonly Draft[], allCapitals: boolean, left: Left): void {
  for (let index = drafts.length - 1; index > 0; index--) {
    const draft = drafts[index]!;
    const text = surface(draft);
    const { numeral, suffix } = personFacts(draft);
    const roman = draft.script === 'Latn' && draft.capitals ? numeral : undefined;
    // Vi, Xi and Ii are family names; among capitals only the shapes no name has are numerals.
    const isNumeral = roman !== undefined && text !== 'xi' && (text !== 'vi' || !allCapitals);
    const symbol = isNumeral ? `num:${roman}` : suffix;
    if (symbol === undefined || !bears(draft) || !takeAs(draft, 'suffix', symbol, left)) break;
  }
}

/** Particles that are given names or family names when they open a name: Ben Stiller, Le Van Thanh, Al Gore. */
const NAME_IN_FRONT = new Set(['ben', 'le', 'do', 'san', 'da', 'di', 'e', 'i', 'y', 'st', 'ter', 'mac']);

function markParticles(
  drafts: readonly Draft[],
  parts: readonly [number, number][],
  allCapitals: boolean,
  left: Left,
): void {
  drafts.forEach((draft, index) => {
    if (draft.role !== 'name') return;
    const known = personFacts(draft).particle;
    const word = surface(draft);
    if (known === undefined && !mayBeArticle(word)) return;
    const followed = index + 1 < drafts.length && drafts[index + 1]!.gap !== 'comma';
    const before = drafts[index - 1];
    const isArticle =
      followed && drafts[index + 1]!.gap === 'hyphen' && isAssimilatedArticle(word, surface(drafts[index + 1]!));
    if (known === undefined && !isArticle) return;
    if (!followed && before === undefined) return;
    if (index === 0 && parts.length === 1 && NAME_IN_FRONT.has(word)) return;
    // `T. E. Whitfield` has two initials, `Ortega y Gasset` two names.
    if (word.length === 1 && draft.capitals && !allCapitals) return;
    if (!followed && !/^(?:al|el|abdul|عبد)$/.test(word) && drafts.length < 3) return;
    takeAs(draft, 'particle', known ?? 'particle:al', left);
  });
}

/** Scripts in which one sign is one letter; elsewhere it is a syllable or a word, as Kim (김) is. */
const LETTERED = new Set<Script>(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Arab', 'Hebr']);

function markInitials(drafts: readonly Draft[], parts: readonly [number, number][], left: Left): void {
  // `O, Yong Ho`: a letter that is all there is before the comma is a family name.
  const family = parts.length > 1 && parts[0]![1] === 1 ? drafts[0] : undefined;
  for (const draft of drafts) {
    if (draft === family) continue;
    if (draft.role !== 'name' || !personFacts(draft).isLetter || !LETTERED.has(draft.script)) continue;
    takeAs(draft, 'initial', undefined, left);
  }
}

/** `LAST, First`: what stands before the first comma is the family name. */
function markCommaOrder(drafts: readonly Draft[], parts: readonly [number, number][]): void {
  const given = parts.slice(1).some(([from, to]) => drafts.slice(from, to).some(bears));
  if (!given) return;
  parts.forEach(([from, to], part) => {
    for (let index = from; index < to; index++) {
      if (drafts[index]!.role === 'name') drafts[index]!.role = part === 0 ? 'family' : 'given';
    }
  });
}

/** Gives the drafts of a person's name their roles and symbols. */
export function personRoles(drafts: Draft[]): Draft[] {
  return drafts.every(isPlainName) ? plainRoles(drafts) : rolesByRule(drafts);
}

/** Roles of words that are names and nothing else, as `rolesByRule` gives them, too: only a comma tells them apart. */
function plainRoles(drafts: Draft[]): Draft[] {
  let comma = 1;
  while (comma < drafts.length && drafts[comma]!.gap !== 'comma') comma++;
  if (comma >= drafts.length) return drafts;
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    if (draft.role === 'name') draft.role = index < comma ? 'family' : 'given';
  }
  return drafts;
}

/** Roles of any words. */
export function rolesByRule(drafts: Draft[]): Draft[] {
  const parts = commaParts(drafts);
  const allCapitals = drafts.every((draft) => draft.capitals || draft.script !== 'Latn');
  const left: Left = { names: drafts.filter(bears).length };
  for (const [from, to] of parts) markTitles(drafts, from, to, left);
  markSuffixes(drafts, allCapitals, left);
  markParticles(drafts, parts, allCapitals, left);
  markInitials(drafts, parts, left);
  markCommaOrder(drafts, parts);
  return drafts;
}
