import type { ReportedFact } from '../../model/index.ts';
import { initialsOf, nameWords } from './same-name.ts';
import { handleOf } from './same-subject.ts';

/**
 * Finds the groups whose first fact may be about the same thing as another fact, in the order they were added, without
 * asking each: by a word of the name, by its initials, by the size of a count. It may give too many, never too few
 * (acronyms of more than twelve letters aside).
 */
export class GroupIndex {
  /** Groups by every word of their name, and by the longest one alone. */
  readonly #byWord = new Map<string, number[]>();
  readonly #byLongest = new Map<string, number[]>();
  /** Groups by every stretch of their name's initials, which may be another's acronym. */
  readonly #byInitials = new Map<string, number[]>();
  readonly #bySize = new Map<number, number[]>();
  readonly #others: number[] = [];
  #size = 0;

  /** Adds the group of this first fact; groups are numbered from 0. */
  add(fact: ReportedFact): void {
    const group = this.#size++;
    const { name, count } = handleOf(fact);
    if (name !== undefined) {
      const words = nameWords(name);
      for (const word of new Set(words)) push(this.#byWord, word, group);
      if (words.length > 0) push(this.#byLongest, longest(words), group);
      for (const stretch of stretches(initialsOf(words))) push(this.#byInitials, stretch, group);
    } else if (count !== undefined) push(this.#bySize, magnitude(count), group);
    else this.#others.push(group);
  }

  candidates(fact: ReportedFact): number[] {
    const { name, count } = handleOf(fact);
    if (name === undefined && count === undefined) return Array.from({ length: this.#size }, (_, group) => group);
    const found = new Set(this.#others);
    const take = (groups: readonly number[] | undefined) => {
      for (const group of groups ?? []) found.add(group);
    };
    if (name !== undefined) {
      const words = nameWords(name);
      // Its name holds the group's: the group's longest word is among its words. Or the group's holds it: all its words are.
      for (const word of words) take(this.#byLongest.get(word));
      take(rarest(words.map((word) => this.#byWord.get(word) ?? [])));
      for (const word of words) if (word.length > 1) take(this.#byInitials.get(word));
      for (const stretch of stretches(initialsOf(words))) take(this.#byWord.get(stretch));
    } else {
      // Counts in reach of each other are at most twice as large.
      const size = magnitude(count!);
      for (const near of [size - 1, size, size + 1]) take(this.#bySize.get(near));
    }
    return [...found].sort((a, b) => a - b);
  }
}

function push<K>(map: Map<K, number[]>, key: K, group: number): void {
  const groups = map.get(key);
  if (groups === undefined) map.set(key, [group]);
  else if (groups.at(-1) !== group) groups.push(group);
}

function longest(words: readonly string[]): string {
  return words.reduce((long, word) => (word.length > long.length ? word : long));
}

function rarest(lists: readonly (readonly number[])[]): readonly number[] {
  return lists.reduce((short, list) => (list.length < short.length ? list : short), lists[0] ?? []);
}

/** Acronyms are looked for up to this length. */
const LONGEST_ACRONYM = 12;

/** All stretches of two letters and more. */
function stretches(initials: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < initials.length; from++) {
    const last = Math.min(initials.length, from + LONGEST_ACRONYM);
    for (let to = from + 2; to <= last; to++) found.push(initials.slice(from, to));
  }
  return found;
}

function magnitude(count: number): number {
  return count < 1 ? -1 : Math.floor(Math.log2(count));
}
