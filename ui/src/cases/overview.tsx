import { useMemo } from 'react';
import type { OverviewLine } from '../../../src/case/overview/index.ts';
import { date, inDates } from '../format.ts';
import { Problem } from '../parts/problem.tsx';
import { useAnswer } from '../state/use-answer.ts';
import { type CaseViewName, caseHref, hereHref } from './address.ts';
import { caseApi } from './api.ts';
import { Cite } from './cited.tsx';
import { factsOf } from './data.ts';
import { bestMark, MarkSign } from './marks.tsx';
import { Room } from './room.tsx';
import type { ViewProps } from './view-props.ts';
import { answerOfDay } from './words.ts';

/** Where a line of the overview is told at length. */
const AT_LENGTH: Readonly<Record<OverviewLine['about'], CaseViewName>> = {
  instruments: 'measures',
  designations: 'people',
  'taken off': 'people',
  measures: 'measures',
  proceedings: 'proceedings',
  statements: 'statements',
  members: 'states',
  disputed: 'disputed',
  reported: 'disputed',
  proposed: 'inbox',
};

function Line({ line, data, place }: { line: OverviewLine } & ViewProps) {
  const facts = factsOf(data, line.facts);
  return (
    <li>
      {inDates(line.says)} <Cite facts={facts} data={data} place={place} />{' '}
      <a className="quiet" href={caseHref(place.id, AT_LENGTH[line.about])}>
        {AT_LENGTH[line.about]}
      </a>
    </li>
  );
}

type Happened = ViewProps['data']['view']['timeline'][number];

/** What happened on one day stands together. */
function byDay(timeline: readonly Happened[]): { readonly day: string; readonly events: readonly Happened[] }[] {
  const days = new Map<string, Happened[]>();
  for (const event of timeline) days.set(event.day, [...(days.get(event.day) ?? []), event]);
  return [...days].map(([day, events]) => ({ day, events }));
}

/** What happened, day by day; each day is a way to the case as it stood then. */
function Days({ data, place }: ViewProps) {
  return (
    <section aria-labelledby="days">
      <h2 id="days">Day by day</h2>
      <ol className="timeline case-days">
        {byDay(data.view.timeline).map(({ day, events }) => (
          <li key={day}>
            {day.length === 10 ? (
              <a href={hereHref(place, { asof: day })}>
                <time dateTime={day}>{date(day)}</time>
              </a>
            ) : (
              <time dateTime={day}>{date(day)}</time>
            )}
            <ul className="values">
              {events.map(({ says, fact }) => {
                const held = factsOf(data, [fact]);
                return (
                  <li key={`${fact} ${says}`}>
                    {inDates(says)} <Cite facts={held} data={data} place={place} />{' '}
                    {held.map((one) => (
                      <MarkSign key={one.id} mark={bestMark(one)} />
                    ))}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What happened until the day, in about ten lines, each with its sources; then day by day. */
export function Overview({ data, place }: ViewProps) {
  const { asOf, knownAt } = data.view;
  const lines = useAnswer(`${place.id} ${asOf} ${knownAt ?? ''} ${data.changes}`, 0, (signal) =>
    caseApi.overview(place.id, { asOf, knownAt: knownAt ?? '' }, signal),
  );
  const facts = useMemo(() => {
    const ids = [
      ...(lines.data?.lines ?? []).flatMap((line) => line.facts),
      ...data.view.timeline.map(({ fact }) => fact),
    ];
    return factsOf(data, [...new Set(ids)]);
  }, [lines.data, data]);
  return (
    <Room data={data} place={place} facts={facts}>
      <div className="answer" aria-live="polite">
        <h1>{answerOfDay(data)}</h1>
      </div>
      {lines.trouble && <Problem trouble={lines.trouble} />}
      <ul className="overview">
        {(lines.data?.lines ?? []).map((line) => (
          <Line key={`${line.about} ${line.says}`} line={line} data={data} place={place} />
        ))}
      </ul>
      <Days data={data} place={place} />
    </Room>
  );
}
