import type { CaseFact } from '../../model/index.ts';
import { holdsOn, order } from '../days.ts';
import type { KnownRecord } from '../known.ts';
import { type Names, shortName } from '../names.ts';
import type { Standing } from '../stands.ts';
import { stepWords } from '../step-words.ts';
import { designations } from './designations.ts';
import { line, listed, type OverviewLine } from './line.ts';

export type { OverviewLine } from './line.ts';

/**
 * What happened until a day, in about ten lines, from accepted facts only; the last ones say what is left open. Every
 * line names the facts it was made from. Pure; linear in what stands.
 */
export function overviewOf(known: KnownRecord, then: Standing): OverviewLine[] {
  const { names } = known;
  return [
    ...latest(instruments(then), 'instrument'),
    ...latest(measures(then), 'instrument with measures', 'instruments with measures'),
    ...designations(then),
    ...latest(proceedings(then, names), 'proceeding'),
    ...latest(statements(then), 'joint statement'),
    ...members(then, names),
    ...told(known, then, 'membership', 'memberships'),
    ...told(known, then, 'figure', 'figures'),
    ...open(then),
  ];
}

/** Lines of one kind; of more the last ones, and how many there were before. */
const LINES = 5;

function latest(lines: readonly OverviewLine[], one: string, more = `${one}s`): readonly OverviewLine[] {
  const earlier = lines.length - LINES;
  if (earlier <= 0) return lines;
  const counted = line(lines[0]!.about, `${earlier} earlier ${earlier === 1 ? one : more}.`, []);
  return [counted, ...lines.slice(earlier)];
}

/** What began and what ended each instrument, oldest first; those that did nothing else in one line. */
function instruments({ instruments: all }: Standing): OverviewLine[] {
  const told = all
    .map((one) => ({ ...one, history: one.history.filter(({ since }) => since !== undefined).sort(bySigning) }))
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

/** By day; of one day what was signed before what came into force by it. */
const bySigning = (a: CaseFact, b: CaseFact): number =>
  order(a.since!, b.since!) || Number(isBeginning(a)) - Number(isBeginning(b));

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

function proceedings({ proceedings: all }: Standing, names: Names): OverviewLine[] {
  return all.map(({ proceeding, steps }) => {
    const said = steps.map(({ what, since }) => {
      if (what.kind !== 'proceeding') return '';
      const { step, against } = what;
      const whom = against.length === 0 ? '' : ` against ${listed(against.map((id) => shortName(names.party(id))))}`;
      return `${since ?? 'on a day not known'} ${stepWords(step, against.length)}${whom}`;
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
function members({ states, asOf }: Standing, names: Names): OverviewLine[] {
  if (states === undefined) return [];
  const leaving =
    states.leaving.length === 0 ? '' : `, of which ${listed(states.leaving.map(names.state))} had said that they leave`;
  return [line('members', `On ${asOf} the ${states.treaty} has ${states.total} parties${leaving}.`, [])];
}

/** What facts of a kind say that has no view of its own, in one line and each in its own words: of many the last. */
function told(
  { accepted }: KnownRecord,
  { asOf }: Standing,
  kind: CaseFact['what']['kind'],
  about: OverviewLine['about'],
): OverviewLine[] {
  const all = [...accepted.values()].filter((fact) => fact.what.kind === kind && holdsOn(asOf, fact) !== 'no');
  if (all.length === 0) return [];
  const shown = all.slice(-NAMED);
  const words = shown.map(({ since, says }) => `${since === undefined ? '' : `${since}: `}${says.replace(/\.$/, '')}`);
  const earlier = all.length > shown.length ? [`${all.length - shown.length} earlier`] : [];
  return [line(about, `${[...earlier, ...words].join('; ')}.`, shown)];
}

/** What is left open: what is disputed, what reports say otherwise, and how much nobody decided yet. */
function open({ disputed, facts }: Standing): OverviewLine[] {
  const waiting = `${facts.proposed} proposed ${facts.proposed === 1 ? 'fact waits' : 'facts wait'} for a decision.`;
  return [
    ...matters(
      'disputed',
      'Disputed',
      disputed.filter(({ undecided }) => !undecided),
    ),
    ...matters(
      'reported',
      'Reported otherwise, and not decided yet',
      disputed.filter(({ undecided }) => undecided),
    ),
    ...(facts.proposed === 0 ? [] : [line('proposed', waiting, [])]),
  ];
}

/** Matters named in one line; of more, as many are counted. */
const NAMED = 6;

function matters(about: 'disputed' | 'reported', says: string, found: Standing['disputed']): OverviewLine[] {
  if (found.length === 0) return [];
  const more = found.length > NAMED ? [`${found.length - NAMED} more`] : [];
  const named = [...found.slice(0, NAMED).map((one) => one.about.replace(/\.$/, '')), ...more];
  return [
    line(
      about,
      `${says}: ${named.join('; ')}.`,
      found.flatMap((one) => one.facts),
    ),
  ];
}
