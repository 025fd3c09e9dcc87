import type { Explanation, PrintedToken } from '../../../src/screen/vocabulary.ts';
import { Alignment } from '../drawing/alignment.tsx';
import { BuildUp } from '../drawing/build-up.tsx';
import { THRESHOLD } from './question.ts';

const token = (text: string, start: number, role: PrintedToken['role'] = 'name'): PrintedToken => ({
  text,
  start,
  end: start + text.length,
  role,
  weight: role === 'title' ? 0.2 : 1,
});

/** Two invented names, as the engine would explain them: a title, another spelling, another order, a name too many. */
const INVENTED: Explanation = {
  model: 'person',
  query: { name: 'Dr Jonas Wendelin', tokens: [token('Dr', 0, 'title'), token('Jonas', 3), token('Wendelin', 9)] },
  list: { name: 'WENDELIN, Jonnas Tarik', tokens: [token('WENDELIN', 0), token('Jonnas', 10), token('Tarik', 17)] },
  meetings: [
    { query: [2], list: [0], kind: 'exact', similarity: 1, contribution: 0.49 },
    { query: [1], list: [1], kind: 'spelling', similarity: 0.86, contribution: 0.31 },
  ],
  alone: {
    query: [{ token: 0, cost: 0.02, contradicts: false }],
    list: [{ token: 2, cost: 0.13, contradicts: false }],
  },
  nameScore: 0.8,
  qualifiers: [{ qualifier: 'birthDate', outcome: 'agrees', query: '1975', list: '1975-08-13', effect: 0.06 }],
  score: 0.86,
};

/** How to read an answer, on an invented one. */
export function Legend() {
  return (
    <section className="legend" aria-labelledby="legend">
      <h2 id="legend" className="headword">
        How to read an answer
      </h2>
      <Alignment explanation={INVENTED} above="Your name above, the list’s name below (both invented)" />
      <p className="quiet">
        A line joins the words that met: thick where it carries much of the score, strong in colour where the words are
        alike. Words in a dashed box met nothing.
      </p>
      <BuildUp explanation={INVENTED} threshold={THRESHOLD} />
      <p className="quiet">
        The bar adds up what the pairs gave; hatched is what lone words kept from it. What else is known moves the score
        on. From the threshold a party is a match that somebody must review.
      </p>
    </section>
  );
}
