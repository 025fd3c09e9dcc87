import type { CaseFact, CaseSource } from '../model/index.ts';
import { html, type Markup, none, page } from '../screen/exposure/markup.ts';
import { STYLE } from '../screen/exposure/style.ts';
import { order } from './days.ts';
import type { CaseOnDesk } from './desk.ts';
import { overviewOf } from './overview.ts';
import { type Standing, standsIn } from './stands.ts';

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
  const notes = footnotes(new Map(opened.record.sources.map((source) => [source.id, source])));
  const names = new Map(opened.record.parties.map(({ id, name }) => [id, name]));
  const { title, summary } = then.case;
  const clock = knownAt === undefined ? '' : `, by what was known on ${knownAt}`;
  // Footnotes are numbered as they are met: the body is made before their list.
  const sections = [
    html`<h2>Overview</h2><ol class="lines">${overviewOf(known, asOf).map(({ says, sources }) => html`<li>${says}${notes.marks(sources)}</li>`)}</ol>`,
    people(then, notes),
    measures(then, notes),
    proceedings(then, names, notes),
    states(then),
    disputed(then, notes),
    timeline(then, known.accepted, notes),
  ];
  const body = html`<main>
<p class="kicker">Case ${then.case.id}, as of ${asOf}${clock}</p>
<h1>${title}</h1>
${summary === undefined ? none : html`<p>${summary}</p>`}
${sections}
<h2>Sources</h2><ol class="notes">${notes.all().map(noteItem)}</ol>
<footer>Only accepted facts speak; ${then.facts.proposed} proposed ones do not. Information, not legal advice.</footer>
</main>`;
  return page(title, STYLE + REPORT_STYLE, body);
}

const REPORT_STYLE = `
section{break-inside:avoid}.lines li,.notes li{padding:.2rem 0}.notes{font-size:.88rem;overflow-wrap:anywhere}
sup a{text-decoration:none}:target{outline:2px solid var(--accent)}
@media print{a{color:inherit}h2{break-after:avoid}tr,li{break-inside:avoid}}
`;

interface Footnotes {
  /** The numbers of some sources, each a link to its note. */
  marks(sources: readonly string[]): Markup;
  of(...facts: readonly CaseFact[]): Markup;
  all(): readonly CaseSource[];
}

function footnotes(sources: ReadonlyMap<string, CaseSource>): Footnotes {
  const numbers = new Map<string, number>();
  const marks = (ids: readonly string[]): Markup => {
    const own = [...new Set(ids)].filter((id) => sources.has(id));
    for (const id of own) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return html`${own.map((id) => html` <sup><a href="#note-${numbers.get(id)!}">${numbers.get(id)!}</a></sup>`)}`;
  };
  return {
    marks,
    of: (...facts) => marks(facts.flatMap((fact) => fact.sources.map(({ source }) => source))),
    all: () => [...numbers.keys()].map((id) => sources.get(id)!),
  };
}

/** An address is printed, and a link only where it is one of the web. */
function noteItem({ title, citation, date, address, sha256, read }: CaseSource, at: number): Markup {
  const link = address !== undefined && /^https?:\/\//.test(address);
  const rest = [citation, date, `read: ${read}`, sha256 === undefined ? undefined : `SHA-256 ${sha256.slice(0, 16)}…`];
  return html`<li id="note-${at + 1}">${title}${rest
    .filter((part) => part !== undefined)
    .map((part) => ` · ${part}`)
    .join('')}${link ? html` · <a href="${address}" rel="noreferrer">${address}</a>` : none}</li>`;
}

const ANSWER = { yes: 'designated', no: 'no', unknown: 'not known' } as const;

