import type { CSSProperties } from 'react';
import { score } from '../format.ts';

/** A score as a length before it is a number, with the threshold as a notch. */
export function ScoreMark({ value, threshold }: { value: number; threshold: number }) {
  const style = { '--score': value, '--threshold': threshold } as CSSProperties;
  return (
    <span className="score-mark" style={style}>
      <span className="score-length" aria-hidden="true">
        <i />
        <b />
      </span>
      <span className="visually-hidden">score </span>
      <span className="number">{score(value)}</span>
    </span>
  );
}
