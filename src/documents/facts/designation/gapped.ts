import type { Item } from '../../entities/item.ts';
import { wordsBehind } from '../grammar/complements.ts';
import { nounsFrom } from '../grammar/noun-lists.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/words.ts';
import type { Told } from './told.ts';

/**
 * What a verb tells once more without being said again, each time with a date of its own: "Norway listed X on 2 May and
 * Y on 3 May" (another party), "Oslo listed him in May and Bern in June", "was listed by Oslo in May and by Bern in
 * June" (another authority).
 */
export function* gapped(predicate: Predicate, told: Told): Generator<Told> {
  const behind = wordsBehind(predicate);
  const date = behind.findIndex(({ item }) => item?.type === 'date');
  if (date < 0 || !/^(?:and|,)$/.test(behind[date + 1]?.text ?? '')) return;
  const from = behind[date + 1]!.text === ',' && behind[date + 2]?.text === 'and' ? date + 3 : date + 2;
  const isBy = behind[from]?.text === 'by';
  const { items, end } = nounsFrom(behind, isBy ? from + 1 : from, true);
  const next = endsWithDate(behind, end);
  if (items.length === 0 || next === undefined) return;
  const isAuthority = isBy || (items.length === 1 && /^(?:country|place)$/.test(items[0]!.type));
  if (isBy !== (predicate.voice === 'passive')) return;
  yield isAuthority ? { ...told, by: items[0], at: next.at, again: true } : { ...told, parties: items, at: next.at };
}

/** The date that a stretch of words ends with, over commas and a preposition. */
function endsWithDate(words: readonly Word[], from: number): (Word & { readonly item: Item }) | undefined {
  let at = from;
  while (/^(?:,|on|in)$/.test(words[at]?.text ?? '')) at++;
  const word = words[at];
  const isLast = words[at + 1] === undefined || /^[,;.]$/.test(words[at + 1]!.text);
  return word?.item?.type === 'date' && isLast ? { ...word, item: word.item } : undefined;
}
