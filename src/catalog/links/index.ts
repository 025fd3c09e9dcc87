export type { KeptApart } from './components.ts';
export { addCut, type Cut, cutTest, readCuts, removeCut } from './cuts.ts';
export { findLinks } from './find.ts';
export { mergeEntries } from './merge.ts';
export { evidenceFor, type LinkTables, linkedWith, packLinks, possiblySameAs } from './pack.ts';
export { type Entry, entryRef } from './types.ts';
