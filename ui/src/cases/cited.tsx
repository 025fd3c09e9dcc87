import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { HeldFact } from '../../../src/case/view.ts';
import { hereHref, type Place } from './address.ts';
import type { CaseData } from './data.ts';

/** Numbers of the sources a view rests on, in the order it names them; the footnotes bear the same. */
const Numbers = createContext<ReadonlyMap<string, number>>(new Map());

interface Props {
  /** The facts of the view, in the order they are shown. */
  readonly facts: readonly HeldFact[];
  readonly children: ReactNode;
}

/** Numbers the sources of everything cited inside. */
export function Cited({ facts, children }: Props) {
  const numbers = useMemo(() => {
    const found = new Map<string, number>();
    for (const { sources } of facts)
      for (const { source } of sources) if (!found.has(source)) found.set(source, found.size + 1);
    return found;
  }, [facts]);
  return <Numbers value={numbers}>{children}</Numbers>;
}

export const useNumbers = (): ReadonlyMap<string, number> => useContext(Numbers);

/** `1–4, 7` for the numbers 1, 2, 3, 4 and 7. */
export function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}

interface CiteProps {
  readonly facts: readonly HeldFact[];
  readonly data: CaseData;
  readonly place: Place;
}

/** The most facts one click opens: hundreds in a row tell nobody anything, and their ids stand in the address. */
const MOST = 30;

/** The numbers of the sources some facts rest on: one click opens them. */
export function Cite({ facts, data, place }: CiteProps) {
  const numbers = useNumbers();
  const sources = [...new Set(facts.flatMap((fact) => fact.sources.map(({ source }) => source)))];
  const found = sources.flatMap((source) => numbers.get(source) ?? []);
  if (found.length === 0) return null;
  const shown = facts
    .slice(0, MOST)
    .map(({ id }) => id)
    .join(' ');
  const open = place.params.get('fact') === shown;
  const title = data.sources.get(sources[0]!)?.title ?? sources[0]!;
  const others = found.length === 1 ? '' : ` and ${found.length - 1} more`;
  return (
    <a
      className="cite"
      href={hereHref(place, { fact: open ? undefined : shown })}
      aria-current={open || undefined}
      aria-label={`Sources ${ranges(found)}: ${title}${others}`}
    >
      {ranges(found)}
    </a>
  );
}
