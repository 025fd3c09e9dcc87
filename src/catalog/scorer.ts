import type { Scorer } from '../index/index.ts';
import {
  glance,
  JOINED,
  leftoverPrice,
  lookupKeys,
  MAX_TOKENS,
  maxEdits,
  meetingKeys,
  type NameScore,
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
export const SCORER: Scorer<TokenTraits, NameScore> = {
  version: '5',
  joined: JOINED,
  mostTokens: MAX_TOKENS,
  prepare,
  weigh,
  traits: traitsOf,
  pack: packTraits,
  unpack: unpackTraits,
  meetingKeys,
  lookupKeys,
  maxEdits,
  similarity,
  glance,
  leftoverPrice,
  score: scoreNames,
};
