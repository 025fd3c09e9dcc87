export { BACKGROUND_VERSION, type KnownParts, type NameModel } from '../names/index.ts';
export { align, type Edge, JOINED } from './align.ts';
export { edits, maxEdits } from './edit.ts';
export { explain, type Place, printedTokens, round, type ShowableName } from './explain.ts';
export { glance, type PackedToken, UNTOLD } from './glance.ts';
export { guessModel, modelOfName, nameKey } from './guess.ts';
export { lookupKeys, meetingKeys } from './keys.ts';
export { explainOfac } from './ofac-explain.ts';
export { isCandidate, type OfacName, type OfacPart, ofacName, ofacScore } from './ofac-search.ts';
export { packTraits, unpackTraits } from './packed-traits.ts';
export {
  bandOf,
  type Exception,
  lowestThreshold,
  Policy,
  policyIdentity,
  type Thresholds,
  thresholdFor,
} from './policy.ts';
export { readPolicy } from './policy-file.ts';
export { MAX_TOKENS, type PreparedName, prepare, type ScorableName, type WeighedName, weigh } from './prepare.ts';
export { BALANCED, PRESET_NAMES, PRESETS, type PresetName } from './presets.ts';
export { type Leftover, leftoverPrice } from './price.ts';
export { applyQualifiers, capWeakAlias, largestLift, qualify } from './qualifiers.ts';
export { identifiersOf, plainIdentifier, SHORTEST_IDENTIFIER } from './qualifiers-identifiers.ts';
export { type NameScore, scoreNames } from './score.ts';
export { FLOOR, meet, similarity, type TokenMeeting } from './similarity.ts';
export { type TokenTraits, traitsOf } from './traits.ts';
export { canContradict, weightOf } from './weights.ts';
export { whatWouldChange } from './what-if.ts';
