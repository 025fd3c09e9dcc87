import type { Modality } from '../../../model/index.ts';
import type { Item } from '../../entities/item.ts';
import type { DesignationFact } from '../fact-types.ts';
import type { Reading } from '../frame.ts';
import { nounsFrom } from '../grammar/noun-lists.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { wordsOf } from '../grammar/words.ts';
import { IMPOSED } from '../tables/sanctions-words.ts';

export type Action = DesignationFact['action'];

/** A statement that parties were put under sanctions or taken off. */
export interface Told {
  readonly action: Action;
  readonly parties: readonly Item[];
  /** Where in the line the word of sanctioning stands. */
  readonly at: number;
  readonly by: Item | undefined;
  /** Where it is not as surely said as its verb: "did not renew the listing of X" is done. */
  readonly modality?: Modality;
  /** Said with the party as owner ("X's listing"), which is else no mention of it. */
  readonly owned?: boolean;
  /** The same of the same parties by another authority. */
  readonly again?: boolean;
  /** "Sanctions on X", which may mean some of X's people. */
  readonly loosely?: boolean;
}

/** The same of a verb, which says itself where it stands. */
export type ToldByVerb = Omit<Told, 'at'>;

/** A list of parties, as a noun; people are on waiting lists, and goods on lists of exports, that are no sanctions. */
export const LIST =
  '(?:(?<!\\b(?:waiting|wait|wish|guest|short|reading|mailing|shopping|voter|priority|to-do|entity|restricted|travel) )lists?|blacklists?|register|sdn|annex(?:es)?|schedules?(?= \\d))\\b';
/** What a party is under. */
export const UNDER = `(?:sanctions?|${IMPOSED})`;
/** What a party's listing is called when it is taken away or kept: "revoked the designation of X". */
export const LISTING =
  '\\b(?:designations?|listings?|inclusions?|blacklisting|entry|entries|names?|sanctions?|travel bans?|asset freezes?|restrictions|restrictive measures|measures)\\b';

/** The parties behind the words of a match at the beginning of what follows a verb. */
export function partiesBehind(predicate: Predicate, matched: string): readonly Item[] {
  const skipped = matched.trim().split(' ').length;
  return nounsFrom(predicate.words, predicate.end + skipped).items;
}

/** The parties of the list that begins at or behind a position of a line. */
export function partiesFrom({ line }: Reading, position: number): readonly Item[] {
  const words = wordsOf(line);
  const first = words.findIndex(({ at }) => at >= position);
  return first < 0 ? [] : nounsFrom(words, first).items;
}

/** Whether the sentence before speaks of sanctions. */
export function isAboutSanctions(line: Reading['line'] | undefined): boolean {
  return line !== undefined && /\b(?:sanction|blacklist|designat|listed (?:by|on)\b)/.test(line.text);
}
