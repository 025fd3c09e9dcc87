import type { Party, QualifierEffect, Query, WhatIf } from '../model/index.ts';
import { round } from './explain.ts';
import type { Weights } from './policy.ts';
import { applyQualifiers, qualify } from './qualifiers.ts';
import { printedDate } from './qualifiers-dates.ts';
import { identifiersOf, isStrong, printedIdentifier } from './qualifiers-identifiers.ts';

/** At most so many of each direction are told: a list of everything helps nobody decide. */
const EACH_WAY = 2;
/** Changes smaller than this are not worth a sentence. */
const NOTICEABLE = 0.005;
/** Years by which a supposed other birth date is off: a namesake of another generation of the school, not a slip. */
const OTHER_YEARS = 9;
/** ISO 3166 keeps this code free: a country that is none of the listed ones. */
const NO_LISTED_COUNTRY = 'zz';

/** What of a scoring stays the same when a fact beside the name is supposed. */
interface ScoredName {
  readonly nameScore: number;
  /** Effects before any qualifier, such as the cap of a weak alias. */
  readonly before: readonly QualifierEffect[];
  readonly threshold: number;
  readonly weights: Weights;
}

/**
 * What would change the score: each supposed fact is put into the query and the party scored again. Facts the list
 * prints and the query lacks are supposed as listed and as other; facts that speak against the party, or that alone
 * carry it over the line, are left out. What turns the outcome comes first, then facts the query gave, then what moves
 * the score most.
 */
export function whatWouldChange(query: Query, party: Party, scored: ScoredName): WhatIf[] {
  const scoreOf = (asked: Query): number =>
    round(applyQualifiers(scored.nameScore, [...scored.before, ...qualify(asked, party, scored.weights)]).score);
  const now = scoreOf(query);
  const isMatch = now >= scored.threshold;
  const found = suppositions(query, party, scored.weights).flatMap(({ asked, ...what }): WhatIf[] => {
    const score = scoreOf(asked);
    const match = score >= scored.threshold;
    return Math.abs(score - now) < NOTICEABLE ? [] : [{ ...what, score, match, turns: match !== isMatch }];
  });
  const byUse = (a: WhatIf, b: WhatIf): number =>
    Number(b.turns) - Number(a.turns) ||
    Number(b.given === 'left out') - Number(a.given === 'left out') ||
    Math.abs(b.score - now) - Math.abs(a.score - now);
  const up = found.filter(({ score }) => score > now).sort(byUse);
  const down = found.filter(({ score }) => score < now).sort(byUse);
  return [...up.slice(0, EACH_WAY), ...down.slice(0, EACH_WAY)].sort(byUse);
}

type Supposition = Pick<WhatIf, 'qualifier' | 'given' | 'value' | 'list'> & { readonly asked: Query };

function suppositions(query: Query, party: Party, weights: Weights): Supposition[] {
  return [
    ...leftOut(query, qualify(query, party, weights)),
    ...withIdentifier(query, party),
    ...withBirthDate(query, party),
    ...withCountry(query, party),
    ...withPlace(query, party),
    ...withGender(query, party),
  ];
}

/** The query without each fact it gave that had an effect. */
function leftOut(query: Query, effects: readonly QualifierEffect[]): Supposition[] {
  const without: Partial<Record<QualifierEffect['qualifier'], Partial<Query>>> = {
    birthDate: { birthDates: [] },
    country: { countries: [] },
    nationality: { nationalities: [] },
    place: { places: [] },
    gender: { genders: [] },
    identifier: { identifiers: [] },
  };
  return effects.flatMap(({ qualifier, query: value, list }) => {
    const gone = without[qualifier];
    return gone === undefined ? [] : [{ qualifier, given: 'left out', value, list, asked: { ...query, ...gone } }];
  });
}

function withIdentifier(query: Query, party: Party): Supposition[] {
  const strong = identifiersOf(party).find(isStrong);
  if (query.identifiers.length > 0 || strong === undefined) return [];
  const list = printedIdentifier(strong);
  const asked = { ...query, identifiers: [strong.value] };
  return [{ qualifier: 'identifier', given: 'as listed', value: strong.value, list, asked }];
}

function withBirthDate(query: Query, party: Party): Supposition[] {
  const dates = party.birthDates ?? [];
  const [first] = dates;
  if (query.birthDates.length > 0 || first === undefined) return [];
  const list = dates.map(printedDate).join(', ');
  const years = dates.flatMap(({ value, to }) => [Number(value.slice(0, 4)), Number((to ?? value).slice(0, 4))]);
  const other = String(Math.max(...years) + OTHER_YEARS);
  return [
    { given: 'as listed', value: first.value },
    { given: 'other', value: other },
  ].map(({ given, value }) => ({
    qualifier: 'birthDate',
    given: given as WhatIf['given'],
    value,
    list,
    asked: { ...query, birthDates: [value] },
  }));
}

function withCountry(query: Query, party: Party): Supposition[] {
  const nationalities = [...(party.nationalities ?? []), ...(party.citizenships ?? [])];
  const codes = [...new Set([...nationalities, ...(party.countries ?? [])].map(({ value }) => value))];
  if (query.countries.length > 0 || (query.nationalities ?? []).length > 0 || codes.length === 0) return [];
  const list = codes.join(', ');
  const suppose = (given: WhatIf['given'], value: string): Supposition => {
    return { qualifier: 'country', given, value, list, asked: { ...query, countries: [value] } };
  };
  return [suppose('as listed', codes[0]!), suppose('other', NO_LISTED_COUNTRY)];
}

function withPlace(query: Query, party: Party): Supposition[] {
  const place = party.birthPlaces?.[0]?.value;
  if ((query.places ?? []).length > 0 || place === undefined) return [];
  return [{ qualifier: 'place', given: 'as listed', value: place, list: place, asked: { ...query, places: [place] } }];
}

function withGender(query: Query, party: Party): Supposition[] {
  const listed = (party.genders ?? []).map(({ value }) => value);
  if (query.genders.length > 0 || listed.length === 0) return [];
  const other = (['male', 'female'] as const).find((gender) => !listed.includes(gender));
  if (other === undefined) return [];
  const asked = { ...query, genders: [other] };
  return [{ qualifier: 'gender', given: 'other', value: other, list: listed.join(', '), asked }];
}
