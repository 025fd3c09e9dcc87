import legalForms from './tables/legal-forms.ts';
import organisationWords from './tables/organisation-words.ts';

/** The words of organisations that are written without spaces, to cut names of East Asian organisations by. */
export interface NativeWords {
  /** Length of the longest known word at a place; 0 if none. */
  longestAt(text: string, from: number): number;
}

const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}$/;
const LONGEST = 12;

let words: NativeWords | undefined;

/** The words of the tables, read at the first use. */
export function nativeWords(): NativeWords {
  words ??= load();
  return words;
}

function load(): NativeWords {
  const known = new Set<string>();
  for (const table of [legalForms, organisationWords]) {
    for (const phrase of table.split(/[|\n]/)) if (UNSPACED.test(phrase)) known.add(phrase);
  }
  return {
    longestAt(text, from) {
      for (let length = Math.min(LONGEST, text.length - from); length >= 2; length--) {
        if (known.has(text.slice(from, from + length))) return length;
      }
      return 0;
    },
  };
}
