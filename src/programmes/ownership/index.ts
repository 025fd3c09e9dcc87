export { ownership } from './ownership.ts';
export { readTable } from './read-table.ts';
export { authorityOf, loadOwnershipRules, ruleOn } from './rules.ts';
export { percent, WHOLE } from './share.ts';
export type { ReadTable } from './table-rows.ts';
export type * from './types.ts';
