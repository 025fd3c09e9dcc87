import type { Line } from '../line.ts';
import { opensNoun } from './noun-phrase.ts';
import type { Predicate } from './predicate.ts';
import { relativeBefore, subjectOf } from './subjects.ts';
import { groupEnding } from './verb-groups.ts';
import { verbOf } from './verbs.ts';
import { type Word, wordsOf } from './words.ts';

const known = new WeakMap<Line, readonly Predicate[]>();

/** The predicates of a sentence whose verbs the grammar knows, in order. Time is linear in its words. */
export function predicatesOf(line: Line): readonly Predicate[] {
  const found = known.get(line) ?? predicatesIn(wordsOf(line));
  known.set(line, found);
  return found;
}

/** The same of words in order. Each verb looks at a bounded number of words around it. */
export function predicatesIn(words: readonly Word[]): Predicate[] {
  const found: Predicate[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.item !== undefined) continue;
    const verb = verbOf(words[at]!.text);
    if (verb === undefined) continue;
    const group = groupEnding(words, at, verb);
    if (group === undefined) continue;
    const { subject, subjectWords, from } = subjectOf(words, group, found);
    // "said that X was listed": a passive has its object before it already
    const isPassive = group.voice === 'passive' && !group.bare;
    const antecedent =
      from === undefined || isPassive || opensNoun(words, at + 1) ? undefined : relativeBefore(words, from, verb);
    found.push({
      words,
      lemma: verb.lemma,
      start: group.start,
      verb: at,
      end: at + 1,
      voice: antecedent === undefined ? group.voice : 'active',
      form: group.form,
      subject,
      subjectWords,
      ...(antecedent !== undefined && { antecedent }),
    });
  }
  return found;
}
