import type { Match, ScreenResult } from '../../../src/screen/vocabulary.ts';
import { Alignment } from '../drawing/alignment.tsx';
import { BuildUp } from '../drawing/build-up.tsx';
import { Sign } from '../parts/sign.tsx';
import { Standing } from '../time/standing.tsx';
import { bandName, nameKind } from '../words.ts';
import { Designations } from './designations.tsx';
import { EntryFold } from './entry.tsx';

/** One match: what met, what it adds up to, under what the party is listed. */
export function MatchDetail({ match, result }: { match: Match; result: ScreenResult }) {
  const { party, name, explanation, designations } = match;
  return (
    <article className="match-detail">
      <header>
        <h2 className="headword" tabIndex={-1}>
          <bdi>{party.caption}</bdi>
        </h2>
        <p>
          <Sign name="review">match to review, {bandName(match.band)}</Sign>
          {name.kind === 'weak' && <Sign name="weak">weak alias</Sign>}
          {party.standing === 'name-only' && <Sign name="nameOnly">a name of an unknown party</Sign>}
        </p>
        <Standing asOf={match.asOf} day={result.query.asOf} />
      </header>
      <Alignment explanation={explanation} above={`Your name above, the list’s ${nameKind(name.kind)} below`} />
      <BuildUp explanation={explanation} threshold={result.query.threshold} />
      <Designations party={party} designations={designations} coverage={result.coverage} />
      <EntryFold id={party.id} />
    </article>
  );
}
