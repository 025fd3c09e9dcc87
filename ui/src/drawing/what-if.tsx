import type { CSSProperties } from 'react';
import type { Explanation, WhatIf } from '../../../src/screen/vocabulary.ts';
import { whatIfInWords } from '../../../src/screen/words.ts';
import { capital, score } from '../format.ts';
import { qualifierValue } from '../words.ts';

/** From the score as it is to the score it would be, with the line between match and no match as a notch. */
function Way({ what, from, threshold }: { what: WhatIf; from: number; threshold: number }) {
  const [low, high] = [Math.min(from, what.score), Math.max(from, what.score)];
  const style = { '--low': low, '--high': high, '--to': what.score, '--threshold': threshold } as CSSProperties;
  return (
    <span className="way" style={style} data-way={what.score < from ? 'down' : 'up'} aria-hidden="true">
      <i />
      <b />
      <s />
    </span>
  );
}

/** What one more fact, or one fact less, would make of the score: drawn and in words, most useful first. */
export function WhatWouldChange({ explanation, threshold }: { explanation: Explanation; threshold: number }) {
  const { whatIf } = explanation;
  if (whatIf === undefined) return null;
  const sentences = whatIfInWords(explanation, qualifierValue);
  return (
    <section className="what-if">
      <h3>What would change the outcome</h3>
      {whatIf.length === 0 ? (
        <p className="quiet">Nothing the list prints beside the name would tell this party from a namesake.</p>
      ) : (
        <ul>
          {whatIf.map((what, index) => (
            <li key={`${what.qualifier} ${what.given}`} data-turns={what.turns || undefined}>
              <Way what={what} from={explanation.score} threshold={threshold} />
              <span>
                {capital(sentences[index] ?? '')}
                <span className="visually-hidden"> (now {score(explanation.score)})</span>.
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
