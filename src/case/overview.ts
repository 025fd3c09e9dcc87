import type { CaseFact, CaseParty } from '../model/index.ts';
import { order } from './days.ts';
import type { KnownRecord } from './known.ts';
import { type PartyThen, type Standing, standsIn } from './stands.ts';

/** One line of an overview, and what it rests on. */
export interface OverviewLine {
  readonly about:
    | 'instruments'
    | 'designations'
    | 'taken off'
    | 'measures'
    | 'proceedings'
    | 'statements'
    | 'members'
    | 'disputed'
    | 'proposed';
  readonly says: string;
  /** Ids of the facts, and of the sources of those facts, in order. */
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

type Line = (about: OverviewLine['about'], says: string, facts: readonly CaseFact[]) => OverviewLine;

const line: Line = (about, says, facts) => {
  const sources = new Set(facts.flatMap((fact) => fact.sources.map(({ source }) => source)));
  return { about, says, facts: [...new Set(facts.map(({ id }) => id))], sources: [...sources].sort(order) };
};

/**
 * What happened until a day, in about ten lines, from accepted facts only; the last ones say what is left open. Every
 * line names the facts it was made from. Pure; linear in what stands.
 */
export function overviewOf(known: KnownRecord, asOf: string): OverviewLine[] {
  const then = standsIn(known, asOf);
  const names = new Map(known.record.parties.map(({ id, name }) => [id, shortName(name)]));
  const states = new Map(known.table?.states.map(({ country, name }) => [country, name]));
  return [
    ...instruments(then),
    ...measures(then),
    ...designations(then),
    ...proceedings(then, names),
    ...statements(then),
    ...members(then, (code) => states.get(code) ?? code),
    ...open(then),
  ];
}

/** What began and what ended each instrument, oldest first; those that did nothing else in one line. */
function instruments({ instruments: all }: Standing): OverviewLine[] {
  const told = all
    .map((one) => ({ ...one, history: one.history.filter(({ since }) => since !== undefined) }))
    .filter(({ history }) => history.length > 0)
    .sort((a, b) => order(a.history[0]!.since!, b.history[0]!.since!));
  return told.map(({ instrument, inForce, history }) => {
    const steps = history.filter((fact, at) => at === 0 || fact.since !== history[at - 1]!.since || !isBeginning(fact));
    return line(
      'instruments',
      `${instrument}: ${listed(steps.map(step))}; ${inForce ? 'in force' : 'not in force'}.`,
      history,
    );
  });
}

const isBeginning = ({ what }: CaseFact) => what.kind === 'instrument' && what.action === 'in force';

function step({ what, since }: CaseFact): string {
  if (what.kind !== 'instrument') return '';
  return `${what.action} ${since === undefined ? '' : `on ${since}`}${what.by === undefined ? '' : ` by ${what.by}`}`;
}

function measures({ instruments: all }: Standing): OverviewLine[] {
  return all
    .filter(({ measures: does }) => does.length > 0)
    .map(({ instrument, measures: does }) => {
      const kinds = new Set(does.flatMap(({ what }) => (what.kind === 'measure' ? [what.measure] : [])));
      return line('measures', `${instrument} brings: ${[...kinds].join(', ')}.`, does);
    });
}

function designations({ parties, asOf }: Standing): OverviewLine[] {
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

function proceedings({ proceedings: all }: Standing, names: ReadonlyMap<string, string>): OverviewLine[] {
  return all.map(({ proceeding, steps }) => {
    const said = steps.map(({ what, since }) => {
      if (what.kind !== 'proceeding') return '';
      const against =
        what.against.length === 0 ? '' : ` against ${listed(what.against.map((id) => names.get(id) ?? id))}`;
      return `${since ?? 'on a day not known'} ${what.step}${against}`;
    });
    return line('proceedings', `${proceeding}: ${said.join('; ')}.`, steps);
  });
}

/** Statements that many stand behind; what single speakers said stands in its own view. */
function statements({ statements: all, states }: Standing): OverviewLine[] {
  return all.flatMap(({ statement, facts }) => {
    const first = facts.find(({ what }) => what.kind === 'statement' && what.endorsers !== undefined);
    const counted = states?.positions.find((one) => one.statement === statement);
    const fact = first ?? (counted === undefined ? undefined : facts[0]);
    if (fact?.what.kind !== 'statement') return [];
    const { endorsers } = fact.what;
    const share =
      counted === undefined
        ? ''
        : ` Of the ${counted.total} parties to the ${states?.treaty} that day ${counted.counts.signed} signed (${(counted.signedShare * 100).toFixed(1)} percent); of ${counted.counts.unknown} it is not known.`;
    const stated = endorsers === undefined ? '' : ` By its own count ${endorsers} stand behind it.`;
    return [line('statements', `${fact.since ?? 'On a day not known'}: ${fact.says}${stated}${share}`, facts)];
  });
}

/** Counted in the table of parties to the treaty, which is no fact of the case. */
function members({ states, asOf }: Standing, nameOf: (code: string) => string): OverviewLine[] {
  if (states === undefined) return [];
  const leaving =
    states.leaving.length === 0 ? '' : `, of which ${listed(states.leaving.map(nameOf))} had said that they leave`;
  return [line('members', `On ${asOf} the ${states.treaty} has ${states.total} parties${leaving}.`, [])];
}

function open({ disputed, facts }: Standing): OverviewLine[] {
  const about = disputed.map((one) => one.about);
  const waiting = `${facts.proposed} proposed ${facts.proposed === 1 ? 'fact waits' : 'facts wait'} for a decision.`;
  return [
    ...(about.length === 0
      ? []
      : [
          line(
            'disputed',
            `Disputed: ${about.join('; ')}.`,
            disputed.flatMap((one) => one.facts),
          ),
        ]),
    ...(facts.proposed === 0 ? [] : [line('proposed', waiting, [])]),
  ];
}

/** Names in a row: all of a few, else the first and how many more. */
function named(parties: readonly PartyThen[]): string {
  const names = parties.map(({ party }) => shortName(party.name));
  return names.length <= 6 ? listed(names) : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
}

/** Without what stands in brackets behind a name. */
const shortName = (name: string): string => name.replace(/\s*\([^)]*\)$/, '');

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
