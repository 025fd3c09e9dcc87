import { align, type ChangedWords } from './align.ts';
import { plainWords } from './words.ts';

/** A text somebody can be held to: an order, a court's statement. */
export interface PrimaryText {
  readonly name: string;
  readonly text: string;
}

/** How a quotation stands to the primary texts. `changes` are the altered or left-out words, source words beside them. */
export interface QuotationCheck {
  readonly result: 'exact' | 'shortened' | 'altered' | 'not found';
  /** Name of the text it was found in. */
  readonly source?: string;
  readonly changes: readonly ChangedWords[];
  /** Where it stands there: the numbers of its first word and of the first one behind it. */
  readonly place?: { readonly from: number; readonly to: number };
}

/** Quotations longer than this many words are checked by their beginning. */
const LONGEST = 400;
/** Share of a quotation's words that must stand in the source in order, for it to be an altered one and no other text. */
const ENOUGH = 0.5;

/**
 * Checks the words of a quotation against primary texts: `exact` where they stand so in one of them (also as part of a
 * sentence); `shortened` where words were left out and none put in; `altered` where words differ; `not found`. Case,
 * marks and line ends do not count.
 *
 * Linear in the primary texts; the best stretch of each is laid beside the quotation word by word.
 */
export function checkQuotation(quotation: string, primaryTexts: readonly PrimaryText[]): QuotationCheck {
  // Words in square brackets are the editor's; an omission in brackets or dots is no word.
  const quoted = plainWords(quotation.replace(/\[[^\]]{0,200}\]/g, ' ')).slice(0, LONGEST);
  let best: (QuotationCheck & { kept: number }) | undefined;
  if (quoted.length > 0) {
    for (const { name, text } of primaryTexts) {
      const check = against(quoted, plainWords(text), name);
      if (check !== undefined && (best === undefined || check.kept > best.kept)) best = check;
      if (best?.result === 'exact') break;
    }
  }
  if (best === undefined) return { result: 'not found', changes: [] };
  const { kept: _, ...check } = best;
  return check;
}

function against(
  quoted: readonly string[],
  source: readonly string[],
  name: string,
): (QuotationCheck & { kept: number }) | undefined {
  const whole = ` ${source.join(' ')} `;
  const at = whole.indexOf(` ${quoted.join(' ')} `);
  if (at >= 0) {
    const from = whole.slice(0, at).split(' ').length - 1;
    const place = { from, to: from + quoted.length };
    return { result: 'exact', source: name, changes: [], kept: quoted.length, place };
  }
  // Two words may stand anywhere by chance.
  if (quoted.length < 3) return undefined;
  const { start, words } = bestStretch(quoted, source);
  const { kept, changes, pairs } = align(quoted, words);
  if (kept / quoted.length < ENOUGH || kept < 3) return undefined;
  const result = changes.every((change) => change.quoted === '') ? 'shortened' : 'altered';
  const place = { from: start + pairs[0]![1], to: start + pairs.at(-1)![1] + 1 };
  return { result, source: name, changes, kept, place };
}

/** The stretch of the source, twice as long as the quotation, that holds most of its words; plain words count less. */
function bestStretch(
  quoted: readonly string[],
  source: readonly string[],
): { readonly start: number; readonly words: readonly string[] } {
  const frequency = new Map<string, number>();
  for (const word of source) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const wanted = new Set(quoted);
  const weight = (word: string | undefined) =>
    word !== undefined && wanted.has(word) ? 1 / Math.sqrt(frequency.get(word)!) : 0;
  const length = quoted.length * 2 + 8;
  let sum = 0;
  let most = -1;
  let end = 0;
  for (let at = 0; at < source.length; at++) {
    sum += weight(source[at]) - weight(source[at - length]);
    if (sum > most + 1e-9) {
      most = sum;
      end = at + 1;
    }
  }
  const start = Math.max(0, end - length);
  return { start, words: source.slice(start, Math.min(source.length, start + length + quoted.length)) };
}
