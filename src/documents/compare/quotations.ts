import type { ReportedFact } from '../../model/index.ts';
import { align, type ChangedWords } from './align.ts';
import { sameName } from './same-name.ts';
import type { SourcedDocument, SourcedFact, Verdict } from './sourced.ts';
import { plainWords, shingles } from './words.ts';

type Quotation = Extract<ReportedFact, { kind: 'quotation' }>;

/** One quotation as several reports print it; the fullest first. */
export interface QuotationGroup {
  readonly printings: readonly (SourcedFact<Quotation> & {
    /** Against the fullest printing. */
    readonly as: 'fullest' | 'exact' | 'shortened' | 'altered';
    readonly changes: readonly ChangedWords[];
  })[];
  readonly verdict: Verdict;
}

/** Quotations of fewer words recur by chance. */
const FEWEST = 3;
const LONGEST = 400;
/** Share of the shorter printing's words that must stand in the longer one in order. */
const ENOUGH = 0.6;

/** The same quotation in several places: grouped, each printing laid beside the fullest one, speakers compared. */
export function quotationGroups(documents: readonly Pick<SourcedDocument, 'id' | 'facts'>[]): QuotationGroup[] {
  const printings = documents
    .flatMap(({ id, facts }) =>
      facts
        .filter((fact): fact is Quotation => fact.kind === 'quotation')
        .map((fact) => ({ document: id, fact, words: plainWords(fact.text).slice(0, LONGEST) })),
    )
    .filter(({ words }) => words.length >= FEWEST)
    .sort((a, b) => b.words.length - a.words.length);
  const byShingle = new Map<string, number[]>();
  const groups: {
    head: number;
    members: { at: number; changes: readonly ChangedWords[]; as: 'exact' | 'shortened' | 'altered' }[];
  }[] = [];
  printings.forEach((printing, at) => {
    const votes = new Map<number, number>();
    const own = shingles(printing.words, FEWEST);
    for (const shingle of own)
      for (const group of byShingle.get(shingle) ?? []) votes.set(group, (votes.get(group) ?? 0) + 1);
    const home = [...votes]
      .sort((a, b) => b[1] - a[1])
      .find(([group]) => isSame(printings[groups[group]!.head]!.words, printing.words));
    if (home === undefined) {
      groups.push({ head: at, members: [] });
      for (const shingle of own) byShingle.set(shingle, [...(byShingle.get(shingle) ?? []), groups.length - 1]);
      return;
    }
    const group = groups[home[0]]!;
    group.members.push({ at, ...standing(printing.words, printings[group.head]!.words) });
  });
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ head, members }) => {
      const fullest = {
        document: printings[head]!.document,
        fact: printings[head]!.fact,
        as: 'fullest' as const,
        changes: [],
      };
      const others = members.map(({ at, as, changes }) => ({
        document: printings[at]!.document,
        fact: printings[at]!.fact,
        as,
        changes,
      }));
      return { printings: [fullest, ...others], verdict: verdictOf([fullest, ...others]) };
    });
}

function isSame(fullest: readonly string[], words: readonly string[]): boolean {
  const { kept } = align(words, fullest);
  return kept >= FEWEST && kept / words.length >= ENOUGH;
}

function standing(words: readonly string[], fullest: readonly string[]) {
  if (words.length === fullest.length && words.every((word, i) => word === fullest[i]))
    return { as: 'exact' as const, changes: [] };
  const { changes } = align(words, fullest);
  return { as: changes.every(({ quoted }) => quoted === '') ? ('shortened' as const) : ('altered' as const), changes };
}

function verdictOf(printings: readonly SourcedFact<Quotation>[]): Verdict {
  const speakers: string[] = [];
  for (const { fact } of printings) {
    if (fact.speaker !== undefined && !speakers.some((known) => sameName(known, fact.speaker!)))
      speakers.push(fact.speaker);
  }
  return speakers.length > 1
    ? { relation: 'attributed differently', why: `said by ${speakers.join(' in one place, by ')} in another` }
    : { relation: 'agree', why: speakers.length === 1 ? `all say it is by ${speakers[0]}` : 'nobody says who said it' };
}
