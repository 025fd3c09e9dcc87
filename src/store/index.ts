export { canonicalJson } from './canonical.ts';
export type { AuditEntry, ChainedEntry } from './chain.ts';
export { openStore } from './open.ts';
export type { AuditReport, Change, Item, Store, Write } from './types.ts';
export { conflictOver } from './write.ts';
