import type { TimelineEvent } from '../../../src/screen/vocabulary.ts';
import { api } from '../api.ts';
import { date, inDates } from '../format.ts';
import { Problem } from '../parts/problem.tsx';
import { Sign, type SignName } from '../parts/sign.tsx';
import { useAnswer } from '../state/use-answer.ts';

const SIGNS: Readonly<Record<TimelineEvent['kind'], SignName>> = {
  listed: 'review',
  delisted: 'clear',
  present: 'possibly',
  absent: 'clear',
  instrument: 'later',
};

/** The party over time: listed, delisted, listed again, and what happened to the instruments. */
export function Timeline({ id }: { id: string }) {
  const { data, trouble } = useAnswer(id, 300, (signal) => api.timeline(id, signal));
  if (trouble) return <Problem trouble={trouble} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <>
      <h4>Over time</h4>
      <ol className="timeline">
        {data.map((event) => (
          <li key={`${event.date} ${event.says}`}>
            <time dateTime={event.date}>{date(event.date)}</time>
            <div>
              <Sign name={SIGNS[event.kind]}>{inDates(event.says)}</Sign>
              {event.source && <span className="quiet"> {inDates(event.source)}</span>}
              {event.mark && event.mark !== 'read in source' && <span className="quiet"> ({event.mark})</span>}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
