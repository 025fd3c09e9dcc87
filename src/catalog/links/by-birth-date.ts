import type { Party, Sourced } from '../../model/index.ts';
import { contradictionOf, disjoint } from './contradictions.ts';
import type { NameAgreements } from './name-agreement.ts';
import { wordsOf } from './name-words.ts';
import { blocksOf, type Edge, type Entry, edgeBetween, pairsAcrossLists } from './types.ts';

/** Twins and brothers under one recorded date score up to 0.9 (`Kamal` and `Jamal`): the line is above them. */
const NAMES_AGREE = 0.92;
/**
 * Where one list gives no nationality, or the day is a placeholder, the names must agree but for a patronymic one list
 * leaves out (0.935 and above).
 */
const NAMES_AGREE_CLOSELY = 0.935;
/** "1 January" is what registers write when only the year is known. */
const PLACEHOLDER = '-01-01';

/** Persons of two lists with the same full birth date, names that agree and nationalities that may. */
export function* byBirthDate(entries: readonly Entry[], names: NameAgreements): Generator<Edge> {
  const words = new NameWords();
  const persons = entries.filter(({ party }) => party.schema === 'Person');
  for (const [date, block] of blocksOf(persons, ({ party }) => fullBirthDates(party))) {
    for (const [one, other] of pairsAcrossLists(block)) {
      const needed = neededAgreement(date, one.party, other.party);
      if (needed === undefined || contradictionOf(one.party, other.party) !== undefined) continue;
      if (!words.shared(one, other)) continue;
      const agreement = names.of(one.party, other.party);
      if (agreement === undefined || agreement.score < needed) continue;
      const shared = sharedNationality(one.party, other.party);
      yield edgeBetween(one, other, {
        kind: 'birthDate',
        values: {
          birthDate: date,
          names: agreement.a === agreement.b ? agreement.a : `${agreement.a} / ${agreement.b}`,
          ...(shared === undefined ? {} : { nationality: shared }),
        },
        nameScore: agreement.score,
      });
    }
  }
}

function fullBirthDates({ birthDates = [] }: Party): string[] {
  return birthDates
    .filter(({ value, to, circa }) => value.length === 10 && to === undefined && circa !== true)
    .map(({ value }) => value);
}

function nationalitiesOf({ nationalities = [], citizenships = [] }: Party): Sourced[] {
  return [...nationalities, ...citizenships];
}

function sharedNationality(a: Party, b: Party): string | undefined {
  const others = nationalitiesOf(b).map(({ value }) => value);
  return nationalitiesOf(a).find(({ value }) => others.includes(value))?.value;
}

function neededAgreement(date: string, a: Party, b: Party): number | undefined {
  if (disjoint(nationalitiesOf(a), nationalitiesOf(b)) !== undefined) return undefined;
  const shared = sharedNationality(a, b) !== undefined;
  if (date.endsWith(PLACEHOLDER)) return shared ? NAMES_AGREE_CLOSELY : undefined;
  return shared ? NAMES_AGREE : NAMES_AGREE_CLOSELY;
}

/** Which words an entry's names have, worked out once. People whose names agree share a word in some spelling. */
class NameWords {
  readonly #words = new Map<Entry, ReadonlySet<string>>();

  shared(a: Entry, b: Entry): boolean {
    const others = this.#of(b);
    for (const word of this.#of(a)) if (others.has(word)) return true;
    return false;
  }

  #of(entry: Entry): ReadonlySet<string> {
    let words = this.#words.get(entry);
    if (words === undefined) {
      words = new Set(entry.party.names.flatMap(({ full }) => wordsOf(full)).filter((word) => word.length > 2));
      this.#words.set(entry, words);
    }
    return words;
  }
}
