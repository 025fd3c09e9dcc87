import { useMemo } from 'react';
import { isoOf } from '../../time/days.ts';
import type { Happening, Lane } from './lanes.ts';

interface Props {
  readonly lanes: readonly Lane[];
  readonly first: number;
  readonly last: number;
  readonly chosen: number;
}

const ROW = 13;
const AXIS = 16;

/** January the first of every year between two days; every second or fifth where there are many. */
function years(first: number, last: number): { readonly day: number; readonly year: number }[] {
  const [from, to] = [Number(isoOf(first).slice(0, 4)) + 1, Number(isoOf(last).slice(0, 4))];
  const step = to - from > 24 ? 5 : to - from > 11 ? 2 : 1;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, day: Date.UTC(year, 0, 1) / 86_400_000 }));
}

/** More dots in a row than this run into each other: those of neighbouring days are drawn as one. */
const DOTS = 120;

function inBins({ name, happenings }: Lane, first: number, last: number): Lane {
  if (happenings.length <= DOTS) return { name, happenings };
  const width = Math.max(1, (last - first) / DOTS);
  const bins = new Map<number, Happening>();
  for (const { day, count } of happenings) {
    const bin = Math.floor((day - first) / width);
    const before = bins.get(bin);
    bins.set(bin, before === undefined ? { day, count } : { day: before.day, count: before.count + count });
  }
  return { name, happenings: [...bins.values()] };
}

/** What happened along the slider: a row for each kind, a dot for each day, larger where more happened. */
export function Strip({ lanes, first, last, chosen }: Props) {
  const x = (day: number): string => `${(((day - first) / Math.max(1, last - first)) * 100).toFixed(3)}%`;
  const height = lanes.length * ROW + AXIS;
  const drawn = useMemo(() => lanes.map((lane) => inBins(lane, first, last)), [lanes, first, last]);
  return (
    <div className="strip" aria-hidden="true">
      <div className="strip-names">
        {lanes.map(({ name }) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <svg className="strip-days" height={height} width="100%" aria-hidden="true">
        {years(first, last).map(({ day, year }) => (
          <g key={year}>
            <line className="strip-year" x1={x(day)} x2={x(day)} y1={0} y2={height - AXIS + 3} />
            <text x={x(day)} y={height - 3} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        <line className="strip-chosen" x1={x(chosen)} x2={x(chosen)} y1={0} y2={height - AXIS + 3} />
        {drawn.map(({ name, happenings }, row) =>
          happenings.map(({ day, count }) => (
            <circle
              key={`${name} ${day}`}
              className={day <= chosen ? 'strip-past' : 'strip-later'}
              cx={x(day)}
              cy={row * ROW + ROW / 2}
              r={Math.min(5.5, 2.5 + Math.sqrt(count - 1))}
            />
          )),
        )}
      </svg>
    </div>
  );
}
