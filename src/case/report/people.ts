import { html, type Markup, none } from '../../screen/exposure/markup.ts';
import { date } from '../days-in-words.ts';
import type { Names } from '../names.ts';
import type { PartyThen, Standing } from '../stands.ts';
import type { Footnotes } from './footnotes.ts';

const COLUMNS = ['Name', 'Role', 'Country', 'On that day', 'Since', 'Sources'];
const GRAVEST = ['designated', 'not known', 'no longer designated', 'not designated'] as const;

/** Who is designated, who was, and who else is in the case: the gravest first. */
export function people({ parties, asOf }: Standing, names: Names, notes: Footnotes): Markup {
  const told = parties
    .map((then) => ({ then, stands: standing(then, asOf) }))
    .sort((a, b) => GRAVEST.indexOf(a.stands) - GRAVEST.indexOf(b.stands));
  if (told.length === 0) return none;
  const rows = told.map(({ then, stands }) => {
    const { party, designations, roles } = then;
    const role = roles.map(({ what }) => (what.kind === 'role' ? what.role : '')).join('; ');
    const facts = [...designations.map(({ fact }) => fact), ...roles];
    const cells = [role, party.countries.map(names.state).join(', '), stands, since(then)];
    return html`<tr><th scope="row">${party.name}</th>${cells.map((cell, at) => html`<td data-label="${COLUMNS[at + 1]!}">${cell}</td>`)}<td data-label="${COLUMNS.at(-1)!}">${notes.of(...facts)}</td></tr>`;
  });
  const heads = COLUMNS.map((name) => html`<th scope="col">${name}</th>`);
  return html`<h2>People and bodies</h2><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

function standing({ designated, designations }: PartyThen, asOf: string): (typeof GRAVEST)[number] {
  if (designated !== 'no') return designated === 'yes' ? 'designated' : 'not known';
  const before = designations.some(({ fact }) => (fact.since ?? fact.seenOn ?? '9999') <= asOf);
  return before ? 'no longer designated' : 'not designated';
}

/** Since when one is designated who is; where the day is not known, between which it lies. */
function since({ designated, designations }: PartyThen): string {
  const now = designated === 'yes' ? designations.find(({ holds }) => holds === 'yes')?.fact : undefined;
  if (now === undefined) return '';
  const again = designations.some(({ fact, holds }) => holds === 'no' && fact.since !== undefined) ? 'again ' : '';
  if (now.since !== undefined) return `${again}${date(now.since)}`;
  if (now.seenOn === undefined) return 'not known';
  const after = now.notYetOn === undefined ? '' : `after ${date(now.notYetOn)}, `;
  return `${again}${after}by ${date(now.seenOn)}`;
}
