import type {
  DesignationCheck,
  DocumentResult,
  QuotationCheck,
  ReadResult,
  ReportComparison,
  ReportedFact,
} from '../../model/index.ts';
import { html, type Markup, none, page } from '../exposure/markup.ts';
import { STYLE } from '../exposure/style.ts';
import { accountList } from './page-account.ts';
import { READING_STYLE } from './page-style.ts';
import { checkInWords, checksInWords, dateInWords, factInWords, nobodyInWords, proposalsInWords } from './words.ts';

/** What the page says before the documents and behind them: gathered while they are read, so that none need be kept. */
export class PageAround {
  readonly #asOf: string | undefined;
  readonly #parties = new Set<string>();
  #documents = 0;
  #checks = 0;
  #early = 0;

  /** @param asOf the day the mentions are asked of */
  constructor(asOf?: string) {
    this.#asOf = asOf;
  }

  /** Counts a document, and gives its part of the page. All text of documents is escaped; there is no script. */
  section(document: DocumentResult): string {
    this.#documents++;
    for (const { party } of document.mentions) this.#parties.add(party.id);
    for (const { verdict } of document.checks ?? []) {
      this.#checks++;
      if (verdict === 'not on the list') this.#early++;
    }
    return documentSection(document, this.#asOf).text;
  }

  /** The page in two halves, between which the sections belong: the answer stands first. */
  halves(
    { coverage, problems, comparison, engine, policy }: Omit<ReadResult, 'documents'>,
    reports: readonly ComparedReport[],
  ): readonly [before: string, after: string] {
    const body = html`<main>
<p class="kicker">Documents read beside the lists</p>
<h1>${this.#answer(problems.length)}</h1>
<p class="quiet">${coverage.map(({ list, version, screened }) => `${list} ${version}${screened ? '' : ' (not screened)'}`).join(' · ')}</p>
${problems.length === 0 ? none : html`<h2>Not read</h2><ul>${problems.map(({ file, message, remedy }) => html`<li><b>${file}</b>: ${message} ${remedy}</li>`)}</ul>`}
${comparison === undefined ? none : comparisonOf(comparison, reports)}
${SECTIONS}
<footer>Interdict ${engine.version}, policy ${policy.name} ${policy.hash}. What a document reports is not thereby true; information, not legal advice.</footer>
</main>`;
    const [before = '', after = ''] = page('Documents read', STYLE + READING_STYLE, body).split(SECTIONS.text);
    return [before, after];
  }

  #answer(unread: number): string {
    const parties = this.#parties.size;
    const named =
      parties === 0
        ? capital(nobodyInWords(this.#asOf))
        : `${count(parties, 'listed party is', 'listed parties are')} named`;
    const reported =
      this.#checks === 0
        ? ''
        : `; ${count(this.#checks, 'reported designation')} checked, ${this.#early} not on the lists`;
    const missing = unread === 0 ? '' : `; ${count(unread, 'document')} could not be read`;
    return `${named} in ${count(this.#documents, 'document')}${reported}${missing}.`;
  }
}

/** Stands where the sections go; nothing a document prints can be it, as its brackets would be escaped. */
const SECTIONS = html`<!-- sections -->`;

/** A document as the comparison names it. */
type ComparedReport = Pick<DocumentResult, 'file'> & { readonly facts: readonly ReportedFact[] };

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function documentSection(document: DocumentResult, asOf: string | undefined): Markup {
  const { file, title, date, checks = [], quotations = [], mentions, sha256, proposals } = document;
  const parties = [...new Map(mentions.map(({ party }) => [party.id, party])).values()];
  return html`<section>
<h2>${title ?? nameOf(file)}</h2>
<p class="quiet">${file}${date === undefined ? '' : ` · ${dateInWords(date)}`} · SHA-256 ${sha256.slice(0, 16)}…</p>
<p>${parties.length === 0 ? `${capital(nobodyInWords(asOf))}.` : html`Named: ${parties.map(({ caption, id, list }, at) => html`${at > 0 ? '; ' : ''}<b>${caption}</b> <span class="quiet">${list} ${id}</span>`)}`}</p>
${checks.length === 0 ? none : html`<h3>${checksInWords(asOf)}</h3><ul class="checks">${checks.map((check) => checkItem(check, asOf))}</ul>`}
${quotations.length === 0 ? none : html`<h3>Quotations beside the texts they quote</h3><ul class="checks">${quotations.map((one) => quotationItem(one, document))}</ul>`}
${proposals === undefined ? none : html`<p class="quiet">${proposalsInWords(proposals)}</p>`}
${accountList(document)}
</section>`;
}

const LOOK: Readonly<Partial<Record<DesignationCheck['verdict'], string>>> = {
  confirmed: 'good',
  inferred: 'good',
  'not on the list': 'alert',
};

function checkItem(check: DesignationCheck, asOf: string | undefined): Markup {
  const [head = '', ...rest] = checkInWords(check, asOf);
  return html`<li><span class="${LOOK[check.verdict] ?? 'doubt'}">${head}</span>${rest.length === 0 ? none : html` <span class="quiet">${rest.join(' · ')}</span>`}</li>`;
}

function quotationItem({ fact, result, source, changes }: QuotationCheck, { facts = [] }: DocumentResult): Markup {
  const said = facts[fact];
  const look = result === 'exact' ? 'good' : result === 'altered' ? 'alert' : 'doubt';
  return html`<li><span class="${look}">${result}</span> ${said?.kind === 'quotation' ? `“${said.text}”` : ''} ${source === undefined ? none : html`<span class="quiet">${source}</span>`}
${changes.map((change) => html` <del>${change.quoted}</del> <ins>${change.source}</ins>`)}</li>`;
}

/** A file without the folders it lies in. */
function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) || file;
}

/** Only where documents part: that they agree is told by the number of places. */
function comparisonOf({ groups, copies }: ReportComparison, reports: readonly ComparedReport[]): Markup {
  const parted = groups.filter(({ relation }) => relation !== 'agree');
  if (parted.length === 0 && copies.length === 0) return none;
  const place = (document: number) => nameOf(reports[document]!.file);
  return html`<section><h2>Where the documents part</h2>
<ul class="checks">${parted.map(
    (
      group,
    ) => html`<li><span class="${group.relation === 'contradict' ? 'alert' : 'doubt'}">${group.relation}</span> ${group.topic}: ${group.why}
<ul class="facts-of">${group.readings.map((reading, at) => html`<li>${reading.facts.map(({ document, fact }, i) => html`${i > 0 ? '; ' : ''}${factInWords(reports[document]!.facts[fact]!)} <span class="quiet">${place(document)}</span>`)}${at === group.best ? html` <b>best supported</b>: ${group.whyBest}` : none}</li>`)}</ul></li>`,
  )}${copies.map(({ documents: pair, kind }) => html`<li><span class="doubt">${kind}</span> ${pair.map(nameOf).join(' and ')}</li>`)}</ul></section>`;
}
