import { formatRoute, go, withParams } from '../state/route.ts';

/** The views of a case, in the order they are offered. */
export const VIEWS = [
  'overview',
  'people',
  'measures',
  'effects',
  'proceedings',
  'states',
  'statements',
  'disputed',
  'connections',
  'sources',
  'inbox',
] as const;
export type CaseViewName = (typeof VIEWS)[number];

/** Where somebody is in a case: which case, which view, and what the address says besides. */
export interface Place {
  readonly id: string;
  readonly view: CaseViewName;
  readonly path: string;
  readonly params: URLSearchParams;
}

export function placeOf([id = '', view]: readonly string[], params: URLSearchParams): Place {
  const name = VIEWS.find((known) => known === view) ?? 'overview';
  return { id, view: name, path: pathOf(id, name), params };
}

const pathOf = (id: string, view: CaseViewName): string =>
  `cases/${encodeURIComponent(id)}${view === 'overview' ? '' : `/${view}`}`;

/** The address of a view of a case, with nothing selected in it. */
export function caseHref(id: string, view: CaseViewName, params: Record<string, string | undefined> = {}): string {
  return formatRoute(pathOf(id, view), params);
}

/** The address of the same view with something changed in it. */
export function hereHref(place: Place, changes: Record<string, string | undefined>): string {
  return formatRoute(place.path, withParams(place.params, changes));
}

export function goHere(
  place: Place,
  changes: Record<string, string | undefined>,
  how: 'push' | 'replace' = 'replace',
): void {
  go(hereHref(place, changes), how);
}
