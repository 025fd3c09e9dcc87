export { engineOn, openEngine } from './engine.ts';
export { LONGEST_NAME } from './query.ts';
export type { Comparison, DocumentInput, Engine, OpenOptions } from './types.ts';
