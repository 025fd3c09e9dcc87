export { ownership } from './ownership.ts';
export { readTable } from './read-table.ts';
export { authorityOf, loadOwnershipRules } from './rules.ts';
export { percent, WHOLE } from './share.ts';
export type * from './types.ts';
