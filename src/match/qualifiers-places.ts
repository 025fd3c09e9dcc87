import type { Party, QualifierEffect, Query } from '../model/index.ts';
import { analyse } from '../names/index.ts';
import { rawEdits } from './edit.ts';
import type { Weights } from './policy.ts';

const valuesOf = (values: readonly { readonly value: string }[] = []): string[] => values.map(({ value }) => value);
const distinct = (values: readonly string[]): string => [...new Set(values)].join(', ');

/**
 * Nationality against nationality and citizenship; the other countries of the query against all a list gives. Where
 * the query tells its nationality apart, its other countries are of residence or registration, and contradict those only.
 */
export function compareCountries(query: Query, party: Party, weights: Weights): QualifierEffect[] {
  const nationalities = [...valuesOf(party.nationalities), ...valuesOf(party.citizenships)];
  const residences = valuesOf(party.countries);
  const asked = query.nationalities ?? [];
  const effects: QualifierEffect[] = [];
  const nationality = compareCodes(asked, nationalities, nationalities, weights.nationality);
  if (nationality) effects.push({ qualifier: 'nationality', ...nationality });
  // One country is one piece of evidence, also where it is given twice.
  const others = query.countries.filter((code) => !(nationality?.outcome === 'agrees' && code === nationality.query));
  const against = asked.length > 0 ? residences : [...nationalities, ...residences];
  const country = compareCodes(others, [...nationalities, ...residences], against, weights.country);
  if (country) effects.push({ qualifier: 'country', ...country });
  return effects;
}

function compareCodes(
  asked: readonly string[],
  agreeing: readonly string[],
  contradicting: readonly string[],
  weights: Weights['country'],
): Omit<QualifierEffect, 'qualifier'> | undefined {
  const shared = asked.find((code) => agreeing.includes(code));
  if (shared !== undefined) return { outcome: 'agrees', query: shared, list: shared, effect: weights.same };
  if (asked.length === 0 || contradicting.length === 0) return undefined;
  return { outcome: 'contradicts', query: distinct(asked), list: distinct(contradicting), effect: weights.other };
}

export function compareGenders(
  asked: Query['genders'],
  party: Party,
  weights: Weights['gender'],
): QualifierEffect | undefined {
  const listed = valuesOf(party.genders);
  if (asked.length === 0 || listed.length === 0) return undefined;
  const shared = asked.find((gender) => listed.includes(gender));
  if (shared) return { qualifier: 'gender', outcome: 'agrees', query: shared, list: shared, effect: weights.same };
  const [query, list] = [distinct(asked), distinct(listed)];
  return { qualifier: 'gender', outcome: 'contradicts', query, list, effect: weights.other };
}

/** Letters in which two spellings of one place may differ, in words long enough to bear it. */
const FEW_EDITS = 2;
const LONG_WORD = 6;

/**
 * A place of birth, or of an address: it agrees where every word of the asked place stands in a listed one, is close
 * where the words are spelt nearly alike, and else contradicts: weakly, for places have many names.
 */
export function comparePlaces(
  asked: readonly string[],
  party: Party,
  weights: Weights['place'],
): QualifierEffect | undefined {
  const births = valuesOf(party.birthPlaces);
  const addresses = (party.addresses ?? []).map(({ full, city }) => city ?? full);
  const listed = births.length > 0 ? [...births, ...addresses] : addresses;
  if (asked.length === 0 || listed.length === 0) return undefined;
  let close: QualifierEffect | undefined;
  for (const query of asked) {
    const words = wordsOf(query);
    if (words.length === 0) continue;
    for (const list of listed) {
      const others = wordsOf(list);
      const met = (alike: (a: string, b: string) => boolean) =>
        words.every((forms) => others.some((known) => forms.some((form) => known.some((other) => alike(form, other)))));
      if (met((a, b) => a === b)) return { qualifier: 'place', outcome: 'agrees', query, list, effect: weights.same };
      if (met(nearly)) close ??= { qualifier: 'place', outcome: 'close', query, list, effect: 0 };
    }
  }
  const contradicts = { qualifier: 'place', outcome: 'contradicts' } as const;
  return close ?? { ...contradicts, query: distinct(asked), list: distinct(listed), effect: weights.other };
}

const wordsOf = (place: string): (readonly string[])[] => analyse(place, 'thing').tokens.map(({ forms }) => forms);

function nearly(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LONG_WORD || Math.abs(a.length - b.length) > FEW_EDITS) return false;
  return rawEdits(a, b) <= FEW_EDITS;
}
