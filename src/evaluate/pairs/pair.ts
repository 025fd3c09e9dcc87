import type { SchemaName } from '../../model/index.ts';
import { hashOf } from '../random.ts';

/** Two names with the truth about them. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly schema: SchemaName;
  /** What makes the pair hard. */
  readonly kind: string;
}

/** Which part of the labelled data is measured on: `dev` is open to whoever improves the matcher, `held` is not. */
export type Half = 'dev' | 'held' | 'all';
export const HALVES: readonly Half[] = ['dev', 'held', 'all'];

/** The half something belongs to, decided by a hash of its words for good. */
export function halfOf(...words: readonly string[]): 'dev' | 'held' {
  return (hashOf(words.join('|')) & 1) === 0 ? 'dev' : 'held';
}

/** Whether something of one half is measured on. */
export function isIn(half: Half, ...words: readonly string[]): boolean {
  return half === 'all' || halfOf(...words) === half;
}
