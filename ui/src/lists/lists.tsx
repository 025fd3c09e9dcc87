import { useEffect } from 'react';
import { api, type ListEntry } from '../api.ts';
import { count, date, many } from '../format.ts';
import { ListState, RefusedUpdate } from '../parts/coverage.tsx';
import { Problem } from '../parts/problem.tsx';
import { Sign } from '../parts/sign.tsx';
import { useAnswer } from '../state/use-answer.ts';

const COLUMNS = ['List', 'Version', 'Age', 'State', 'Entries', 'Names only', 'Notes, licence and source'];
const NUMBERS = new Set(['Age', 'Entries', 'Names only']);

/** The publisher's address by its host; a text that is no address stays as it is. */
function host(source: string): string {
  return URL.canParse(source) ? new URL(source).host : source;
}

function answerWords(lists: readonly ListEntry[]): string {
  const entries = lists.reduce((sum, list) => sum + list.entries, 0);
  const newest = Math.min(...lists.map((list) => list.ageDays));
  const stale = lists.filter((list) => list.stale).length;
  const state = stale === 0 ? 'none is stale' : stale === lists.length ? 'all are stale' : `${stale} are stale`;
  return `${many(lists.length, 'list')} with ${many(entries, 'entry', 'entries')}; the newest is ${many(newest, 'day')} old, ${state}.`;
}

function Row({ list, chosen }: { list: ListEntry; chosen: boolean }) {
  return (
    <tr id={`list-${list.list}`} aria-current={chosen || undefined}>
      <th scope="row">
        <span className="headword">{list.title}</span>
        <code>{list.list}</code>
      </th>
      <td data-label="Version">
        <time dateTime={list.version}>{date(list.version)}</time>
        {(list.versions?.length ?? 0) > 1 && (
          <span className="quiet older">older held: {list.versions!.slice(0, -1).reverse().map(date).join(', ')}</span>
        )}
      </td>
      <td data-label="Age" className="number">
        {many(list.ageDays, 'day')}
      </td>
      <td data-label="State">
        <ListState list={list} />
      </td>
      <td data-label="Entries" className="number">
        {count(list.entries)}
      </td>
      <td data-label="Names only" className="number">
        {list.nameOnlyRows > 0 ? count(list.nameOnlyRows) : '–'}
      </td>
      <td data-label="Notes" className="notes">
        {list.problem && <p>{list.problem}</p>}
        <RefusedUpdate list={list} />
        {list.limits.map((limit) => (
          <p key={limit}>{limit}</p>
        ))}
        {list.licence && <p>Licence: {list.licence}</p>}
        {list.source && (
          <p className="source">
            Source: <a href={list.source}>{host(list.source)}</a>
          </p>
        )}
        {list.sha256 && (
          <p className="source">
            SHA-256: <code>{list.sha256.slice(0, 16)}…</code>
          </p>
        )}
      </td>
    </tr>
  );
}

/** Which list versions stand behind every answer of this installation. */
export function Lists({ params }: { params: URLSearchParams }) {
  const { data, trouble } = useAnswer('lists', 0, (signal) => api.lists(signal));
  const chosen = params.get('list');
  useEffect(() => {
    if (data && chosen) document.getElementById(`list-${chosen}`)?.scrollIntoView({ block: 'center' });
  }, [data, chosen]);
  if (trouble) return <Problem trouble={trouble} whole />;
  return (
    <div className="lists">
      <div className="answer">
        <h1>{data ? answerWords(data) : '\u00a0'}</h1>
      </div>
      {data && (
        <table className="list-table">
          <thead>
            <tr>
              {COLUMNS.map((head) => (
                <th key={head} scope="col" className={NUMBERS.has(head) ? 'number' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((list) => (
              <Row key={list.list} list={list} chosen={list.list === chosen} />
            ))}
          </tbody>
        </table>
      )}
      <p className="quiet prose">
        <Sign name="nameOnly">Names only</Sign> counts rows a source prints as bare names. They can match, and are shown
        as “a name of an unknown party”; they are not counted as entries.
      </p>
    </div>
  );
}
