import { useEffect, useRef } from 'react';
import { Cases } from './cases/cases.tsx';
import { Documents } from './documents/documents.tsx';
import { Help } from './help.tsx';
import { Lists } from './lists/lists.tsx';
import { Screening } from './screening/screening.tsx';
import { formatRoute, go, useRoute, type View } from './state/route.ts';
import { AsOfControl, KnownAtControl } from './time/as-of.tsx';

const DOORS: readonly { view: View; title: string; later?: boolean }[] = [
  { view: 'cases', title: 'Cases', later: true },
  { view: 'screening', title: 'Screening' },
  { view: 'documents', title: 'Documents' },
  { view: 'lists', title: 'Lists' },
];

/** True where a key press is meant for the field it happens in. */
function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox],[type=range]), textarea, select');
}

/** The keys that work everywhere: `/` goes to the search field, `t` to the as-of date, `?` opens the help. */
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
  const { view, params } = useRoute();
  const help = useRef<HTMLDialogElement>(null);
  const openHelp = useRef(() => help.current?.showModal()).current;
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
        <a className="brand" href={formatRoute('screening')}>
          Interdict
        </a>
        <nav aria-label="Views">
          {DOORS.map((door) => (
            <a key={door.view} href={formatRoute(door.view)} aria-current={door.view === view ? 'page' : undefined}>
              {door.title}
              {door.later && <small> later</small>}
            </a>
          ))}
        </nav>
        <button type="button" className="help-button" onClick={openHelp} aria-label="Help and keys">
          ?
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        {(view === 'screening' || view === 'documents') && <AsOfControl view={view} params={params} />}
        {(view === 'screening' || view === 'documents') && <KnownAtControl view={view} params={params} />}
        {view === 'cases' && <Cases />}
        {view === 'screening' && <Screening params={params} />}
        {view === 'documents' && <Documents params={params} />}
        {view === 'lists' && <Lists params={params} />}
      </main>
      <Help dialog={help} />
    </>
  );
}
