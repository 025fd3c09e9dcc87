import { useMemo } from 'react';
import type { HeldFact } from '../../../../src/case/view.ts';
import { date, inDates, many } from '../../format.ts';
import { Problem } from '../../parts/problem.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { hereHref, type Place } from '../address.ts';
import { caseApi, type SourceRead } from '../api.ts';
import { Cite } from '../cited.tsx';
import { MarkSign, ReadState, StatusSign } from '../marks.tsx';
import { Room } from '../room.tsx';
import type { ViewProps } from '../view-props.ts';
import { piecesOf, wholeText } from './pieces.ts';

const AS: Readonly<Record<NonNullable<SourceRead['sentences']>[number]['as'], string>> = {
  facts: 'facts taken from it',
  comment: 'opinion or comment',
  background: 'background',
  'set aside': 'set aside: not about the affair',
};

/** The text with the words of every fact marked; each mark opens what was taken from it. */
function Text({ read, place }: { read: SourceRead; place: Place }) {
  const { text = '', facts, source } = read;
  const open = place.params.get('fact')?.split(' ') ?? [];
  return (
    <div className="document-text source-text" dir="auto">
      {wholeText(read).map(({ start, end, sentence }) => (
        <span key={start} className={sentence && `as-${sentence.as.replaceAll(' ', '-')}`}>
          {piecesOf(start, end, facts, source.id).map((piece) =>
            piece.facts.length === 0 ? (
              text.slice(piece.start, piece.end)
            ) : (
              <mark key={piece.start}>
                <a
                  href={hereHref(place, { fact: piece.facts.map(({ id }) => id).join(' ') })}
                  aria-current={piece.facts.some(({ id }) => open.includes(id)) || undefined}
                >
                  {text.slice(piece.start, piece.end)}
                </a>
              </mark>
            ),
          )}
        </span>
      ))}
    </div>
  );
}

/** What became of every sentence: nothing is passed over in silence. */
function Account({ read }: { read: SourceRead }) {
  const { text = '', sentences = [] } = read;
  const counts = (Object.keys(AS) as (keyof typeof AS)[]).map(
    (as) => [as, sentences.filter((sentence) => sentence.as === as).length] as const,
  );
  return (
    <details className="fold">
      <summary>
        Sentence by sentence:{' '}
        {counts
          .filter(([, number]) => number > 0)
          .map(([as, number]) => `${number} ${as}`)
          .join(', ')}
      </summary>
      <table className="rules account">
        <caption className="visually-hidden">What became of every sentence</caption>
        <thead>
          <tr>
            <th scope="col">Sentence</th>
            <th scope="col">What became of it</th>
          </tr>
        </thead>
        <tbody>
          {sentences.map(({ start, end, as, facts, why }) => (
            <tr key={start}>
              <td data-head="Sentence">
                <bdi>{text.slice(start, end)}</bdi>
              </td>
              <td data-head="Became">
                {AS[as]}
                {facts.length > 0 && <span className="quiet"> {many(facts.length, 'fact')}</span>}
                {why && <p className="quiet">{why}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Fact({ fact, data, place }: { fact: HeldFact } & ViewProps) {
  const from = fact.sources.find(({ source }) => source === place.params.get('source'));
  return (
    <li>
      {inDates(fact.says)} <Cite facts={[fact]} data={data} place={place} /> <StatusSign fact={fact} />{' '}
      {from && <MarkSign mark={from.mark} />}
      {from?.place && <span className="quiet"> {from.place}</span>}
    </li>
  );
}

/** One source: what it is, what rests on it, and of a document its words with marks in place. */
export function OneSource({ source, data, place }: { source: string } & ViewProps) {
  const { data: read, trouble } = useAnswer(`${place.id} ${source} ${data.changes}`, 0, (signal) =>
    caseApi.source(place.id, source, signal),
  );
  const facts = useMemo(() => read?.facts ?? [], [read]);
  const back = (
    <p>
      <a href={hereHref(place, { source: undefined, fact: undefined })}>All sources</a>
    </p>
  );
  if (trouble) {
    return (
      <>
        {back}
        <Problem trouble={trouble} whole />
      </>
    );
  }
  if (read === undefined) return <div className="case-waits" />;
  const { title, citation, address, licence, sha256, note, kind } = read.source;
  return (
    <Room data={data} place={place} facts={facts}>
      {back}
      <div className="answer">
        <h1>
          {title}: {many(facts.length, 'fact rests', 'facts rest')} on it.
        </h1>
        <p className="quiet">
          {[kind, citation, read.source.date && date(read.source.date), licence].filter(Boolean).join(' · ')}{' '}
          <ReadState source={read.source} />
        </p>
        {note && <p>{note}</p>}
        {address && (
          <p>
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
          </p>
        )}
      </div>
      {read.text !== undefined && <Text read={read} place={place} />}
      {read.sentences !== undefined && <Account read={read} />}
      <h2>What rests on it</h2>
      <ul className="overview">
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} data={data} place={place} />
        ))}
      </ul>
      {sha256 && (
        <p className="quiet">
          SHA-256 of the bytes read: <code>{sha256}</code>
        </p>
      )}
    </Room>
  );
}
