import type { CaseFact, CaseSource } from '../../model/index.ts';
import { html, type Markup, none } from '../../screen/exposure/markup.ts';
import { date } from '../days-in-words.ts';

/** The sources of a page, numbered as they are met. */
export interface Footnotes {
  /** The numbers of some sources, each a link to its note. */
  marks(sources: readonly string[]): Markup;
  of(...facts: readonly CaseFact[]): Markup;
  /** The list of them, for the end of the page. */
  list(): Markup;
}

export function footnotesOf(sources: readonly CaseSource[]): Footnotes {
  const known = new Map(sources.map((source) => [source.id, source]));
  const numbers = new Map<string, number>();
  const marks = (ids: readonly string[]): Markup => {
    const own = [...new Set(ids)].filter((id) => known.has(id));
    for (const id of own) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    const shown = own.map((id) => numbers.get(id)!).sort((a, b) => a - b);
    if (shown.length === 0) return none;
    return html` <sup>${shown.map((number, at) => html`${at > 0 ? ', ' : ''}<a href="#note-${number}">${number}</a>`)}</sup>`;
  };
  return {
    marks,
    of: (...facts) => marks(facts.flatMap((fact) => fact.sources.map(({ source }) => source))),
    list: () => html`<ol class="notes">${[...numbers.keys()].map((id, at) => note(known.get(id)!, at + 1))}</ol>`,
  };
}

const READ: Readonly<Record<CaseSource['read'], string | undefined>> = {
  whole: undefined,
  'in part': 'read in part',
  'not read': 'not read here',
};

/** An address is printed, and a link only where it is one of the web. */
function note({ title, citation, date: day, address, sha256, read }: CaseSource, number: number): Markup {
  const link = address !== undefined && /^https?:\/\//.test(address);
  const sum = sha256 === undefined ? undefined : `SHA-256 ${sha256.slice(0, 16)}…`;
  const rest = [citation, day === undefined ? undefined : date(day), READ[read], sum];
  return html`<li id="note-${number}">${title}${rest
    .filter((part) => part !== undefined)
    .map((part) => ` · ${part}`)
    .join('')}${link ? html` · <a href="${address}" rel="noreferrer">${address}</a>` : none}</li>`;
}
