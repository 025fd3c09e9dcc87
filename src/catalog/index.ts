export {
  catalogFrom,
  catalogKnownAt,
  diffAside,
  errorFrom,
  openAside,
  type PlainCatalog,
  type PlainError,
  plainError,
  sharedCatalog,
  startThread,
} from './aside/index.ts';
export { bundledData, type HeldVersion, heldVersions, newestVersions, readParties, unknownList } from './bundle.ts';
export {
  Catalog,
  type CatalogOptions,
  catalogOf,
  type ListedName,
  type ListProblem,
} from './catalog.ts';
export { ageInDays, coverageOf } from './coverage.ts';
export { dateOf, dayOf } from './days.ts';
export { diffParties, diffVersions, historyOf } from './diff.ts';
export { listAndCode, type Narrowing, programmeValue } from './facets.ts';
export { filterOf, type Group } from './groups.ts';
export {
  addCuts,
  type Cut,
  entryRef,
  type KeptApart,
  type LinkTables,
  readCuts,
  removeCuts,
} from './links/index.ts';
export { openCatalog } from './open.ts';
export type { PartyHead } from './party-text.ts';
export { dataRoots, ownData } from './roots.ts';
export { SCORER } from './scorer.ts';
export { compile, KINDS, knownParts, MODELS, type Snapshot } from './snapshot.ts';
export { readSnapshot, writeSnapshot } from './snapshot-file.ts';
export type { Standing, Stay } from './standing.ts';
export { type LoadedVersion, type PartyOverTime, unionOf } from './union.ts';
