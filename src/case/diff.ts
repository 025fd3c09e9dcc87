import type { CaseRecord } from '../model/index.ts';
import { canonicalJson } from '../store/index.ts';
import { order } from './days.ts';

export interface CaseChange {
  readonly kind: 'case' | 'source' | 'party' | 'fact';
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Fields that differ. */
  readonly fields: readonly string[];
}

/** What one record holds that another does not, or holds differently; in order of kind and id. */
export function diffCases(before: CaseRecord, after: CaseRecord): CaseChange[] {
  return [
    ...compared('case', [before.case], [after.case]),
    ...compared('source', before.sources, after.sources),
    ...compared('party', before.parties, after.parties),
    ...compared('fact', before.facts, after.facts),
  ];
}

interface Thing {
  readonly id: string;
}

function compared(kind: CaseChange['kind'], before: readonly Thing[], after: readonly Thing[]): CaseChange[] {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const now = new Map(after.map((thing) => [thing.id, thing]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(order);
  return ids.flatMap((id): CaseChange[] => {
    const [one, other] = [old.get(id), now.get(id)];
    if (one === undefined) return [{ kind, id, change: 'added', fields: [] }];
    if (other === undefined) return [{ kind, id, change: 'removed', fields: [] }];
    const fields = differing(one, other);
    return fields.length === 0 ? [] : [{ kind, id, change: 'changed', fields }];
  });
}

function differing(one: object, other: object): string[] {
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => canonicalJson(a[name] ?? null) !== canonicalJson(b[name] ?? null))
    .sort(order);
}
