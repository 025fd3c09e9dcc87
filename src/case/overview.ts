import type { CaseFact, CaseParty, CaseRecord } from '../model/index.ts';
import { order } from './days.ts';
import type { Standing } from './stands.ts';

/** One line of an overview, and what it rests on. */
export interface OverviewLine {
  readonly about:
    | 'instruments'
    | 'designations'
    | 'designated first'
    | 'designated last'
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

/**
 * What happened until a day, in about ten lines, from accepted facts only; the last ones say what is left open. Every
 * line names the facts it was made from. Pure; linear in what stands.
 */
export function overviewOf(record: CaseRecord, standing: Standing): OverviewLine[] {
  const sources = new Map(record.facts.map((fact) => [fact.id, fact.sources.map(({ source }) => source)]));
  const line = (about: OverviewLine['about'], says: string, facts: readonly CaseFact[]): OverviewLine => {
    const ids = [...new Set(facts.map(({ id }) => id))];
    return { about, says, facts: ids, sources: [...new Set(ids.flatMap((id) => sources.get(id) ?? []))].sort(order) };
  };
  const names = new Map(record.parties.map(({ id, name }) => [id, name]));
  return [
    ...instruments(standing, line),
    ...designations(standing, line),
    ...measures(standing, line),
    ...proceedings(standing, line, names),
    ...statements(standing, line),
    ...members(standing, line),
    ...open(standing, line),
  ];
}

type Line = (about: OverviewLine['about'], says: string, facts: readonly CaseFact[]) => OverviewLine;

function instruments({ instruments: all }: Standing, line: Line): OverviewLine[] {
  return all
    .map((one) => ({ ...one, history: one.history.filter(({ since }) => since !== undefined) }))
    .filter(({ history }) => history.length > 0)
    .sort((a, b) => order(a.history[0]!.since!, b.history[0]!.since!))
    .map(({ instrument, inForce, history }) => {
      const steps = history.map(({ what, since }) =>
        what.kind === 'instrument' ? `${what.action} on ${since}${what.by === undefined ? '' : ` by ${what.by}`}` : '',
      );
      return line('instruments', `${instrument}: ${listed(steps)}; ${inForce ? 'in force' : 'not in force'}.`, history);
    });
}

function designations({ parties, asOf }: Standing, line: Line): OverviewLine[] {
  const now = parties.filter(({ designated }) => designated === 'yes');
  const maybe = parties.filter(({ designated }) => designated === 'unknown');
  const off = parties.filter(({ designated, designations: all }) => designated === 'no' && all.some(begun(asOf)));
  const facts = (them: typeof now, holds: string) =>
    them.flatMap(({ designations: all }) => all.filter((one) => one.holds === holds).map(({ fact }) => fact));
  const standing = facts(now, 'yes');
  const first = standing.filter(({ since }) => since !== undefined).sort(byDay);
  const [earliest, latest] = [first[0]?.since, first.at(-1)?.since];
  const on = (day: string | undefined) =>
    now.filter(({ designations: all }) => all.some((one) => one.holds === 'yes' && one.fact.since === day));
  const who = (day: string) => `${named(on(day).map(({ party }) => party))}, on ${day}`;
  return [
    ...(now.length + maybe.length + off.length === 0
      ? []
      : [
          line(
            'designations',
            countOf(
              now.map(({ party }) => party),
              asOf,
            ),
            standing,
          ),
        ]),
    ...(earliest === undefined
      ? []
      : [line('designated first', `First: ${who(earliest)}.`, facts(on(earliest), 'yes'))]),
    ...(latest === undefined || latest === earliest
      ? []
      : [line('designated last', `Last: ${who(latest)}.`, facts(on(latest), 'yes'))]),
    ...(maybe.length === 0
      ? []
      : [
          line(
            'designations',
            `Not known for that day: ${named(maybe.map(({ party }) => party))}.`,
            facts(maybe, 'unknown'),
          ),
        ]),
    ...(off.length === 0
      ? []
      : [line('taken off', `No longer: ${named(off.map(({ party }) => party))}.`, facts(off, 'no'))]),
  ];
}

const begun =
  (asOf: string) =>
  ({ fact }: { fact: CaseFact }) =>
    fact.since !== undefined && fact.since <= asOf;

function countOf(now: readonly CaseParty[], asOf: string): string {
  const people = now.filter(({ type }) => type === 'person').length;
  const others = now.length - people;
  const counted = [
    ...(people > 0 ? [`${people} ${people === 1 ? 'person' : 'persons'}`] : []),
    ...(others > 0 ? [`${others} ${others === 1 ? 'organisation' : 'organisations'}`] : []),
  ];
  return now.length === 0
    ? `On ${asOf} nobody is designated.`
    : `On ${asOf} ${listed(counted)} ${now.length === 1 ? 'is' : 'are'} designated: ${named(now)}.`;
}

function measures({ instruments: all }: Standing, line: Line): OverviewLine[] {
  return all
    .filter(({ measures: does }) => does.length > 0)
    .map(({ instrument, measures: does }) => {
      const kinds = new Map<string, Set<string>>();
      for (const { what, sources } of does) {
        if (what.kind !== 'measure') continue;
        const places = kinds.get(what.measure) ?? new Set();
        for (const { place } of sources) if (place !== undefined) places.add(place);
        kinds.set(what.measure, places);
      }
      const said = [...kinds].map(([kind, places]) =>
        places.size === 0 ? kind : `${kind} (${[...places].join(', ')})`,
      );
      return line('measures', `${instrument} brings ${listed(said)}.`, does);
    });
}

function proceedings({ proceedings: all }: Standing, line: Line, names: ReadonlyMap<string, string>): OverviewLine[] {
  return all.map(({ proceeding, steps }) => {
    const said = steps.map(({ what, since }) => {
      if (what.kind !== 'proceeding') return '';
      const against = what.against.length === 0 ? '' : ` (${what.against.map((id) => names.get(id) ?? id).join(', ')})`;
      return `${what.step}${against}${since === undefined ? '' : ` ${since}`}`;
    });
    return line('proceedings', `${proceeding}: ${said.join('; ')}.`, steps);
  });
}

function statements({ statements: all, states }: Standing, line: Line): OverviewLine[] {
  return all.flatMap(({ facts }) => {
    const [first] = facts;
    if (first?.what.kind !== 'statement') return [];
    const { statement, endorsers } = first.what;
    const counted = states?.positions.find((one) => one.statement === statement);
    const share =
      counted === undefined
        ? ''
        : ` Of the ${counted.total} parties to the ${states?.treaty} that day, ${counted.counts.signed} signed (${(counted.signedShare * 100).toFixed(1)} percent).`;
    const stated = endorsers === undefined ? '' : ` It states ${endorsers} behind it.`;
    return [line('statements', `${first.since ?? 'On a day not known'}: ${first.says}${stated}${share}`, facts)];
  });
}

function members({ states, asOf }: Standing, line: Line): OverviewLine[] {
  if (states === undefined) return [];
  const leaving = states.leaving.length === 0 ? '' : `; ${states.leaving.join(', ')} had said to leave`;
  return [line('members', `On ${asOf} the ${states.treaty} has ${states.total} parties${leaving}.`, [])];
}

function open({ disputed, facts }: Standing, line: Line): OverviewLine[] {
  const about = disputed.map((one) => one.about);
  return [
    ...(about.length === 0
      ? []
      : [
          line(
            'disputed',
            `Disputed: ${about.length} ${about.length === 1 ? 'matter' : 'matters'}.`,
            disputed.flatMap((one) => one.facts),
          ),
        ]),
    ...(facts.proposed === 0
      ? []
      : [
          line(
            'proposed',
            `${facts.proposed} proposed ${facts.proposed === 1 ? 'fact waits' : 'facts wait'} for a decision.`,
            [],
          ),
        ]),
  ];
}

/** Names in a row: all of a few, else the first and how many more. */
function named(parties: readonly { readonly name: string }[]): string {
  const names = parties.map(({ name }) => name);
  return names.length <= 6 ? listed(names) : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const byDay = (a: CaseFact, b: CaseFact) => order(a.since ?? '', b.since ?? '') || order(a.id, b.id);
