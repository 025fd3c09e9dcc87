export { addList } from './add.ts';
export { configFile, readConfig } from './config.ts';
export { removeList } from './remove.ts';
export { dueLists, type Mark, markOf } from './schedule.ts';
export { durationOf } from './units.ts';
export { updateLists } from './update.ts';
export type { UpdateOutcome, UpdateStep } from './update-list.ts';
