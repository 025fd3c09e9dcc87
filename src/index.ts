/**
 * Interdict: who is under sanctions, under what, and how we know.
 *
 * @example
 * ```ts
 * import { openEngine } from 'interdict';
 *
 * const engine = await openEngine();
 * const result = engine.screen('Nicolas Guillou', { threshold: 0.7 });
 * console.log(result.outcome, result.matches[0]?.party.caption);
 * ```
 */
export * from './model/index.ts';
export type { Comparison, DocumentInput, Engine, OpenOptions } from './screen/index.ts';
export { openEngine } from './screen/index.ts';
