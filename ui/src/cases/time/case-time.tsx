import { useMemo } from 'react';
import { AsOfControl, KnownAtControl } from '../../time/as-of.tsx';
import { readDay } from '../../time/day-field.ts';
import { dayOf, today } from '../../time/days.ts';
import type { Place } from '../address.ts';
import type { CaseData } from '../data.ts';
import { daysOf, lanesOf } from './lanes.ts';
import { Strip } from './strip.tsx';

/** A little room before the first thing that happened. */
const BEFORE = 60;

/** The day the case is seen on, set along what happened in it; and the day whose knowledge answers. */
export function CaseTime({ data, place }: { data: CaseData; place: Place }) {
  const lanes = useMemo(() => lanesOf(data.standing), [data.standing]);
  const days = useMemo(() => daysOf(lanes), [lanes]);
  const now = today();
  const first = Math.min(days[0] ?? now, now - BEFORE) - BEFORE;
  const asOf = place.params.get('asof') ?? '';
  const chosen = readDay(asOf) === undefined ? now : dayOf(asOf);
  return (
    <>
      <AsOfControl
        path={place.path}
        params={place.params}
        first={first}
        marks={days.filter((day) => day <= now)}
        says={asOf ? 'everything below is as of that day' : 'everything below is as of today'}
      >
        <Strip lanes={lanes} first={first} last={now} chosen={Math.max(first, Math.min(now, chosen))} />
      </AsOfControl>
      <KnownAtControl
        path={place.path}
        params={place.params}
        says="only by what could be known, and was decided here, on that day"
      />
    </>
  );
}
