import { nicknamesOf } from './nicknames.ts';
import organisations from './tables/background-organisation.ts';
import people from './tables/background-person.ts';
import organisationWords from './tables/organisation-words.ts';
import type { NameModel, Token } from './types.ts';
import { WordTable } from './word-filter.ts';

/**
 * How much a token tells: a common one is weak evidence, a rare one strong. The counts come from a table made once
 * from public data and versioned here; they never depend on the lists or customers being screened, so the same
 * pair of names has the same score everywhere.
 */

/** Names the background table in results; change it with every change of a table or of the scale. */
export const BACKGROUND_VERSION = '2026.11-21';

const LEVELS = 16;

type Levels = WordTable<number>;
let personLevels: Levels | undefined;
let organisationLevels: Levels | undefined;

function load(table: string): Levels {
  const levels = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [level, ...words] = line.split(' ');
    for (const word of words) levels.set(word, Number(level));
  }
  return new WordTable(levels);
}

const atLevel = (level: number | undefined) => (level === undefined ? 1 : 0.9 * (1 - (level + 1) / LEVELS));

/**
 * Rarity of a token among names of its kind, 0 (as common as Mohammed, or `company` in organisations) to 1
 * (unseen). Constant time. A token with several forms is as common as its commonest form; things are read as
 * organisations or people, whichever knows the word better.
 */
export function rarity(token: Token | string, model: NameModel): number {
  if (typeof token === 'string') return rarityIn(model)(token);
  const rarityOf = rarityIn(model);
  let least = 1;
  for (const form of token.forms) least = Math.min(least, rarityOf(form));
  if (model !== 'person' && token.native !== undefined && token.symbol?.startsWith(MEANING) === true)
    least = Math.min(least, rarityOfMeaning(token.symbol));
  return least;
}

const MEANING = 'org:';
let meanings: Map<string, number> | undefined;

/** A word of another script tells as much as the Latin words that mean the same: 银行 is no rarer than bank. */
function rarityOfMeaning(symbol: string): number {
  meanings ??= rarityOfMeanings();
  return meanings.get(symbol) ?? 1;
}

function rarityOfMeanings(): Map<string, number> {
  const least = new Map<string, number>();
  for (const line of organisationWords.trim().split('\n')) {
    const [key, ...phrases] = line.split('|');
    for (const phrase of phrases) {
      const symbol = MEANING + key;
      if (LATIN_WORD.test(phrase)) least.set(symbol, Math.min(least.get(symbol) ?? 1, ofOrganisation(phrase)));
    }
  }
  return least;
}

const LATIN_WORD = /^[a-z]+$/;

const rarityIn = (model: NameModel) => (model === 'person' ? ofPerson : ofOrganisation);

/** Remembers the last word: what is asked of a word is mostly asked more than once in a row. */
function again(work: (text: string) => number): (text: string) => number {
  let last: string | undefined;
  let answer = 0;
  return (text) => {
    if (text !== last) {
      answer = work(text);
      last = text;
    }
    return answer;
  };
}

/** How much rarer a spelling is taken to be than the commonest spelling of the same name. */
const SPELLING_STEP = 0.1;

/** A rare spelling of a common name (Mohamad, Houssein) is not a rare name. */
function rarityOfName(text: string): number {
  let least = atLevel(personLevels!.get(text));
  if (least <= SPELLING_STEP) return least;
  for (const group of nicknamesOf(text)) {
    if (!group.startsWith('same:')) continue;
    least = Math.min(least, atLevel(personLevels!.get(group.slice(5))) + SPELLING_STEP);
  }
  return least;
}

const ofPerson = again((text) => {
  personLevels ??= load(people);
  return rarityOfName(text);
});

const ofOrganisation = again((text) => {
  personLevels ??= load(people);
  organisationLevels ??= load(organisations);
  const organisation = atLevel(organisationLevels.get(text));
  if (organisation < 1) return organisation;
  // A person's name in an organisation or ship tells more than in a person, but less than an unseen word.
  const person = atLevel(personLevels.get(text));
  return person === 1 ? 1 : 0.5 + person / 2;
});
