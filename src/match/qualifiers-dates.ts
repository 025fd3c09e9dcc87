import type { PartialDate, QualifierEffect } from '../model/index.ts';
import type { Weights } from './policy.ts';

/** Years by which a birth year may be off and still be called near. */
const NEAR_YEARS = 1;
/** What "circa" allows either way. */
const CIRCA_YEARS = 3;

type Compared = Pick<QualifierEffect, 'outcome' | 'effect' | 'query' | 'list'>;

/** A listed date as it is shown: `circa 1960 to 1965`. */
export function printedDate(date: PartialDate): string {
  return `${date.circa ? 'circa ' : ''}${date.value}${date.to ? ` to ${date.to}` : ''}`;
}

/**
 * Compares dates of birth; the pair that speaks best for the party counts. Dates are as precise as both sides have
 * them: a year agrees with any day of it.
 */
export function compareDates(
  asked: readonly string[],
  listed: readonly PartialDate[],
  weights: Weights['birthDate'],
): Compared | undefined {
  let best: Compared | undefined;
  for (const query of asked) {
    for (const date of listed) {
      const compared = compareDate(query, date, weights);
      if (!best || compared.effect > best.effect) best = compared;
    }
  }
  return best;
}

function compareDate(query: string, date: PartialDate, weights: Weights['birthDate']): Compared {
  const is = (outcome: QualifierEffect['outcome'], effect: number): Compared => ({
    outcome,
    effect,
    query,
    list: printedDate(date),
  });
  const year = Number(query.slice(0, 4));
  const first = Number(date.value.slice(0, 4));
  const last = date.to ? Number(date.to.slice(0, 4)) : first;
  const slack = date.circa ? CIRCA_YEARS : 0;
  const loose = date.to !== undefined || date.circa === true;
  if (loose) {
    if (year >= first - slack && year <= last + slack) return is('agrees', weights.sameYear);
  } else if (year === first) {
    return withinYear(query, date.value, weights, is);
  }
  const gap = year < first ? first - year : year - last;
  if (gap <= NEAR_YEARS + slack) {
    // One year off and the same day of it: a slip, or an age reckoned back.
    const sameDay = query.length === 10 && query.slice(4) === date.value.slice(4);
    return is('close', sameDay ? weights.sameYear : weights.nearYear);
  }
  if (!loose && query.length === 10 && query.slice(4) === date.value.slice(4) && swappedDigits(year, first))
    return is('close', weights.nearYear);
  return is('contradicts', weights.otherYear);
}

/** Two dates of one year, compared by what both know. */
function withinYear(
  query: string,
  list: string,
  weights: Weights['birthDate'],
  is: (outcome: QualifierEffect['outcome'], effect: number) => Compared,
): Compared {
  const [queryMonth, queryDay] = [query.slice(5, 7), query.slice(8, 10)];
  const [listMonth, listDay] = [list.slice(5, 7), list.slice(8, 10)];
  if (queryMonth === '' || listMonth === '') return is('agrees', weights.sameYear);
  if (queryDay === '' || listDay === '') {
    return queryMonth === listMonth ? is('agrees', weights.sameMonth) : is('contradicts', weights.otherDay);
  }
  if (query === list) return is('agrees', weights.sameDay);
  if (queryMonth === listDay && queryDay === listMonth) return is('close', weights.swapped);
  return is('contradicts', weights.otherDay);
}

/** 1957 and 1975: two digits of the year exchanged. */
function swappedDigits(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  const off = [0, 1, 2, 3].filter((i) => x[i] !== y[i]);
  return off.length === 2 && x[off[0]!] === y[off[1]!] && x[off[1]!] === y[off[0]!];
}
