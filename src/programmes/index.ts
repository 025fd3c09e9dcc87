export { openProgrammes } from './compiled.ts';
export { type CodeCoverage, type ListProgrammes, programmeCoverage } from './coverage.ts';
export { DISCLAIMER, effects } from './effects.ts';
export { programmeInBrief } from './in-brief.ts';
export { type ActKinds, bundledProgrammes, loadProgrammes, type Programmes } from './load.ts';
export { codeResolver, type PrintedOn, type Resolution, type ResolveCode } from './resolve.ts';
export { readSituation, situationNames } from './situations.ts';
