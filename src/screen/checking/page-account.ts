import type { DocumentResult, SentenceAccount } from '../../model/index.ts';
import { html, type Markup, none } from '../exposure/markup.ts';
import { factInWords } from './words.ts';

/** Every sentence of a document with what became of it, its listed parties marked; folded, as it is the evidence. */
export function accountList(document: DocumentResult): Markup {
  const { account, text } = document;
  if (account === undefined || text === undefined) return none;
  const counts = new Map<string, number>();
  for (const { as } of account) counts.set(as, (counts.get(as) ?? 0) + 1);
  const sum = [...counts].map(([as, number]) => `${number} ${as}`).join(', ');
  return html`<details><summary>Every sentence: ${sum}</summary><ul class="account">${account.map((one) => item(one, document))}</ul></details>`;
}

function item(sentence: SentenceAccount, document: DocumentResult): Markup {
  const { as, why, facts } = sentence;
  const look = as === 'set aside' ? 'aside' : as;
  return html`<li class="${look}"><p>${marked(sentence, document)}</p>
<p class="quiet">${as}${why === undefined ? '' : `: ${why}`}</p>
${facts.length === 0 ? none : html`<ul class="facts-of">${facts.map((number) => html`<li>${factInWords(document.facts![number]!)}</li>`)}</ul>`}</li>`;
}

/** The sentence with the mentions that lie in it marked. */
function marked({ start, end }: SentenceAccount, { text = '', mentions }: DocumentResult): Markup[] {
  const parts: Markup[] = [];
  let from = start;
  for (const mention of mentions) {
    if (mention.start < from || mention.end > end) continue;
    parts.push(html`${text.slice(from, mention.start)}<mark>${text.slice(mention.start, mention.end)}</mark>`);
    from = mention.end;
  }
  return [...parts, html`${text.slice(from, end)}`];
}
