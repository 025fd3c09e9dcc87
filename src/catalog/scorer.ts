import type { Scorer } from '../index/index.ts';
import {
  JOINED,
  leftoverPrice,
  lookupKeys,
  maxEdits,
  meetingKeys,
  packTraits,
  prepare,
  scoreNames,
  similarity,
  type TokenTraits,
  traitsOf,
  unpackTraits,
  weigh,
} from '../match/index.ts';

/** The matcher as the index wants it: the one place where the two rooms meet. */
export const SCORER: Scorer<TokenTraits> = {
  version: '3',
  joined: JOINED,
  prepare,
  weigh,
  traits: traitsOf,
  pack: packTraits,
  unpack: unpackTraits,
  meetingKeys,
  lookupKeys,
  maxEdits,
  similarity,
  leftoverPrice,
  score: (query, list) => scoreNames(query, list).score,
};
