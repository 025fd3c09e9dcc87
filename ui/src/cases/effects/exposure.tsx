import { useId, useState } from 'react';
import type { ExposureReport } from '../../../../src/screen/exposure/types.ts';
import { Trouble } from '../../api.ts';
import { readFile } from '../../documents/read-file.ts';
import { date, many } from '../../format.ts';
import { Problem } from '../../parts/problem.tsx';
import { Sign, type SignName } from '../../parts/sign.tsx';
import { Paragraph } from '../../programmes/marked.tsx';
import { caseApi } from '../api.ts';
import type { CaseData } from '../data.ts';
import { useWork } from '../use-work.ts';

type Row = ExposureReport['rows'][number];

const SIGNS: Readonly<Record<Row['answer'], readonly [SignName, string]>> = {
  applies: ['prohibited', 'applies'],
  depends: ['possibly', 'depends'],
  risk: ['risk', 'a risk'],
};

/** An invented institution, to show what a description looks like. */
const SAMPLE = `institution: { name: Example Archive, organizedIn: nl, seat: nl }
people:
  - { id: director, name: The director, nationalities: [nl], residence: nl }
suppliers:
  - { id: bank, name: Example Bank, organizedIn: us, kind: entity }
accounts:
  - { id: reserve, name: The reserve account, bank: bank, holder: institution, currency: usd, route: [us] }
`;

function RowOf({ row }: { row: Row }) {
  const [sign, words] = SIGNS[row.answer];
  const open = [...row.forLawyer, ...row.toFillIn];
  return (
    <tr>
      <td data-head="Who or what">
        <strong>{row.name}</strong>
        <p className="quiet">
          {row.dealingName}, with {row.towardName}
        </p>
      </td>
      <td data-head="Answer">
        <Sign name={sign}>{words}</Sign>
      </td>
      <td data-head="Measure">
        {row.title}
        {open.length > 0 && (
          <ul>
            {open.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
      </td>
      <td data-head="Because of">{row.designeeName ?? 'the rule itself'}</td>
      <td data-head="Hangs on it">
        {row.hangs.length === 0 ? (
          <span className="quiet">nothing named</span>
        ) : (
          row.hangs.map(({ name }) => name).join(', ')
        )}
      </td>
      <td data-head="Paragraph">
        <Paragraph citation={row.citation} address={row.address} mark={row.mark} />
      </td>
    </tr>
  );
}

function Report({ report }: { report: ExposureReport }) {
  const applies = report.rows.filter(({ answer }) => answer === 'applies').length;
  return (
    <>
      <h3>
        {report.institution} on {date(report.day)}: {many(applies, 'effect applies', 'effects apply')},{' '}
        {many(report.rows.length - applies, 'depends or is a risk', 'depend or are risks')}.
      </h3>
      {report.falls.length > 0 && <p>What would stop: {report.falls.map(({ name }) => name).join(', ')}.</p>}
      {report.toConfirm.length > 0 && (
        <p>
          <Sign name="review">
            To confirm: {report.toConfirm.map(({ name }) => name).join(', ')}. These names resemble listed parties, and
            nothing is assumed of them.
          </Sign>
        </p>
      )}
      {report.rows.length > 0 && (
        <table className="rules">
          <caption className="visually-hidden">Who or what is reached</caption>
          <thead>
            <tr>
              {['Who or what', 'Answer', 'Measure', 'Because of', 'Hangs on it', 'Paragraph'].map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.rows.map((row) => (
              <RowOf
                key={[row.node, row.dealing, row.toward, row.programme, row.rule, row.designee].join(' ')}
                row={row}
              />
            ))}
          </tbody>
        </table>
      )}
      <p className="quiet">
        Taken for granted: {report.assumed.join('; ')}. {report.disclaimer}
      </p>
    </>
  );
}

/** How the sanctions of the day reach an institution somebody describes. The description is sent to this service only. */
export function Exposure({ data }: { data: CaseData }) {
  const [text, setText] = useState('');
  const field = useId();
  const { result, trouble, busy, run } = useWork<ExposureReport>();
  const ask = (description: string): void => run((signal) => caseApi.exposure(description, data.view.asOf, signal));
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const description = await readFile(file).catch((error: unknown) => Trouble.from(error));
    if (description instanceof Trouble) return run(() => Promise.reject(description));
    setText(description);
    ask(description);
  };
  return (
    <section aria-labelledby="exposure">
      <h2 id="exposure">Your institution</h2>
      <details className="fold">
        <summary>What reaches an institution, and what hangs on it</summary>
        <form
          className="prose"
          onSubmit={(event) => {
            event.preventDefault();
            ask(text);
          }}
        >
          <label htmlFor={field}>Its people, suppliers and accounts, as docs/exposure.md describes them</label>
          <textarea
            id={field}
            rows={8}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="actions">
            <button type="submit" className="primary" disabled={text.trim() === ''}>
              See what reaches it
            </button>
            <label className="file-button">
              Choose a file
              <input type="file" accept=".yaml,.yml,.txt" onChange={(event) => void open(event.target.files?.[0])} />
            </label>
            <button type="button" className="plain" onClick={() => setText(SAMPLE)}>
              Begin with an example
            </button>
          </div>
        </form>
        {trouble && <Problem trouble={trouble} />}
        {result && (
          <div aria-busy={busy} aria-live="polite">
            <Report report={result} />
          </div>
        )}
      </details>
    </section>
  );
}
