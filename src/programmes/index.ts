export { bundledProgrammes, loadProgrammes, type Programmes } from './load.ts';
