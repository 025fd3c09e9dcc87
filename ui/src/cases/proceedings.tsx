import { useMemo } from 'react';
import { stepWords } from '../../../src/case/step-words.ts';
import type { HeldFact } from '../../../src/case/view.ts';
import { date, inDates, startingCount } from '../format.ts';
import { caseHref } from './address.ts';
import { Cite } from './cited.tsx';
import { type CaseData, factsOf, nameOf } from './data.ts';
import { bestMark, MarkSign } from './marks.tsx';
import { Room } from './room.tsx';
import { useSome } from './some.tsx';
import type { ViewProps } from './view-props.ts';
import { namesInRow, onDay } from './words.ts';

type Step = Extract<HeldFact['what'], { kind: 'proceeding' }>;
interface StepFact {
  readonly fact: HeldFact;
  readonly what: Step;
}

const stepsOf = (data: CaseData, ids: readonly string[]): StepFact[] =>
  factsOf(data, ids).flatMap((fact) => (fact.what.kind === 'proceeding' ? [{ fact, what: fact.what }] : []));

function People({ ids, data, place }: { ids: readonly string[] } & ViewProps) {
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 && ', '}
      {data.parties.has(id) ? (
        <a href={caseHref(place.id, 'people')}>
          <bdi>{nameOf(data, id)}</bdi>
        </a>
      ) : (
        nameOf(data, id)
      )}
    </span>
  ));
}

function StepItem({ step, data, place }: { step: StepFact } & ViewProps) {
  const { fact, what } = step;
  const lines = [
    ['Against', what.against.length > 0 && <People ids={what.against} data={data} place={place} />],
    ['Judges', what.judges.length > 0 && <People ids={what.judges} data={data} place={place} />],
    ['Charges', what.charges.length > 0 && what.charges.join(', ')],
    ['Jurisdiction', what.jurisdiction],
  ] as const;
  return (
    <li>
      {fact.since ? <time dateTime={fact.since}>{date(fact.since)}</time> : <span className="quiet">not known</span>}
      <div>
        <p>
          <strong>{stepWords(what.step, what.against.length)}</strong> · {inDates(fact.says)}{' '}
          <Cite facts={[fact]} data={data} place={place} /> <MarkSign mark={bestMark(fact)} />
        </p>
        <dl className="terms">
          {lines.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </div>
    </li>
  );
}

/** One who is proceeded against: which step came when. */
function Against({ steps, data, place }: { steps: readonly StepFact[] } & ViewProps) {
  const people = [...new Set(steps.flatMap(({ what }) => what.against))];
  const kinds = [...new Set(steps.filter(({ what }) => what.against.length > 0).map(({ what }) => what.step))];
  if (people.length === 0) return null;
  return (
    <table className="rules">
      <caption>Against whom</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          {kinds.map((kind) => (
            <th scope="col" key={kind}>
              {stepWords(kind)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((id) => (
          <tr key={id}>
            <td data-head="Who">
              <strong className="headword">
                <People ids={[id]} data={data} place={place} />
              </strong>
            </td>
            {kinds.map((kind) => {
              const found = steps.filter(({ what }) => what.step === kind && what.against.includes(id));
              return (
                <td key={kind} data-head={stepWords(kind)}>
                  {found.length === 0 && <span className="quiet">–</span>}
                  {found.map(({ fact }) => (
                    <span key={fact.id}>
                      {fact.since ? date(fact.since) : 'day not known'}{' '}
                      <Cite facts={[fact]} data={data} place={place} />{' '}
                    </span>
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function answer(data: CaseData): string {
  const steps = data.view.proceedings.flatMap((one) => stepsOf(data, one.steps));
  const last = new Map<string, Step['step']>();
  for (const { what } of steps) for (const id of what.against) last.set(id, what.step);
  const said = [...new Set(last.values())].map(
    (kind) =>
      `${stepWords(kind, [...last.values()].filter((step) => step === kind).length)} against ${namesInRow([...last].filter(([, step]) => step === kind).map(([id]) => nameOf(data, id)))}`,
  );
  const number = data.view.proceedings.length;
  const begun = `${startingCount(number)} ${number === 1 ? 'proceeding' : 'proceedings'} by then`;
  return said.length === 0 ? `${onDay(data)}: ${begun.toLowerCase()}.` : `${onDay(data)}: ${said.join('; ')}.`;
}

/** From the situation to what was sought, issued and withdrawn, with judges, charges and the basis of jurisdiction. */
export function View({ data, place }: ViewProps) {
  const facts = useMemo(() => data.view.proceedings.flatMap(({ steps }) => factsOf(data, steps)), [data]);
  const [shown, more] = useSome(data.view.proceedings, 'proceeding');
  return (
    <Room data={data} place={place} facts={facts}>
      <div className="answer" aria-live="polite">
        <h1>{answer(data)}</h1>
      </div>
      {shown.map(({ proceeding, steps }) => {
        const found = stepsOf(data, steps);
        const courts = [...new Set(found.map(({ what }) => what.court))];
        return (
          <section key={proceeding} aria-label={proceeding}>
            <h2 className="headword">{proceeding}</h2>
            <p className="quiet">{courts.map((court) => nameOf(data, court)).join(', ')}</p>
            <Against steps={found} data={data} place={place} />
            <h3>Step by step</h3>
            <ol className="timeline steps">
              {found.map((step) => (
                <StepItem key={step.fact.id} step={step} data={data} place={place} />
              ))}
            </ol>
          </section>
        );
      })}
      {more}
    </Room>
  );
}
