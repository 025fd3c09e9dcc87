import { useMemo } from 'react';
import { many } from '../../format.ts';
import { Cite } from '../cited.tsx';
import { bestMark, MarkSign } from '../marks.tsx';
import { Room } from '../room.tsx';
import { begunWords } from '../span.ts';
import type { ViewProps } from '../view-props.ts';
import { onDay } from '../words.ts';
import { COLUMNS, connectionsOf, sentencesOf } from './acts.ts';
import { Drawing } from './drawing.tsx';

/** The same as sentences: for those who do not see the drawing, and where it has no room. */
function Sentences({ data, place }: ViewProps) {
  return (
    <ol className="sentences">
      {sentencesOf(data).map(({ says, whom }) => (
        <li key={says}>
          <strong>{says}</strong>
          <ul>
            {whom.map(({ name, fact }) => (
              <li key={`${fact.id} ${name}`}>
                <bdi>{name}</bdi>
                <span className="quiet"> {begunWords(fact)}</span>
                <Cite facts={[fact]} data={data} place={place} /> <MarkSign mark={bestMark(fact)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** Who acted on whom until the day: drawn, and said. */
export function View({ data, place }: ViewProps) {
  const connections = useMemo(() => connectionsOf(data), [data]);
  const facts = useMemo(() => [...new Set(connections.acts.map(({ fact }) => fact))], [connections]);
  const of = (column: number): number => connections.nodes.filter((node) => node.column === column).length;
  return (
    <Room data={data} place={place} facts={facts} wide>
      <div className="answer" aria-live="polite">
        <h1>
          {onDay(data)}{' '}
          {connections.acts.length === 0
            ? 'nobody has acted on anybody, as far as the record tells.'
            : `${many(connections.acts.length, 'act joins', 'acts join')} ${many(connections.nodes.length, 'name')}.`}
        </h1>
        <p className="quiet">
          {COLUMNS.map((name, column) => `${name.toLowerCase()}: ${of(column)}`).join(' · ')}. From left to right; a
          line for each act. The same stands in sentences below.
        </p>
      </div>
      <Drawing connections={connections} place={place} />
      <h2>In sentences</h2>
      <Sentences data={data} place={place} />
    </Room>
  );
}
