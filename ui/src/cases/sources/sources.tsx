import { useMemo } from 'react';
import type { CaseSource } from '../../../../src/screen/vocabulary.ts';
import { count, date, many } from '../../format.ts';
import { caseHref, hereHref } from '../address.ts';
import type { CaseData } from '../data.ts';
import { ReadState } from '../marks.tsx';
import { Room } from '../room.tsx';
import type { ViewProps } from '../view-props.ts';
import { OneSource } from './one-source.tsx';

const KINDS: readonly (readonly [CaseSource['kind'], string])[] = [
  ['legal text', 'Legal texts'],
  ['list version', 'List versions'],
  ['document', 'Documents'],
  ['public record', 'Public records'],
];

/** How many facts rest on each source. */
function restingOn({ facts }: CaseData): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { sources } of facts.values())
    for (const source of new Set(sources.map((one) => one.source))) found.set(source, (found.get(source) ?? 0) + 1);
  return found;
}

function Row({ source, facts, place }: { source: CaseSource; facts: number; place: ViewProps['place'] }) {
  return (
    <tr>
      <td data-head="Source">
        <a href={hereHref(place, { source: source.id, fact: undefined })}>{source.title}</a>
        {source.citation && <p className="quiet">{source.citation}</p>}
      </td>
      <td data-head="Day">{source.date ? date(source.date) : <span className="quiet">not known</span>}</td>
      <td data-head="Read">{source.read === 'whole' ? 'whole' : <ReadState source={source} />}</td>
      <td data-head="Facts" className="number">
        {count(facts)}
      </td>
    </tr>
  );
}

/** Everything the record rests on, by kind; one of them opened shows what was taken from it, and from which words. */
export function View({ data, place }: ViewProps) {
  const resting = useMemo(() => restingOn(data), [data]);
  const chosen = place.params.get('source');
  if (chosen) return <OneSource key={chosen} source={chosen} data={data} place={place} />;
  const sources = [...data.sources.values()];
  const unread = sources.filter(({ read }) => read === 'not read').length;
  return (
    <Room data={data} place={place} facts={[]} wide>
      <div className="answer">
        <h1>
          The record rests on {many(sources.length, 'source')}
          {unread > 0 && `, of which ${many(unread, 'was', 'were')} not read here`}.
        </h1>
        <p>
          <a href={caseHref(place.id, 'inbox')}>Add a document</a>
        </p>
      </div>
      {KINDS.map(([kind, title]) => {
        const rows = sources
          .filter((source) => source.kind === kind)
          .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
        return (
          rows.length > 0 && (
            <table className="rules source-table" key={kind}>
              <caption>
                {title} <span className="quiet number">{rows.length}</span>
              </caption>
              <thead>
                <tr>
                  <th scope="col">Source</th>
                  <th scope="col">Day</th>
                  <th scope="col">Read</th>
                  <th scope="col">Facts</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((source) => (
                  <Row key={source.id} source={source} facts={resting.get(source.id) ?? 0} place={place} />
                ))}
              </tbody>
            </table>
          )
        );
      })}
    </Room>
  );
}
