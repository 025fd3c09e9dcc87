import type { Item } from '../entities/item.ts';
import { type Backing, told } from './endorsement-told.ts';
import type { Reading } from './frame.ts';
import { agentOf, textBehind } from './grammar/complements.ts';
import { nounsFrom } from './grammar/noun-lists.ts';
import { predicatesOf } from './grammar/predicates.ts';
import { wordsOf } from './grammar/words.ts';
import { subjectsBefore } from './phrases.ts';

/** Who did not stand behind a joint text, said beside those who did. */
export function stayedAway(reading: Reading): Backing[] {
  return [...neither(reading), ...keptAway(reading), ...absentees(reading), ...exceptions(reading)];
}

/** "Nor was India", "…; nor did Serbia join" behind a sentence about who signed. */
function neither({ line, previous }: Reading): Backing[] {
  const words = wordsOf(line);
  const nor = words.findIndex(
    ({ text }, i) =>
      /^(?:nor|neither)$/.test(text) &&
      (i === 0 || words[i - 1]!.text === ';') &&
      /^(?:was|were|did|has|have|is|are)$/.test(words[i + 1]?.text ?? ''),
  );
  return nor < 0 || !told(previous) ? [] : away(nounsFrom(words, nor + 2, true).items, words[nor]!.at);
}

const KEPT_AWAY = /\b(?:refrained|abstained) from (?:doing so|joining|signing|aligning|endorsing)\b/;

/** "Georgia refrained from doing so." */
function keptAway({ line, previous }: Reading): Backing[] {
  const found = told(previous) ? KEPT_AWAY.exec(line.text) : null;
  return found === null ? [] : away(subjectsBefore(line, found.index), found.index);
}

function away(who: readonly Item[], at: number): Backing[] {
  return who.length === 0 ? [] : [{ who, position: 'absent', at }];
}

/** "X was not on the list", "X was absent" behind a sentence about who signed. */
function absentees({ line, previous }: Reading): Backing[] {
  return predicatesOf(line).flatMap((predicate) => {
    const isAway =
      predicate.lemma === 'be' &&
      /^(?:not |also |notably )*(?:on the list|among them|among those|absent|missing)\b/.test(textBehind(predicate));
    const denied = /^(?:also |notably )*not |^(?:absent|missing)/.test(textBehind(predicate));
    const by = agentOf(predicate);
    return isAway && denied && by !== undefined && told(previous)
      ? [{ who: predicate.subject, position: 'absent' as const, at: predicate.words[predicate.start]!.at }]
      : [];
  });
}

/** "all members of the union except A and B". */
function exceptions({ line, previous }: Reading): Backing[] {
  if (!told(line) && !told(previous)) return [];
  const words = wordsOf(line);
  const at = words.findIndex(
    ({ text }, i) =>
      /^(?:except|barring|excluding|save)$/.test(text) || (text === 'but' && words[i - 1]?.text === 'all'),
  );
  if (at < 0) return [];
  const { items } = nounsFrom(words, /^(?:for|of)$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1);
  const states = items.filter(({ type }) => type === 'country');
  return states.length === 0 ? [] : [{ who: states, position: 'absent', at: words[at]!.at }];
}
