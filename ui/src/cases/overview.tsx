import { useMemo, useState } from 'react';
import type { OverviewLine } from '../../../src/case/overview/index.ts';
import { date, inDates, many } from '../format.ts';
import { type CaseViewName, caseHref, hereHref } from './address.ts';
import { Cite } from './cited.tsx';
import { factsOf } from './data.ts';
import { bestMark, MarkSign } from './marks.tsx';
import { Room } from './room.tsx';
import { BEGINNING, WHOLE } from './some.tsx';
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
  memberships: 'states',
  figures: 'sources',
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

type Happened = ViewProps['data']['timeline'][number];

interface HappenedOn {
  readonly day: string;
  readonly events: readonly Happened[];
}

/** What happened on one day stands together. */
function byDay(timeline: readonly Happened[]): HappenedOn[] {
  const days = new Map<string, Happened[]>();
  for (const event of timeline) {
    const others = days.get(event.day);
    if (others === undefined) days.set(event.day, [event]);
    else others.push(event);
  }
  return [...days].map(([day, events]) => ({ day, events }));
}

interface DaysProps extends ViewProps {
  readonly shown: readonly HappenedOn[];
  /** Days before those, not shown. */
  readonly earlier: number;
  readonly onWhole: () => void;
}

/** What happened, day by day; each day is a way to the case as it stood then. */
function Days({ shown, earlier, onWhole, data, place }: DaysProps) {
  return (
    <section aria-labelledby="days">
      <h2 id="days">Day by day</h2>
      {earlier > 0 && (
        <p>
          <button type="button" onClick={onWhole}>
            Show {many(earlier, 'earlier day')}
          </button>
        </p>
      )}
      <ol className="timeline case-days">
        {shown.map(({ day, events }) => (
          <Day key={day} day={day} events={events} data={data} place={place} />
        ))}
      </ol>
    </section>
  );
}

function Day({ day, events, data, place }: HappenedOn & ViewProps) {
  const time = <time dateTime={day}>{date(day)}</time>;
  return (
    <li>
      {day.length === 10 ? <a href={hereHref(place, { asof: day })}>{time}</a> : time}
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
  );
}

/** What happened until the day, in about ten lines, each with its sources; then day by day. */
export function Overview({ data, place }: ViewProps) {
  const { asOf, lines = [] } = data.view;
  const [whole, setWhole] = useState(false);
  const days = useMemo(() => byDay(data.timeline), [data.timeline]);
  const until = days.findIndex(({ day }) => day > asOf);
  const past = until < 0 ? days : days.slice(0, until);
  // Of a long history the last days, the earlier on demand.
  const shown = whole || past.length <= WHOLE ? past : past.slice(-BEGINNING);
  const told = [
    ...lines.flatMap((line) => line.facts),
    ...shown.flatMap(({ events }) => events.map(({ fact }) => fact)),
  ];
  const facts = factsOf(data, [...new Set(told)]);
  return (
    <Room data={data} place={place} facts={facts}>
      <div className="answer" aria-live="polite">
        <h1>{answerOfDay(data)}</h1>
      </div>
      <ul className="overview">
        {lines.map((line) => (
          <Line key={`${line.about} ${line.says}`} line={line} data={data} place={place} />
        ))}
      </ul>
      <Days
        shown={shown}
        earlier={past.length - shown.length}
        onWhole={() => setWhole(true)}
        data={data}
        place={place}
      />
    </Room>
  );
}
