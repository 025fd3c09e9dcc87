import type { CaseView, HeldFact } from '../../../src/case/view.ts';
import { date } from '../format.ts';
import { Cite } from './cited.tsx';
import { factsOf, programmeName } from './data.ts';
import { bestMark, MarkSign } from './marks.tsx';
import { begunWords, endedWords, mayHaveBegun } from './span.ts';
import type { ViewProps } from './view-props.ts';

/** A designation of a party with what is known of it on the day. */
export interface Listing {
  readonly fact: HeldFact;
  readonly holds: 'yes' | 'no' | 'unknown';
}

/** The designations of a party that may have begun by the day, the first one first. */
export function listingsOf({ designations }: CaseView['parties'][number], data: ViewProps['data']): Listing[] {
  return designations
    .flatMap(({ fact, holds }) => factsOf(data, [fact]).map((held) => ({ fact: held, holds })))
    .filter(({ fact }) => mayHaveBegun(data.view.asOf, fact))
    .sort((a, b) => firstDay(a.fact).localeCompare(firstDay(b.fact)));
}

const firstDay = ({ since, notYetOn, seenOn }: HeldFact): string => since ?? notYetOn ?? seenOn ?? '';

/** A listing as far as the day tells: one that stands says since when, one that ended also until when. */
function listingWords({ fact, holds }: Listing, again: boolean): string {
  const begun = begunWords(fact) || 'day not known';
  const since = again ? `again ${begun}` : begun;
  if (holds === 'yes') return since;
  const ended = endedWords(fact);
  if (holds === 'no') return ended === '' ? since : `${since}, taken off ${ended}`;
  if (fact.since === undefined) return `${since}: not known for this day`;
  return `${since}, last seen ${date(fact.seenOn ?? fact.since)}: not known for this day`;
}

/** One designation: since when, until when, under what. */
export function Listed({ listing, again, data, place }: { listing: Listing; again: boolean } & ViewProps) {
  const { fact, holds } = listing;
  const programme = fact.what.kind === 'designation' ? programmeName(data, fact.what.programme) : '';
  return (
    <li className={holds === 'no' ? 'quiet' : undefined}>
      {listingWords(listing, again)} <span className="quiet">{programme}</span>{' '}
      <Cite facts={[fact]} data={data} place={place} /> <MarkSign mark={bestMark(fact)} />
    </li>
  );
}
