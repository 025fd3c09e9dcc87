export * from './document.ts';
export * from './errors.ts';
export * from './list-version.ts';
export * from './party.ts';
export * from './query.ts';
export * from './result.ts';
export * from './version-diff.ts';
