import type { DesignationCheck, DocumentResult, QuotationCheck, ReadResult } from '../../model/index.ts';
import { html, type Markup, none, page } from '../exposure/markup.ts';
import { STYLE } from '../exposure/style.ts';
import { accountList } from './page-account.ts';
import { READING_STYLE } from './page-style.ts';
import { checkInWords, dateInWords, factInWords } from './words.ts';

/**
 * A reading as one page that needs nothing else: the answer first, each document with its checks, its mentions and every
 * sentence. All text of documents is escaped; there is no script.
 */
export function readingPage(result: ReadResult): string {
  const body = html`<main>
<p class="kicker">Documents read beside the lists</p>
<h1>${answerTo(result)}</h1>
<p class="quiet">${result.coverage.map(({ list, version, screened }) => `${list} ${version}${screened ? '' : ' (not screened)'}`).join(' · ')}</p>
${result.problems.length === 0 ? none : html`<h2>Not read</h2><ul>${result.problems.map(({ file, message, remedy }) => html`<li><b>${file}</b>: ${message} ${remedy}</li>`)}</ul>`}
${result.comparison === undefined ? none : comparisonOf(result)}
${result.documents.map(documentSection)}
<footer>Interdict ${result.engine.version}, policy ${result.policy.name} ${result.policy.hash}. What a document reports is not thereby true; information, not legal advice.</footer>
</main>`;
  return page('Documents read', STYLE + READING_STYLE, body);
}

function answerTo({ documents, problems }: ReadResult): string {
  const parties = new Set(documents.flatMap(({ mentions }) => mentions.map(({ party }) => party.id))).size;
  const checks = documents.flatMap((document) => document.checks ?? []);
  const early = checks.filter(({ verdict }) => verdict === 'not on the list').length;
  const named =
    parties === 0 ? 'Nobody on the lists is named' : `${count(parties, 'listed party is', 'listed parties are')} named`;
  const reported =
    checks.length === 0 ? '' : `; ${count(checks.length, 'reported designation')} checked, ${early} not on the lists`;
  const unread = problems.length === 0 ? '' : `; ${count(problems.length, 'document')} could not be read`;
  return `${named} in ${count(documents.length, 'document')}${reported}${unread}.`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function documentSection(document: DocumentResult): Markup {
  const { file, title, date, checks = [], quotations = [], mentions, sha256 } = document;
  const parties = [...new Map(mentions.map(({ party }) => [party.id, party])).values()];
  return html`<section>
<h2>${title ?? nameOf(file)}</h2>
<p class="quiet">${file}${date === undefined ? '' : ` · ${dateInWords(date)}`} · SHA-256 ${sha256.slice(0, 16)}…</p>
<p>${parties.length === 0 ? 'Nobody on the lists is named.' : html`Named: ${parties.map(({ caption, id, list }, at) => html`${at > 0 ? '; ' : ''}<b>${caption}</b> <span class="quiet">${list} ${id}</span>`)}`}</p>
${checks.length === 0 ? none : html`<h3>Reported designations beside the lists</h3><ul class="checks">${checks.map(checkItem)}</ul>`}
${quotations.length === 0 ? none : html`<h3>Quotations beside the texts they quote</h3><ul class="checks">${quotations.map((one) => quotationItem(one, document))}</ul>`}
${accountList(document)}
</section>`;
}

const LOOK: Readonly<Partial<Record<DesignationCheck['verdict'], string>>> = {
  confirmed: 'good',
  inferred: 'good',
  'not on the list': 'alert',
};

function checkItem(check: DesignationCheck): Markup {
  const [head = '', ...rest] = checkInWords(check);
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
function comparisonOf({ comparison, documents }: ReadResult): Markup {
  const parted = comparison!.groups.filter(({ relation }) => relation !== 'agree');
  const copies = comparison!.copies;
  if (parted.length === 0 && copies.length === 0) return none;
  return html`<section><h2>Where the documents part</h2>
<ul class="checks">${parted.map(
    (
      group,
    ) => html`<li><span class="${group.relation === 'contradict' ? 'alert' : 'doubt'}">${group.relation}</span> ${group.topic}: ${group.why}
<ul class="facts-of">${group.readings.map((reading, at) => html`<li>${reading.facts.map(({ document, fact }, i) => html`${i > 0 ? '; ' : ''}${factInWords(documents[document]!.facts![fact]!)} <span class="quiet">${nameOf(documents[document]!.file)}</span>`)}${at === group.best ? html` <b>best supported</b>: ${group.whyBest}` : none}</li>`)}</ul></li>`,
  )}${copies.map(({ documents: pair, kind }) => html`<li><span class="doubt">${kind}</span> ${pair.map(nameOf).join(' and ')}</li>`)}</ul></section>`;
}
