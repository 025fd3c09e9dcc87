import type { ListCoverage, Mention } from '../../../src/screen/vocabulary.ts';
import { Alignment } from '../drawing/alignment.tsx';
import { BuildUp } from '../drawing/build-up.tsx';
import { score } from '../format.ts';
import { Sign } from '../parts/sign.tsx';
import { Designations } from '../screening/designations.tsx';
import { EntryFold } from '../screening/entry.tsx';
import { THRESHOLD } from '../screening/question.ts';
import { formatRoute } from '../state/route.ts';
import { Standing } from '../time/standing.tsx';

interface Props {
  readonly mention: Mention;
  readonly place: string;
  readonly coverage: readonly ListCoverage[];
  readonly day: string | undefined;
  readonly onClose: () => void;
}

/** One mention: whom it means, how surely, and what in the text speaks for it. */
export function MentionPanel({ mention, place, coverage, day, onClose }: Props) {
  const { party, explanation, evidence, alsoListedAs, designations } = mention;
  const title = (list: string): string => coverage.find((entry) => entry.list === list)?.title ?? list;
  return (
    <section className="mention-panel match-detail" aria-live="polite" aria-label={place}>
      <header>
        <p className="quiet">{place}</p>
        <h2 className="headword">
          <bdi>{party.caption}</bdi>
        </h2>
        <p>
          <Sign name="review">match to review</Sign>
          {party.standing === 'name-only' && <Sign name="nameOnly">a name of an unknown party</Sign>}
        </p>
        <Standing asOf={mention.asOf} day={day} />
        <button type="button" className="close" onClick={onClose} aria-label="Close this mention">
          ×
        </button>
      </header>
      {evidence.length > 0 && (
        <div>
          <h3>What in the text speaks for it</h3>
          <ul className="evidence">
            {evidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <Alignment explanation={explanation} above="The text above, the list below" />
      <BuildUp explanation={explanation} threshold={THRESHOLD} />
      <Designations party={party} designations={designations} coverage={coverage} />
      {alsoListedAs.length > 0 && (
        <div className="also">
          <h3>Also listed as</h3>
          <ul>
            {alsoListedAs.map((other) => (
              <li key={other.id}>
                <bdi>{other.caption}</bdi>, {title(other.list)}, score{' '}
                <span className="number">{score(other.score)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <EntryFold id={party.id} />
      <p>
        <a href={formatRoute('screening', { q: mention.text })}>Screen “{mention.text}” by itself</a>
      </p>
    </section>
  );
}
