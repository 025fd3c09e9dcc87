import { align } from './align.ts';
import { placedWords } from './words.ts';

/** A run of a text that stands in the other one too, or does not. Together the runs are the text. */
export interface MarkedPiece {
  readonly text: string;
  readonly differs: boolean;
}

/** Words in square brackets are the editor's: blanked, so that everything else keeps its place. */
export const withoutEditor = (quotation: string): string =>
  quotation.replace(/\[[^\]]{0,200}\]/g, (found) => ' '.repeat(found.length));

/** The stretch of a text from one word to before another, by their numbers, as it is printed. */
export function wordsFrom(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const words = placedWords(text);
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/**
 * Two printings of the same words side by side: of each the runs that do not stand in the other. Case, marks and line ends
 * do not count. Time and memory are the product of both lengths.
 */
export function markedWords(
  quoted: string,
  source: string,
): { readonly quoted: readonly MarkedPiece[]; readonly source: readonly MarkedPiece[] } {
  const [one, other] = [placedWords(withoutEditor(quoted)), placedWords(source)];
  const { pairs } = align(
    one.map(({ word }) => word),
    other.map(({ word }) => word),
  );
  return {
    quoted: pieces(quoted, one, new Set(pairs.map(([at]) => at))),
    source: pieces(source, other, new Set(pairs.map(([, at]) => at))),
  };
}

/** What stands between two words goes with both where they are alike, else with what agrees. */
function pieces(text: string, words: ReturnType<typeof placedWords>, kept: ReadonlySet<number>): MarkedPiece[] {
  const found: { text: string; differs: boolean }[] = [];
  const add = (run: string, differs: boolean): void => {
    const last = found.at(-1);
    if (run === '') return;
    if (last?.differs === differs) last.text += run;
    else found.push({ text: run, differs });
  };
  let at = 0;
  for (const [number, { start, end }] of words.entries()) {
    const differs = !kept.has(number);
    add(text.slice(at, start), differs && number > 0 && !kept.has(number - 1));
    add(text.slice(start, end), differs);
    at = end;
  }
  add(text.slice(at), false);
  return found;
}
