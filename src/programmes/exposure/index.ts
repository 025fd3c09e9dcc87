export { diffExposure } from './diff.ts';
export { exposure } from './exposure.ts';
export { readInstitution } from './institution-file.ts';
export type { InstitutionFile } from './institution-schema.ts';
export { type Party as FileParty, partiesOf } from './nodes.ts';
export { withOwnProgrammes } from './own-programmes.ts';
export type * from './types.ts';
