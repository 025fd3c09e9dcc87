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
export { type Correction, correctFact } from './correct.ts';
export { type Decider, decideFacts, factOf, undoDecisions } from './decide.ts';
export { type CaseDesk, type CaseOnDesk, caseDesk } from './desk.ts';
export { type CaseChange, diffCases } from './diff.ts';
export { type Disagreement, disagreementsWith } from './disputed.ts';
export { type OverviewLine, overviewOf } from './overview.ts';
export type { Position, Positions } from './positions.ts';
export { type Standing, stands } from './stands.ts';
export { membersOn, treatyStates } from './states.ts';
export { type CaseView, type HeldFact, heldFact, sourcesOf, viewCase } from './view.ts';
