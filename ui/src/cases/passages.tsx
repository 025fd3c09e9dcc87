import { useMemo } from 'react';
import type { Passage } from '../../../src/case/quoted/passages.ts';
import type { HeldFact } from '../../../src/case/view.ts';
import { date, many } from '../format.ts';
import { useAnswer } from '../state/use-answer.ts';
import { caseHref } from './address.ts';
import { caseApi } from './api.ts';
import type { ViewProps } from './view-props.ts';

/** One sentence of a document, with the words a fact stands on. */
function One({ passage, data, place }: { passage: Passage } & ViewProps) {
  const { fact, source, text, start, end } = passage;
  const held = data.sources.get(source);
  return (
    <figure className="passage">
      <blockquote dir="auto">
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </blockquote>
      <figcaption className="quiet">
        <a href={caseHref(place.id, 'sources', { source, fact })}>{held?.title ?? 'the document'}</a>
        {held?.date && `, ${date(held.date)}`}
      </figcaption>
    </figure>
  );
}

/** Where a fact was read: the first document in its words, further ones folded. */
export function Passages({ passages, data, place }: { passages: readonly Passage[] } & ViewProps) {
  const [first, ...more] = passages;
  if (first === undefined) return null;
  return (
    <>
      <One passage={first} data={data} place={place} />
      {more.length > 0 && (
        <details>
          <summary>{many(more.length, 'further place', 'further places')} that say so</summary>
          {more.map((passage) => (
            <One
              key={`${passage.source} ${passage.start} ${passage.text}`}
              passage={passage}
              data={data}
              place={place}
            />
          ))}
        </details>
      )}
    </>
  );
}

export function byFact(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const found = new Map<string, Passage[]>();
  for (const passage of passages) found.set(passage.fact, [...(found.get(passage.fact) ?? []), passage]);
  return found;
}

/** The most facts whose passages are asked for at once: their ids stand in the address of the question. */
const MOST = 60;

/** Where some facts were read, by fact: of those that rest on words of a document. */
export function usePassages(
  facts: readonly HeldFact[],
  { data, place }: ViewProps,
): ReadonlyMap<string, readonly Passage[]> {
  const ids = facts.filter(({ sources }) => sources.some(({ span }) => span !== undefined)).map(({ id }) => id);
  const asked = [...new Set(ids)].slice(0, MOST);
  const key = asked.length === 0 ? '' : `${place.id} ${asked.join(' ')} ${data.changes} passages`;
  const { data: found } = useAnswer(key, 0, (signal) =>
    caseApi.passages(place.id, { facts: asked, limit: MOST }, signal),
  );
  return useMemo(() => byFact(found ?? []), [found]);
}
