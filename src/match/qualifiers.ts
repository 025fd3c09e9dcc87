import type { Party, QualifierEffect, Query } from '../model/index.ts';
import type { Policy, Weights } from './policy.ts';
import { BALANCED } from './presets.ts';
import { compareDates } from './qualifiers-dates.ts';
import { compareIdentifiers } from './qualifiers-identifiers.ts';
import { compareCountries, compareGenders, comparePlaces } from './qualifiers-places.ts';

/**
 * What stands beside the name: birth date, countries, place, gender, identifiers. Agreement lifts the score,
 * contradiction lowers it, absence does nothing; every effect is shown, also one that moves nothing.
 */

/** All effects of a query's qualifiers on a party, in the order they are applied. Empty where nothing is known. */
export function qualify(query: Query, party: Party, weights: Weights = BALANCED.weights): QualifierEffect[] {
  const date = compareDates(query.birthDates, party.birthDates ?? [], weights.birthDate);
  const place = comparePlaces(query.places ?? [], party, weights.place);
  const gender = compareGenders(query.genders, party, weights.gender);
  const identifier = compareIdentifiers(query.identifiers, party, weights.identifier);
  return [
    ...(date ? [{ qualifier: 'birthDate' as const, ...date }] : []),
    ...compareCountries(query, party, weights),
    ...(place ? [place] : []),
    ...(gender ? [gender] : []),
    ...(identifier ? [identifier] : []),
  ];
}

/** The most that a query's qualifiers can lift any name by: retrieval searches this much below the line. */
export function largestLift(query: Query, weights: Weights): number {
  const { birthDate, country, nationality, place, gender } = weights;
  const best = ({ ...effects }: Record<string, number>): number => Math.max(0, ...Object.values(effects));
  return (
    (query.birthDates.length > 0 ? best(birthDate) : 0) +
    (query.countries.length > 0 ? best(country) : 0) +
    ((query.nationalities ?? []).length > 0 ? best(nationality) : 0) +
    ((query.places ?? []).length > 0 ? best(place) : 0) +
    (query.genders.length > 0 ? best(gender) : 0)
  );
}

/** A name a list calls weak counts at most so much by itself; `undefined` where it does not matter. */
export function capWeakAlias(nameScore: number, policy: Policy): QualifierEffect | undefined {
  const { handling, cap } = policy.weakAliases;
  if (handling !== 'cap' || nameScore <= cap) return undefined;
  return { qualifier: 'weakAlias', outcome: 'caps', query: '', list: 'a weak alias', effect: cap - nameScore };
}

/**
 * The score after qualifiers, and the effects as they came to be applied: they are added in order and the sum is
 * held to 0..1; a shared identifier lifts to the score it stands for, whatever came before, so its effect is the rise.
 */
export function applyQualifiers(
  nameScore: number,
  effects: readonly QualifierEffect[],
): { readonly score: number; readonly effects: QualifierEffect[] } {
  let score = nameScore;
  const applied = effects.map((given) => {
    const decides = given.qualifier === 'identifier' && given.outcome === 'agrees';
    const effect = decides ? Math.max(0, given.effect - held(score)) : given.effect;
    score = decides ? held(score) + effect : score + effect;
    return { ...given, effect };
  });
  return { score: held(score), effects: applied };
}

const held = (score: number): number => Math.min(1, Math.max(0, score));
