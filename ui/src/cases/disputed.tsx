import { useMemo } from 'react';
import type { HeldFact } from '../../../src/case/view.ts';
import { date, inDates } from '../format.ts';
import { Sign } from '../parts/sign.tsx';
import { caseHref } from './address.ts';
import { Cite } from './cited.tsx';
import { factsOf } from './data.ts';
import { SourceLine } from './footnotes.tsx';
import { MarkSign, StatusSign } from './marks.tsx';
import { Room } from './room.tsx';
import { spanWords } from './span.ts';
import type { ViewProps } from './view-props.ts';
import { disputedWords, onDay } from './words.ts';

function Side({ fact, data, place }: { fact: HeldFact } & ViewProps) {
  const span = spanWords(fact);
  return (
    <li>
      <p>
        <strong>{inDates(fact.says)}</strong> <Cite facts={[fact]} data={data} place={place} />
      </p>
      <p>
        <StatusSign fact={fact} /> {span && <span className="quiet">{span}</span>}
      </p>
      <ul className="values">
        {fact.sources.map(({ source, place: where, mark }) => {
          const found = data.sources.get(source);
          return (
            <li key={`${source} ${where ?? ''}`}>
              {found ? <SourceLine source={found} /> : source}
              {where && <span className="quiet"> · {where}</span>} <MarkSign mark={mark} />
            </li>
          );
        })}
      </ul>
      <p className="quiet">
        {inDates(fact.decisions.at(-1)?.why ?? '')}{' '}
        <a href={caseHref(place.id, 'inbox', { decide: fact.id })}>Decide</a>
      </p>
    </li>
  );
}

/** Every disagreement, what each side rests on beside the other. */
export function View({ data, place }: ViewProps) {
  const matters = useMemo(
    () => data.view.disputed.map(({ about, facts }) => ({ about, facts: factsOf(data, facts) })),
    [data],
  );
  const facts = useMemo(() => matters.flatMap((matter) => matter.facts), [matters]);
  return (
    <Room data={data} place={place} facts={facts}>
      <div className="answer" aria-live="polite">
        <h1>
          <Sign name={matters.length > 0 ? 'disputed' : 'clear'}>
            {onDay(data) === 'Today'
              ? `${disputedWords(matters.length)} today.`
              : `${disputedWords(matters.length)} as of ${date(data.view.asOf)}.`}
          </Sign>
        </h1>
        <p className="quiet">
          Facts, accepted or proposed, that say different things of the same matter, and those a person called disputed.
        </p>
      </div>
      {matters.map(({ about, facts: sides }) => (
        <section key={about} className="disagreement" aria-label={about}>
          <h2 className="headword">{inDates(about)}</h2>
          <ul className="sides">
            {sides.map((fact) => (
              <Side key={fact.id} fact={fact} data={data} place={place} />
            ))}
          </ul>
        </section>
      ))}
    </Room>
  );
}
