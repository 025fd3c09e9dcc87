import { useEffect, useId, useState } from 'react';
import { api } from '../api.ts';
import { date, readDate } from '../format.ts';
import { formatRoute, go, type View } from '../state/route.ts';
import { useAnswer } from '../state/use-answer.ts';
import { dayOf, isoOf, today } from './days.ts';

/** How far the slider reaches back beyond the oldest version held; typing reaches any day. */
const BEFORE = 365;

/** A day as typed, `20 Aug 2025` or `2025-08-20`, as an ISO day. */
function readDay(text: string): string | undefined {
  const iso = readDate(text);
  return iso?.length === 10 && isoOf(dayOf(iso)) === iso ? iso : undefined;
}

/** The as-of date: by slider or by typing; it stands in the address and goes along into every link. */
export function AsOfControl({ view, params }: { view: View; params: URLSearchParams }) {
  const asOf = params.get('asof') ?? '';
  const [typed, setTyped] = useState<string>();
  const { data = [] } = useAnswer('lists', 0, (signal) => api.lists(signal));
  const [field, range, ticks] = [useId(), useId(), useId()];
  // A day that came another way, by the slider or a link, is shown at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is dropped when the day changes
  useEffect(() => setTyped(undefined), [asOf]);

  const now = today();
  const versions = [...new Set(data.flatMap((list) => list.versions ?? []))].map(dayOf);
  const first = Math.min(now - BEFORE, ...versions.map((day) => day - BEFORE));
  const chosen = readDay(asOf) === undefined ? now : dayOf(asOf);
  const choose = (iso: string, how: 'push' | 'replace'): void => {
    const next = new URLSearchParams(params);
    // Set, though empty: a link without the day would carry the present one along.
    next.set('asof', iso);
    go(formatRoute(view, next), how);
  };
  const type = (text: string): void => {
    setTyped(text);
    const day = readDay(text);
    if (day !== undefined && day !== asOf) choose(day, 'replace');
    else if (text.trim() === '' && asOf !== '') choose('', 'replace');
  };
  const shown = typed ?? (readDay(asOf) === undefined ? asOf : date(asOf));
  const wrong = shown.trim() !== '' && readDay(shown) === undefined;
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
        onBlur={() => !wrong && setTyped(undefined)}
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
