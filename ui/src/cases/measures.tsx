import { useMemo } from 'react';
import type { CaseView, HeldFact } from '../../../src/case/view.ts';
import type { ProgrammeInBrief, RuleInBrief } from '../../../src/screen/vocabulary.ts';
import { api } from '../api.ts';
import { date, inDates, many } from '../format.ts';
import { Problem } from '../parts/problem.tsx';
import { Sign } from '../parts/sign.tsx';
import { useAnswer } from '../state/use-answer.ts';
import { caseHref } from './address.ts';
import { Cite } from './cited.tsx';
import { factsOf } from './data.ts';
import { bestMark, MarkSign } from './marks.tsx';
import { Room } from './room.tsx';
import type { ViewProps } from './view-props.ts';
import { namesInRow, onDay } from './words.ts';

type Rules = ReadonlyMap<string, RuleInBrief>;

const ruleKey = (programme: string, rule: string): string => `${programme} ${rule}`;

function rulesOf(briefs: readonly ProgrammeInBrief[]): Rules {
  return new Map(briefs.flatMap(({ id, rules }) => rules.map((rule) => [ruleKey(id, rule.rule), rule] as const)));
}

function MeasureRow({ fact, rules, data, place }: { fact: HeldFact; rules: Rules } & ViewProps) {
  if (fact.what.kind !== 'measure') return null;
  const { programme, measure, rule, reaches } = fact.what;
  const known = rule === undefined ? undefined : rules.get(ruleKey(programme, rule));
  const [first] = fact.sources;
  return (
    <tr>
      <td data-head="Measure">
        <strong>{known?.title ?? measure}</strong>
        <p>{inDates(fact.says)}</p>
      </td>
      <td data-head="Who is bound">{known?.bound ?? <span className="quiet">not worked out here</span>}</td>
      <td data-head="Whom it reaches">
        {reaches.length === 0 ? (
          <span className="quiet">not told</span>
        ) : (
          <ul className="values">
            {reaches.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </td>
      <td data-head="Since">{fact.since ? date(fact.since) : <span className="quiet">not known</span>}</td>
      <td data-head="Paragraph">
        {known?.address ? (
          <a href={known.address} target="_blank" rel="noreferrer">
            {first?.place ?? known.citation}
          </a>
        ) : (
          (first?.place ?? <span className="quiet">not told</span>)
        )}{' '}
        <Cite facts={[fact]} data={data} place={place} /> <MarkSign mark={bestMark(fact)} />
      </td>
    </tr>
  );
}

interface InstrumentProps extends ViewProps {
  readonly then: CaseView['instruments'][number];
  readonly rules: Rules;
}

function Instrument({ then, rules, data, place }: InstrumentProps) {
  const { instrument, inForce, history, measures } = then;
  const held = factsOf(data, measures);
  return (
    <section className="instrument" aria-label={instrument}>
      <h2 className="headword">{instrument}</h2>
      <p>
        <Sign name={inForce ? 'listed' : 'ended'}>{inForce ? 'in force' : 'not in force'}</Sign>
        {held.length > 0 && (
          <>
            {' '}
            with {many(held.length, 'measure')} <a href={caseHref(place.id, 'effects')}>What follows, for whom</a>
          </>
        )}
      </p>
      <ol className="timeline">
        {factsOf(data, history).map((fact) => (
          <li key={fact.id}>
            {fact.since ? (
              <time dateTime={fact.since}>{date(fact.since)}</time>
            ) : (
              <span className="quiet">not known</span>
            )}
            <div>
              {inDates(fact.says)} <Cite facts={[fact]} data={data} place={place} /> <MarkSign mark={bestMark(fact)} />
            </div>
          </li>
        ))}
      </ol>
      {held.length > 0 && (
        <table className="rules">
          <caption>What it does</caption>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Who is bound</th>
              <th scope="col">Whom it reaches</th>
              <th scope="col">Since</th>
              <th scope="col">Paragraph</th>
            </tr>
          </thead>
          <tbody>
            {held.map((fact) => (
              <MeasureRow key={fact.id} fact={fact} rules={rules} data={data} place={place} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function answer({ data }: Pick<ViewProps, 'data'>): string {
  const { instruments } = data.view;
  const forces = instruments.filter(({ inForce }) => inForce);
  const measures = forces.reduce((sum, one) => sum + one.measures.length, 0);
  if (forces.length === 0) return `${onDay(data)} no instrument of the case is in force.`;
  const names = namesInRow(forces.map(({ instrument }) => instrument));
  return `${onDay(data)} ${names} ${forces.length === 1 ? 'is' : 'are'} in force, with ${many(measures, 'measure')}.`;
}

/** From the order to the measure, to who is bound by it, to the paragraph. */
export function View({ data, place }: ViewProps) {
  const { programmes } = data.view.case;
  const briefs = useAnswer(programmes.join(' '), 0, (signal) =>
    Promise.all(programmes.map(async (id) => (await api.programme(id, signal)).brief)),
  );
  const rules = useMemo(() => rulesOf(briefs.data ?? []), [briefs.data]);
  // What is in force first, the latest first among equals.
  const instruments = useMemo(
    () => data.view.instruments.toReversed().sort((a, b) => Number(b.inForce) - Number(a.inForce)),
    [data.view],
  );
  const facts = useMemo(
    () => instruments.flatMap(({ history, measures }) => factsOf(data, [...history, ...measures])),
    [instruments, data],
  );
  return (
    <Room data={data} place={place} facts={facts}>
      <div className="answer" aria-live="polite">
        <h1>{answer({ data })}</h1>
      </div>
      {briefs.trouble && <Problem trouble={briefs.trouble} />}
      {instruments.map((then) => (
        <Instrument key={then.instrument} then={then} rules={rules} data={data} place={place} />
      ))}
      <p className="quiet">Information about what legal texts say, not legal advice.</p>
    </Room>
  );
}
