import { cutDraft, type Draft, newDraft, surface } from './draft.ts';
import { mayStandAt, slippedForm } from './legal-slips.ts';
import { organisationFacts } from './organisation-facts.ts';
import { legalTable, shortenedWord, wordTable } from './organisation-tables.ts';
import { rarity } from './rarity.ts';
import { SlipFinder } from './slips.ts';
import type { Script } from './types.ts';
import type { Meant } from './word-facts.ts';

/** Slips of the pen in the words every organisation shares: LIMITED LIABILITY COMPANU, ABC GROOUP, PETROLEUMbank. */

/** Scripts that write a word letter by letter, so that one letter can slip. */
const LETTERED = new Set<Script>(['Latn', 'Cyrl', 'Grek']);

const SHORTEST_SLIP = 3;
/** Shorter words are slips of short legal forms only. */
const SHORTEST_KNOWN = 4;

const LATIN = /^[a-z0-9]+$/;
let latin: SlipFinder | undefined;
let every: SlipFinder | undefined;

/** The words that may be meant: for a Latin word the Latin ones, which are few beside those of all scripts. */
function slipFinder(word: string): SlipFinder {
  if (LATIN.test(word)) {
    latin ??= finderOf((known) => LATIN.test(known));
    return latin;
  }
  every ??= finderOf(() => true);
  return every;
}

function finderOf(isWanted: (word: string) => boolean): SlipFinder {
  const words = [...legalTable().words(), ...wordTable().words()].filter(isWanted);
  return new SlipFinder(words, (word) => rarity(word, 'organisation'));
}

function isAttested(draft: Draft): boolean {
  const { forms, native } = draft;
  if (forms.length === 1 && native === undefined) return organisationFacts(draft).isAttested;
  return forms.some((form) => rarity(form, 'organisation') < 1);
}

/** Shorter words are slips only as a part of a phrase … */
const SHORTEST_ALONE = 5;
/** … and up to this length, where brands differ by a letter from many words, only of an everyday word. */
const LONG_ALONE = 7;
const EVERYDAY = 0.4;

/**
 * Notes what misspelt words may mean; says whether there are any. A word that stands alone, or that somebody is known
 * to be named by, is no slip.
 */
export function readSlips(drafts: readonly Draft[]): boolean {
  let any = false;
  if (drafts.length < 2) return any;
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    if (draft.role !== 'name' || !LETTERED.has(draft.script) || surface(draft).length < SHORTEST_SLIP) continue;
    if (isAttested(draft)) continue;
    const facts = organisationFacts(draft);
    facts.meant ??= meantBy(surface(draft)) ?? 'none';
    if (facts.meant === 'none') continue;
    const { words, atEdge } = facts.meant;
    draft.meant = atEdge === true && !mayStandAt(words[0]!, index, drafts.length) ? { words } : facts.meant;
    any = true;
  }
  return any;
}

function meantBy(word: string): Meant | undefined {
  if (wordTable().has(word) || legalTable().has(word)) return undefined;
  const words = word.length < SHORTEST_KNOWN ? [] : slipFinder(word).find(word);
  if (words.length === 0) {
    const form = slippedForm(word);
    return form === undefined ? undefined : { words: [form], alone: form, atEdge: true };
  }
  const alone = meantAlone(word, words);
  return alone === undefined ? { words } : { words, alone };
}

function meantAlone(word: string, words: readonly string[]): string | undefined {
  if (word.length < SHORTEST_ALONE || shortenedWord(word) !== undefined) return undefined;
  const known = words.find((each) => wordTable().has(each) || legalTable().has(each));
  if (known === undefined) return undefined;
  const isLong = Math.min(word.length, known.length) >= LONG_ALONE;
  return isLong || rarity(known, 'organisation') <= EVERYDAY ? known : undefined;
}

/** Takes the notes back of words that a phrase does not bear out; those of legal forms stay. */
export function forgetLoneSlips(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { meant } = draft;
    if (meant?.alone !== undefined && !legalTable().has(meant.alone)) draft.meant = { words: meant.words };
  }
}

/** A misspelt word keeps its spelling and is also known, and weighed, by the word it means. */
export function withMeaning(draft: Draft, meant: string | undefined): Draft {
  return meant === undefined || draft.script !== 'Latn'
    ? draft
    : newDraft({ ...draft, forms: [...draft.forms, meant] });
}

/** Shorter heads and tails are brands: iPhone, McBank, TechCo. */
const SHORTEST_HEAD = 3;
const SHORTEST_TAIL = 4;
/** Words up to this rarity are plain words in the names of organisations. */
const PLAIN_WORD = 0.6;

const isKnownWord = (word: string) =>
  wordTable().has(word) || legalTable().has(word) || rarity(word, 'organisation') <= PLAIN_WORD;

/** Parts a known word from the word it was joined to where the letters change their case: PetroBank, HUISTASdrug. */
export function splitHumps(drafts: Draft[]): Draft[] {
  if (!drafts.some(({ humps }) => humps)) return drafts;
  return drafts.flatMap((draft) => splitHump(draft));
}

function splitHump(draft: Draft): Draft[] {
  const word = draft.forms[0]!;
  const at = draft.humps?.find(
    (hump) => hump >= SHORTEST_HEAD && word.length - hump >= SHORTEST_TAIL && isKnownWord(word.slice(hump)),
  );
  return at === undefined ? [draft] : cutDraft(draft, at);
}
