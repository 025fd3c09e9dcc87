import { GroupIndex } from './group-index.ts';
import { sameThing, topicOf } from './same-subject.ts';
import { graver, type SourcedDocument, type SourcedFact, type Verdict } from './sourced.ts';
import { said, verdictOn } from './verdicts.ts';

/** One thing that several facts say, each with its sources. */
export interface Reading {
  readonly facts: readonly SourcedFact[];
  /** Documents that say it, copies of one report counted once. */
  readonly independent: number;
}

/** Facts about the same thing, in one document or several. */
export interface FactGroup {
  readonly topic: string;
  readonly readings: readonly Reading[];
  readonly verdict: Verdict;
  /** Index of the best supported reading, and why it is. */
  readonly best: number;
  readonly whyBest: string;
}

/**
 * Groups the facts of documents that are about the same thing and says how they stand to each other. A group takes a
 * fact that is about the same thing as its first one; facts that agree share a reading.
 *
 * @param sourceOf the report a document is a copy of (itself, where it is none)
 */
export function factGroups(documents: readonly SourcedDocument[], sourceOf: (document: string) => string): FactGroup[] {
  const topics = new Map<string, Topic>();
  for (const { id, facts } of documents) {
    for (const fact of facts) {
      const name = topicOf(fact);
      if (name === undefined) continue;
      const topic = topics.get(name) ?? { groups: [], index: new GroupIndex() };
      topics.set(name, topic);
      const home = topic.index.candidates(fact).find((group) => sameThing(topic.groups[group]![0]!.fact, fact));
      if (home !== undefined) topic.groups[home]!.push({ document: id, fact });
      else {
        topic.groups.push([{ document: id, fact }]);
        topic.index.add(fact);
      }
    }
  }
  return [...topics].flatMap(([topic, { groups }]) =>
    groups.filter((group) => group.length > 1).map((group) => judged(topic, group, sourceOf)),
  );
}

interface Topic {
  readonly groups: SourcedFact[][];
  readonly index: GroupIndex;
}

/** Facts of one reading that are compared one by one; more say nothing new. */
const ENOUGH = 20;

function judged(topic: string, facts: readonly SourcedFact[], sourceOf: (document: string) => string): FactGroup {
  const readings = readingsOf(facts);
  const verdict = gravest(readings);
  const weighed = readings.map((each) => ({
    facts: each,
    independent: new Set(each.map(({ document }) => sourceOf(document))).size,
  }));
  return { topic, readings: weighed, verdict, ...bestOf(weighed) };
}

/** Facts that agree with each other. One that says the same as one before goes where that went, without a look at all. */
function readingsOf(facts: readonly SourcedFact[]): SourcedFact[][] {
  const readings: SourcedFact[][] = [];
  const places = new Map<string, SourcedFact[]>();
  for (const fact of facts) {
    const words = said(fact.fact);
    const same =
      places.get(words) ??
      readings.find((reading) => reading.slice(0, ENOUGH).every((each) => verdictOn(each, fact).relation === 'agree'));
    if (same === undefined) readings.push([fact]);
    else same.push(fact);
    places.set(words, same ?? readings.at(-1)!);
  }
  return readings;
}

/** The gravest of how any two readings stand to each other. Nothing is graver than a contradiction, so one ends the search. */
function gravest(readings: readonly (readonly SourcedFact[])[]): Verdict {
  let verdict: Verdict = { relation: 'agree', why: 'they say the same' };
  for (const [i, one] of readings.entries()) {
    for (const other of readings.slice(i + 1)) {
      for (const a of one.slice(0, ENOUGH)) {
        for (const b of other.slice(0, ENOUGH)) {
          verdict = graver(verdict, verdictOn(a, b));
          if (verdict.relation === 'contradict') return verdict;
        }
      }
    }
  }
  return verdict;
}

/** More independent documents, then a named source, then a full date: in that order. */
function bestOf(readings: readonly Reading[]): { best: number; whyBest: string } {
  const marks = readings.map(({ facts, independent }) => [
    independent,
    Number(facts.some(({ fact }) => fact.attribution !== undefined)),
    Math.max(...facts.map(({ fact }) => (fact.date?.basis === 'partial' ? 0 : (fact.date?.value.length ?? 0)))),
  ]);
  const best = marks.reduce((top, mark, i) => (beats(mark, marks[top]!) ? i : top), 0);
  const tied = marks.filter((mark) => !beats(mark, marks[best]!) && !beats(marks[best]!, mark)).length > 1;
  if (readings.length === 1) return { best, whyBest: 'the only reading' };
  if (tied) return { best, whyBest: 'the readings are equally supported; the first stands here' };
  const reasons = ['more independent documents say it', 'a source is named for it', 'its date is stated most fully'];
  const decisive = marks[best]!.findIndex((mark, at) => marks.some((other, i) => i !== best && other[at]! < mark));
  return { best, whyBest: reasons[Math.max(0, decisive)]! };
}

function beats(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((mark, i) => mark !== b[i]);
  return at >= 0 && a[at]! > b[at]!;
}
