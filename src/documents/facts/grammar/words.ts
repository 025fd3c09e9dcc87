import type { Item } from '../../entities/item.ts';
import type { Line } from '../line.ts';

/** A word of a line as the grammar reads it: plain, or a noun phrase. */
export interface Word {
  /** Lower case; the sign of a noun phrase ("§p0"). */
  readonly text: string;
  readonly item?: Item;
  /** Where it stands in the line's text. */
  readonly at: number;
}

const known = new WeakMap<Line, readonly Word[]>();

/** The words of a line, in order. Linear; taken apart once. */
export function wordsOf(line: Line): readonly Word[] {
  const words = known.get(line) ?? takenApart(line);
  known.set(line, words);
  return words;
}

function takenApart(line: Line): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < line.text.length; ) {
    const end = line.text.indexOf(' ', at);
    const text = line.text.slice(at, end < 0 ? line.text.length : end);
    if (text !== '') words.push(text.startsWith('§') ? { text, item: line.item(text), at } : { text, at });
    at = end < 0 ? line.text.length : end + 1;
  }
  return words;
}

const ADVERBS = new Set(
  'also now then later first already since still yet again recently today yesterday jointly both all each ever never not moreover meanwhile previously earlier once twice further therefore thus so far just only even too instead hereby together long since twice and/or always often likewise itself himself herself themselves there'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set(
  "is are was were be been being am has have had having will would shall should may might can could must do does did get got gets cannot n't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't mustn't didn't doesn't don't".split(
    ' ',
  ),
);
/** What leads over to an infinitive without doing anything itself: "decided to", "is expected to". */
const CATENATIVES = new Set(
  'to decided decides agreed agrees moved voted votes opted chose expected set due likely unlikely able ready about going plans plan planned planning intends intend intended wants want hopes hoped threatened threatens threatening vowed promised vows promises prepared preparing seeking seeks sought continues continued began begun refused declined failed free bound supposed needs need proceeded rushed considering helped said believed understood known reported thought alleged'.split(
    ' ',
  ),
);
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const PERIODS = /^(?:week|month|year|night|morning|afternoon|evening|spring|summer|autumn|winter|fall)$/;

const COLLEGIAL = /^(?:majority|consensus|acclamation|unanimity)$/;

/** Auxiliaries and adverbs before a verb, in words. */
export const LONGEST_GROUP = 14;

export const PREPOSITIONS = new Set(
  'of in on off by from with for at under to near against into over after before since between among within through via towards upon about without during behind until across around like as despite following including outside inside because'.split(
    ' ',
  ),
);
export const DETERMINERS = new Set(
  "the a an its his her their this that these those our my your both another other some any no several many all each every 's".split(
    ' ',
  ),
);

export function isAuxiliary(word: Word | undefined): boolean {
  return word !== undefined && AUXILIARIES.has(word.text);
}

export function isCatenative(word: Word | undefined): boolean {
  return word !== undefined && CATENATIVES.has(word.text);
}

/** Words that say when or how, and stand between a subject and its verb. */
export function isAdverbial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.item !== undefined) return word.item.type === 'date';
  if (ADVERBS.has(word.text) || /^[a-z]{3,}ly$/.test(word.text) || DAYS.test(word.text)) return true;
  const next = words[at + 1];
  if (PERIODS.test(word.text) && /^(?:last|this|next|that|past|a|the)$/.test(words[at - 1]?.text ?? '')) return true;
  if (/^(?:last|this|next|late|early|mid)$/.test(word.text)) {
    return next !== undefined && (PERIODS.test(next.text) || DAYS.test(next.text) || next.item?.type === 'date');
  }
  // "confirmed by majority the conviction"
  if (word.text === 'by' && COLLEGIAL.test(next?.text ?? '')) return true;
  if (COLLEGIAL.test(word.text) && words[at - 1]?.text === 'by') return true;
  return (
    /^(?:on|in|by|at)$/.test(word.text) && next !== undefined && (DAYS.test(next.text) || next.item?.type === 'date')
  );
}
