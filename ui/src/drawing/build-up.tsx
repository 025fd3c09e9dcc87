import type { CSSProperties } from 'react';
import type { Explanation } from '../../../src/screen/vocabulary.ts';
import { effect, score } from '../format.ts';
import { buildUp, type Part } from './build-up.ts';
import { saturation } from './saturation.ts';

const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;

/** Keeps a label inside the bar: near an edge it is set to one side of its mark. */
function side(value: number): 'start' | 'middle' | 'end' {
  if (value < 0.12) return 'start';
  return value > 0.88 ? 'end' : 'middle';
}

function Segment({ part }: { part: Part }) {
  const style = {
    left: percent(part.from),
    width: percent(part.to - part.from),
    '--saturation': saturation(part.similarity),
  } as CSSProperties;
  return <i data-kind={part.kind} data-sign={part.added < 0 ? 'minus' : 'plus'} style={style} />;
}

function Sum({ parts, explanation, threshold }: { parts: Part[]; explanation: Explanation; threshold: number }) {
  const small = (value: number): string => (Math.abs(value) < 0.0005 ? '' : effect(value).replace('+', ''));
  const nameParts = parts.filter((part) => part.kind !== 'qualifier');
  const qualifiers = parts.filter((part) => part.kind === 'qualifier');
  const row = (part: Part) => (
    <tr key={`${part.words} ${part.from} ${part.to}`}>
      <th scope="row">
        <bdi>{part.words}</bdi>
      </th>
      <td>{part.kind === 'qualifier' ? effect(part.added) : small(part.added)}</td>
      <td>{small(part.missed)}</td>
    </tr>
  );
  return (
    <table className="sum">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">added</th>
          <th scope="col">missed</th>
        </tr>
      </thead>
      <tbody>
        {nameParts.map(row)}
        {qualifiers.length > 0 && (
          <tr className="sum-line">
            <th scope="row">The name alone</th>
            <td>{score(explanation.nameScore)}</td>
            <td />
          </tr>
        )}
        {qualifiers.map(row)}
      </tbody>
      <tfoot>
        <tr className="sum-line">
          <th scope="row">Score</th>
          <td>{score(explanation.score)}</td>
          <td />
        </tr>
        <tr>
          <th scope="row">Threshold, from which a party is a match</th>
          <td>{score(threshold)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

/** The bar of what each part added or missed, ending at the score, with the threshold marked; and the same as a table. */
export function BuildUp({ explanation, threshold }: { explanation: Explanation; threshold: number }) {
  const parts = buildUp(explanation);
  const qualifiers = parts.filter((part) => part.kind === 'qualifier');
  const key = (part: Part): string => `${part.kind} ${part.words} ${part.from}`;
  return (
    <div className="buildup">
      <div className="buildup-bar" aria-hidden="true">
        <span
          className="buildup-score"
          data-side={side(explanation.score)}
          style={{ left: percent(explanation.score) }}
        >
          {score(explanation.score)}
        </span>
        <div className="buildup-track">
          {parts
            .filter((part) => part.kind !== 'qualifier')
            .map((part) => (
              <Segment key={key(part)} part={part} />
            ))}
          <b className="buildup-threshold" style={{ left: percent(threshold) }} />
          <b className="buildup-end" style={{ left: percent(explanation.score) }} />
        </div>
        {qualifiers.length > 0 && (
          <div className="buildup-lane">
            {qualifiers.map((part) => (
              <Segment key={key(part)} part={part} />
            ))}
          </div>
        )}
        <span className="buildup-label" data-side={side(threshold)} style={{ left: percent(threshold) }}>
          threshold {score(threshold)}
        </span>
      </div>
      {qualifiers.length > 0 && (
        <ul className="qualifiers">
          {qualifiers.map((part) => (
            <li key={key(part)}>
              {part.words} <span className="number">{effect(part.added)}</span>
            </li>
          ))}
        </ul>
      )}
      <details className="fold">
        <summary>How the score came about</summary>
        <Sum parts={parts} explanation={explanation} threshold={threshold} />
      </details>
    </div>
  );
}
