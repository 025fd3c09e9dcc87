import { type Span, sentences } from '../sentences.ts';
import { chunk } from './chunk.ts';
import type { Clause, PartyMention } from './clause.ts';
import { tiedWeekdays } from './dates.ts';
import { knownNames } from './known-names.ts';
import { alwaysCapital } from './name-run.ts';
import { resolveAll } from './resolve.ts';
import type { DateAnchor } from './stated-dates.ts';
import { type Token, tokensOf } from './tokens.ts';

/** No sentence is longer to the grammar: what runs on, such as a table, is read in stretches, so that time stays linear. */
const LONGEST = 300;

/**
 * Reads a text for facts: sentences, tokens, noun phrases.
 *
 * @param quoted stretches in quotation marks; what stands in them is no subject of the text's own pronouns
 */
export function sceneOf(
  text: string,
  quoted: readonly Span[],
  mentions: readonly PartyMention[],
  documentDate: string | undefined,
): Clause[] {
  const head = frontMatterEnd(text);
  const read = sentences(text)
    .map(({ start, end }) => ({ start: Math.max(start, head), end }))
    .map((span) => (span.start < span.end ? tokensOf(text, span) : []));
  const anchor: DateAnchor = {
    weekdays: tiedWeekdays(read),
    ...(documentDate !== undefined && { document: documentDate }),
  };
  const names = alwaysCapital(read);
  const clauses = read.flatMap((tokens, sentence) =>
    stretches(tokens).map((part) => ({
      sentence,
      tokens: part,
      items: chunk(part, anchor, names, knownNames(part, mentions)),
    })),
  );
  return resolveAll(clauses, quoted, mentions);
}

function stretches(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= LONGEST) return [tokens];
  const parts: (readonly Token[])[] = [];
  for (let at = 0; at < tokens.length; at += LONGEST) parts.push(tokens.slice(at, at + LONGEST));
  return parts;
}

/** Where the text of a Markdown file begins behind its front matter; 0 where it has none. */
export function frontMatterEnd(text: string): number {
  if (!/^---\r?\n/.test(text)) return 0;
  const end = /\n---[ \t]*\r?\n/.exec(text.slice(0, 20_000));
  return end === null ? 0 : end.index + end[0].length;
}
