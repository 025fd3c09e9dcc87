export { BACKGROUND_VERSION, type KnownParts, type NameModel } from '../names/index.ts';
export { align, type Edge, JOINED } from './align.ts';
export { edits, maxEdits } from './edit.ts';
export { explain, round } from './explain.ts';
export { guessModel, modelOfName, nameKey } from './guess.ts';
export { packTraits, unpackTraits } from './packed-traits.ts';
export { BALANCED, bandOf, type Policy, policyIdentity } from './policy.ts';
export { MAX_TOKENS, type PreparedName, prepare, type ScorableName, type WeighedName, weigh } from './prepare.ts';
export {
  applyQualifiers,
  IDENTIFIER_SCORE,
  LARGEST_LIFT,
  plainIdentifier,
  qualify,
  SHORTEST_IDENTIFIER,
} from './qualifiers.ts';
export { type Leftover, leftoverPrice, type NameScore, scoreNames } from './score.ts';
export {
  FLOOR,
  lookupKeys,
  meet,
  meetingKeys,
  similarity,
  type TokenMeeting,
  type TokenTraits,
  traitsOf,
} from './similarity.ts';
export { canContradict, weightOf } from './weights.ts';
