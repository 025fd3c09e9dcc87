import { useState } from 'react';
import { date, many } from '../../format.ts';
import { Problem } from '../../parts/problem.tsx';
import { Sign, type SignName } from '../../parts/sign.tsx';
import { Paragraph } from '../../programmes/marked.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { caseApi, type ProgrammeTable } from '../api.ts';
import type { ViewProps } from '../view-props.ts';

type Cell = ProgrammeTable['cells'][number];
type Finding = Cell['prohibition'];

const PROHIBITION: Readonly<Record<Finding['answer'], readonly [SignName, string] | undefined>> = {
  applies: ['prohibited', 'prohibited'],
  depends: ['possibly', 'depends'],
  risk: ['risk', 'a risk'],
  'does not apply': ['clear', 'not prohibited'],
};
const RISK: Readonly<Record<Finding['answer'], readonly [SignName, string] | undefined>> = {
  applies: ['risk', 'a risk'],
  risk: ['risk', 'a risk of being listed'],
  depends: ['possibly', 'perhaps a risk'],
  'does not apply': undefined,
};

function Grounds({ cell }: { cell: Cell }) {
  const grounds = [...cell.prohibition.effects, ...cell.risk.effects];
  const once = [...new Map(grounds.map((ground) => [ground.citation, ground])).values()];
  const questions = [...new Set(grounds.flatMap(({ dependsOn }) => dependsOn.map(({ question }) => question)))];
  if (once.length === 0) return null;
  return (
    <details>
      <summary>{many(once.length, 'paragraph')}</summary>
      <ul className="values">
        {once.map(({ citation, address, mark, title }) => (
          <li key={citation}>
            <Paragraph citation={citation} address={address} mark={mark} /> <span className="quiet">{title}</span>
          </li>
        ))}
        {questions.map((question) => (
          <li key={question}>
            <em>{question}</em>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Answer({ cell }: { cell: Cell }) {
  const [prohibition, risk] = [PROHIBITION[cell.prohibition.answer], RISK[cell.risk.answer]];
  return (
    <>
      {[prohibition, risk].map(
        (shown) =>
          shown && (
            <p key={shown[1]}>
              <Sign name={shown[0]}>{shown[1]}</Sign>
            </p>
          ),
      )}
      <Grounds cell={cell} />
    </>
  );
}

/** A table on the last of its days that is not after the day asked about; before the first, on the first. */
function dayIn({ dates }: ProgrammeTable, asOf: string): string {
  return dates.filter((day) => day <= asOf).at(-1) ?? dates[0]!;
}

function Table({ table, asOf }: { table: ProgrammeTable; asOf: string }) {
  const day = dayIn(table, asOf);
  const [matter, setMatter] = useState(table.matters[0]?.id);
  const find = (row: string, act: string): Cell | undefined =>
    table.cells.find(
      (cell) =>
        cell.row === row &&
        cell.act === act &&
        cell.date === day &&
        (cell.matter === undefined || cell.matter === matter),
    );
  return (
    <details className="fold helper-table">
      <summary>{table.title}</summary>
      <p className="quiet">
        As things stood on {date(day)}; the table has {table.dates.map((one) => date(one)).join(', ')}.
      </p>
      {table.matters.length > 0 && (
        <fieldset className="field">
          <legend>About what</legend>
          {table.matters.map(({ id, label }) => (
            <label key={id} className="tick">
              <input type="radio" name={`matter-${table.id}`} checked={id === matter} onChange={() => setMatter(id)} />{' '}
              {label}
            </label>
          ))}
        </fieldset>
      )}
      <table className="rules">
        <caption className="visually-hidden">{table.title}</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            {table.acts.map(({ id, label }) => (
              <th scope="col" key={id}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              <td data-head="Who">
                <strong>{row.label}</strong>
              </td>
              {table.acts.map((act) => {
                const cell = find(row.id, act.id);
                return (
                  <td key={act.id} data-head={act.label}>
                    {cell && <Answer cell={cell} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {table.assumed.length > 0 && <p className="quiet">Taken for granted: {table.assumed.join('; ')}.</p>}
    </details>
  );
}

/** The ready tables about the programmes of the case: who may do what. */
export function HelperTables({ data }: ViewProps) {
  const { programmes } = data.view.case;
  const { data: tables, trouble } = useAnswer(programmes.join(' '), 0, async (signal) => {
    const found = (await Promise.all(programmes.map((id) => caseApi.tables(id, signal)))).flat();
    return [...new Map(found.map((table) => [table.id, table])).values()];
  });
  if (trouble) return <Problem trouble={trouble} />;
  if (tables === undefined || tables.length === 0) return null;
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">Who may do what: ready tables</h2>
      {tables.map((table) => (
        <Table key={table.id} table={table} asOf={data.view.asOf} />
      ))}
    </section>
  );
}
