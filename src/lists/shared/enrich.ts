import { type From, LIST_FIELDS, type Name, type Party } from '../../model/index.ts';

/**
 * Lends a party the facts another version of the same list has about the same entry. What the party itself says
 * stays; what is added keeps its `from`. Programmes are never lent: they are what a new version changes.
 * @param lender the same entry (same id) read with `from` set
 * @param names which of the lender's names may be added; by default only weak aliases, which some extracts lack
 */
export function enrich(
  party: Party,
  lender: Party,
  names: (name: Name) => boolean = ({ kind }) => kind === 'weak',
): Party {
  const known = new Set(party.names.map(({ full }) => nameKey(full)));
  const added = lender.names.filter((name) => names(name) && !known.has(nameKey(name.full)));
  const out: Record<string, unknown> = { ...party, names: [...party.names, ...added] };
  const measures = lender.designations.flatMap((d) => d.measures ?? []);
  if (measures.length > 0 && !party.designations.some((d) => d.measures)) {
    out.designations = party.designations.map((d, i) =>
      i === 0 ? { ...d, measures, measuresFrom: lender.designations[0]?.from } : d,
    );
  }
  for (const field of LIST_FIELDS) {
    const own = (party[field] ?? []) as readonly object[];
    const lent = (lender[field] ?? []) as readonly object[];
    const keys = new Set(own.map(valueKey));
    const merged = [...own, ...lent.filter((value) => !keys.has(valueKey(value)))];
    if (merged.length > 0) out[field] = merged;
  }
  if (!party.vessel && lender.vessel) out.vessel = lender.vessel;
  if (!party.aircraft && lender.aircraft) out.aircraft = lender.aircraft;
  return inOrder(out);
}

/** The same party, its names of a kind that only another version tells. */
export function withKinds(party: Party, kinds: ReadonlyMap<string, Name['kind']>, kindFrom: From): Party {
  const names = party.names.map((name) => {
    const kind = kinds.get(nameKey(name.full));
    return kind && name.kind === 'strong' && kind !== 'strong' ? { ...name, kind, kindFrom } : name;
  });
  return { ...party, names };
}

/** Names are the same here when they differ in case and spaces only. */
export function nameKey(full: string): string {
  return full.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Names are the same here when they have the same words, whatever their order, case and marks. */
export function wordsKey(full: string): string {
  const words =
    full
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.sort().join(' ');
}

function valueKey(value: object): string {
  const { from: _from, ...rest } = value as { from?: From };
  return JSON.stringify(rest);
}

const ORDER = [
  'id',
  'list',
  'schema',
  'standing',
  'caption',
  'names',
  'designations',
  ...LIST_FIELDS,
  'vessel',
  'aircraft',
];

function inOrder(party: Record<string, unknown>): Party {
  return Object.fromEntries(
    ORDER.filter((key) => party[key] !== undefined).map((key) => [key, party[key]]),
  ) as unknown as Party;
}
