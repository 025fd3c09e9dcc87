import { LIST_FIELDS, type ListVersion, type Party } from '../../model/index.ts';

/** A value without where it is from, so that one fact told by two lists stands once. */
function plain(value: object): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    key === 'from' || key === 'kind' || key === 'parts' || key === 'kindFrom' ? undefined : inner,
  );
}

/**
 * One party of linked entries: id, caption and facts of the first, then what the others add, each added value marked
 * with the list version it is from. Designations are those of all.
 */
export function mergeEntries(entries: readonly Party[], versions: readonly ListVersion[]): Party {
  const [first, ...others] = entries;
  let merged = first!;
  for (const other of others) {
    const version = versions.find(({ list }) => list === other.list)?.version ?? '';
    merged = add(merged, other, `${other.list}@${version}`);
  }
  return merged;
}

function add(merged: Party, other: Party, from: string): Party {
  const join = <V extends object>(held: readonly V[] = [], more: readonly V[] = []): V[] => {
    const known = new Set(held.map(plain));
    return [...held, ...more.filter((value) => !known.has(plain(value))).map((value) => ({ from, ...value }))];
  };
  const several = LIST_FIELDS.flatMap((field) => {
    const values = join<object>(merged[field], other[field]);
    return values.length === 0 ? [] : [[field, values] as const];
  });
  // The primary name of another list is one more name of the party, not its primary one.
  const names = other.names.map((name) => (name.kind === 'primary' ? { ...name, kind: 'strong' as const } : name));
  return {
    ...merged,
    ...Object.fromEntries(several),
    schema: merged.schema === 'LegalEntity' ? other.schema : merged.schema,
    names: join(merged.names, names),
    designations: [...merged.designations, ...other.designations],
    ...(merged.vessel === undefined && other.vessel !== undefined ? { vessel: { from, ...other.vessel } } : {}),
    ...(merged.aircraft === undefined && other.aircraft !== undefined ? { aircraft: { from, ...other.aircraft } } : {}),
  };
}
