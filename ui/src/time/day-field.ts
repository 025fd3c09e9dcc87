import { useEffect, useState } from 'react';
import { date, readDate } from '../format.ts';
import { formatRoute, go } from '../state/route.ts';
import { dayOf, isoOf } from './days.ts';

/** A day as typed, `20 Aug 2025` or `2025-08-20`, as an ISO day. */
export function readDay(text: string): string | undefined {
  const iso = readDate(text);
  return iso?.length === 10 && isoOf(dayOf(iso)) === iso ? iso : undefined;
}

/** A day that stands in the address under a key, as a field to type it in. */
export function useDayField(key: string, path: string, params: URLSearchParams) {
  const value = params.get(key) ?? '';
  const [typed, setTyped] = useState<string>();
  // A day that came another way, by the slider or a link, is shown at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is dropped when the day changes
  useEffect(() => setTyped(undefined), [value]);
  const choose = (iso: string, how: 'push' | 'replace'): void => {
    const next = new URLSearchParams(params);
    // Set, though empty: a link without the day would carry the present one along.
    next.set(key, iso);
    go(formatRoute(path, next), how);
  };
  const shown = typed ?? (readDay(value) === undefined ? value : date(value));
  const wrong = shown.trim() !== '' && readDay(shown) === undefined;
  const type = (text: string): void => {
    setTyped(text);
    const day = readDay(text);
    if (day !== undefined && day !== value) choose(day, 'replace');
    else if (text.trim() === '' && value !== '') choose('', 'replace');
  };
  return { value, shown, wrong, type, choose, leave: () => !wrong && setTyped(undefined) };
}
