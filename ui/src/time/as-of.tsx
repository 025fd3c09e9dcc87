import { type ReactNode, useId } from 'react';
import { api } from '../api.ts';
import { date, dayReadings } from '../format.ts';
import { useAnswer } from '../state/use-answer.ts';
import { readDay, useDayField } from './day-field.ts';
import { dayOf, isoOf, today } from './days.ts';

/** How far the slider reaches back beyond the oldest version held; typing reaches any day. */
const BEFORE = 365;

/** What to write instead of what is no day, or may be two. */
function noDay(shown: string): string {
  const [one, other] = dayReadings(shown);
  if (other !== undefined) return `${shown.trim()} may be ${date(one!)} or ${date(other)}: write the month as a word.`;
  return `“${shown.trim()}” is no day: write one that exists, as 20 Aug 2025 or 2025-08-20.`;
}

/** The as-of date over the lists: the slider reaches over the versions held. */
export function ListsAsOf({ path, params }: { path: string; params: URLSearchParams }) {
  const { data = [] } = useAnswer('lists', 0, (signal) => api.lists(signal));
  const versions = [...new Set(data.flatMap((list) => list.versions ?? []))].map(dayOf);
  const first = Math.min(today() - BEFORE, ...versions.map((day) => day - BEFORE));
  const says = params.get('asof') ? 'who was listed on that day' : 'who is on the newest versions held';
  return <AsOfControl path={path} params={params} first={first} marks={versions} says={says} />;
}

interface AsOfProps {
  readonly path: string;
  readonly params: URLSearchParams;
  /** The first day the slider reaches; typing reaches any. */
  readonly first: number;
  /** Days on which something changed, in order: the slider has marks there. */
  readonly marks: readonly number[];
  /** What the day decides. */
  readonly says: string;
  /** Drawn along the slider, which then has a line of its own, with two buttons that step from mark to mark. */
  readonly children?: ReactNode;
}

/** More marks than this along a slider are a bar and tell nothing. */
const MARKS = 300;

/** The as-of date: by slider or by typing; it stands in the address and goes along into every link. */
export function AsOfControl({ path, params, first, marks, says, children }: AsOfProps) {
  const { value: asOf, shown, wrong, type, choose, leave } = useDayField('asof', path, params);
  const [field, range, ticks] = [useId(), useId(), useId()];

  const now = today();
  const chosen = readDay(asOf) === undefined ? now : dayOf(asOf);
  const to = (day: number, how: 'push' | 'replace'): void => choose(day >= now ? '' : isoOf(day), how);
  const before = marks.findLast((day) => day < chosen);
  const after = marks.find((day) => day > chosen);
  return (
    <search className={children === undefined ? 'as-of' : 'as-of as-of-drawn'} aria-label="As-of date">
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
        onChange={(event) => to(Number(event.target.value), 'replace')}
      />
      <datalist id={ticks}>
        {(marks.length > MARKS ? [] : marks).map((day) => (
          <option key={day} value={day} />
        ))}
      </datalist>
      {children !== undefined && (
        <>
          {children}
          <button
            type="button"
            data-key="["
            aria-label="To the change before"
            disabled={before === undefined}
            onClick={() => to(before ?? now, 'replace')}
          >
            ‹
          </button>
          <button
            type="button"
            data-key="]"
            aria-label="To the next change"
            disabled={after === undefined}
            onClick={() => to(after ?? now, 'replace')}
          >
            ›
          </button>
        </>
      )}
      <button type="button" className="plain" disabled={asOf === ''} onClick={() => choose('', 'push')}>
        Today
      </button>
      <p id={`${field}-says`} className={wrong ? 'field-wrong' : 'quiet'} role="status">
        {wrong ? noDay(shown) : chosen > now ? 'a day to come: what is known ends today' : says}
      </p>
    </search>
  );
}

/** The day whose knowledge answers; folded until asked for, as most questions are about what is known now. */
export function KnownAtControl({ path, params, says }: { path: string; params: URLSearchParams; says: string }) {
  const { value, shown, wrong, type, choose, leave } = useDayField('known', path, params);
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
        {wrong ? noDay(shown) : says}
      </span>
    </details>
  );
}
