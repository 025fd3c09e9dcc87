import { type Draft, joinDrafts, surface } from './draft.ts';
import { markLegalWords, mendLegalWords } from './legal-words.ts';
import { markNumbers } from './numbers.ts';
import { forgetLoneSlips, readSlips, splitHumps, withMeaning } from './organisation-slips.ts';
import { legalTable, wordAt } from './organisation-tables.ts';
import { markShipPrefix } from './ship-prefixes.ts';

/** Roles of the words of an organisation's or a thing's name: legal forms, words for what it is, numbers. */

/** Symbols that name somebody rather than say what kind of thing it is. */
const PROPER = new Set(['alqaeda', 'hezbollah', 'irgc', 'pla', 'ccp', 'cia', 'gov', 'royal', 'nuclear', 'uranium']);

const isProper = (word: string) => PROPER.has(word) || word.startsWith('country-');

const FUNCTION_WORDS = new Set(
  (
    'of the for in on at to by from with de du des del della delle degli di da do dos das la le les los las el der die ' +
    'den dem fur für för voor van von za na po ot dlya v s і и для на от по за في من على ال the al ash'
  ).split(' '),
);
const AND_WORDS = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'i',
  'en',
  'og',
  'och',
  'ja',
  'и',
  'і',
  'та',
  've',
  'و',
  'si',
]);

/** Short legal forms are also words and names: they count only at the edge of a name. */
const SHORT = 3;

function isLegalHere(drafts: readonly Draft[], from: number, length: number, endsName: boolean): boolean {
  let letters = 0;
  for (let index = from; index < from + length; index++) letters += surface(drafts[index]!).length;
  if (letters > SHORT || endsName) return true;
  if (length === 1 && drafts[from]!.script === 'Cyrl' && FRONT_FORMS.has(surface(drafts[from]!))) return true;
  // In front only as printed capitals of their own: OOO Vektor, PT Maju; not "As Salam", nor a name all in capitals.
  if (from !== 0 || length !== 1 || letters < 2 || !drafts[0]!.capitals) return false;
  return drafts.some((draft) => !draft.capitals || draft.script !== 'Latn') || FRONT_FORMS.has(surface(drafts[0]!));
}

/** Short forms that stand in front of the name in their languages, also in names printed in capitals. */
const FRONT_FORMS = new Set(
  'llc jsc ojsc cjsc pjsc ooo oao zao pao ao ooo pt ип ооо оао зао пао ао тоо too ood ead'.split(' '),
);

/** A token placed so far, counting from the end of the name, and whether nothing but legal forms follow it. */
interface Placed {
  readonly draft: Draft;
  readonly endsName: boolean;
}

const isTail = (draft: Draft) => draft.role === 'legalForm' || draft.role === 'number';

/** Replaces legal forms by one token each, from the back so that a run of forms at the end is seen whole. */
function markLegalForms(drafts: Draft[]): Draft[] {
  const table = legalTable();
  const placed: Placed[] = [];
  const place = (draft: Draft) => {
    const after = placed.at(-1);
    placed.push({ draft, endsName: after === undefined || (after.endsName && isTail(after.draft)) });
  };
  for (let from = drafts.length - 1; from >= 0; from--) {
    const draft = drafts[from]!;
    const found = draft.role === 'number' ? undefined : table.at(drafts, from);
    const end = found ? drafts[from + found.length - 1]!.end : draft.end;
    const covered: Placed[] = [];
    while (placed.length > 0 && placed.at(-1)!.draft.start < end) covered.push(placed.pop()!);
    const after = placed.at(-1);
    const endsName = after === undefined || (after.endsName && isTail(after.draft));
    const fits = covered.every((other) => other.draft.end <= end);
    if (found && fits && found.length < drafts.length && isLegalHere(drafts, from, found.length, endsName)) {
      place(joinDrafts(drafts.slice(from, from + found.length), 'legalForm', found.key));
    } else {
      for (const other of covered.reverse()) placed.push(other);
      place(draft);
    }
  }
  const marked = placed.reverse().map(({ draft }) => draft);
  return marked.some((draft) => draft.role !== 'legalForm' && draft.role !== 'particle') ? marked : drafts;
}

function markWords(drafts: Draft[]): Draft[] {
  const marked: Draft[] = [];
  for (let from = 0; from < drafts.length; ) {
    const draft = drafts[from]!;
    const found = draft.role === 'name' ? wordAt(drafts, from) : undefined;
    const run = drafts.slice(from, from + (found?.length ?? 1));
    if (found && run.every((part) => part.role === 'name')) {
      const role = isProper(found.key.slice('org:'.length)) ? 'name' : 'generic';
      marked.push(joinDrafts(run, role, found.key));
      if (run.length === 1) marked[marked.length - 1] = { ...withMeaning(draft, found.meant), role, symbol: found.key };
      from += found.length;
      continue;
    }
    if (draft.role === 'name') {
      const word = surface(draft);
      if (AND_WORDS.has(word)) Object.assign(draft, { role: 'particle', symbol: 'org:and' });
      else if (FUNCTION_WORDS.has(word)) draft.role = 'particle';
    }
    marked.push(draft);
    from++;
  }
  return marked;
}

/** Gives the drafts of an organisation or thing their roles and symbols; may join several into one. */
export function organisationRoles(drafts: Draft[], isThing: boolean): Draft[] {
  if (isThing) return markWords(markNumbers(markShipPrefix(drafts), true));
  const numbered = markNumbers(mendLegalWords(splitHumps(drafts)), false);
  const slips = readSlips(numbered);
  const marked = markWords(markLegalForms(numbered));
  if (!slips || marked.some(({ role }) => role === 'name')) return withLegalWords(marked);
  // STORK OOO: the last word that tells who is meant is what it is, not a misspelt STOCK.
  forgetLoneSlips(numbered);
  return withLegalWords(markWords(markLegalForms(numbered)));
}

function withLegalWords(drafts: Draft[]): Draft[] {
  markLegalWords(drafts);
  return drafts;
}
