import { type NameModel, surnameStems } from '../names/index.ts';
import type { TokenTraits } from './traits.ts';

/**
 * The buckets of a token, by number: two tokens that meet other than by spelling share at least one. Not covered are tokens
 * that share a form, and `edit distance` neighbours (raw distance within `maxEdits` of some form). Two buckets may share a
 * number by chance, which only brings up tokens that then do not meet.
 */
export function meetingKeys(traits: TokenTraits, model: NameModel): number[] {
  return keysOf(traits, model, traits.initial);
}

/**
 * Which keys of *other* tokens a token must look up: its own, except that an initial meets the words that start
 * with it and the other way round.
 */
export function lookupKeys(traits: TokenTraits, model: NameModel): number[] {
  return keysOf(traits, model, !traits.initial);
}

function keysOf(traits: TokenTraits, model: NameModel, asInitial: boolean): number[] {
  const { token, skeleton, phonetic, nicknames } = traits;
  const keys: number[] = [];
  if (traits.initials) return keys;
  if (token.native !== undefined) keys.push(keyOf('native', token.native));
  if (token.symbol !== undefined) keys.push(keyOf('symbol', token.symbol));
  if (skeleton.length >= 2) for (const key of phonetic) keys.push(continued(keyOf('sound', key), skeleton));
  for (const group of nicknames) keys.push(keyOf('group', group));
  if (model !== 'person') return keys;
  for (const stem of surnameStems(token.text)) keys.push(keyOf('stem', stem));
  keys.push(keyOf(asInitial ? 'initial' : 'word', token.text[0]!));
  return keys;
}

const SEEDS = { native: 1, symbol: 2, sound: 3, group: 4, stem: 5, initial: 6, word: 7 } as const;
const PRIME = 0x01000193;

/** The FNV-1a hash of Fowler, Noll and Vo, from a start of its own for each kind of bucket. */
const keyOf = (kind: keyof typeof SEEDS, text: string) => continued(SEEDS[kind] * PRIME, text);

function continued(hash: number, text: string): number {
  let key = Math.imul(hash ^ 0xff, PRIME);
  for (let i = 0; i < text.length; i++) key = Math.imul(key ^ text.charCodeAt(i), PRIME);
  return key;
}
