export { type Bundle, readCase, writeBundle } from './bundle.ts';
export {
  addCase,
  asWritten,
  type CaseInBrief,
  holdCase,
  listCases,
  type OpenedCase,
  openCase,
  openStore,
  type Store,
  storePlace,
} from './cases.ts';
export { type Decider, decideFacts, undoDecisions } from './decide.ts';
export { type CaseChange, diffCases } from './diff.ts';
export type { Disagreement } from './disputed.ts';
export type { Position, Positions } from './positions.ts';
export { type Standing, stands } from './stands.ts';
export { membersOn, treatyStates } from './states.ts';
