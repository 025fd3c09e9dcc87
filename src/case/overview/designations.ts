import type { CaseFact, CaseParty } from '../../model/index.ts';
import { order } from '../days.ts';
import { shortName } from '../names.ts';
import type { PartyThen, Standing } from '../stands.ts';
import { line, listed, type OverviewLine } from './line.ts';

/** Who is designated on the day, who was, and of whom it is not known. */
export function designations({ parties, asOf }: Standing): OverviewLine[] {
  const now = parties.filter(({ designated }) => designated === 'yes');
  const maybe = parties.filter(({ designated }) => designated === 'unknown');
  const off = parties.filter(({ designated, designations: all }) => designated === 'no' && all.some(hadBegun(asOf)));
  const twice = now.filter(({ designations: all }) => all.some((one) => one.holds === 'no' && hadBegun(asOf)(one)));
  if (now.length + maybe.length + off.length === 0)
    return [line('designations', `On ${asOf} nobody is designated.`, [])];
  return [
    line(
      'designations',
      countOf(
        now.map(({ party }) => party),
        asOf,
      ),
      factsOf(now, 'yes'),
    ),
    ...inTurn(now),
    ...(twice.length === 0
      ? []
      : [
          line(
            'designations',
            `Taken off and designated again: ${named(twice)}.`,
            twice.flatMap(({ designations: all }) => all.map(({ fact }) => fact)),
          ),
        ]),
    ...(maybe.length === 0
      ? []
      : [line('designations', `Not known for that day: ${named(maybe)}.`, factsOf(maybe, 'unknown'))]),
    ...(off.length === 0
      ? []
      : [line('taken off', `Designated before, and no longer: ${named(off)}.`, factsOf(off, 'no'))]),
  ];
}

const hadBegun =
  (asOf: string) =>
  ({ fact }: { fact: CaseFact }) =>
    fact.since !== undefined && fact.since <= asOf;

function factsOf(parties: readonly PartyThen[], answer: string): CaseFact[] {
  return parties.flatMap(({ designations: all }) =>
    all.filter(({ holds }) => holds === answer).map(({ fact }) => fact),
  );
}

/** Days on which somebody was designated who is so now; of more than this many the first and the last ones. */
const DAYS = 8;

function inTurn(now: readonly PartyThen[]): OverviewLine[] {
  const days = new Map<string, PartyThen[]>();
  for (const one of now) {
    const since = factsOf([one], 'yes')[0]?.since;
    if (since !== undefined) days.set(since, [...(days.get(since) ?? []), one]);
  }
  const sorted = [...days].sort(([a], [b]) => order(a, b));
  const shown = sorted.length <= DAYS ? sorted : [...sorted.slice(0, DAYS / 2), ...sorted.slice(-DAYS / 2)];
  if (shown.length === 0) return [];
  const gap = sorted.length - shown.length;
  const said = shown.map(
    ([day, them], at) => `${gap > 0 && at === DAYS / 2 ? `(${gap} more days) ` : ''}${day} ${named(them)}`,
  );
  return [
    line(
      'designations',
      `In turn: ${said.join('; ')}.`,
      factsOf(
        shown.flatMap(([, them]) => them),
        'yes',
      ),
    ),
  ];
}

function countOf(now: readonly CaseParty[], asOf: string): string {
  const people = now.filter(({ type }) => type === 'person').length;
  const others = now.length - people;
  const counted = [
    ...(people > 0 ? [`${people} ${people === 1 ? 'person' : 'persons'}`] : []),
    ...(others > 0 ? [`${others} ${others === 1 ? 'organisation' : 'organisations'}`] : []),
  ];
  if (now.length === 0) return `On ${asOf} nobody is designated any more.`;
  return `On ${asOf} ${listed(counted)} ${now.length === 1 ? 'is' : 'are'} designated.`;
}

/** Names in a row: all of a few, else the first and how many more. */
function named(parties: readonly PartyThen[]): string {
  const names = parties.map(({ party }) => shortName(party.name));
  return names.length <= 6 ? listed(names) : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
}
