import type { Modality } from '../../../model/index.ts';
import type { Item } from '../../entities/item.ts';
import type { Reading } from '../frame.ts';
import { patientOf } from '../grammar/complements.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { predicatesOf } from '../grammar/predicates.ts';
import { isOf } from '../grammar/verbs.ts';

/** Verbs that in a participle behind a comma or "by" go on with what was done: "amended the list, adding X". */
const GOING_ON =
  /^(?:sanction|designate|blacklist|delist|unblock|add|place|put|impose|slap|levy|remove|strike|delete|list)$/;

export interface Done {
  readonly by: Item | undefined;
  /** Where it is proposed only. */
  readonly modality?: Modality;
}

/**
 * Whether a form of a verb that alone only names the deed ("to sanction X", "sanctioning X") tells it as done here:
 * "amended the rules to list X", "the decision to sanction X", "followed suit, adding X". The one who does it, where it
 * is not the verb's own subject.
 */
export function doneBy(predicate: Predicate, reading: Reading): Done | undefined {
  const { form, words, start, subject } = predicate;
  if (form === 'finite' || form === 'participle') return { by: undefined };
  const before = acting(predicate, reading);
  if (form === 'infinitive') {
    if (words[start]!.text !== 'to') return { by: undefined };
    const decision = words.slice(Math.max(0, start - 5), start).findLastIndex(({ text }) => text === 'decision');
    if (decision >= 0) return { by: decider(predicate, Math.max(0, start - 5) + decision) };
    return before !== undefined && isOf(before.lemma, 'enable') ? { by: before.subject.at(-1) } : undefined;
  }
  if (form !== 'ing') return undefined;
  const left = words[start - 1]?.text ?? '';
  if (GOING_ON.test(predicate.lemma) && /^(?:propos|recommend|suggest)/.test(left))
    return { by: before?.subject.at(-1), modality: 'planned' };
  const goesOn = GOING_ON.test(predicate.lemma) && /^(?:,|by|after|and|in)$/.test(left) && start > 3;
  if (!goesOn || before === undefined || isSubject(predicate, reading)) return undefined;
  return { by: subject.at(-1) ?? before.subject.at(-1) };
}

/** "Sanctioning X threatens …": what is done to X is itself the subject of a verb behind it. */
function isSubject(predicate: Predicate, { line }: Reading): boolean {
  const patients = patientOf(predicate);
  return predicatesOf(line).some(
    ({ form, verb, subject }) =>
      form === 'finite' && verb > predicate.verb && subject.some((item) => patients.includes(item)),
  );
}

/** The last finite verb before in the same clause, whose subject the form has. */
function acting({ words, start }: Predicate, { line }: Reading): Predicate | undefined {
  const main = predicatesOf(line).findLast(
    ({ form, verb, lemma, end }) => form === 'finite' && verb < start && lemma !== 'have' && end <= start,
  );
  if (main === undefined || main.subject.length === 0) return undefined;
  return words.slice(main.end, start).some(({ text }) => text === ';') ? undefined : main;
}

/** "Washington's decision", "the US decision", "the decision of the United States": whose it is. */
function decider({ words, start }: Predicate, noun: number): Item | undefined {
  const behind = words.slice(noun + 1, start);
  const before = words.slice(Math.max(0, noun - 3), noun);
  const isOf = /^(?:of|by)$/.test(behind[0]?.text ?? '');
  const item = (isOf ? behind : before).findLast(({ item }) => item !== undefined)?.item;
  return item !== undefined && /^(?:organisation|country|place|body|office|person)$/.test(item.type) ? item : undefined;
}
