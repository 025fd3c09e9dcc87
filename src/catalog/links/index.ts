export type { Component, KeptApart } from './components.ts';
export { type Cut, type CutTest, cutTest, readCuts, writeCuts } from './cuts.ts';
export { type FoundLinks, findLinks } from './find.ts';
export { mergeEntries } from './merge.ts';
export { evidenceFor, type LinkTables, linkedWith, packLinks, possiblySameAs } from './pack.ts';
export { type Entry, entryRef } from './types.ts';
