import { useMemo } from 'react';
import type { Quotation } from '../../../src/case/quoted/quotations.ts';
import type { HeldFact } from '../../../src/case/view.ts';
import { country, date, inDates, many, startingCount } from '../format.ts';
import { Problem } from '../parts/problem.tsx';
import { useAnswer } from '../state/use-answer.ts';
import { caseHref } from './address.ts';
import { caseApi } from './api.ts';
import { Cite } from './cited.tsx';
import { factsOf, nameOf } from './data.ts';
import { bestMark, MarkSign } from './marks.tsx';
import { QuotationCard } from './quotation-card.tsx';
import { Room } from './room.tsx';
import { useSome } from './some.tsx';
import type { ViewProps } from './view-props.ts';
import { onDay } from './words.ts';

type Said = Extract<HeldFact['what'], { kind: 'statement' }>;

/** Who stands behind it and who does not, as far as facts name them; those who stand alike together. */
function Positions({ facts, data, place }: { facts: readonly HeldFact[] } & ViewProps) {
  const told = facts.flatMap((fact) => (fact.what.kind === 'position' ? [{ fact, what: fact.what }] : []));
  return [...new Set(told.map(({ what }) => what.position))].map((position) => {
    const those = told.filter(({ what }) => what.position === position);
    const states = [...new Set(those.flatMap(({ what }) => what.states))];
    const sure = those.some(({ fact }) => bestMark(fact) === 'read in source')
      ? 'read in source'
      : bestMark(those[0]!.fact);
    return (
      <div key={position}>
        <dt>{position}</dt>
        <dd>
          {states.length > 6 ? (
            <a href={caseHref(place.id, 'states', { toward: those[0]!.what.statement })}>
              {many(states.length, 'state')}
            </a>
          ) : (
            states.map(country).join(', ')
          )}{' '}
          <Cite facts={those.map(({ fact }) => fact)} data={data} place={place} /> <MarkSign mark={sure} />
        </dd>
      </div>
    );
  });
}

/** A statement of the record: who made it, what it is called, and who stands behind it. */
function Statement({ facts, data, place }: { facts: readonly HeldFact[] } & ViewProps) {
  const told = facts.filter(({ what }) => what.kind === 'statement');
  const [first] = told;
  if (first === undefined) return null;
  const what = first.what as Said;
  return (
    <article className="statement">
      <h3 className="headword">
        <bdi>{nameOf(data, what.speaker)}</bdi>
        {first.since && <span className="quiet"> {date(first.since)}</span>}
      </h3>
      <p>
        {inDates(first.says)} <Cite facts={told} data={data} place={place} /> <MarkSign mark={bestMark(first)} />
      </p>
      <dl className="terms">
        {what.endorsers !== undefined && (
          <div>
            <dt>behind it</dt>
            <dd>{many(what.endorsers, 'state or body', 'states or bodies')}, as it says itself</dd>
          </div>
        )}
        <Positions facts={facts.filter(({ what: other }) => other.kind === 'position')} data={data} place={place} />
      </dl>
    </article>
  );
}

const weight = ({ printings, attributedDifferently }: Quotation): number =>
  printings.some(({ checked }) => checked.result === 'altered') ? 0 : attributedDifferently ? 1 : 2;

/** What was changed or given to somebody else first. */
const gravestFirst = (quotations: readonly Quotation[]): Quotation[] =>
  [...quotations].sort((a, b) => weight(a) - weight(b));

/** Whether anything of a statement is told beside the words somebody quotes. */
const isTold = (facts: readonly HeldFact[]): boolean =>
  facts.some(
    ({ what }) =>
      what.kind === 'position' || (what.kind === 'statement' && (what.title ?? what.endorsers) !== undefined),
  );

function answer(data: ViewProps['data'], statements: number, quotations: readonly Quotation[]): string {
  const day = onDay(data) === 'Today' ? 'today' : `by ${date(data.view.asOf)}`;
  const said = `${startingCount(statements)} ${statements === 1 ? 'statement stands' : 'statements stand'} in the record ${day}`;
  const altered = quotations.filter(({ printings }) => printings.some(({ checked }) => checked.result === 'altered'));
  const how = 'printed with other words than the text has';
  const changed =
    altered.length === 1 ? `one is ${how}` : `${altered.length === 0 ? 'none' : altered.length} are ${how}`;
  const quoted = quotations.length === 0 ? '' : `; of ${many(quotations.length, 'quotation')} ${changed}`;
  return `${said}${quoted}.`;
}

/** Who said what: what stands in the record, and every quotation beside its other printings and the text it is from. */
export function View({ data, place }: ViewProps) {
  const { asOf, knownAt } = data.view;
  const asked = useAnswer(`${place.id} ${asOf} ${knownAt ?? ''} ${data.changes} quotations`, 0, (signal) =>
    caseApi.quotations(place.id, { asOf, knownAt: knownAt ?? '' }, signal),
  );
  const statements = useMemo(
    () =>
      data.view.statements
        .map(({ statement, facts }) => ({ statement, facts: factsOf(data, facts) }))
        .filter(({ facts }) => isTold(facts)),
    [data],
  );
  const { primary = [], quotations = [] } = asked.data ?? {};
  const shown = useMemo(
    () => [
      ...statements.flatMap(({ facts }) => facts),
      ...factsOf(
        data,
        quotations.flatMap(({ printings }) => printings.map(({ fact }) => fact)),
      ),
    ],
    [statements, quotations, data],
  );
  const [told, moreTold] = useSome(statements, 'statement');
  const [quoted, moreQuoted] = useSome(gravestFirst(quotations), 'quotation');
  return (
    <Room data={data} place={place} facts={shown}>
      <div className="answer" aria-live="polite">
        <h1>{answer(data, statements.length, quotations)}</h1>
      </div>
      {asked.trouble && <Problem trouble={asked.trouble} />}
      {told.length > 0 && (
        <section aria-labelledby="told">
          <h2 id="told">In the record</h2>
          {told.map(({ statement, facts }) => (
            <Statement key={statement} facts={facts} data={data} place={place} />
          ))}
          {moreTold}
        </section>
      )}
      {quotations.length > 0 && (
        <section aria-labelledby="quotations">
          <h2 id="quotations">Quotations</h2>
          <p className="quiet">
            Each as its sources print it, the fullest first, beside{' '}
            {primary.length === 0
              ? 'no primary text: none is held here'
              : primary.map((id) => data.sources.get(id)?.citation ?? data.sources.get(id)?.title ?? id).join(', ')}
            . Words marked in a printing do not stand in the one it is held beside; capitals and marks do not count.
          </p>
          {quoted.map((quotation) => (
            <QuotationCard key={quotation.printings[0]!.fact} quotation={quotation} data={data} place={place} />
          ))}
          {moreQuoted}
        </section>
      )}
    </Room>
  );
}
