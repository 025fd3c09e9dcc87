import type { Standing } from '../../../case/index.ts';
import { statusOf } from '../../../case/status.ts';
import type { CaseFact, CaseRecord } from '../../../screen/vocabulary.ts';
import { plain, type Style } from '../style.ts';
import { table } from '../table.ts';

export const CASE_VIEWS = ['people', 'measures', 'states', 'disputed', 'timeline', 'facts'] as const;
export type CaseView = (typeof CASE_VIEWS)[number];

/** The part of an answer a view asks for, for programs; all of it without one. */
export function viewOf(standing: Standing, record: CaseRecord, view: CaseView | undefined): unknown {
  const { case: header, asOf, knownAt, parties, instruments, proceedings, states, disputed, timeline } = standing;
  const asked = { case: header.id, asOf, knownAt };
  switch (view) {
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
      return { ...asked, facts: record.facts };
    default:
      return { ...standing, proceedings };
  }
}

/** A case, or one view of it, for people. */
export function presentCase(
  standing: Standing,
  record: CaseRecord,
  view: CaseView | undefined,
  style: Style,
): string[] {
  const known = standing.knownAt === undefined ? '' : `, by what was known on ${standing.knownAt}`;
  const head = [style.bold(plain(standing.case.title)), style.dim(`As of ${standing.asOf}${known}`)];
  const shown = view === undefined ? CASE_VIEWS.filter((name) => name !== 'facts') : [view];
  return [...head, ...shown.flatMap((name) => ['', style.bold(TITLES[name]), ...SECTIONS[name](standing, record)])];
}

const TITLES: Record<CaseView, string> = {
  people: 'People',
  measures: 'Measures',
  states: 'States',
  disputed: 'Disputed',
  timeline: 'Timeline',
  facts: 'Facts',
};

const SECTIONS: Record<CaseView, (standing: Standing, record: CaseRecord) => string[]> = {
  people,
  measures,
  states,
  disputed,
  timeline: ({ timeline }) => orNone(timeline.map(({ day, says }) => `${day.padEnd(10)}  ${plain(says)}`)),
  facts: ({ knownAt }, record) =>
    table(
      [{ head: 'FACT' }, { head: 'STATUS' }, { head: 'SINCE' }, { head: 'SAYS' }],
      record.facts.flatMap((fact) => {
        const status = statusOf(fact, knownAt);
        return status === undefined ? [] : [[fact.id, status, fact.since ?? 'not known', plain(fact.says)]];
      }),
    ),
};

const ANSWER = { yes: 'designated', no: '-', unknown: 'not known' } as const;

function people({ parties, asOf }: Standing): string[] {
  const rows = parties.map(({ party, designated, designations, roles }) => {
    const now = designations.find(({ holds }) => holds === designated)?.fact;
    const since = designated === 'yes' ? (now?.since ?? `not known; by ${now?.seenOn ?? asOf}`) : '';
    const before = designations.some(({ holds, fact }) => holds === 'no' && (fact.since ?? '9999') <= asOf);
    const state = designated === 'no' && before ? 'no longer' : ANSWER[designated];
    const role = roles.map(({ what }) => (what.kind === 'role' ? what.role : '')).join('; ');
    return [plain(party.name), party.countries.join(' '), state, since, plain(role)];
  });
  return orNone(
    rows.length === 0
      ? []
      : table([{ head: 'NAME' }, { head: 'COUNTRY' }, { head: 'STATE' }, { head: 'SINCE' }, { head: 'ROLE' }], rows),
  );
}

function measures({ instruments }: Standing): string[] {
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

function states({ states: counted }: Standing): string[] {
  if (counted === undefined) return ['The case counts no states.'];
  const leaving = counted.leaving.length === 0 ? '' : `; announced to leave: ${counted.leaving.join(' ')}`;
  return [
    `${counted.total} parties to the ${plain(counted.treaty)}${leaving}`,
    ...counted.positions.flatMap(({ statement, day, total, counts, signedShare, states: named }) => [
      `${plain(statement)}, ${day}: ${counts.signed} signed, ${counts['not signed']} did not, ${counts['own statement']} with a statement of their own, ${counts.unknown} unknown`,
      `  ${(signedShare * 100).toFixed(1)} percent of the ${total} parties of that day signed`,
      `  signed: ${named
        .filter(({ position }) => position === 'signed')
        .map(({ country }) => country)
        .join(' ')}`,
    ]),
  ];
}

function disputed({ disputed: found, case: header }: Standing): string[] {
  return orNone(
    found.flatMap(({ about, facts }) => [
      plain(about),
      ...facts.map(
        (fact) =>
          `  ${plain(fact.says)} [${fact.sources.map(({ source }) => source).join(', ')}; ${header.id} ${fact.id}]`,
      ),
    ]),
  );
}

const orNone = (lines: string[]) => (lines.length === 0 ? ['None.'] : lines);
