export { DISCLAIMER, effects } from './effects.ts';
export { type ActKinds, bundledProgrammes, loadProgrammes, type Programmes } from './load.ts';
