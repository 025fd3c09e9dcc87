export type { KeptApart } from './components.ts';
export { addCuts, type Cut, cutTest, readCuts, removeCuts } from './cuts.ts';
export { findLinks, LINKING } from './find.ts';
export { mergeEntries } from './merge.ts';
export { evidenceFor, type LinkTables, linkedWith, packLinks, possiblySameAs } from './pack.ts';
export { type Entry, entryRef } from './types.ts';
