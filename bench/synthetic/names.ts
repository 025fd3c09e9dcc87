import { oneOf, seeded } from '../random.ts';
import { WordSource } from './words.ts';

/** A made-up name as a list prints it, and how it is to be read. */
export interface SyntheticName {
  readonly full: string;
  readonly model: 'person' | 'organisation';
}

/** How many words a real name has: of the family and given, or of a firm in all. */
type Shape = { readonly family: number; readonly given: number } | { readonly words: number };

/**
 * An endless list of made-up names: the shapes and the words of a real list, with a vocabulary that goes on growing as
 * that of real lists does. The same list, reserve and seed give the same names, so the first thousand of a million are
 * the thousand of a shorter list.
 *
 * @param printed names of a real list; `FAMILY, Given` are people, all others firms
 * @param reserve first and family names that come up as new ones before any is coined
 */
export function* syntheticNames(
  printed: readonly string[],
  reserve: readonly string[],
  seed: number,
): Generator<SyntheticName> {
  const random = seeded(seed);
  const people = printed.map((name) => name.split(', ')).filter((halves) => halves.length === 2);
  const firms = printed.filter((name) => !name.includes(',')).map(wordsOf);
  const families = people.map(([family]) => wordsOf(family!));
  const given = people.map(([, name]) => wordsOf(name!));
  const half = Math.floor(reserve.length / 2);
  const familyWords = new WordSource(families.flat(), reserve.slice(0, half), random);
  const givenWords = new WordSource(given.flat(), reserve.slice(half), random);
  const firmWords = new WordSource(firms.flat(), [], random);
  const shapes: Shape[] = [
    ...people.map((_, i) => ({ family: families[i]!.length, given: given[i]!.length })),
    ...firms.map((words) => ({ words: words.length })),
  ].filter((shape) => ('words' in shape ? shape.words > 0 : shape.family * shape.given > 0));
  const draw = (source: WordSource, count: number) => Array.from({ length: count }, () => source.next()).join(' ');
  for (;;) {
    const shape = oneOf(shapes, random);
    if ('words' in shape) yield { full: draw(firmWords, shape.words).toUpperCase(), model: 'organisation' };
    else {
      const family = draw(familyWords, shape.family).toUpperCase();
      yield { full: `${family}, ${capitalised(draw(givenWords, shape.given))}`, model: 'person' };
    }
  }
}

/** The first `count` of them. */
export function firstNames(names: Iterator<SyntheticName>, count: number): SyntheticName[] {
  return Array.from({ length: count }, () => names.next().value as SyntheticName);
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
const capitalised = (text: string) => text.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
