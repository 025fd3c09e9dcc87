import { useSyncExternalStore } from 'react';

/**
 * The whole state of the page stands in the address, after the `#`. A browser never sends that part to a
 * server, so the names people screen and the texts they paste stay out of access logs and proxies.
 */
export type View = 'start' | 'cases' | 'screening' | 'documents' | 'lists';

const VIEWS: readonly View[] = ['start', 'cases', 'screening', 'documents', 'lists'];

export interface Route {
  readonly view: View;
  /** The whole path, and what of it stands behind the view: `cases/some-case/people` has `['some-case', 'people']`. */
  readonly path: string;
  readonly rest: readonly string[];
  readonly params: URLSearchParams;
}

/** Reads an address fragment (`#/screening?q=…`); anything unknown is the start screen. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [first, ...rest] = path.split('/').filter(Boolean).map(decoded);
  const view = VIEWS.find((known) => known === first) ?? 'start';
  return { view, path, rest, params: new URLSearchParams(search) };
}

/** A part of a path; what is cut short or no encoding at all stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What goes along into every link, unless a link says otherwise: the day that is asked about, and whose knowledge answers. */
const EVERYWHERE: readonly string[] = ['asof', 'known'];

/**
 * Writes an address fragment; empty parameters are left out, so that equal states have equal addresses.
 *
 * @param path a view, or the path of a place in it, its parts encoded.
 */
export function formatRoute(path: string, params?: URLSearchParams | Record<string, string | undefined>): string {
  const search = new URLSearchParams();
  const entries = params instanceof URLSearchParams ? [...params] : Object.entries(params ?? {});
  for (const [key, value] of entries) if (value) search.append(key, value);
  for (const key of EVERYWHERE) {
    const kept = here().get(key);
    if (kept && !entries.some(([name]) => name === key)) search.append(key, kept);
  }
  const query = search.toString();
  return `#/${path === 'start' ? '' : path}${query ? `?${query}` : ''}`;
}

let read: { readonly hash: string; readonly params: URLSearchParams } | undefined;

/** The parameters of the present address, read once: a view may hold hundreds of links. */
function here(): URLSearchParams {
  if (read?.hash !== current) read = { hash: current, params: parseRoute(current).params };
  return read.params;
}

/** A copy of `params` with some values replaced; an empty value removes its parameter. */
export function withParams(params: URLSearchParams, changes: Record<string, string | undefined>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(changes)) {
    if (value) next.set(key, value);
    else next.delete(key);
  }
  return next;
}

const listeners = new Set<() => void>();
const WRITE_AFTER_MS = 150;
let current = window.location.hash;
let writing: ReturnType<typeof setTimeout> | undefined;

function moved(hash: string): void {
  current = hash;
  for (const listener of listeners) listener();
}

/**
 * Goes to an address. `replace` while somebody types, so that "back" leaves the view and not the last letter; the
 * address bar then follows after a short pause, because browsers refuse pages that write it at every keystroke.
 */
export function go(hash: string, how: 'push' | 'replace' = 'push'): void {
  if (hash === current) return;
  clearTimeout(writing);
  if (how === 'push') window.history.pushState(null, '', hash);
  else writing = setTimeout(() => window.history.replaceState(null, '', hash), WRITE_AFTER_MS);
  moved(hash);
}

for (const event of ['hashchange', 'popstate']) {
  window.addEventListener(event, () => {
    clearTimeout(writing);
    if (window.location.hash !== current) moved(window.location.hash);
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The current address, followed. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => current));
}
