import type { AuditEntry, ChainedEntry } from './chain.ts';
import type { Engine } from './tables.ts';

/** Something a case holds, as it stands now. */
export interface Item {
  readonly caseId: string;
  readonly kind: string;
  readonly item: string;
  /** From 1; every write adds one. */
  readonly revision: number;
  readonly body: unknown;
}

/** One item to be written. */
export interface Write {
  readonly kind: string;
  readonly item: string;
  /** The revision it was read at; 0 where it must not exist yet. */
  readonly expected: number;
  readonly body: unknown;
}

/** Several items written at once, all or none, by one person for one reason. */
export interface Change {
  readonly caseId: string;
  readonly who: string;
  readonly why: string;
  /** ISO instant. */
  readonly at: string;
  readonly writes: readonly Write[];
}

export interface AuditReport {
  readonly entries: number;
  /** Hash of the last entry: keep it elsewhere, and nobody can rewrite the whole audit unseen. */
  readonly head: string;
  /** Where it breaks first, in words; absent where it holds. */
  readonly broken?: string;
}

/** Cases and decisions, kept whole also after `kill -9` and loss of power. */
export interface Store {
  readonly engine: Engine;
  /** Number of the last entry of the audit: the same number, the same cases. */
  end(): Promise<number>;
  /** Ids of all cases, in order. */
  cases(): Promise<string[]>;
  /** What a case holds, all of it or of some kinds, by kind and id. Empty where there is no such case. */
  items(caseId: string, kinds?: readonly string[]): Promise<Item[]>;
  /** One item as it stands, or `undefined`. */
  item(caseId: string, kind: string, item: string): Promise<Item | undefined>;
  /**
   * Writes a change and resolves once it is on the disk.
   *
   * @throws `DECISION_CONFLICT` where an item is no longer at the revision expected; nothing is written then.
   */
  change(change: Change): Promise<void>;
  /** Every version of one item, oldest first. */
  history(caseId: string, kind: string, item: string): Promise<AuditEntry[]>;
  /** The audit, oldest first, in pages. */
  audit(): AsyncGenerator<ChainedEntry>;
  /** Goes through the whole audit, and compares what stands now with what it says. Linear in its length. */
  verify(): Promise<AuditReport>;
  close(): Promise<void>;
}
