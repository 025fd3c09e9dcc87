import type { Clause } from '../entities/clause.ts';
import type { Item, ItemType } from '../entities/item.ts';

/** The letter by which a noun phrase of a kind stands in a line: `§p3` is the item numbered 3, a person. */
const LETTERS: Readonly<Record<ItemType, string>> = {
  person: 'p',
  organisation: 'o',
  country: 'c',
  group: 'g',
  office: 'r',
  instrument: 'i',
  body: 'b',
  pronoun: 'n',
  place: 'l',
  date: 'd',
};

/**
 * A sentence as frames read it: lower-case words with a blank between them, each noun phrase one sign ("the §o0
 * issued arrest warrants for §p1 and §p2"), quotation marks left out. Positions lead back to tokens.
 */
export interface Line {
  readonly clause: Clause;
  readonly text: string;
  /** First token of the word at a position, and its last one (noun phrases cover several). */
  tokenAt(position: number): { first: number; last: number };
  /** The item whose sign stands in a match ("§p3"). */
  item(sign: string): Item;
  /** Where an item's sign stands. */
  positionOf(item: Item): number;
}

export function lineOf(clause: Clause): Line {
  const { tokens, items } = clause;
  const starts: number[] = [];
  const covers: { first: number; last: number }[] = [];
  const places = new Map<Item, number>();
  let text = '';
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < items.length && items[next]!.last < at) next++;
    const item = items[next];
    if (item === undefined || at < item.first) {
      if (/^["“”„«»*_#>[\]]$/.test(tokens[at]!.text) || isTitle(tokens, at, item?.first) || isLink(tokens, at))
        continue;
      add(tokens[at]!.low, { first: at, last: at });
      continue;
    }
    places.set(item, text.length);
    add(`§${LETTERS[item.type]}${next}`, { first: item.first, last: item.last });
    at = item.last;
  }
  function add(word: string, cover: { first: number; last: number }): void {
    starts.push(text.length);
    covers.push(cover);
    text += `${word.replaceAll(' ', '')} `;
  }
  return {
    clause,
    text,
    tokenAt: (position) => covers[wordAt(starts, position)] ?? { first: 0, last: 0 },
    item: (sign) => items[Number(sign.slice(2))]!,
    positionOf: (item) => places.get(item) ?? 0,
  };
}

function wordAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "(https://…)" behind a linked word: the address and its brackets are no part of the sentence. */
function isLink(tokens: Clause['tokens'], at: number): boolean {
  const { text, kind } = tokens[at]!;
  if (kind === 'address') return true;
  return (text === '(' && tokens[at + 1]?.kind === 'address') || (text === ')' && tokens[at - 1]?.kind === 'address');
}

/** "Mr" and "Mrs." before a name say nothing that frames ask for. */
function isTitle(tokens: Clause['tokens'], at: number, next: number | undefined): boolean {
  const title = tokens[at]!.text === '.' ? tokens[at - 1] : tokens[at];
  return next !== undefined && next - at <= 2 && title !== undefined && /^(?:mr|mrs|ms|miss|dr|mx)$/.test(title.low);
}
