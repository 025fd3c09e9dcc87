import type { AnsweredRow, FileRow } from '../api.ts';
import { country, date, many, score } from '../format.ts';
import { Sign } from '../parts/sign.tsx';
import { formatRoute } from '../state/route.ts';

/** Whether a row was screened, and not refused. */
export const wasAsked = (row: FileRow): row is AnsweredRow => 'outcome' in row;

/** The party of a row screened by itself, with every fact the row gave. */
function rowHref({ query }: AnsweredRow): string {
  return formatRoute('screening', {
    q: query.names[0],
    schema: query.schema === 'Thing' ? undefined : query.schema,
    born: query.birthDates.join(', '),
    country: query.countries.join(', '),
    gender: query.genders[0],
    id: query.identifiers.join(', '),
  });
}

function Best({ row, lists }: { row: AnsweredRow; lists: ReadonlyMap<string, string> }) {
  const { best, total } = row;
  if (best === undefined) return <span className="quiet">none</span>;
  return (
    <>
      <bdi className="headword">{best.caption}</bdi>
      <span className="quiet note">
        {lists.get(best.list) ?? best.list}, <code>{best.id}</code>
        {total > 1 && `; ${many(total - 1, 'match', 'matches')} more`}
      </span>
    </>
  );
}

function Facts({ query }: AnsweredRow) {
  const facts = [...query.birthDates.map(date), ...query.countries.map(country), ...query.identifiers];
  return facts.length === 0 ? null : <span className="quiet note">{facts.join(', ')}</span>;
}

/** One row: what it came to and whom it met, or why it was not screened. */
export function Row({ row, lists }: { row: FileRow; lists: ReadonlyMap<string, string> }) {
  if (!wasAsked(row)) {
    return (
      <tr>
        <td data-label="Row">{row.id ?? row.row}</td>
        <td data-label="Name" className="quiet">
          line {row.line}
        </td>
        <td data-label="Outcome">
          <Sign name="incomplete">not screened</Sign>
        </td>
        <td data-label="Why" colSpan={2}>
          <div>
            {row.error.message}. <span className="quiet">{row.error.remedy}</span>
          </div>
        </td>
      </tr>
    );
  }
  const matches = row.total > (row.exempted ?? 0);
  return (
    <tr>
      <td data-label="Row">{row.id}</td>
      <td data-label="Name">
        <div>
          <a href={rowHref(row)}>
            <bdi>{row.query.names.join(' / ') || row.query.identifiers.join(', ')}</bdi>
          </a>
          <Facts {...row} />
        </div>
      </td>
      <td data-label="Outcome">
        <div>
          {matches ? (
            <Sign name="review">match to review</Sign>
          ) : row.outcome === 'incomplete' ? (
            <Sign name="incomplete">incomplete</Sign>
          ) : (
            <Sign name="clear">{row.total > 0 ? 'exempted' : 'no match'}</Sign>
          )}
          {row.incomplete?.map((what) => (
            <span key={what} className="quiet note">
              {what}
            </span>
          ))}
        </div>
      </td>
      <td data-label="Best match">
        <div>
          <Best row={row} lists={lists} />
        </div>
      </td>
      <td data-label="Score" className="number">
        {row.best === undefined ? '–' : score(row.best.score)}
      </td>
    </tr>
  );
}
