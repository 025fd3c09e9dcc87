import { useMemo } from 'react';
import type { HeldFact } from '../../../src/case/view.ts';
import { country, date, inDates, many, startingCount } from '../format.ts';
import { caseHref } from './address.ts';
import { Cite } from './cited.tsx';
import { type CaseData, factsOf, nameOf } from './data.ts';
import { bestMark, MarkSign, StatusSign } from './marks.tsx';
import { Room } from './room.tsx';
import type { ViewProps } from './view-props.ts';
import { onDay } from './words.ts';

type Said = Extract<HeldFact['what'], { kind: 'statement' }>;
interface StatementFact {
  readonly fact: HeldFact;
  readonly what: Said;
}

const statementsIn = (facts: readonly HeldFact[]): StatementFact[] =>
  facts.flatMap((fact) => (fact.what.kind === 'statement' ? [{ fact, what: fact.what }] : []));

/** Who stands behind it and who does not, as far as facts name them. */
function Positions({ facts, data, place }: { facts: readonly HeldFact[] } & ViewProps) {
  return facts.flatMap((fact) =>
    fact.what.kind === 'position' ? (
      <div key={fact.id}>
        <dt>{fact.what.position}</dt>
        <dd>
          {fact.what.states.length > 6 ? (
            <a href={caseHref(place.id, 'states', { toward: fact.what.statement })}>
              {many(fact.what.states.length, 'state')}
            </a>
          ) : (
            fact.what.states.map(country).join(', ')
          )}{' '}
          <Cite facts={[fact]} data={data} place={place} /> <MarkSign mark={bestMark(fact)} />
        </dd>
      </div>
    ) : (
      []
    ),
  );
}

interface OneProps extends ViewProps {
  readonly told: readonly StatementFact[];
  readonly others: readonly HeldFact[];
}

function Statement({ told, others, data, place }: OneProps) {
  const [first] = told;
  if (first === undefined) return null;
  const { fact, what } = first;
  const quotations = [...new Set(told.flatMap((one) => one.what.quotation ?? []))];
  const variants = [...new Set(told.flatMap((one) => one.what.variants))].filter(
    (words) => !quotations.includes(words),
  );
  return (
    <article className="statement">
      <h2 className="headword">
        <bdi>{nameOf(data, what.speaker)}</bdi>
        {fact.since && <span className="quiet"> {date(fact.since)}</span>}
      </h2>
      {quotations.map((words) => (
        <blockquote key={words}>
          <bdi>{words}</bdi>
        </blockquote>
      ))}
      <p>
        {inDates(fact.says)} <Cite facts={told.map((one) => one.fact)} data={data} place={place} />{' '}
        <MarkSign mark={bestMark(fact)} />
      </p>
      {quotations.length === 0 && <p className="quiet">Its words are not in the record.</p>}
      {fact.status !== 'accepted' && (
        <p>
          <StatusSign fact={fact} />
        </p>
      )}
      <dl className="terms">
        {what.endorsers !== undefined && (
          <div>
            <dt>behind it</dt>
            <dd>{many(what.endorsers, 'state or body', 'states or bodies')}, as it says itself</dd>
          </div>
        )}
        <Positions facts={others} data={data} place={place} />
      </dl>
      {variants.length > 0 && (
        <details>
          <summary>{many(variants.length, 'variant')} of its words</summary>
          <ul>
            {variants.map((words) => (
              <li key={words}>
                <bdi>“{words}”</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function answer(data: CaseData, number: number): string {
  if (number === 0) return `${onDay(data)} the record holds no statement yet.`;
  return `${startingCount(number)} ${number === 1 ? 'statement stands' : 'statements stand'} in the record ${
    onDay(data) === 'Today' ? 'today' : `by ${date(data.view.asOf)}`
  }.`;
}

/** Who said what: words, speaker, variants, and who stood behind it. */
export function View({ data, place }: ViewProps) {
  const groups = useMemo(
    () => data.view.statements.map(({ statement, facts }) => ({ statement, facts: factsOf(data, facts) })),
    [data],
  );
  const shown = useMemo(() => groups.flatMap(({ facts }) => facts), [groups]);
  return (
    <Room data={data} place={place} facts={shown}>
      <div className="answer" aria-live="polite">
        <h1>{answer(data, groups.length)}</h1>
      </div>
      {groups.map(({ statement, facts }) => (
        <Statement
          key={statement}
          told={statementsIn(facts)}
          others={facts.filter(({ what }) => what.kind !== 'statement')}
          data={data}
          place={place}
        />
      ))}
    </Room>
  );
}
