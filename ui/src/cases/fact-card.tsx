import { useEffect, useRef } from 'react';
import type { Passage } from '../../../src/case/quoted/passages.ts';
import type { HeldFact } from '../../../src/case/view.ts';
import type { FactDecision, FactSource } from '../../../src/screen/vocabulary.ts';
import { date, inDates, many } from '../format.ts';
import { caseHref, goHere, hereHref, type Place } from './address.ts';
import { type CaseData, factsOf } from './data.ts';
import { SourceLine } from './footnotes.tsx';
import { MarkSign, ReadState, StatusSign } from './marks.tsx';
import { Passages, usePassages } from './passages.tsx';
import { spanWords } from './span.ts';
import type { ViewProps } from './view-props.ts';

/** Words for how surely, and in whose voice, a source says it; nothing where it says so itself and plainly. */
function howSaid({ modality, voice, attribution }: FactSource): string {
  return [
    modality === 'happened' ? '' : `said as ${modality === 'may' ? 'possible' : modality}`,
    voice === 'quotation' ? 'in quotation marks' : '',
    attribution === undefined ? '' : `word of ${attribution}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function RestsOn({ from, data, place }: { from: FactSource; data: CaseData; place: Place }) {
  const source = data.sources.get(from.source);
  const said = howSaid(from);
  return (
    <li>
      {source ? <SourceLine source={source} /> : from.source}
      <span className="quiet">
        {from.place && ` · ${from.place}`}
        {said && ` · ${said}`}
      </span>{' '}
      <MarkSign mark={from.mark} /> {source && <ReadState source={source} />}{' '}
      <a className="quiet" href={caseHref(place.id, 'sources', { source: from.source })}>
        in the sources
      </a>
    </li>
  );
}

function Decision({ decision }: { decision: FactDecision }) {
  const { status, by, why, at, undoes } = decision;
  return (
    <li>
      <strong>{undoes === undefined ? status : `undone: ${status} again`}</strong> by {by}
      {at && <> on {date(at)}</>}: {inDates(why)}
    </li>
  );
}

function Fact({ fact, passages, data, place }: { fact: HeldFact; passages: readonly Passage[] } & ViewProps) {
  return (
    <article className="fact">
      <h3 className="headword">{inDates(fact.says)}</h3>
      <p className="quiet">{[spanWords(fact), `known since ${date(fact.known)}`].filter(Boolean).join('; ')}.</p>
      <p>
        <StatusSign fact={fact} />
      </p>
      <Passages passages={passages} data={data} place={place} />
      <h4>Rests on</h4>
      <ol className="rests-on">
        {fact.sources.map((from) => (
          <RestsOn
            key={`${from.source} ${from.place ?? ''} ${from.sentence ?? ''}`}
            from={from}
            data={data}
            place={place}
          />
        ))}
      </ol>
      <details>
        <summary>{many(fact.decisions.length, 'decision')}</summary>
        <ol className="values">
          {fact.decisions.map((decision) => (
            <Decision key={`${decision.at ?? ''} ${decision.status} ${decision.why}`} decision={decision} />
          ))}
        </ol>
        <p>
          <a href={caseHref(place.id, 'inbox', { decide: fact.id })}>Decide otherwise</a>{' '}
          <span className="quiet">
            <code>{fact.id}</code>
          </span>
        </p>
      </details>
    </article>
  );
}

/** What the facts named in the address rest on, and who decided them; nothing where none is named. */
export function FactCard({ data, place }: { data: CaseData; place: Place }) {
  const asked = place.params.get('fact') ?? '';
  const facts = factsOf(data, asked.split(' '));
  const read = usePassages(facts, { data, place });
  const card = useRef<HTMLElement>(null);
  const close = (): void => goHere(place, { fact: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card takes the focus once for each thing opened
  useEffect(() => card.current?.focus({ preventScroll: true }), [asked]);
  if (facts.length === 0) return null;
  return (
    <section
      ref={card}
      tabIndex={-1}
      className="fact-card"
      aria-label="How this is known"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        const from = document.querySelector<HTMLElement>(
          `.cite[href="${CSS.escape(hereHref(place, { fact: undefined }))}"]`,
        );
        close();
        from?.focus();
      }}
    >
      <h2 className="quiet">
        {facts.length === 1 ? 'How this is known' : `How this is known: ${many(facts.length, 'fact')}`}
      </h2>
      <button type="button" className="close" onClick={close} aria-label="Close">
        ×
      </button>
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} passages={read.get(fact.id) ?? []} data={data} place={place} />
      ))}
    </section>
  );
}
