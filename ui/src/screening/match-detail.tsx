import type { Match, ScreenResult } from '../../../src/screen/vocabulary.ts';
import { summaryInWords } from '../../../src/screen/words.ts';
import { Alignment } from '../drawing/alignment.tsx';
import { BuildUp } from '../drawing/build-up.tsx';
import { WhatWouldChange } from '../drawing/what-if.tsx';
import { date } from '../format.ts';
import { Sign } from '../parts/sign.tsx';
import { Consequences } from '../programmes/consequences.tsx';
import { Standing } from '../time/standing.tsx';
import { bandName, nameKind } from '../words.ts';
import { Designations } from './designations.tsx';
import { EntryFold } from './entry.tsx';
import { Links } from './links.tsx';

interface Props {
  readonly match: Match;
  readonly result: ScreenResult;
  /** Called when the person changed what the answer rests on. */
  readonly onChanged: () => void;
}

/** One match: what met, what it adds up to, under what the party is listed. */
export function MatchDetail({ match, result, onChanged }: Props) {
  const { party, name, explanation, designations } = match;
  const threshold = match.threshold ?? result.query.threshold;
  const { exempted } = match;
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
      {exempted && (
        <p className="exempted">
          Exempted by the policy until {date(exempted.expires)}, for customer {exempted.customer}: {exempted.reason}.
        </p>
      )}
      <p>{summaryInWords(explanation, threshold)}</p>
      <Alignment explanation={explanation} above={`Your name above, the list’s ${nameKind(name.kind)} below`} />
      <BuildUp explanation={explanation} threshold={threshold} />
      <WhatWouldChange explanation={explanation} threshold={threshold} />
      <Designations party={party} designations={designations} coverage={result.coverage} />
      <Consequences match={match} result={result} />
      <Links match={match} coverage={result.coverage} onChanged={onChanged} />
      <EntryFold id={party.id} />
    </article>
  );
}
