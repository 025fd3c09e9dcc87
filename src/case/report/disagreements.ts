import { html, type Markup, none } from '../../screen/exposure/markup.ts';
import { inDates } from '../days-in-words.ts';
import type { StatusOf } from '../disputed.ts';
import type { Standing } from '../stands.ts';
import type { Footnotes } from './footnotes.ts';

/** What is disputed; and apart from it what only proposals say otherwise, each marked for what it is. */
export function disagreements({ disputed: found }: Standing, status: StatusOf, notes: Footnotes): Markup {
  const section = ({ about, facts }: Standing['disputed'][number]) =>
    html`<section><h3>${inDates(about)}</h3><ul>${facts.map((fact) => html`<li>${inDates(fact.says)} ${mark(status(fact))}${notes.of(fact)}</li>`)}</ul></section>`;
  const some = (title: string, says: string, undecided: boolean): Markup => {
    const those = found.filter((one) => one.undecided === undecided);
    return those.length === 0 ? none : html`<h2>${title}</h2><p class="quiet">${says}</p>${those.map(section)}`;
  };
  return html`${some('Disputed', 'What accepted facts say differently, and what a person called disputed.', false)}${some(
    'Reported otherwise, and not decided',
    'Only proposals make these. Nothing of it counts until somebody accepts it.',
    true,
  )}`;
}

function mark(status: ReturnType<StatusOf>): Markup {
  if (status === 'accepted' || status === undefined) return none;
  return html`<em>(${status === 'proposed' ? 'proposed, not decided' : status})</em>`;
}
