import type { PartialDate, Party, Schema, Sourced } from '../../model/index.ts';

/** "Circa 1961" may be off by this many years. */
const CIRCA_YEARS = 3;

type Kind = 'person' | 'organisation' | 'vessel' | 'aircraft' | 'vehicle' | 'wallet';

/** `LegalEntity` is a party whose type the list does not give: it contradicts nothing. */
const KIND_OF: Readonly<Record<Schema, Kind | undefined>> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'organisation',
  LegalEntity: undefined,
  Vessel: 'vessel',
  Airplane: 'aircraft',
  Vehicle: 'vehicle',
  CryptoWallet: 'wallet',
};

/** What keeps two entries from being one party, in words, or `undefined`. Silence on a point never contradicts. */
export function contradictionOf(a: Party, b: Party): string | undefined {
  const [kindA, kindB] = [KIND_OF[a.schema], KIND_OF[b.schema]];
  if (kindA !== undefined && kindB !== undefined && kindA !== kindB) return `${a.schema} and ${b.schema}`;
  const years = disjointYears(a.birthDates ?? [], b.birthDates ?? []);
  if (years !== undefined) return `born ${years}`;
  const genders = disjoint(a.genders, b.genders);
  return genders === undefined ? undefined : `gender ${genders}`;
}

function disjointYears(a: readonly PartialDate[], b: readonly PartialDate[]): string | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const meet = a.some((one) => {
    const [from, to] = yearsOf(one);
    return b.some((other) => {
      const [start, end] = yearsOf(other);
      return from <= end && start <= to;
    });
  });
  return meet ? undefined : `${a.map(printed).join(', ')} and ${b.map(printed).join(', ')}`;
}

function yearsOf({ value, to, circa }: PartialDate): [number, number] {
  const slack = circa === true ? CIRCA_YEARS : 0;
  return [Number(value.slice(0, 4)) - slack, Number((to ?? value).slice(0, 4)) + slack];
}

function printed({ value, to, circa }: PartialDate): string {
  return `${circa === true ? 'circa ' : ''}${value}${to === undefined ? '' : ` to ${to}`}`;
}

/** Two sets of values that are both known and share none, in words. */
export function disjoint(a: readonly Sourced[] = [], b: readonly Sourced[] = []): string | undefined {
  if (a.length === 0 || b.length === 0 || a.some(({ value }) => b.some((other) => other.value === value)))
    return undefined;
  const told = (values: readonly Sourced[]) => values.map(({ value }) => value).join(', ');
  return `${told(a)} and ${told(b)}`;
}
