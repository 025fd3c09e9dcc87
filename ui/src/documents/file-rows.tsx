import { api, type FileAnswer } from '../api.ts';
import { capital, many, startingCount } from '../format.ts';
import { Coverage, Refused, Stale } from '../parts/coverage.tsx';
import { Download } from '../parts/download.tsx';
import { Problem } from '../parts/problem.tsx';
import { Sign } from '../parts/sign.tsx';
import { formatRoute, go, withParams } from '../state/route.ts';
import { useAnswer } from '../state/use-answer.ts';
import { covered } from '../words.ts';
import { csvOf, jsonLinesOf } from './downloads.ts';
import { Row, wasAsked } from './file-row.tsx';

/** So many rows are shown at once. */
const PAGE = 200;

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
        <p key={line}>{capital(line)}.</p>
      ))}
    </div>
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
