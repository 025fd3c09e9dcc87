export type { KeptApart } from './components.ts';
export { type Cut, cutTest, readCuts, writeCuts } from './cuts.ts';
export { findLinks } from './find.ts';
export { mergeEntries } from './merge.ts';
export { evidenceFor, type LinkTables, linkedWith, packLinks, possiblySameAs } from './pack.ts';
export { type Entry, entryRef } from './types.ts';
