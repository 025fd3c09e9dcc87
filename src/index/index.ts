export { BucketEntries, type Buckets, eachInBucket } from './buckets.ts';
export { buildIndex, type ModelIndex } from './build.ts';
export { hashOf } from './hashing.ts';
export { Retriever } from './retrieve.ts';
export { SegmentedIndex } from './segments.ts';
export { packStrings, StringReader, type StringTable, stringAt, stringCount } from './strings.ts';
export type { Admits, Filter, Hit, IndexedName, Scorable, Scored, ScoredHit, Scorer } from './types.ts';
