import { type Draft, joinDrafts, newDraft, surface, withForms } from './draft.ts';
import { opensParticleName, particleName } from './particle-names.ts';
import { MOST_FORMS, romanise } from './romanise.ts';

/**
 * Names of the Islamic world that are made of two words and written as one, two or three: `Abdulrahman`, `Abdul Rahman`,
 * `Abd al-Rahman`; `روح الله`, Ruhollah; `محمد پور`, Mohammadpour. Each comes out the same way however it was printed.
 */

/** `Abd` with the article, whatever letter it takes from the word after it: Abdul, Abdel, Abdur, Abdes. */
const SERVANT = /^abd(?:[aeiou]{1,2}[lrsdtnz])?$/;
const ARTICLE = /^(?:[aeu]l|[aeu]([drstznl])|[aeu]sh)$/;
const SERVANT_FORMS = ['abdul', 'abd'];

/** Second words that are written together with the first in Latin, with their usual spellings. */
const TAILS: ReadonlyMap<string, readonly string[]> = new Map([
  ['الله', ['ullah', 'ollah']],
  ['اللهي', ['ullahi', 'ollahi']],
  ['پور', ['pour', 'pur']],
  ['زاده', ['zadeh', 'zada']],
  ['نژاد', ['nejad', 'nezhad']],
]);

/** Whether a folded Latin word may be the first of a name of several words. */
export const opensCompound = (text: string): boolean =>
  SERVANT.test(text) || FAITH_ARTICLE.test(text) || opensParticleName(text);

/** Joins the words of such names. `drafts` are those of a person's name, in order. */
export function joinCompounds(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    const before = joined.at(-1);
    const particles = particleName(drafts, index);
    const tail = draft.native === undefined ? undefined : TAILS.get(draft.native);
    if (tail !== undefined && before?.native !== undefined && draft.gap === 'space') {
      joined[joined.length - 1] = withTail(before, draft, tail);
    } else if (isServant(draft) && drafts[index + 1] !== undefined && drafts[index + 1]!.gap !== 'comma') {
      const article = isArticle(drafts[index + 1]!) && drafts[index + 2] !== undefined;
      const run = article ? drafts.slice(index, index + 2) : [draft];
      joined.push(servant(run));
      if (article) index++;
      const next = drafts[index + 1];
      if (next?.script === 'Latn' && next.gap !== 'comma') {
        joined.push(withForms(next, [...next.forms, plainVowels(next.forms[0]!)]));
        index++;
      }
    } else if (particles !== undefined) {
      joined.push(particles);
      index += 2;
    } else if (before?.native !== undefined && draft.native === OF_THE_FAITH && draft.gap === 'space') {
      joined[joined.length - 1] = ofTheFaith(before, draft);
    } else if (before !== undefined && isFaith(drafts, index)) {
      const name = joinDrafts([before, ...drafts.slice(index, index + 2)], 'name');
      joined[joined.length - 1] = withForms(name, [`${before.forms[0]}uddin`, ...name.forms]);
      index++;
    } else joined.push(draft);
  }
  return joined;
}

/** The article and Din where the lexicon reads them as one word: سراج الدين, Sirajuddin. */
const OF_THE_FAITH = 'الدين';

function ofTheFaith(before: Draft, faith: Draft): Draft {
  const joined = joinDrafts([before, faith], 'name');
  return newDraft({ ...joined, forms: before.forms.slice(0, MOST_FORMS).map((form) => `${form}uddin`) });
}

/** `Abd` with its article is one word, as an article is: what it stands before is the name. */
function servant(run: readonly Draft[]): Draft {
  const draft = joinDrafts(run, 'name');
  return newDraft({ ...draft, forms: SERVANT_FORMS, native: draft.native === undefined ? undefined : 'عبد' });
}

/** The article and `Din` (faith): Nur al-Din, Salah ad-Din. */
function isFaith(drafts: readonly Draft[], index: number): boolean {
  const [article, faith] = [drafts[index]!, drafts[index + 1]];
  if (faith === undefined || article.gap === 'comma' || faith.gap === 'comma') return false;
  if (article.script !== 'Latn') return article.native === 'ال' && faith.native === 'دين';
  return FAITH_ARTICLE.test(article.forms[0]!) && /^d(?:i|ee|y)ne?$/.test(faith.forms[0]!);
}

const FAITH_ARTICLE = /^(?:[aeu]l|[aeu]d)$/;

const isServant = (draft: Draft) => draft.native === 'عبد' || SERVANT.test(draft.forms[0]!);
const isArticle = (draft: Draft) => draft.native === 'ال' || (draft.script === 'Latn' && ARTICLE.test(surface(draft)));

/** عبد الله is written in two words and read as one: Abdullah. */
function withTail(before: Draft, tail: Draft, endings: readonly string[]): Draft {
  const joined = joinDrafts([before, tail], 'name');
  if (before.native === 'عبد' && tail.native === 'الله')
    return newDraft({ ...joined, forms: romanise('عبدالله', 'Arab').forms });
  // The feminine ending is heard before another word: هبة الله, Hibatullah.
  const heads =
    before.native?.endsWith('ه') === true ? before.forms.map((form) => form.replace(/(?:ah?)?$/, 'at')) : before.forms;
  const forms = heads.slice(0, MOST_FORMS / endings.length).flatMap((form) => endings.map((end) => form + end));
  return newDraft({ ...joined, forms });
}

/** `Abdelaziz`, `Abderrahman`: the article as it sounds, then the name it belongs to. */
const ONE_WORD = /^abd[aeiou]{1,2}(?:l(?=[a-z]{4})|([rsdtnz])(?=\1)|sh(?=sh))([a-z]{4,})$/;

const OF_FAITH = /^([a-z]{2,}?)[aeiou]{1,2}(?:dd|ld|d)(?:in|ine|een|yn)$/;

/** The usual spelling of a word that ends in the article and Din, or `undefined`: `noureddine` is `nouruddin`. */
export function faithSpelling(text: string): string | undefined {
  const name = OF_FAITH.exec(text)?.[1];
  return name === undefined || text === `${name}uddin` ? undefined : `${name}uddin`;
}

/** The usual spelling of a word that begins with Abd and the article, or `undefined`: `abderrahman` is `abdulrahman`. */
export function servantSpelling(text: string): string | undefined {
  const name = ONE_WORD.exec(text)?.[2];
  if (name === undefined) return undefined;
  const spelling = `abdul${plainVowels(name.replace(/([nml])e$/, '$1'))}`;
  return spelling === text ? undefined : spelling;
}

/** Malek is Malik, Kader is Kadir, Ghaffar may be Ghafar: the second part of a name with Abd in one spelling. */
function plainVowels(name: string): string {
  return name
    .replace(/ee|e(?=[bcdfghklmnqrstz]$)/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/q/g, 'k')
    .replace(/([bdfghjklmnqrstwyz])\1/g, '$1');
}
