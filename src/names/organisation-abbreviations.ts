/**
 * Abbreviations of the words of organisations' names that the word table lacks: first by hand, then by rule. The
 * rule takes a word that is a known one without its vowels: SRVCES and SRVCS are services, TRDNG is trading.
 */

/** Abbreviation, then the word it stands for. */
const BY_HAND = `
comm communications|comms communications|svc service|svcs services|serv services|mfg manufacturing|mgt management
inst institute|univ university|ind industries|inds industries|engrg engineering|engr engineering|constr construction
distr distribution|exp export|imp import|trd trading|trdg trading|transp transport|assn association|natl national
fdn foundation|invest investment|invt investment|ins insurance|fin financial|pharm pharmacy|hosp hospital|elec electric
agri agriculture|agric agriculture|hldg holding|hldgs holdings|ctr center|cntr center|cent center|govt government|min ministry
dept department|tech technology|mktg marketing|prod products|prods products|intnl international|internatl international
intern international|chem chemical|petrochem petrochemical|ent enterprises|ents enterprises|shpg shipping|mach machinery
`;

/** What abbreviations by hand stand for, as [abbreviation, word]. */
export const ABBREVIATIONS: readonly (readonly [string, string])[] = BY_HAND.trim()
  .split(/[|\n]/)
  .map((entry) => entry.split(' ') as [string, string]);

const VOWELS = /[aeiou]/g;
const VOWEL_LETTERS = new Set('aeiou');
const consonantsOf = (word: string) => word[0] + word.slice(1).replace(VOWELS, '');

/** Consonants of the known words, each with its word's key; built from plain Latin words of five letters or more. */
export class ShortenedWords {
  readonly #keyOf = new Map<string, string>();

  add(key: string, word: string): void {
    if (!/^[a-z]{5,}$/.test(word)) return;
    const consonants = consonantsOf(word);
    if (consonants.length >= 3 && !this.#keyOf.has(consonants)) this.#keyOf.set(consonants, key);
  }

  /** The key of the word this one shortens; a word that keeps most of its vowels shortens nothing. */
  find(word: string): string | undefined {
    if (word.length < 3 || word.length > 14) return undefined;
    let vowelsKept = 0;
    for (let index = 1; index < word.length; index++) if (VOWEL_LETTERS.has(word[index]!)) vowelsKept++;
    if (vowelsKept * 4 > word.length) return undefined;
    return this.#keyOf.get(consonantsOf(word));
  }
}
