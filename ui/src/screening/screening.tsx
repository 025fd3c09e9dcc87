import { type KeyboardEvent, useMemo, useState } from 'react';
import { isOneWord } from '../../../src/screen/one-word.ts';
import type { ScreenResult } from '../../../src/screen/vocabulary.ts';
import { api } from '../api.ts';
import { country, date } from '../format.ts';
import { Coverage, Refused, Stale } from '../parts/coverage.tsx';
import { Problem } from '../parts/problem.tsx';
import { Sign } from '../parts/sign.tsx';
import { formatRoute, go, withParams } from '../state/route.ts';
import { useAnswer } from '../state/use-answer.ts';
import { NoVersionThen } from '../time/standing.tsx';
import { missing, schemaName, screeningAnswer } from '../words.ts';
import { Examples } from './examples.tsx';
import { NearMisses } from './near-misses.tsx';
import { PartyForm } from './party-form.tsx';
import { type Question, questionOf, readBothWays, requestOf } from './question.ts';
import { Results } from './results.tsx';

const TYPING_PAUSE_MS = 120;

/** The name field. Arrow down or Enter goes to the first match. */
function NameField({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const toResults = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    const first = document.querySelector<HTMLElement>('.result-link');
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  return (
    <div className="name-field">
      <label htmlFor="name">Name to screen</label>
      <input
        id="name"
        data-search
        type="search"
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onKeyDown={toResults}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="key" aria-hidden="true">
        /
      </span>
    </div>
  );
}

/** Where only numbers were given, they stand for the name. */
const isNumberAlone = ({ query: { names, identifiers } }: ScreenResult): boolean =>
  names.every((name) => identifiers.includes(name));

/** What was asked and when, for paper: on the screen the form says it. */
function AskedOnPaper({ result }: { result: ScreenResult }) {
  const { names, schema, birthDates, countries, genders, identifiers, lists, threshold, asOf } = result.query;
  // When the answer came: another answer, another moment.
  const [day, time] = useMemo(() => [result, new Date().toISOString()] as const, [result])[1].split('T');
  const facts = [
    !isNumberAlone(result) && `name ${names.join(' / ')}`,
    schema !== 'Thing' && `kind of party: ${schemaName(schema)}`,
    birthDates.length > 0 && `born ${birthDates.map(date).join(' or ')}`,
    countries.length > 0 && `country: ${countries.map(country).join(', ')}`,
    genders.length > 0 && `gender: ${genders.join(', ')}`,
    identifiers.length > 0 && `identifier: ${identifiers.join(', ')}`,
    `threshold ${threshold.toFixed(2)}`,
    lists.length > 0 && `lists: ${lists.join(', ')}`,
    asOf !== undefined && `as of ${date(asOf)}`,
  ].filter(Boolean);
  return (
    <p className="on-paper asked-on-paper">
      Screened on {date(day!)} at {time!.slice(0, 5)} UTC. Asked: {facts.join('; ')}.
    </p>
  );
}

function AnswerLine({
  result,
  slow,
  question,
}: {
  result: ScreenResult | undefined;
  slow: boolean;
  question: Question;
}) {
  const absent = result && missing(result.coverage);
  return (
    <div className="answer" aria-live="polite" data-outcome={result?.outcome}>
      {result ? (
        <>
          <h1>
            {result.total > 0 ? (
              <Sign name="review">{screeningAnswer(result)}</Sign>
            ) : (
              <Sign name={result.outcome === 'incomplete' ? 'incomplete' : 'clear'}>{screeningAnswer(result)}</Sign>
            )}
          </h1>
          {[...(result.incomplete ?? []), ...(absent && !result.incomplete ? [absent] : [])].map((line) => (
            <p key={line}>{line}</p>
          ))}
          {readBothWays(question).map(({ text, days }) => (
            <p key={text}>
              The birth date {text} may be day first or month first: both {days.map(date).join(' and ')} were asked
              about.
            </p>
          ))}
          <AskedOnPaper result={result} />
          <NoVersionThen coverage={result.coverage} />
          <Stale coverage={result.coverage} />
          <Refused coverage={result.coverage} />
        </>
      ) : (
        <h1 className="quiet">{slow ? 'Screening …' : '\u00a0'}</h1>
      )}
    </div>
  );
}

function Skeleton() {
  return (
    <div className="results" aria-hidden="true">
      <ol className="result-list">
        {['a', 'b', 'c'].map((key) => (
          <li key={key} className="skeleton" />
        ))}
      </ol>
    </div>
  );
}

function NoMatch({ result, params }: { result: ScreenResult; params: URLSearchParams }) {
  const { threshold, names, identifiers } = result.query;
  return (
    <div className="no-match prose">
      <p>
        {isNumberAlone(result) ? (
          <>
            No entry of these lists carries the number <bdi className="headword">{identifiers.join(', ')}</bdi>.
          </>
        ) : (
          <>
            No name on these lists scores {threshold.toFixed(2)} or more against{' '}
            <bdi className="headword">{names.join(', ')}</bdi>.
          </>
        )}{' '}
        That speaks for these lists in these versions, and for no others.
      </p>
      {threshold > 0.5 && names.every(isOneWord) && (
        <p>
          <strong>One word only.</strong> A surname alone seldom reaches the line: give the whole name, or see{' '}
          <a href={formatRoute('screening', withParams(params, { at: '0.5' }))}>who is listed with this word</a> in
          theirs.
        </p>
      )}
      {threshold > 0.5 && !names.every(isOneWord) && (
        <p>
          To see what comes near, set a{' '}
          <a href={formatRoute('screening', withParams(params, { at: '0.5' }))}>lower threshold of 0.50</a>.
        </p>
      )}
    </div>
  );
}

/** Type a name, see what it matches, and why. */
export function Screening({ params }: { params: URLSearchParams }) {
  const question = questionOf(params);
  const blank = question.name.trim() === '' && question.identifier.trim() === '';
  const body = requestOf(question);
  // Counts what the person changed of the lists themselves, after which the same question is asked again.
  const [changes, setChanges] = useState(0);
  const key = `${JSON.stringify(body)} ${changes}`;
  const answer = useAnswer(blank ? '' : key, TYPING_PAUSE_MS, (signal) => api.screen(body, signal));
  const change = (changes: Record<string, string | undefined>): void =>
    go(formatRoute('screening', withParams(params, { ...changes, open: undefined })), 'replace');
  const result = blank ? undefined : answer.data;
  return (
    <div className="screening">
      <NameField value={question.name} onChange={(name) => change({ q: name, n: undefined })} />
      <PartyForm question={question} onChange={change} />
      {blank ? (
        <Examples />
      ) : (
        <div aria-busy={answer.pending} className={answer.slow && answer.pending ? 'slow' : undefined}>
          {answer.trouble ? (
            <Problem trouble={answer.trouble} whole />
          ) : (
            <AnswerLine result={result} slow={answer.slow} question={question} />
          )}
          {result && result.matches.length > 0 && (
            <Results result={result} params={params} onChanged={() => setChanges(changes + 1)} />
          )}
          {result && result.matches.length === 0 && <NoMatch result={result} params={params} />}
          {result && <NearMisses result={result} />}
          {!result && !answer.trouble && <Skeleton />}
          {result && <Coverage coverage={result.coverage} policy={result.policy} engine={result.engine} />}
        </div>
      )}
    </div>
  );
}
