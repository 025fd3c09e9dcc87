import { lazy, memo, Suspense, useRef } from 'react';
import { capital, date, many } from '../format.ts';
import { Problem } from '../parts/problem.tsx';
import { formatRoute } from '../state/route.ts';
import { readDay } from '../time/day-field.ts';
import { isoOf, today } from '../time/days.ts';
import { type CaseViewName, caseHref, type Place, VIEWS } from './address.ts';
import { type CaseData, useCase } from './data.ts';
import { Overview } from './overview.tsx';
import { CaseTime } from './time/case-time.tsx';
import type { ViewProps } from './view-props.ts';
import { openMatters } from './words.ts';

const view = (load: () => Promise<{ readonly View: (props: ViewProps) => React.ReactNode }>) =>
  lazy(async () => ({ default: (await load()).View }));

/** The first view comes with the page; the others when they are asked for. */
const SHOWN: Readonly<Record<CaseViewName, (props: ViewProps) => React.ReactNode>> = {
  overview: Overview,
  people: view(() => import('./people.tsx')),
  measures: view(() => import('./measures.tsx')),
  effects: view(() => import('./effects/effects.tsx')),
  proceedings: view(() => import('./proceedings.tsx')),
  states: view(() => import('./states.tsx')),
  statements: view(() => import('./statements.tsx')),
  disputed: view(() => import('./disputed.tsx')),
  connections: view(() => import('./graph/connections.tsx')),
  sources: view(() => import('./sources/sources.tsx')),
  inbox: view(() => import('./inbox/inbox.tsx')),
};

function Tabs({ data, place }: ViewProps) {
  const counts = openMatters(data);
  return (
    <nav className="case-views" aria-label="Views of this case">
      {VIEWS.map((name) => (
        <a key={name} href={caseHref(place.id, name)} aria-current={name === place.view ? 'page' : undefined}>
          {capital(name)}
          {counts[name] !== undefined && (
            <>
              {' '}
              <span className="quiet number">{counts[name]}</span>
            </>
          )}
        </a>
      ))}
    </nav>
  );
}

/** The whole case as one page to print or to send, on the day and by the knowledge shown here. */
function reportHref({ case: { id }, asOf, knownAt }: CaseData['view']): string {
  const days = new URLSearchParams({ as_of: asOf, ...(knownAt === undefined ? {} : { known_at: knownAt }) });
  return `cases/${encodeURIComponent(id)}/report?${days}`;
}

/** A day of the address; one that is none counts as none, and its field says so. */
const dayIn = (params: URLSearchParams, key: string): string => readDay(params.get(key) ?? '') ?? '';

function NoSuchCase({ id }: { id: string }) {
  return (
    <section className="prose">
      <h1>No case is held under the name “{id.slice(0, 60)}”.</h1>
      <p>
        The address may be misspelt, or the case is held elsewhere.{' '}
        <a href={formatRoute('cases', {})}>All cases held here</a>
      </p>
    </section>
  );
}

/** The view itself: drawn anew with an answer or another place in it, and not with every step of the slider before. */
const Shown = memo(function Shown({ data, place }: ViewProps) {
  const View = SHOWN[place.view];
  return (
    <Suspense fallback={<div className="case-waits" />}>
      <View data={data} place={place} />
    </Suspense>
  );
});

/** The place whose day is answered: while the next day is asked for, the one before. */
function useSettled(place: Place, data: CaseData | undefined): Place {
  const last = useRef(place);
  const { view, params } = place;
  const answered =
    data?.view.asOf === (dayIn(params, 'asof') || isoOf(today())) &&
    (data.view.knownAt ?? '') === dayIn(params, 'known');
  if (answered || view !== last.current.view) last.current = place;
  return last.current;
}

/** One case, on one day, in one of its views. */
export function Case({ place }: { place: Place }) {
  const { id, params } = place;
  const { data, trouble, slow } = useCase(id, {
    asOf: dayIn(params, 'asof'),
    knownAt: dayIn(params, 'known'),
    toward: params.get('toward') ?? '',
    overview: place.view === 'overview',
  });
  const settled = useSettled(place, data);
  if (trouble?.code === 'CASE_UNKNOWN') return <NoSuchCase id={id} />;
  if (trouble) return <Problem trouble={trouble} whole />;
  if (data === undefined) return <p className="case-waits quiet">{slow ? 'Opening the case …' : '\u00a0'}</p>;
  return (
    <div className="case">
      <p className="case-title">
        <a href={caseHref(id, 'overview')} className="headword">
          {data.view.case.title}
        </a>{' '}
        <span className="quiet">{many(data.facts.size, 'fact')}</span>{' '}
        <a className="quiet only-on-screen" href={reportHref(data.view)}>
          One page
        </a>{' '}
        <a className="quiet only-on-screen" href={`cases/${encodeURIComponent(id)}/export`} download>
          Bundle
        </a>
      </p>
      <p className="on-paper">
        As of {date(data.view.asOf)}
        {data.view.knownAt && <>, by what was known on {date(data.view.knownAt)}</>}. Information, not legal advice.
      </p>
      <Tabs data={data} place={settled} />
      <CaseTime data={data} place={place} />
      <Shown data={data} place={settled} />
    </div>
  );
}
