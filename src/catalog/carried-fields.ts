import { nameKey } from '../match/index.ts';
import type { CarriedField, Party } from '../model/index.ts';

/** A field's values in comparable form: those of the version itself, and those lent to it by another. */
export interface FieldValues {
  readonly own: readonly string[];
  readonly lent: readonly string[];
}

interface Value {
  readonly text: string;
  readonly from?: string | undefined;
}

function read(party: Party, field: CarriedField): Value[] {
  switch (field) {
    case 'names':
      return party.names
        .filter(({ kind }) => kind === 'primary')
        .map(({ full, from }) => ({ text: nameKey(full), from }));
    case 'aliases':
      // A primary name stands here as if lent: one that becomes an alias, or an alias that becomes it, is no other name.
      return party.names.map(({ full, kind, from }) => ({
        text: nameKey(full),
        from: kind === 'primary' ? 'primary' : from,
      }));
    case 'schema':
      return [{ text: party.schema }];
    case 'programmes':
      return party.designations.flatMap(({ programmes }) => programmes.map((text) => ({ text })));
    case 'birthDates':
      return (party.birthDates ?? []).map(({ value, to, circa, from }) => ({
        text: `${circa ? 'circa ' : ''}${value}${to ? ` to ${to}` : ''}`,
        from,
      }));
    case 'identifiers':
      return (party.identifiers ?? []).map(({ kind, value, from }) => ({ text: `${kind} ${value}`, from }));
    case 'addresses':
      return (party.addresses ?? []).map(({ full, from }) => ({ text: full, from }));
    default:
      return (party[field] ?? []).map(({ value, from }) => ({ text: value, from }));
  }
}

export function valuesOf(party: Party, field: CarriedField): FieldValues {
  const values = read(party, field);
  const texts = (lent: boolean) => [
    ...new Set(values.filter(({ from }) => (from !== undefined) === lent).map(({ text }) => text)),
  ];
  return { own: texts(false), lent: texts(true) };
}

/**
 * Whether a version carries a field: some party has a value of the version's own. Types are carried only where they
 * tell parties apart: a source without types gives every party the same. Weak and former names alone are not "the aliases":
 * OFAC prints these in the remarks of a file whose strong aliases stand in another.
 */
export function carriedBy(parties: readonly Party[], field: CarriedField): boolean {
  if (field === 'schema') return new Set(parties.map(({ schema }) => schema)).size > 1;
  if (field === 'aliases')
    return parties.some(({ names }) => names.some(({ kind, from }) => from === undefined && kind === 'strong'));
  return parties.some((party) => valuesOf(party, field).own.length > 0);
}
