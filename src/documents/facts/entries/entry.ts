import type { ReportedDate, ReportedFact, TextSpan } from '../../../model/index.ts';

/** An entry of a list as its publisher prints it in a release. */
export interface PrintedEntry {
  /** The words that name the party, and the name in the order it is spoken. */
  readonly span: TextSpan;
  readonly name: string;
  readonly type: 'person' | 'organisation';
  readonly action: 'designated' | 'delisted';
  readonly role?: { readonly words: string; readonly span: TextSpan } | undefined;
  readonly country?: string | undefined;
  readonly date?: ReportedDate | undefined;
}

/** What an entry says, as facts. */
export function factsOf(entry: PrintedEntry, sentence: number): ReportedFact[] {
  const { span, name, type, action, role, country, date } = entry;
  const common = { sentence, voice: 'own' as const, modality: 'happened' as const };
  const subject = { name, type };
  const facts: ReportedFact[] = [
    { kind: 'designation', span, ...common, action, subject, ...(date !== undefined && { date }) },
  ];
  if (role !== undefined) facts.push({ kind: 'role', span: role.span, ...common, subject, role: role.words });
  if (country !== undefined) facts.push({ kind: 'nationality', span, ...common, subject, country });
  return facts;
}

const ADDED = /\b(?:additions?|added|adds?|adding)\b/gi;
const REMOVED = /\b(?:removals?|removed|removes|deletions?|deleted|deletes|delist\w*)\b/gi;

/** What the words before an entry say of it: the nearer of "added" and "removed" counts; undefined where neither stands. */
export function actionBefore(text: string, at: number): 'designated' | 'delisted' | undefined {
  const before = text.slice(Math.max(0, at - 20_000), at);
  const added = lastOf(before, ADDED);
  const removed = lastOf(before, REMOVED);
  if (added < 0 && removed < 0) return undefined;
  return added > removed ? 'designated' : 'delisted';
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const found of text.matchAll(pattern)) last = found.index;
  return last;
}
