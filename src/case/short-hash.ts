import { createHash } from 'node:crypto';
import { canonicalJson } from '../store/index.ts';

/** Twelve hex digits of the SHA-256 of a value: enough that two things of one case do not meet. */
export function shortHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 12);
}
