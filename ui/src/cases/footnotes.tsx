import { useState } from 'react';
import type { CaseSource } from '../../../src/screen/vocabulary.ts';
import { date, many } from '../format.ts';
import { caseHref, type Place } from './address.ts';
import { useNumbers } from './cited.tsx';
import type { CaseData } from './data.ts';
import { Legend, ReadState } from './marks.tsx';
import { BEGINNING, WHOLE } from './some.tsx';

/** `Executive Order 14203, 90 FR 9369 · 6 Feb 2025` */
export function SourceLine({ source }: { source: CaseSource }) {
  const facts = [source.citation, source.date && date(source.date)].filter(Boolean).join(' · ');
  return (
    <>
      {source.address ? (
        <a href={source.address} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {facts && <span className="quiet"> {facts}</span>}
    </>
  );
}

/** Everything the view rests on, numbered as it is cited; on paper these are the footnotes. */
export function Footnotes({ data, place }: { data: CaseData; place: Place }) {
  const numbers = useNumbers();
  const [whole, setWhole] = useState(false);
  if (numbers.size === 0) return null;
  const all = [...numbers.keys()];
  const ids = whole || all.length <= WHOLE ? all : all.slice(0, BEGINNING);
  return (
    <section className="footnotes" aria-labelledby="footnotes">
      <h2 id="footnotes">This view rests on {many(numbers.size, 'source')}</h2>
      <ol>
        {ids.map((id) => {
          const source = data.sources.get(id);
          return (
            <li key={id}>
              {source ? <SourceLine source={source} /> : id} {source && <ReadState source={source} />}{' '}
              <a className="quiet only-on-screen" href={caseHref(place.id, 'sources', { source: id })}>
                its facts
              </a>
            </li>
          );
        })}
      </ol>
      {ids.length < numbers.size && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          Show {many(numbers.size - ids.length, 'more source')}
        </button>
      )}
      <Legend />
    </section>
  );
}
