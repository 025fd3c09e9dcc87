export type { CaseRecord } from '../model/index.ts';
export { type Added, addDocuments, type ReadDocument } from './adding/add-documents.ts';
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
  withTexts,
} from './cases.ts';
export { type Correction, correctFact } from './correct.ts';
export { type Decider, decideFacts, factOf, refuseOutdated, undoDecisions } from './decide.ts';
export { type CaseDesk, type CaseOnDesk, caseDesk } from './desk.ts';
export { type CaseChange, diffCases } from './diff.ts';
export { type Disagreement, disagreementsWith } from './disputed.ts';
export { type KnownRecord, knownRecord } from './known.ts';
export { type OverviewLine, overviewOf } from './overview/index.ts';
export type { Position, Positions } from './positions.ts';
export { type Passage, passagesOf } from './quoted/passages.ts';
export { type Quotation, quotationsIn } from './quoted/quotations.ts';
export { type PrimarySource, primaryTexts, textOf, textReader } from './quoted/texts.ts';
export { recordedDesignations } from './recorded.ts';
export { caseReport } from './report/index.ts';
export { type Selection, selectProposals } from './select.ts';
export { type Standing, stands, standsIn } from './stands.ts';
export { membersOn, treatyStates } from './states.ts';
export { type CaseView, type HeldFact, heldFact, sourcesOf, viewCase } from './view.ts';
