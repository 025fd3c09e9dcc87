import arabic from './tables/lexicon-arabic.ts';
import chinese from './tables/lexicon-chinese.ts';
import cyrillic from './tables/lexicon-cyrillic.ts';
import hangul from './tables/lexicon-hangul.ts';
import hebrew from './tables/lexicon-hebrew.ts';
import kana from './tables/lexicon-kana.ts';
import other from './tables/lexicon-other.ts';
import type { Script } from './types.ts';

/**
 * Names whose Latin spellings were learned from pairs, the most usual first. A table is parsed when the first
 * word of its script comes; Latin names never pay for it.
 */

const TABLES: Partial<Record<Script, string>> = {
  Arab: arabic,
  Hani: chinese,
  Cyrl: cyrillic,
  Hang: hangul,
  Hebr: hebrew,
  Kana: kana,
};

const parsed = new Map<string, Map<string, string>>();

function lexiconOf(script: Script): Map<string, string> {
  const table = TABLES[script] ?? other;
  let lexicon = parsed.get(table);
  if (!lexicon) {
    lexicon = new Map();
    for (const line of table.trim().split('\n')) {
      const space = line.indexOf(' ');
      lexicon.set(line.slice(0, space), line.slice(space + 1));
    }
    parsed.set(table, lexicon);
  }
  return lexicon;
}

/** The learned spellings of a folded word, or `undefined`. */
export function learned(native: string, script: Script): string[] | undefined {
  return lexiconOf(script).get(native)?.split(' ');
}
