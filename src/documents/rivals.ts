import type { Match } from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import { isCommonName, isUndistinctive } from './lexicon.ts';
import { type DocumentView, neighbours } from './view.ts';
import { fold } from './words.ts';

/** Where words stand together after word index `after`. */
export function* occurrences(view: DocumentView, words: readonly string[], after: number): Generator<Candidate> {
  for (const at of view.positions.get(words[0]!) ?? []) {
    if (at < after) continue;
    if (
      !words.every((word, i) => view.words[at + i]?.folded === word && (i === 0 || view.words[at + i]!.gap !== 'break'))
    )
      continue;
    const to = at + words.length;
    yield { from: at, to, start: view.words[at]!.start, end: view.words[to - 1]!.end };
  }
}

/**
 * Whether anybody but its bearers in the text is printed with this surname: another first name directly before it.
 * A bearer's name may be printed in several spellings.
 */
export function hasRival(
  view: DocumentView,
  words: readonly string[],
  bearers: readonly { readonly match: Match; readonly candidate: Pick<Candidate, 'from' | 'to'> }[],
): boolean {
  const own = new Set(
    bearers.flatMap(({ match, candidate }) => [
      ...match.explanation.list.tokens.map((token) => fold(token.text)),
      ...view.words.slice(candidate.from, candidate.to).map((word) => word.folded),
    ]),
  );
  return [...occurrences(view, words, 0)].some(({ from }) => {
    const before = view.words[from - 1];
    const gap = view.words[from]!.gap;
    if (before === undefined || (gap !== 'tight' && gap !== 'hyphen')) return false;
    if (own.has(before.folded) || !neighbours(view, from, from + 1).includes(before)) return false;
    return isCommonName(before.folded) || !isUndistinctive(before.folded);
  });
}
