import type { PartialDate, Party, QualifierEffect, Query } from '../model/index.ts';

/**
 * What stands beside the name: birth date, country, gender, identifiers. Agreement lifts the score, contradiction
 * lowers it, absence does nothing; every effect is shown.
 */

/** The most that qualifiers other than an identifier can add: the index searches this much below the threshold. */
export const LARGEST_LIFT = 0.1;

const EFFECT = {
  sameDay: 0.07,
  sameYear: 0.03,
  swapped: 0.04,
  nearYear: 0,
  otherDay: -0.08,
  otherYear: -0.25,
  sameCountry: 0.03,
  otherCountry: -0.08,
  otherGender: -0.2,
} as const;

/** Score of a party that shares an identifier, whatever its name: the number decides. */
export const IDENTIFIER_SCORE = 0.96;
/** Years by which a birth year may be off and still be called near. */
const NEAR_YEARS = 1;

/** Identifiers as they are compared: letters and digits only, upper case. */
export function plainIdentifier(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

/** Identifiers shorter than this (`7`, `A1`) say nothing. */
export const SHORTEST_IDENTIFIER = 5;

/** All effects of a query's qualifiers on a party, in the order they are applied. Empty where nothing is known. */
export function qualify(query: Query, party: Party): QualifierEffect[] {
  const effects: QualifierEffect[] = [];
  const date = compareDates(query.birthDates, party.birthDates ?? []);
  if (date) effects.push(date);
  const country = compareCountries(query.countries, party);
  if (country) effects.push(country);
  const gender = compareGenders(query.genders, party);
  if (gender) effects.push(gender);
  const identifier = compareIdentifiers(query.identifiers, party);
  if (identifier) effects.push(identifier);
  return effects;
}

/**
 * The score after qualifiers: effects are added, held to 0..1; an agreeing identifier lifts it to at least
 * `IDENTIFIER_SCORE`. A perfect name keeps its place: lifts use only the room that is left.
 */
export function applyQualifiers(nameScore: number, effects: readonly QualifierEffect[]): number {
  let score = nameScore;
  for (const { effect, qualifier } of effects) {
    if (qualifier === 'identifier') score = Math.max(score, IDENTIFIER_SCORE);
    else score += effect;
  }
  return Math.min(1, Math.max(0, score));
}

type Compared = Pick<QualifierEffect, 'outcome' | 'effect'> & { list: string; query: string };

function compareDates(asked: readonly string[], listed: readonly PartialDate[]): QualifierEffect | undefined {
  let best: Compared | undefined;
  for (const query of asked) {
    for (const date of listed) {
      const compared = compareDate(query, date);
      if (!best || compared.effect > best.effect) best = compared;
    }
  }
  return best && { qualifier: 'birthDate', ...best };
}

function printed(date: PartialDate): string {
  return `${date.circa ? 'circa ' : ''}${date.value}${date.to ? ` to ${date.to}` : ''}`;
}

function compareDate(query: string, date: PartialDate): Compared {
  const list = printed(date);
  const is = (outcome: QualifierEffect['outcome'], effect: number): Compared => ({ outcome, effect, query, list });
  const year = Number(query.slice(0, 4));
  const first = Number(date.value.slice(0, 4));
  const last = date.to ? Number(date.to.slice(0, 4)) : first;
  const slack = date.circa ? 3 : 0;
  if (!date.to && !date.circa && query.length === 10 && date.value.length === 10) {
    if (query === date.value) return is('agrees', EFFECT.sameDay);
    const swapped = `${query.slice(0, 5)}${query.slice(8, 10)}-${query.slice(5, 7)}`;
    if (swapped === date.value) return is('close', EFFECT.swapped);
    if (year === first) return is('contradicts', EFFECT.otherDay);
  } else if (year >= first - slack && year <= last + slack) {
    return is('agrees', EFFECT.sameYear);
  }
  const gap = year < first ? first - year : year - last;
  if (gap <= NEAR_YEARS + slack)
    return is('close', query.slice(4) === date.value.slice(4) ? EFFECT.sameYear : EFFECT.nearYear);
  return is('contradicts', EFFECT.otherYear);
}

function compareCountries(asked: readonly string[], party: Party): QualifierEffect | undefined {
  const listed = [...(party.nationalities ?? []), ...(party.citizenships ?? []), ...(party.countries ?? [])].map(
    (country) => country.value,
  );
  if (asked.length === 0 || listed.length === 0) return undefined;
  const shared = asked.find((country) => listed.includes(country));
  if (shared)
    return { qualifier: 'country', outcome: 'agrees', query: shared, list: shared, effect: EFFECT.sameCountry };
  return {
    qualifier: 'country',
    outcome: 'contradicts',
    query: asked.join(', '),
    list: [...new Set(listed)].join(', '),
    effect: EFFECT.otherCountry,
  };
}

function compareGenders(asked: readonly string[], party: Party): QualifierEffect | undefined {
  const listed = (party.genders ?? []).map((gender) => gender.value);
  if (asked.length === 0 || listed.length === 0 || asked.some((gender) => listed.includes(gender))) return undefined;
  return {
    qualifier: 'gender',
    outcome: 'contradicts',
    query: asked.join(', '),
    list: listed.join(', '),
    effect: EFFECT.otherGender,
  };
}

function compareIdentifiers(asked: readonly string[], party: Party): QualifierEffect | undefined {
  for (const query of asked) {
    const plain = plainIdentifier(query);
    if (plain.length < SHORTEST_IDENTIFIER) continue;
    const listed = party.identifiers?.find((identifier) => plainIdentifier(identifier.value) === plain);
    if (listed)
      return { qualifier: 'identifier', outcome: 'agrees', query, list: `${listed.kind} ${listed.value}`, effect: 1 };
  }
  return undefined;
}
