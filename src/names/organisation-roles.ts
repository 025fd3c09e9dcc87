import { joinClipped } from './clipped-words.ts';
import { type Draft, joinDrafts, newDraft, surface } from './draft.ts';
import { markLegalWords, mendLegalWords } from './legal-words.ts';
import { markNumbers } from './number-words.ts';
import { organisationFacts } from './organisation-facts.ts';
import { legalFormAt, wordAt } from './organisation-phrases.ts';
import { forgetLoneSlips, readSlips, splitHumps, withMeaning } from './organisation-slips.ts';
import type { Found } from './phrase-table.ts';
import { markShipPrefix } from './ship-prefixes.ts';
import { isTelling } from './telling-words.ts';

/** Roles of the words of an organisation's or a thing's name: legal forms, words for what it is, numbers. */

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
  'llc jsc ojsc cjsc pjsc ooo oao zao pao ao ooo pt ип ооо оао зао пао ао тоо too ood ead аат зат пат прат тдв нао фау фгуп фгбу гуп муп руп'.split(
    ' ',
  ),
);

const isTail = (draft: Draft) => draft.role === 'legalForm' || draft.role === 'number';

/** Replaces legal forms by one token each, from the back so that a run of forms at the end is seen whole. */
function markLegalForms(drafts: Draft[]): Draft[] {
  /** What is placed so far, the last word first, and of each whether nothing but legal forms follow it. */
  const placed: Draft[] = [];
  const ends: boolean[] = [];
  const isAtEnd = () => {
    const after = placed.length - 1;
    return after < 0 || (ends[after]! && isTail(placed[after]!));
  };
  const place = (draft: Draft) => {
    ends.push(isAtEnd());
    placed.push(draft);
  };
  let any = false;
  for (let from = drafts.length - 1; from >= 0; from--) {
    const draft = drafts[from]!;
    const found = draft.role === 'number' ? undefined : legalFormAt(drafts, from);
    if (found === undefined) {
      place(draft);
      continue;
    }
    const { end } = drafts[from + found.length - 1]!;
    const covered: Draft[] = [];
    while (placed.length > 0 && placed[placed.length - 1]!.start < end) {
      covered.push(placed.pop()!);
      ends.pop();
    }
    const fits = covered.every((other) => other.end <= end);
    if (fits && found.length < drafts.length && isLegalHere(drafts, from, found.length, isAtEnd())) {
      place(joinDrafts(drafts.slice(from, from + found.length), 'legalForm', found.key));
      any = true;
    } else {
      for (const other of covered.reverse()) place(other);
      place(draft);
    }
  }
  if (!any) return drafts;
  const marked = placed.reverse();
  return marked.some((draft) => draft.role !== 'legalForm' && draft.role !== 'particle') ? marked : drafts;
}

function markWords(drafts: Draft[]): Draft[] {
  const marked: Draft[] = [];
  for (let from = 0; from < drafts.length; ) {
    const draft = drafts[from]!;
    const found = draft.role === 'name' ? wordAt(drafts, from) : undefined;
    if (found !== undefined && areNames(drafts, from, found.length)) {
      marked.push(asKnown(drafts, from, found));
      from += found.length;
      if (found.key === NAMED_AFTER) for (; isInitial(drafts[from]); from++) marked.push(asInitial(drafts[from]!));
      continue;
    }
    if (draft.role === 'name') {
      const { meansAnd, isLittle } = organisationFacts(draft);
      if (meansAnd) {
        draft.role = 'particle';
        draft.symbol = 'org:and';
      } else if (isLittle) draft.role = 'particle';
    }
    marked.push(draft);
    from++;
  }
  return marked;
}

function areNames(drafts: readonly Draft[], from: number, length: number): boolean {
  for (let index = from; index < from + length; index++) if (drafts[index]!.role !== 'name') return false;
  return true;
}

const NAMED_AFTER = 'org:named';
/** The initials of whom something is named after tell little: им. В. А. Дегтярёва. */
const isInitial = (draft: Draft | undefined) => draft?.role === 'name' && surface(draft).length <= 2;

function asInitial(draft: Draft): Draft {
  draft.role = 'initial';
  return draft;
}

/** The words of a known phrase as one token. */
function asKnown(drafts: readonly Draft[], from: number, { length, key, meant }: Found): Draft {
  const role = key === NAMED_AFTER ? 'particle' : isTelling(key.slice('org:'.length)) ? 'name' : 'generic';
  if (length > 1) return joinDrafts(drafts.slice(from, from + length), role, key);
  return newDraft({ ...withMeaning(drafts[from]!, meant), role, symbol: key });
}

/** Gives the drafts of an organisation or thing their roles and symbols; may join several into one. */
export function organisationRoles(drafts: Draft[], isThing: boolean): Draft[] {
  if (isThing) return markWords(markNumbers(markShipPrefix(drafts), true));
  const numbered = markNumbers(mendLegalWords(splitHumps(joinClipped(drafts))), false);
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
