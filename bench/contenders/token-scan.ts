import { type Contender, namesOf, topParties } from './contender.ts';
import { jaroWinkler } from './jaro-winkler.ts';

/** Names scoring less are not shown; Watchman's usual `minMatch`. */
const LEAST = 0.85;
/** What is taken from words of very different lengths, and from words that begin otherwise. */
const OTHER_LENGTH = 0.3;
const OTHER_START = 0.9;
/** Share of the letters of the listed name that no word of the query met, at which it counts against it. */
const UNMET = 0.15;

/**
 * A scan in the manner that Moov's Watchman describes in the notes to its release 0.27: each word of the query is
 * paired with the best word left of the listed name by Jaro-Winkler, words are weighted by their lengths, and words of other lengths or other first letters lose. Written from
 * that description; every name is looked at for every query, as there.
 */
export function tokenScanContender(): Contender {
  return {
    name: 'token scan (Watchman-style)',
    settings: `Jaro-Winkler of words paired one to one, weighted by length; every name; shown from ${LEAST}`,
    slow: true,
    open(corpus) {
      const rows = namesOf(corpus).map(({ name, party }) => ({ words: wordsOf(name), party }));
      return (query) => {
        const asked = wordsOf(query);
        const found: Array<{ score: number; party: string }> = [];
        for (const { words, party } of rows) {
          const score = scoreOf(asked, words);
          if (score >= LEAST) found.push({ score, party });
        }
        found.sort((a, b) => b.score - a.score);
        return { top: topParties(found.map(({ party }) => party)), found: found.length };
      };
    },
  };
}

function wordsOf(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Mean over the words of the query of the best word they meet, each word of the listed name met once. */
function scoreOf(asked: readonly string[], listed: readonly string[]): number {
  const met = new Uint8Array(listed.length);
  let sum = 0;
  let letters = 0;
  for (const word of asked) {
    let best = 0;
    let at = -1;
    for (let j = 0; j < listed.length; j++) {
      if (met[j] === 1) continue;
      const alike = wordScore(word, listed[j]!);
      if (alike > best) [best, at] = [alike, j];
    }
    if (at >= 0) met[at] = 1;
    sum += best * word.length;
    letters += word.length;
  }
  if (letters === 0) return 0;
  let unmet = 0;
  let all = 0;
  for (let j = 0; j < listed.length; j++) {
    all += listed[j]!.length;
    if (met[j] === 0) unmet += listed[j]!.length;
  }
  return (sum / letters) * (1 - UNMET * (unmet / all));
}

function wordScore(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  const start = a[0] === b[0] ? 1 : OTHER_START;
  return jaroWinkler(a, b) * (1 - OTHER_LENGTH * (1 - Math.min(a.length, b.length) / longer)) * start;
}
