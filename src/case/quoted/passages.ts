import type { CaseFact } from '../../model/index.ts';
import type { HeldText } from './texts.ts';

/** The sentence a fact was read in, and which words of it: where the text is held here. */
export interface Passage {
  readonly fact: string;
  readonly source: string;
  /** One sentence, or the run of them over which the words go. */
  readonly text: string;
  /** The words within that text, half-open. */
  readonly start: number;
  readonly end: number;
}

/** How much stands around the words where no sentences are known. */
const AROUND = 160;

/** Where facts were read, in the words of their documents: of each fact one passage for each span that is held. */
export async function passagesOf(
  facts: readonly CaseFact[],
  read: (source: string) => Promise<HeldText | undefined>,
): Promise<Passage[]> {
  const found: Passage[] = [];
  for (const { id, sources } of facts) {
    for (const { source, span } of sources) {
      const held = span === undefined ? undefined : await read(source);
      if (span === undefined || held === undefined || span.end > held.text.length) continue;
      const [from, to] = sentencesAround(span, held);
      const text = held.text.slice(from, to);
      found.push({ fact: id, source, text, start: span.start - from, end: span.end - from });
    }
  }
  return found;
}

function sentencesAround(
  { start, end }: { readonly start: number; readonly end: number },
  { text, sentences = [] }: HeldText,
): [from: number, to: number] {
  const first = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
  const last = sentences.findLast((sentence) => sentence.start < end && end <= sentence.end);
  const from = first?.start ?? Math.max(0, start - AROUND);
  const to = last?.end ?? Math.min(text.length, end + AROUND);
  return [Math.min(from, start), Math.max(to, end)];
}
