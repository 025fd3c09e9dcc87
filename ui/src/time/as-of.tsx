import { useId } from 'react';
import { api } from '../api.ts';
import { date } from '../format.ts';
import type { View } from '../state/route.ts';
import { useAnswer } from '../state/use-answer.ts';
import { readDay, useDayField } from './day-field.ts';
import { dayOf, isoOf, today } from './days.ts';

/** How far the slider reaches back beyond the oldest version held; typing reaches any day. */
const BEFORE = 365;

/** The as-of date: by slider or by typing; it stands in the address and goes along into every link. */
export function AsOfControl({ view, params }: { view: View; params: URLSearchParams }) {
  const { value: asOf, shown, wrong, type, choose, leave } = useDayField('asof', view, params);
  const { data = [] } = useAnswer('lists', 0, (signal) => api.lists(signal));
  const [field, range, ticks] = [useId(), useId(), useId()];

  const now = today();
  const versions = [...new Set(data.flatMap((list) => list.versions ?? []))].map(dayOf);
  const first = Math.min(now - BEFORE, ...versions.map((day) => day - BEFORE));
  const chosen = readDay(asOf) === undefined ? now : dayOf(asOf);
  return (
    <search className="as-of" aria-label="As-of date">
      <label htmlFor={field}>As of</label>
      <input
        id={field}
        data-as-of
        autoComplete="off"
        placeholder="today"
        aria-invalid={wrong || undefined}
        aria-describedby={`${field}-says`}
        value={shown}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
      <input
        id={range}
        type="range"
        aria-label="As-of date, by day"
        aria-valuetext={chosen >= now ? 'today' : date(isoOf(chosen))}
        list={ticks}
        min={first}
        max={now}
        value={Math.max(first, Math.min(now, chosen))}
        onChange={(event) => {
          const day = Number(event.target.value);
          choose(day >= now ? '' : isoOf(day), 'replace');
        }}
      />
      <datalist id={ticks}>
        {versions.map((day) => (
          <option key={day} value={day} />
        ))}
      </datalist>
      <button type="button" className="plain" disabled={asOf === ''} onClick={() => choose('', 'push')}>
        Today
      </button>
      <p id={`${field}-says`} className={wrong ? 'field-wrong' : 'quiet'} role="status">
        {wrong
          ? 'Write a day that exists, as 20 Aug 2025 or 2025-08-20.'
          : asOf === ''
            ? 'who is on the newest versions held'
            : 'who was listed on that day'}
      </p>
    </search>
  );
}

/** The day whose knowledge answers; folded until asked for, as most questions are about what is known now. */
export function KnownAtControl({ view, params }: { view: View; params: URLSearchParams }) {
  const { value, shown, wrong, type, choose, leave } = useDayField('known', view, params);
  const field = useId();
  return (
    <details className="known-at" open={value !== '' || undefined}>
      <summary>What was known then</summary>
      <label htmlFor={field}>As known on</label>{' '}
      <input
        id={field}
        autoComplete="off"
        placeholder="today"
        aria-invalid={wrong || undefined}
        aria-describedby={`${field}-says`}
        value={shown}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />{' '}
      {value !== '' && (
        <button type="button" className="plain" onClick={() => choose('', 'push')}>
          By all that is held
        </button>
      )}
      <span id={`${field}-says`} className={wrong ? 'field-wrong' : 'quiet'} role="status">
        {wrong
          ? 'Write a day that exists, as 20 Aug 2025 or 2025-08-20.'
          : 'only by the versions this installation held on that day; the first answer takes some seconds'}
      </span>
    </details>
  );
}
