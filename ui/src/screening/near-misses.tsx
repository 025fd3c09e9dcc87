import type { NearMiss, ScreenResult } from '../../../src/screen/vocabulary.ts';
import { summaryInWords } from '../../../src/screen/words.ts';
import { Alignment } from '../drawing/alignment.tsx';
import { WhatWouldChange } from '../drawing/what-if.tsx';
import { many } from '../format.ts';
import { ScoreMark } from '../parts/score-mark.tsx';
import { nameKind } from '../words.ts';

function Near({ near, result }: { near: NearMiss; result: ScreenResult }) {
  const threshold = near.threshold ?? result.query.threshold;
  const list = result.coverage.find((entry) => entry.list === near.party.list);
  return (
    <li>
      <details className="fold near">
        <summary>
          <bdi className="headword">{near.party.caption}</bdi> <ScoreMark value={near.score} threshold={threshold} />{' '}
          <span className="quiet">{list?.title ?? near.party.list}</span>
        </summary>
        <p>{summaryInWords(near.explanation, threshold)}</p>
        <Alignment
          explanation={near.explanation}
          above={`Your name above, the list’s ${nameKind(near.name.kind)} below`}
        />
        <WhatWouldChange explanation={near.explanation} threshold={threshold} />
      </details>
    </li>
  );
}

/**
 * Who came near the line without reaching it, and who bears the name but is set aside by what was given beside it: no matches,
 * but what separates them from one is worth seeing.
 */
export function NearMisses({ result }: { result: ScreenResult }) {
  const { nearMisses = [], setAside = 0 } = result;
  if (nearMisses.length === 0) return null;
  return (
    <section className="near-misses">
      <h2>{many(nearMisses.length, 'party', 'parties')} near the line, and no match</h2>
      {setAside > 0 && <p>{many(setAside, 'party', 'parties')} of this name set aside by what you gave beside it.</p>}
      <ul>
        {nearMisses.map((near) => (
          <Near key={near.party.id} near={near} result={result} />
        ))}
      </ul>
    </section>
  );
}
