import type { Span } from '../sentences.ts';

/** A word, number or mark of a text, with its place. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, apostrophes straightened, without the last stop of "U.S.". */
  readonly low: string;
  readonly kind: 'word' | 'number' | 'mark' | 'address';
  readonly capital: boolean;
  /** Numbers: the value ("47,540" → 47540); absent where it is none. */
  readonly value?: number;
}

const TOKEN =
  /(?<address>(?:https?:\/\/|www\.)[^\s)\]>"]{1,2000})|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑'’]\p{L}[\p{L}\p{M}\p{N}]*)*)|(?<number>\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?)|(?<mark>\S)/gu;
/** Before a hyphen these are words of their own: "then-Minister". */
const LOOSE_PREFIX = /^(?:then|ex|former)[-‑](?=\p{Lu})/u;
const POSSESSIVE = /['’]s$/u;

/** The tokens of one stretch of a text, with offsets into the whole text. Linear. */
export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + found.index;
    const kinds = found.groups!;
    if (kinds.word !== undefined) pushWord(tokens, kinds.word, start);
    else if (kinds.number !== undefined) tokens.push(numberToken(kinds.number, start));
    else tokens.push(plain(found[0], start, kinds.address === undefined ? 'mark' : 'address'));
  }
  return tokens;
}

function pushWord(tokens: Token[], word: string, start: number): void {
  const prefix = LOOSE_PREFIX.exec(word)?.[0];
  if (prefix !== undefined) {
    tokens.push(plain(prefix.slice(0, -1), start, 'word'));
    pushWord(tokens, word.slice(prefix.length), start + prefix.length);
    return;
  }
  const possessive = POSSESSIVE.exec(word)?.[0] ?? '';
  tokens.push(plain(word.slice(0, word.length - possessive.length), start, 'word'));
  if (possessive !== '') tokens.push(plain(possessive, start + word.length - possessive.length, 'mark'));
}

function plain(text: string, start: number, kind: Token['kind']): Token {
  let low = text.toLowerCase();
  // Most words have neither: looking first spares them three new strings.
  if (low.includes('’')) low = low.replaceAll('’', "'");
  if (low.includes('‑')) low = low.replaceAll('‑', '-');
  if (low.endsWith('.')) low = low.replace(/(?<=\p{L}\.\p{L})\.$/u, '');
  const capital = low.charCodeAt(0) !== text.charCodeAt(0) && /^\p{Lu}/u.test(text);
  return { text, low, kind, start, end: start + text.length, capital };
}

function numberToken(text: string, start: number): Token {
  const token = {
    text,
    low: text.toLowerCase(),
    kind: 'number' as const,
    start,
    end: start + text.length,
    capital: false,
  };
  const digits = /^\d{1,3}(?:,\d{3})+$|^\d{1,15}$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
  return digits === undefined ? token : { ...token, value: digits };
}
