import { useMemo } from 'react';
import type { Passage } from '../../../src/case/quoted/passages.ts';
import type { HeldFact } from '../../../src/case/view.ts';
import { date, inDates } from '../format.ts';
import { Sign } from '../parts/sign.tsx';
import { caseHref } from './address.ts';
import { Cite } from './cited.tsx';
import { factsOf } from './data.ts';
import { SourceLine } from './footnotes.tsx';
import { MarkSign, StatusSign } from './marks.tsx';
import { Passages, usePassages } from './passages.tsx';
import { Room } from './room.tsx';
import { useSome } from './some.tsx';
import { spanWords } from './span.ts';
import type { ViewProps } from './view-props.ts';
import { disputedWords, onDay } from './words.ts';

function Side({ fact, passages, data, place }: { fact: HeldFact; passages: readonly Passage[] } & ViewProps) {
  const span = spanWords(fact);
  return (
    <li>
      <p>
        <strong>{inDates(fact.says)}</strong> <Cite facts={[fact]} data={data} place={place} />
      </p>
      <p>
        <StatusSign fact={fact} /> {span && <span className="quiet">{span}</span>}
      </p>
      <Passages passages={passages} data={data} place={place} />
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

type Read = ReadonlyMap<string, readonly Passage[]>;
type Matter = { readonly about: string; readonly undecided: boolean; readonly sides: readonly HeldFact[] };

interface MattersProps extends ViewProps {
  readonly matters: readonly Matter[];
  readonly read: Read;
}

function Matters({ matters, read, data, place }: MattersProps) {
  return matters.map(({ about, sides }) => (
    <section key={`${about} ${sides[0]?.id}`} className="disagreement" aria-label={about}>
      <h3 className="headword">{inDates(about)}</h3>
      <ul className="sides">
        {sides.map((fact) => (
          <Side key={fact.id} fact={fact} passages={read.get(fact.id) ?? []} data={data} place={place} />
        ))}
      </ul>
    </section>
  ));
}

/** Matters shown whole: each has several sides with their sources. */
const WHOLE = 20;

/** Every disagreement, what each side rests on beside the other; apart, those that only proposals make. */
export function View({ data, place }: ViewProps) {
  const matters = useMemo(
    () =>
      data.view.disputed.map(
        ({ about, undecided, facts }): Matter => ({ about, undecided, sides: factsOf(data, facts) }),
      ),
    [data],
  );
  const disputed = matters.filter(({ undecided }) => !undecided);
  const reported = matters.filter(({ undecided }) => undecided);
  const [shown, more] = useSome(disputed, 'matter', 'matters', WHOLE);
  const [told, moreTold] = useSome(reported, 'matter', 'matters', WHOLE);
  const facts = [...shown, ...told].flatMap(({ sides }) => sides);
  const read = usePassages(facts, { data, place });
  return (
    <Room data={data} place={place} facts={facts}>
      <div className="answer" aria-live="polite">
        <h1>
          <Sign name={matters.length > 0 ? 'disputed' : 'clear'}>
            {onDay(data) === 'Today'
              ? `${disputedWords(disputed.length, reported.length)} today.`
              : `${disputedWords(disputed.length, reported.length)} as of ${date(data.view.asOf)}.`}
          </Sign>
        </h1>
      </div>
      {disputed.length > 0 && (
        <section aria-labelledby="disputed">
          <h2 id="disputed">Disputed</h2>
          <p className="quiet">
            Accepted facts that say different things of one matter, and what a person called disputed.
          </p>
          <Matters matters={shown} read={read} data={data} place={place} />
          {more}
        </section>
      )}
      {reported.length > 0 && (
        <section aria-labelledby="reported">
          <h2 id="reported">Reported otherwise, and not decided</h2>
          <p className="quiet">
            Only proposals make these: a report says otherwise than the record, or than another report. Nothing of it
            counts until somebody accepts it.
          </p>
          <Matters matters={told} read={read} data={data} place={place} />
          {moreTold}
        </section>
      )}
      <p className="quiet">
        Words that one source puts into another mouth than the next stand under{' '}
        <a href={caseHref(place.id, 'statements')}>statements</a>.
      </p>
    </Room>
  );
}
