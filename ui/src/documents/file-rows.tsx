import { type AnsweredRow, api, type FileAnswer, type FileRow } from '../api.ts';
import { country, date, many, score, startingCount } from '../format.ts';
import { Coverage, Refused, Stale } from '../parts/coverage.tsx';
import { Problem } from '../parts/problem.tsx';
import { Sign } from '../parts/sign.tsx';
import { formatRoute, go, withParams } from '../state/route.ts';
import { useAnswer } from '../state/use-answer.ts';
import { covered } from '../words.ts';
import { csvOf, jsonLinesOf } from './downloads.ts';

/** So many rows are shown at once. */
const PAGE = 200;

const wasAsked = (row: FileRow): row is AnsweredRow => 'outcome' in row;

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

function Row({ row, lists }: { row: FileRow; lists: ReadonlyMap<string, string> }) {
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

function answerWords({ summary, coverage }: FileAnswer): string {
  const { rows, alerts, refused } = summary;
  const found = `${alerts === 0 ? 'None' : startingCount(alerts)} of ${many(rows, 'row')} ${alerts < 2 ? 'matches' : 'match'}`;
  const left = refused === 0 ? '' : `, ${many(refused, 'row')} not screened`;
  return `${found}${left}, ${covered(coverage)}.`;
}

function Columns({ columns, dates, file, encoding }: FileAnswer & { readonly encoding: string | undefined }) {
  const used = Object.entries(columns.used).map(
    ([field, names]) => `${field.replaceAll('_', ' ')} from ${names.join(' and ')}`,
  );
  return (
    <div className="file-columns">
      <p>
        <strong>Read from {file}:</strong> {used.join('; ')}.
        {encoding && ` It is no UTF-8 and was read as ${encoding}.`}
      </p>
      {columns.unused.length > 0 && (
        <p>
          <strong>Not used:</strong> {columns.unused.join(', ')}.
        </p>
      )}
      {dates.map((line) => (
        <p key={line}>{line.charAt(0).toUpperCase() + line.slice(1)}.</p>
      ))}
    </div>
  );
}

/** Written when asked for: a file may be long. */
function Download({
  name,
  type,
  text,
  children,
}: {
  name: string;
  type: string;
  text: () => string;
  children: string;
}) {
  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text()], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
  return (
    <button type="button" className="plain" onClick={save}>
      {children}
    </button>
  );
}

interface Props {
  readonly file: string;
  readonly type: string;
  readonly text: string;
  readonly params: URLSearchParams;
}

/** A customer file, row by row: what each came to, which columns were read, and the results to take along. */
export function FileRows({ file, type, text, params }: Props) {
  const days = { asOf: params.get('asof') || undefined, knownAt: params.get('known') || undefined };
  const order = params.get('dates') ?? undefined;
  const key = `${file}\n${order}\n${JSON.stringify(days)}\n${text}`;
  const { data, trouble, slow } = useAnswer(key, 0, (signal) =>
    api.screenFile(file, new Blob([text], { type }), { ...days, order }, signal),
  );
  if (trouble) return <Problem trouble={trouble} whole />;
  if (!data)
    return (
      <p className="quiet" role="status">
        {slow ? `Screening the rows of ${file} …` : '\u00a0'}
      </p>
    );
  const only = params.get('rows') ?? '';
  const alerting = data.rows.filter((row) => !wasAsked(row) || row.outcome !== 'clear' || row.total > 0);
  const shown = only === 'alerts' ? alerting : data.rows;
  const most = Number(params.get('n') ?? PAGE) || PAGE;
  const lists = new Map(data.coverage.map((list) => [list.list, list.title]));
  const stem = file.replace(/\.[^.]*$/, '');
  const change = (changes: Record<string, string | undefined>): string =>
    formatRoute('documents', withParams(params, changes));
  return (
    <div className="file-rows">
      <div className="answer" aria-live="polite">
        <h1>
          <Sign name={data.summary.alerts > 0 ? 'review' : data.summary.refused > 0 ? 'incomplete' : 'clear'}>
            {answerWords(data)}
          </Sign>
        </h1>
        <Stale coverage={data.coverage} />
        <Refused coverage={data.coverage} />
      </div>
      <Columns {...data} encoding={params.get('encoding') ?? undefined} />
      <p className="only-on-screen file-tools">
        {data.summary.bothWays > 0 || order ? (
          <label>
            Dates in figures{' '}
            <select value={order ?? ''} onChange={(event) => go(change({ dates: event.target.value }), 'replace')}>
              <option value="">as the file shows, else both ways</option>
              <option value="dmy">day first</option>
              <option value="mdy">month first</option>
            </select>
          </label>
        ) : null}
        {only === 'alerts' ? (
          <a href={change({ rows: undefined })}>Show every row</a>
        ) : (
          <a href={change({ rows: 'alerts' })}>Show only rows to look at ({alerting.length})</a>
        )}
        <Download name={`${stem}-results.csv`} type="text/csv" text={() => csvOf(data.rows)}>
          Download as CSV
        </Download>
        <Download name={`${stem}-results.jsonl`} type="application/x-ndjson" text={() => jsonLinesOf(data.rows)}>
          Download as JSON lines
        </Download>
        <a href={formatRoute('documents')}>Another file or text</a>
      </p>
      <table className="list-table row-table">
        <thead>
          <tr>
            {['Row', 'Name', 'Outcome', 'Best match', 'Score'].map((head) => (
              <th key={head} scope="col" className={head === 'Score' ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, most).map((row) => (
            <Row key={row.row} row={row} lists={lists} />
          ))}
        </tbody>
      </table>
      {shown.length > most && (
        <p>
          <a href={change({ n: String(most + 5 * PAGE) })}>Show more of {many(shown.length, 'row')}</a>
        </p>
      )}
      <Coverage coverage={data.coverage} policy={data.policy} engine={data.engine} />
    </div>
  );
}
