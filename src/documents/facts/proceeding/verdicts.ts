import type { Item } from '../../entities/item.ts';
import type { Reading } from '../frame.ts';
import { nounsBehind, patientOf, textBehind } from '../grammar/complements.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { isOf } from '../grammar/verbs.ts';
import { isAccused, isParty, some, type Told } from './told.ts';

/** What "cleared X of fraud" has behind the verb, and "cleared the way" has not. */
const CLEARED_OF = /^of |^[^;.]*§p[^;.]*, of [a-z]|^(?:(?:the|her|his|its|former) )*(?:[a-z]+ ){0,2}§p\d+ of [a-z]/;
const TERM = /\b(?:for|to) (?:\S+ ){0,3}?(?:years?|months?|life|decades?)\b/;

/** "convicted X", "cleared X of …", "found X guilty", "sentenced X", "upheld his conviction". */
export function judged(predicate: Predicate, reading: Reading): Told | undefined {
  const { lemma } = predicate;
  const behind = textBehind(predicate);
  const people = () => patientOf(predicate).filter(isParty);
  if (isOf(lemma, 'convict')) return some('convicted', 'conviction', people());
  if (isOf(lemma, 'acquit'))
    return lemma !== 'clear' || CLEARED_OF.test(behind) ? some('acquitted', 'acquittal', people()) : undefined;
  if (isOf(lemma, 'find')) return found(predicate, behind);
  if (isOf(lemma, 'plead'))
    return /^guilty\b/.test(behind) ? some('convicted', 'conviction', predicate.subject.filter(isAccused)) : undefined;
  if (isOf(lemma, 'sentence')) {
    if (lemma === 'jail' && !TERM.test(behind)) return undefined;
    return some('sentenced', 'sentence', people().length > 0 ? people() : ownedPeople(predicate));
  }
  if (isOf(lemma, 'overturn')) return overturned(predicate, reading);
  if (isOf(lemma, 'receive')) return handed(predicate, behind);
  return isOf(lemma, 'uphold') && /^(?:\S+ ){0,3}?(?:conviction|verdict|guilt)\b/.test(behind)
    ? some('convicted', 'conviction', ownerOf(predicate, reading))
    : undefined;
}

/** "overturned the conviction of X", "X's conviction was quashed": nothing stands against X any more. */
function overturned(predicate: Predicate, reading: Reading): Told | undefined {
  const noun = /\b(?:conviction|guilty verdict)s?\b/;
  if (predicate.voice === 'active')
    return noun.test(textBehind(predicate).split(' ').slice(0, 4).join(' '))
      ? some('acquitted', 'acquittal', ownerOf(predicate, reading))
      : undefined;
  const { words, start } = predicate;
  const before = words.slice(Math.max(0, start - 14), start);
  return before.some(({ text }) => noun.test(text))
    ? some('acquitted', 'acquittal', before.flatMap(({ item }) => item ?? []).filter(isAccused))
    : undefined;
}

/** "was handed a four-year prison sentence", "received ten years in prison". */
function handed(predicate: Predicate, behind: string): Told | undefined {
  const isTerm =
    /^(?:down )?(?:\S+ ){0,5}?(?:(?:prison|jail|suspended|life|death) (?:sentence|term)|sentence\b|life imprisonment|years? (?:in (?:prison|jail)|imprisonment|behind bars))/.test(
      behind,
    );
  const isPassive =
    predicate.voice === 'passive' ? /^(?:hand|give)$/.test(predicate.lemma) : /^(?:receive|get)$/.test(predicate.lemma);
  return isTerm && isPassive ? some('sentenced', 'sentence', predicate.subject.filter(isAccused)) : undefined;
}

/** "found X guilty of …", "X was found not guilty". */
function found(predicate: Predicate, behind: string): Told | undefined {
  const verdict = /^(?:(?:(?:the|a|both|his|her|their|its) )?§[pg]\d+ (?:and §[pg]\d+ )?(?:, )?)?(not )?guilty\b/.exec(
    behind,
  );
  if (verdict === null) return undefined;
  return verdict[1] === undefined
    ? some('convicted', 'conviction', patientOf(predicate).filter(isAccused))
    : some('acquitted', 'acquittal', patientOf(predicate).filter(isAccused));
}

/** "sentenced nine of X's men": the counted ones among the words behind. */
function ownedPeople({ words, end }: Predicate): readonly Item[] {
  const item = words.slice(end, end + 8).find(({ item }) => item?.type === 'group')?.item;
  return item === undefined ? [] : [item];
}

/** "affirmed his conviction", "upheld the conviction of X", "X's conviction": whose it is. */
function ownerOf(predicate: Predicate, { line, previous }: Reading): readonly Item[] {
  const { words, end, start } = predicate;
  const named = nounsBehind(predicate, /^of$/).filter(isAccused);
  if (named.length > 0) return named;
  const owner = words
    .slice(end, end + 3)
    .find(({ item }, i) => item?.type === 'person' && words[end + i + 1]?.text === "'s")?.item;
  if (owner !== undefined) return [owner];
  if (!/^(?:his|her)$/.test(words[end]?.text ?? '')) return [];
  const before =
    words.slice(0, start).findLast(({ item }) => item?.type === 'person')?.item ??
    previous?.clause.items.find(({ type }) => type === 'person');
  return before === undefined || line === previous ? [] : [before];
}

/** "dropped the charges against X", "the charges against X were dropped". */
export function dropped(predicate: Predicate): Told | undefined {
  if (!isOf(predicate.lemma, 'dismiss')) return undefined;
  // "two of his companies closed"
  if (predicate.voice === 'passive') return predicate.form === 'finite' ? dismissed(predicate) : undefined;
  const cases = CASES.exec(textBehind(predicate));
  return cases === null
    ? undefined
    : some('withdrawn', cases[1]!, nounsBehind(predicate, /^(?:against|for|of|into)$/).filter(isParty));
}

const CASES =
  /^(?:\S+ ){0,4}?(cases?|charges|proceedings|indictment|investigations?|inquir(?:y|ies)|probes?|prosecution|request|application|warrants?)\b/;

/** "the charges against X were dropped". */
function dismissed({ words, start, subject }: Predicate): Told | undefined {
  const before = words
    .slice(Math.max(0, start - 14), start)
    .map(({ text }) => text)
    .join(' ');
  const cases =
    /\b(cases?|charges|proceedings|indictment|investigations?|inquiry|probe|prosecution|warrants?) (?:against|for|of|into) (?:[a-z]+ ){0,4}§[pgo]/.exec(
      before,
    );
  const people =
    subject.length > 0 ? subject : words.slice(Math.max(0, start - 8), start).flatMap(({ item }) => item ?? []);
  return cases === null ? undefined : some('withdrawn', cases[1]!.replace(/s$/, ''), people.filter(isParty));
}
