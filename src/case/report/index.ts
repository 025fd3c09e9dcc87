import type { CaseFact } from '../../model/index.ts';
import { html, type Markup, none, page } from '../../screen/exposure/markup.ts';
import { STYLE } from '../../screen/exposure/style.ts';
import { order } from '../days.ts';
import { date, inDates } from '../days-in-words.ts';
import type { CaseOnDesk } from '../desk.ts';
import type { Names } from '../names.ts';
import { overviewOf } from '../overview/index.ts';
import { type Standing, standsIn } from '../stands.ts';
import { stepWords } from '../step-words.ts';
import { disagreements } from './disagreements.ts';
import { type Footnotes, footnotesOf } from './footnotes.ts';
import { people } from './people.ts';

/** The day a report is about, and the other clock. */
export interface ReportQuestion {
  readonly asOf: string;
  readonly knownAt?: string | undefined;
}

/**
 * A case on a day as one page that can be printed or sent: no script, nothing loaded, light and dark, its sources as
 * footnotes. All text of the record is escaped. Pure.
 */
export function caseReport(opened: CaseOnDesk, { asOf, knownAt }: ReportQuestion): string {
  const known = opened.known(knownAt);
  const then = standsIn(known, asOf);
  const notes = footnotesOf(opened.record.sources);
  const { names, status } = known;
  const { title, summary } = then.case;
  const clock = knownAt === undefined ? '' : `, by what was known on ${date(knownAt)}`;
  // Footnotes are numbered as they are met: the body is made before their list.
  const sections = [
    html`<h2>Overview</h2><ol class="lines">${overviewOf(known, then).map(({ says, sources }) => html`<li>${inDates(says)}${notes.marks(sources)}</li>`)}</ol>`,
    people(then, names, notes),
    measures(then, notes),
    proceedings(then, names, notes),
    states(then, names, notes),
    disagreements(then, status, notes),
    timeline(then, known.accepted, notes),
  ];
  const body = html`<main>
<p class="kicker">As of ${date(asOf)}${clock}</p>
<h1>${title}</h1>
${summary === undefined ? none : html`<p>${summary}</p>`}
${sections}
<h2>Sources</h2>${notes.list()}
<footer>Only accepted facts speak; ${then.facts.proposed} proposed ones do not. Information, not legal advice.</footer>
</main>`;
  return page(title, STYLE + REPORT_STYLE, body);
}

const REPORT_STYLE = `
section{break-inside:avoid}.lines li,.notes li{padding:.2rem 0}.notes{font-size:.88rem;overflow-wrap:anywhere}
sup a{text-decoration:none}tbody th{font-size:1em;color:inherit}th:nth-child(1){width:20%}th:nth-child(2){width:30%}th:nth-child(3){width:14%}
@media (max-width:52rem){tbody th:nth-child(1){display:block;width:auto;border:0}td:empty{display:none}}:target{outline:2px solid var(--accent)}
@media print{a{color:inherit}h2{break-after:avoid}tr,li{break-inside:avoid}}
`;

function measures({ instruments }: Standing, notes: Footnotes): Markup {
  if (instruments.length === 0) return none;
  return html`<h2>Measures</h2>${instruments.map(
    ({
      instrument,
      inForce,
      measures: does,
      history,
    }) => html`<section><h3>${instrument}: ${inForce ? 'in force' : 'not in force'}${notes.of(...history)}</h3>
<ul>${does.map((fact) => html`<li>${fact.what.kind === 'measure' ? html`<b>${fact.what.measure}</b>: ` : none}${inDates(fact.says)} <span class="quiet">${[...new Set(fact.sources.flatMap(({ place }) => place ?? []))].join('; ')}</span>${notes.of(fact)}</li>`)}</ul></section>`,
  )}`;
}

function proceedings({ proceedings: all }: Standing, names: Names, notes: Footnotes): Markup {
  if (all.length === 0) return none;
  return html`<h2>Proceedings</h2>${all.map(
    ({ proceeding, steps }) =>
      html`<section><h3>${proceeding}</h3><ul>${steps.map((fact) => {
        const judges = fact.what.kind === 'proceeding' ? fact.what.judges.map(names.party) : [];
        return html`<li>${fact.since === undefined ? 'Day not known' : date(fact.since)}, ${fact.what.kind === 'proceeding' ? stepWords(fact.what.step, fact.what.against.length) : ''}: ${inDates(fact.says)}${judges.length === 0 ? none : html` <span class="quiet">Judges: ${judges.join(', ')}</span>`}${notes.of(fact)}</li>`;
      })}</ul></section>`,
  )}`;
}

function states({ states: counted, statements }: Standing, names: Names, notes: Footnotes): Markup {
  if (counted === undefined) return none;
  const told = (statement: string) => statements.find((one) => one.statement === statement)?.facts ?? [];
  return html`<h2>States</h2><p>${counted.total} parties to the ${counted.treaty}${counted.recalled === 0 ? '' : `; the days of ${counted.recalled} of them are general knowledge, read in no source`}.</p>${counted.positions.map(
    ({ statement, day, total, counts, signedShare, states: all }) => {
      const where = [
        `${counts.signed} signed`,
        `${counts['not signed']} did not`,
        `${counts['own statement']} with a statement of their own`,
        `of ${counts.unknown} it is not known`,
      ];
      const signed = all.filter(({ position }) => position === 'signed').map(({ country }) => names.state(country));
      return html`<section><h3>${sentence(names.statement(statement))}, ${date(day)}${notes.of(...told(statement))}</h3>
<p>${where.join(', ')}; ${(signedShare * 100).toFixed(1)} percent of the ${total} parties of that day signed.</p>
<p class="quiet">Signed: ${signed.sort(order).join(', ')}.</p></section>`;
    },
  )}`;
}

const sentence = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;

function timeline({ timeline: entries }: Standing, facts: ReadonlyMap<string, CaseFact>, notes: Footnotes): Markup {
  if (entries.length === 0) return none;
  const days = [...new Set(entries.map(({ day }) => day))].sort(order);
  return html`<h2>Timeline</h2>${days.map(
    (day) =>
      html`<section><h3>${date(day)}</h3><ul>${entries
        .filter((entry) => entry.day === day)
        .map(({ says, fact }) => html`<li>${inDates(says)}${notes.of(facts.get(fact)!)}</li>`)}</ul></section>`,
  )}`;
}
