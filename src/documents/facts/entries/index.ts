import type { ReportedDate, ReportedFact } from '../../../model/index.ts';
import { isDated } from '../../entities/chunk.ts';
import type { Clause } from '../../entities/clause.ts';
import { factsOf } from './entry.ts';
import { treasuryEntries } from './treasury.ts';
import { committeeEntries } from './united-nations.ts';

/** What entries say that a release prints as its publisher prints lists; where the grammar reads the same, it counts once. */
export function entryFacts(text: string, clauses: readonly Clause[]): ReportedFact[] {
  const dateAt = (start: number, end: number): ReportedDate | undefined => {
    for (const { tokens, items } of clauses) {
      if ((tokens.at(-1)?.end ?? 0) < start || (tokens[0]?.start ?? 0) > end) continue;
      const dated = items.find(
        (item) => isDated(item) && tokens[item.first]!.start >= start && tokens[item.first]!.start < end,
      );
      if (dated !== undefined && isDated(dated)) return dated.date;
    }
    return undefined;
  };
  const sentenceAt = (offset: number) =>
    clauses.findLast(({ tokens }) => (tokens[0]?.start ?? 0) <= offset)?.sentence ?? 0;
  return [...committeeEntries(text, dateAt), ...treasuryEntries(text)].flatMap((entry) =>
    factsOf(entry, sentenceAt(entry.span.start)),
  );
}
