import type { KnownRecord, OverviewLine, Standing } from '../../../case/index.ts';
import type { CaseFact } from '../../../screen/vocabulary.ts';
import { isToCome } from '../standing.ts';
import { plain, type Style } from '../style.ts';
import { table } from '../table.ts';

export const CASE_VIEWS = ['overview', 'people', 'measures', 'states', 'disputed', 'timeline', 'facts'] as const;
export type CaseView = (typeof CASE_VIEWS)[number];

/** A case on a day, and what it was made from. */
export interface ShownCase {
  readonly known: KnownRecord;
  readonly standing: Standing;
  readonly lines: readonly OverviewLine[];
}

/** The part of an answer a view asks for, for programs; all of it without one. */
export function viewOf({ known, standing, lines }: ShownCase, view: CaseView | undefined): unknown {
  const { case: header, asOf, knownAt, parties, instruments, proceedings, states, disputed, timeline } = standing;
  const asked = { case: header.id, asOf, knownAt };
  switch (view) {
    case 'overview':
      return { ...asked, lines };
    case 'people':
      return { ...asked, parties };
    case 'measures':
      return { ...asked, instruments };
    case 'states':
      return { ...asked, states: states ?? null };
    case 'disputed':
      return { ...asked, disputed };
    case 'timeline':
      return { ...asked, timeline };
    case 'facts':
      return { ...asked, facts: known.record.facts };
    default:
      return { ...standing, lines, proceedings };
  }
}

/** A case, or one view of it, for people. */
export function presentCase(shown: ShownCase, view: CaseView | undefined, style: Style): string[] {
  const { standing } = shown;
  const known = standing.knownAt === undefined ? '' : `, by what was known on ${standing.knownAt}`;
  const toCome = isToCome(standing.asOf) ? ', a day to come: what the record knows ends today' : '';
  const head = [style.bold(plain(standing.case.title)), style.dim(`As of ${standing.asOf}${known}${toCome}`)];
  const views = view === undefined ? CASE_VIEWS.filter((name) => name !== 'facts') : [view];
  return [...head, ...views.flatMap((name) => ['', style.bold(TITLES[name]), ...SECTIONS[name](shown)])];
}

const TITLES: Record<CaseView, string> = {
  overview: 'Overview',
  people: 'People',
  measures: 'Measures',
  states: 'States',
  disputed: 'Disputed',
  timeline: 'Timeline',
  facts: 'Facts',
};

const SECTIONS: Record<CaseView, (shown: ShownCase) => string[]> = {
  overview: ({ lines }) => orNone(lines.map(({ says }) => plain(says))),
  people,
  measures,
  states,
  disputed,
  timeline: ({ standing: { timeline } }) =>
    orNone(timeline.map(({ day, says }) => `${day.padEnd(10)}  ${plain(says)}`)),
  facts: ({ known: { record, status } }) =>
    table(
      [{ head: 'FACT' }, { head: 'STATUS' }, { head: 'SINCE' }, { head: 'SAYS' }],
      record.facts.flatMap((fact) => {
        const then = status(fact);
        return then === undefined ? [] : [[fact.id, then, fact.since ?? 'not known', plain(fact.says)]];
      }),
    ),
};

const ANSWER = { yes: 'designated', no: '-', unknown: 'not known' } as const;

function people({ known: { names }, standing: { parties, asOf } }: ShownCase): string[] {
  const rows = parties.map(({ party, designated, designations, roles }) => {
    const before = designations.some(({ holds, fact }) => holds === 'no' && (fact.since ?? '9999') <= asOf);
    const now = designations.find(({ holds }) => holds === designated)?.fact;
    const since = designated === 'yes' && now !== undefined ? `${before ? 'again ' : ''}${begun(now)}` : '';
    const state = designated === 'no' && before ? 'no longer' : ANSWER[designated];
    const role = roles.map(({ what }) => (what.kind === 'role' ? what.role : '')).join('; ');
    return [plain(party.name), party.countries.map(names.state).join(', '), state, since, plain(role)];
  });
  const heads = ['NAME', 'COUNTRY', 'STATE', 'SINCE', 'ROLE'].map((head) => ({ head }));
  return orNone(rows.length === 0 ? [] : table(heads, rows));
}

/** The day it began; where that is not known, between which days it did. */
function begun({ since, notYetOn, seenOn }: CaseFact): string {
  if (since !== undefined) return since;
  if (seenOn === undefined) return 'on a day not known';
  return notYetOn === undefined ? `by ${seenOn}` : `after ${notYetOn}, by ${seenOn}`;
}

function measures({ standing: { instruments } }: ShownCase): string[] {
  return orNone(
    instruments.flatMap(({ instrument, inForce, measures: does }) => [
      `${plain(instrument)}: ${inForce ? 'in force' : 'not in force'}`,
      ...does.map(
        (fact) =>
          `  ${kindOf(fact)}: ${plain(fact.says)} (${fact.sources.map(({ place }) => plain(place ?? '')).join('; ')})`,
      ),
    ]),
  );
}

const kindOf = ({ what }: CaseFact) => (what.kind === 'measure' ? what.measure : what.kind);

function states({ known: { names }, standing: { states: counted } }: ShownCase): string[] {
  if (counted === undefined) return ['The case counts no states.'];
  const named = (codes: readonly string[]) => codes.map(names.state).sort().join(', ');
  const leaving = counted.leaving.length === 0 ? '' : `; announced to leave: ${named(counted.leaving)}`;
  return [
    `${counted.total} parties to the ${plain(counted.treaty)}${leaving}`,
    ...(counted.recalled === 0
      ? []
      : [`  the days of ${counted.recalled} of them are general knowledge, read in no source`]),
    ...counted.positions.flatMap(({ statement, day, total, counts, signedShare, states: all }) => [
      `${plain(names.statement(statement))}, ${day}: ${counts.signed} signed, ${counts['not signed']} did not, ${counts['own statement']} with a statement of their own, ${counts.unknown} unknown`,
      `  ${(signedShare * 100).toFixed(1)} percent of the ${total} parties of that day signed`,
      `  signed: ${named(all.flatMap(({ position, country }) => (position === 'signed' ? [country] : [])))}`,
    ]),
  ];
}

function disputed({ known: { record, status }, standing: { disputed: found } }: ShownCase): string[] {
  const titles = new Map(record.sources.map(({ id, title }) => [id, title]));
  const side = (fact: CaseFact) => {
    const sources = [...new Set(fact.sources.map(({ source }) => plain(titles.get(source) ?? source)))];
    return `  ${fact.id} (${status(fact)}): ${plain(fact.says)} [${sources.join('; ')}]`;
  };
  const some = (undecided: boolean) =>
    found
      .filter((one) => one.undecided === undecided)
      .flatMap(({ about, facts }) => [plain(about), ...facts.map(side)]);
  const reported = some(true);
  return [
    ...orNone(some(false)),
    ...(reported.length === 0 ? [] : ['', 'Reported otherwise, and not decided:', ...reported]),
  ];
}

const orNone = (lines: string[]) => (lines.length === 0 ? ['None.'] : lines);
