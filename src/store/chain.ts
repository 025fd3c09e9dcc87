import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';

/** What one entry of the audit says: who wrote which item, when, and why. */
export interface AuditEntry {
  /** From 1, without gaps. */
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  readonly who: string;
  /** What was done, and the reason given for it: `accept: read in the order itself`. */
  readonly why: string;
  readonly caseId: string;
  readonly kind: string;
  readonly item: string;
  readonly revision: number;
  /** The item as it was written, as canonical JSON. */
  readonly body: string;
}

export interface ChainedEntry extends AuditEntry {
  /** Hash of the entry before. */
  readonly previous: string;
  readonly hash: string;
}

/** What stands before the first entry. */
export const BEGINNING = '0'.repeat(64);

/** SHA-256, in hex, over the hash before and everything the entry says. */
export function hashOf(entry: AuditEntry, previous: string): string {
  const { seq, at, who, why, caseId, kind, item, revision, body } = entry;
  return createHash('sha256')
    .update(canonicalJson([previous, seq, at, who, why, caseId, kind, item, revision, body]))
    .digest('hex');
}

/** Where a chain breaks first, in words, or `undefined` while it holds; fed entry by entry, in order. */
export function chainChecker(): (entry: ChainedEntry) => string | undefined {
  let previous = BEGINNING;
  let seq = 0;
  return (entry) => {
    seq += 1;
    if (entry.seq !== seq) return `entry ${seq} is missing`;
    if (entry.previous !== previous) return `entry ${seq} does not follow the one before it`;
    if (entry.hash !== hashOf(entry, previous)) return `entry ${seq} was altered`;
    previous = entry.hash;
    return undefined;
  };
}
