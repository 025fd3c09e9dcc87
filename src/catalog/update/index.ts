export { type Added, type AddOptions, addList } from './add.ts';
export { configFile, readConfig, type UpdateConfig } from './config.ts';
export { removeList } from './remove.ts';
export { dueLists, markOf } from './schedule.ts';
export { KNOWN_SOURCES, type ListSource } from './sources.ts';
export { durationOf } from './units.ts';
export { type UpdateOptions, updateLists } from './update.ts';
export type { UpdateOutcome, UpdateStep } from './update-list.ts';
