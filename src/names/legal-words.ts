import { cutDraft, type Draft, joinDrafts, surface } from './draft.ts';
import { goesOnWith, inFrontOf, isLegalWord, isNearLegalWord } from './legal-vocabulary.ts';
import { organisationFacts } from './organisation-facts.ts';
import { beginsPhrase, isKnownWord, isSharedWord } from './shared-words.ts';

/** Shorter words are not put together. */
const SHORTEST_TO_JOIN = 6;

const isPlain = (draft: Draft) => draft.role === 'name' && draft.script === 'Latn' && draft.native === undefined;

/** Parts a word organisations share from what was printed together with it, and joins one that was printed as two. */
export function mendLegalWords(drafts: Draft[]): Draft[] {
  if (!drafts.some(mayBeMended)) return drafts;
  const mended: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    const before = mended[mended.length - 1];
    if (before !== undefined && draft.gap === 'space' && isTornWord(before, draft)) {
      mended[mended.length - 1] = joinDrafts([before, draft], 'name');
      continue;
    }
    const parts =
      partedBefore(draft, drafts[index + 1]) ?? parted(draft) ?? partedInPhrase(draft, before, drafts[index + 1]);
    if (parts === undefined) mended.push(draft);
    else mended.push(...parts);
  }
  return mended;
}

function mayBeMended(draft: Draft): boolean {
  if (draft.native !== undefined) return true;
  const { beginsShared, legalPart, sharedPart, inFront } = organisationFacts(draft);
  return beginsShared || legalPart !== undefined || sharedPart !== undefined || inFront !== undefined;
}

function isTornWord(head: Draft, tail: Draft): boolean {
  if (!isPlain(head) || !isPlain(tail) || !organisationFacts(head).beginsShared) return false;
  const word = head.forms[0]! + tail.forms[0]!;
  if (word.length < SHORTEST_TO_JOIN || !isSharedWord(word)) return false;
  return isLegalWord(word) || !organisationFacts(head).isAttested || !organisationFacts(tail).isAttested;
}

function partedBefore(draft: Draft, next: Draft | undefined): Draft[] | undefined {
  if (next === undefined) return undefined;
  const form = next.native === undefined ? organisationFacts(next).inFront : inFrontOf(next.forms[0]!);
  if (form === undefined || !isPlain(draft)) return undefined;
  const word = draft.forms[0]!;
  if (word.length !== draft.end - draft.start) return undefined;
  const head = form.exec(word)?.[1];
  return head === undefined ? undefined : cutDraft(draft, head.length);
}

/** The parts of a word, or `undefined` where it is whole. */
function parted(draft: Draft): Draft[] | undefined {
  const word = draft.forms[0]!;
  // Only letters that are their spans can be cut by counting.
  if (!isPlain(draft) || word.length !== draft.end - draft.start) return undefined;
  const known = organisationFacts(draft).legalPart;
  if (known === undefined) return undefined;
  const cut = word.startsWith(known) ? known.length : word.length - known.length;
  return cutDraft(draft, cut).flatMap((part) => parted(part) ?? [part]);
}

/** … of a word organisations share, where the rest is one as well, or the words beside it make it a part of a phrase. */
function partedInPhrase(draft: Draft, before: Draft | undefined, next: Draft | undefined): Draft[] | undefined {
  const word = draft.forms[0]!;
  if (!isPlain(draft) || word.length !== draft.end - draft.start) return undefined;
  const shared = organisationFacts(draft).sharedPart;
  if (shared === undefined) return undefined;
  const isHead = word.startsWith(shared);
  const cut = isHead ? shared.length : word.length - shared.length;
  const rest = isHead ? word.slice(cut) : word.slice(0, cut);
  const neighbour = isHead ? before : next;
  if (rest.length < SHORTEST_TO_JOIN || !isKnownWord(rest)) {
    if (neighbour === undefined) return undefined;
    const pair = isHead ? [surface(neighbour), shared] : [shared, surface(neighbour)];
    if (!beginsPhrase(pair[0]!, pair[1]!)) return undefined;
  }
  return cutDraft(draft, cut);
}

const isWordOf = (draft: Draft) =>
  (draft.role === 'name' || draft.role === 'generic') &&
  (organisationFacts(draft).isLegal || draft.meant?.words.some(isLegalWord) === true);

/** A word of a legal form that could not be read as a whole. */
const isFragment = (draft: Draft | undefined) => draft !== undefined && organisationFacts(draft).isLegal;

/**
 * Gives such words beside one another, or beside a legal form, the role of one, as long as a name is left. The last word
 * of a name stands beside its first where a form goes on there: STOCK COMPANY STORK JOINT.
 */
export function markLegalWords(drafts: readonly Draft[]): void {
  if (!drafts.some(isWordOf)) return;
  const words = drafts.map((draft) => draft.role === 'legalForm' || isWordOf(draft));
  // JOIN STOCK COMPANY: between the words of a form, or before two of them, a word of its own is a slip as well.
  drafts.forEach((draft, index) => {
    const isTwo = isFragment(drafts[index + 1]) && (isFragment(drafts[index + 2]) || isFragment(drafts[index - 1]));
    if (!words[index] && draft.role === 'name' && isTwo) words[index] = isNearLegalWord(surface(draft));
  });
  if (drafts.every((draft, index) => words[index] || draft.role === 'particle')) return;
  const [first, last] = [drafts[0]!, drafts[drafts.length - 1]!];
  const isTurned = goesOnWith(surface(last), surface(first));
  const beside = (index: number, step: number): boolean => {
    const next = isTurned ? (index + step + drafts.length) % drafts.length : index + step;
    return drafts[next]?.role === 'particle' ? beside(next, step) : words[next] === true;
  };
  drafts.forEach((draft, index) => {
    if (draft.role === 'legalForm' || !words[index] || !(beside(index, 1) || beside(index, -1))) return;
    draft.role = 'legalForm';
    draft.symbol ??= `legal:${surface(draft)}`;
  });
}