function people({ parties }: Standing, notes: Footnotes): Markup {
  const rows = parties.map(({ party, designated, designations, roles }) => {
    const now = designations.find(({ holds }) => holds === designated)?.fact;
    const role = roles.map(({ what }) => (what.kind === 'role' ? what.role : '')).join('; ');
    const since = designated === 'yes' ? (now?.since ?? 'not known') : '';
    const facts = [...designations.map(({ fact }) => fact), ...roles];
    return html`<tr><th scope="row">${party.name}</th><td>${role}</td><td>${party.countries.join(', ')}</td><td>${ANSWER[designated]}</td><td>${since}</td><td>${notes.of(...facts)}</td></tr>`;
  });
  if (rows.length === 0) return none;
  return html`<h2>People and bodies</h2><table><thead><tr><th scope="col">Name</th><th scope="col">Role</th><th scope="col">Country</th><th scope="col">State</th><th scope="col">Since</th><th scope="col">Sources</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function measures({ instruments }: Standing, notes: Footnotes): Markup {
  if (instruments.length === 0) return none;
  return html`<h2>Measures</h2>${instruments.map(
    ({
      instrument,
      inForce,
      measures: does,
      history,
    }) => html`<section><h3>${instrument}: ${inForce ? 'in force' : 'not in force'}${notes.of(...history)}</h3>
<ul>${does.map((fact) => html`<li>${fact.what.kind === 'measure' ? html`<b>${fact.what.measure}</b>: ` : none}${fact.says} <span class="quiet">${[...new Set(fact.sources.flatMap(({ place }) => place ?? []))].join('; ')}</span>${notes.of(fact)}</li>`)}</ul></section>`,
  )}`;
}

function proceedings({ proceedings: all }: Standing, names: ReadonlyMap<string, string>, notes: Footnotes): Markup {
  if (all.length === 0) return none;
  return html`<h2>Proceedings</h2>${all.map(
    ({ proceeding, steps }) =>
      html`<section><h3>${proceeding}</h3><ul>${steps.map((fact) => {
        const judges = fact.what.kind === 'proceeding' ? fact.what.judges.map((id) => names.get(id) ?? id) : [];
        return html`<li>${fact.since ?? 'day not known'}: ${fact.says}${judges.length === 0 ? none : html` <span class="quiet">Judges: ${judges.join(', ')}</span>`}${notes.of(fact)}</li>`;
      })}</ul></section>`,
  )}`;
}

function states({ states: counted }: Standing): Markup {
  if (counted === undefined) return none;
  const among = (position: string, all: (typeof counted.positions)[number]['states']) =>
    all.filter((one) => one.position === position).map(({ country }) => country);
  return html`<h2>States</h2><p>${counted.total} parties to the ${counted.treaty}.</p>${counted.positions.map(
    ({ statement, day, total, counts, signedShare, states: all }) => html`<section><h3>${statement}, ${day}</h3>
<p>${counts.signed} signed, ${counts['not signed']} did not, ${counts['own statement']} with a statement of their own, ${counts.unknown} not known; ${(signedShare * 100).toFixed(1)} percent of the ${total} parties of that day signed.</p>
<p class="quiet">Signed: ${among('signed', all).join(' ')}</p></section>`,
  )}`;
}

function disputed({ disputed: found }: Standing, notes: Footnotes): Markup {
  if (found.length === 0) return none;
  return html`<h2>Disputed</h2>${found.map(
    ({ about, facts }) =>
      html`<section><h3>${about}</h3><ul>${facts.map((fact) => html`<li>${fact.says}${notes.of(fact)}</li>`)}</ul></section>`,
  )}`;
}

function timeline({ timeline: entries }: Standing, facts: ReadonlyMap<string, CaseFact>, notes: Footnotes): Markup {
  if (entries.length === 0) return none;
  const days = [...new Set(entries.map(({ day }) => day))].sort(order);
  return html`<h2>Timeline</h2>${days.map(
    (day) =>
      html`<section><h3>${day}</h3><ul>${entries
        .filter((entry) => entry.day === day)
        .map(({ says, fact }) => html`<li>${says}${notes.of(facts.get(fact)!)}</li>`)}</ul></section>`,
  )}`;
}
