import type { Item } from '../../entities/item.ts';
import type { Reading } from '../frame.ts';
import { agentOf, groupWords, objectOf, patientOf, textBehind } from '../grammar/complements.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { isOf } from '../grammar/verbs.ts';
import { isAboutSanctions, LIST, partiesBehind, type ToldByVerb, UNDER } from './told.ts';

const A_LIST = new RegExp(`\\b${LIST}`);
const TO_A_LIST = new RegExp(`\\b(?:to|on|onto|in) (?:\\S+ ){0,6}?${LIST}|\\bunder (?:\\S+ ){0,3}?${UNDER}`);
const OFF_A_LIST = new RegExp(`\\b(?:from|off) (?:\\S+ ){0,6}?${LIST}`);
/** "removed from its list X and Y": the list stands before the parties. */
const LIST_AHEAD = new RegExp(`^(?:to|on|from|off) (?:(?!§[pg])\\S+ ){0,6}?${LIST} `);

/** "added X to its list", "X was taken off it"; "put X under sanctions". */
export function putOrTaken(predicate: Predicate, reading: Reading): ToldByVerb | undefined {
  const { lemma } = predicate;
  const isPut = isOf(lemma, 'put');
  const isTaken = isOf(lemma, 'take');
  if (!isPut && !isTaken) return undefined;
  const behind = withListMeant(textBehind(predicate), reading);
  const to = isPut && TO_A_LIST.test(behind);
  const off = isTaken && OFF_A_LIST.test(behind);
  if (!to && !off) return ofListBefore(predicate, reading, behind);
  const action = to ? 'designated' : 'delisted';
  const ahead = LIST_AHEAD.exec(behind);
  if (ahead !== null && (predicate.form === 'participle' || objectOf(predicate).length === 0)) {
    const parties = partiesBehind(predicate, ahead[0]);
    if (parties.length > 0) return { action, parties, by: predicate.subject.at(-1) };
  }
  const patient = patientOf(predicate);
  return { action, parties: patient.length > 0 ? patient : nameOwner(predicate), by: agentOf(predicate) };
}

/** "it" for the list of this sentence or the one before. */
function withListMeant(behind: string, { line, previous }: Reading): string {
  if (!A_LIST.test(line.text.slice(0, 200)) && (previous === undefined || !A_LIST.test(previous.text))) return behind;
  return behind.replace(/§[a-z]\d+/g, (sign) =>
    line.clause.tokens[line.item(sign).first]!.low === 'it' ? 'list' : sign,
  );
}

/** "X was added a month later", "X may be removed": of the list that stands before. */
function ofListBefore(predicate: Predicate, { line, previous }: Reading, behind: string): ToldByVerb | undefined {
  const { lemma, voice, subject, words, start } = predicate;
  const by = agentOf(predicate);
  // "The EU, which has 2,400 names on its blacklist, added X"
  if (voice === 'active') {
    const isNamed =
      lemma === 'add' && A_LIST.test(line.text.slice(0, words[start]!.at)) && !/\b(?:to|that)\b/.test(behind);
    const parties = isNamed ? patientOf(predicate) : [];
    return parties.length === 0 ? undefined : { action: 'designated', parties, by };
  }
  if (lemma === 'add' && !/^(?:to|by)\b/.test(behind)) {
    const before = words.slice(Math.max(0, start - 30), start).map(({ text }) => text);
    const isOfList = A_LIST.test(`${previous?.text ?? ''} ${before.join(' ')}`);
    return isOfList ? { action: 'designated', parties: patientOf(predicate), by } : undefined;
  }
  if (
    isOf(lemma, 'take') &&
    /^off\b(?! (?:the|a|his|her))/.test(behind) &&
    (isAboutSanctions(previous) || isListed(previous))
  )
    return { action: 'delisted', parties: subject, by };
  const isPossible = isOf(lemma, 'take') && /\bmay be|could be|will be\b/.test(groupWords(predicate));
  const onlyPeople = subject.length > 0 && subject.every(({ type }) => type === 'person');
  return isPossible && onlyPeople && isListed(previous) ? { action: 'delisted', parties: subject, by } : undefined;
}

function isListed(line: Reading['line'] | undefined): boolean {
  return line !== undefined && A_LIST.test(line.text);
}

/** "his name was removed from the list", "the name of X was removed": whose name it is. */
function nameOwner({ words, start, subjectWords }: Predicate): readonly Item[] {
  if (!/\bnames?\b/.test(subjectWords)) return [];
  return words
    .slice(Math.max(0, start - 8), start)
    .flatMap(({ item }) => (item !== undefined && /^(?:person|organisation|group)$/.test(item.type) ? [item] : []));
}
