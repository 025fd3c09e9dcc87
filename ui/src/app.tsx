import { lazy, Suspense, useEffect, useRef } from 'react';
import { Help } from './help.tsx';
import { Screening } from './screening/screening.tsx';
import { Start } from './start.tsx';
import { formatRoute, go, useRoute, type View } from './state/route.ts';
import { KnownAtControl, ListsAsOf } from './time/as-of.tsx';

/**
 * A door is fetched when it is opened: the first view is small. Screening is there from the start, as `/` goes to its field
 * from anywhere, and the next letter belongs into it.
 */
const Cases = lazy(async () => ({ default: (await import('./cases/cases.tsx')).Cases }));
const Documents = lazy(async () => ({ default: (await import('./documents/documents.tsx')).Documents }));
const Lists = lazy(async () => ({ default: (await import('./lists/lists.tsx')).Lists }));

const DOORS: readonly { view: View; title: string }[] = [
  { view: 'cases', title: 'Cases' },
  { view: 'screening', title: 'Screening' },
  { view: 'documents', title: 'Documents' },
  { view: 'lists', title: 'Lists' },
];

/** True where a key press is meant for the field it happens in. */
function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox],[type=range]), textarea, select');
}

/** The keys that work everywhere: `/` goes to the search field, `t` to the as-of date, `[` and `]` step through what happened, `?` opens the help. */
function useKeys(openHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (event.key === '/') {
        const field = document.querySelector<HTMLInputElement>('[data-search]');
        event.preventDefault();
        if (field) {
          field.focus();
          field.select();
        } else {
          go(formatRoute('screening'));
          requestAnimationFrame(() => document.querySelector<HTMLInputElement>('[data-search]')?.focus());
        }
      } else if (event.key === 't') {
        const field = document.querySelector<HTMLInputElement>('[data-as-of]');
        if (!field) return;
        event.preventDefault();
        field.focus();
        field.select();
      } else if (event.key === '[' || event.key === ']') {
        document.querySelector<HTMLButtonElement>(`[data-key="${event.key}"]:not(:disabled)`)?.click();
      } else if (event.key === '?') {
        event.preventDefault();
        openHelp();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [openHelp]);
}

export function App() {
  const route = useRoute();
  const { view, path, params } = route;
  const help = useRef<HTMLDialogElement>(null);
  const openHelp = useRef(() => {
    help.current?.showModal();
    // Else the button at its end is in focus, and the help opens scrolled down to it.
    help.current?.querySelector('h2')?.focus();
  }).current;
  useKeys(openHelp);
  useEffect(() => {
    const asked = params.get('q');
    const title = DOORS.find((door) => door.view === view)?.title;
    document.title = [asked, title, 'Interdict'].filter(Boolean).join(' · ');
  }, [view, params]);
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        To the content
      </button>
      <header className="masthead">
        <a className="brand" href={formatRoute('start')}>
          Interdict
        </a>
        <nav aria-label="Views">
          {DOORS.map((door) => (
            <a key={door.view} href={formatRoute(door.view)} aria-current={door.view === view ? 'page' : undefined}>
              {door.title}
            </a>
          ))}
        </nav>
        <button type="button" className="help-button" onClick={openHelp} aria-label="Help and keys">
          ?
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        {(view === 'screening' || view === 'documents') && (
          <>
            <ListsAsOf path={path} params={params} />
            <KnownAtControl
              path={path}
              params={params}
              says="only by the versions this installation held on that day; the first answer takes some seconds"
            />
          </>
        )}
        {view === 'start' && <Start />}
        <Suspense fallback={<div className="case-waits" />}>
          {view === 'cases' && <Cases route={route} />}
          {view === 'screening' && <Screening params={params} />}
          {view === 'documents' && <Documents params={params} />}
          {view === 'lists' && <Lists params={params} />}
        </Suspense>
      </main>
      <Help dialog={help} />
    </>
  );
}
