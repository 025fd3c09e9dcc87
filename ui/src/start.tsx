import { api } from './api.ts';
import { caseApi } from './cases/api.ts';
import { CaseDoor } from './cases/case-door.tsx';
import { count, many } from './format.ts';
import { Problem } from './parts/problem.tsx';
import { formatRoute, go } from './state/route.ts';
import { useAnswer } from './state/use-answer.ts';

/** The name is typed here and answered where names are screened. */
function ScreeningDoor() {
  const { data: lists = [] } = useAnswer('lists', 0, (signal) => api.lists(signal));
  const screened = lists.filter((list) => list.screened);
  const entries = screened.reduce((sum, list) => sum + list.entries, 0);
  const newest = Math.min(...screened.map((list) => list.ageDays));
  return (
    <section className="door" aria-labelledby="door-screening">
      <h2 id="door-screening" className="headword">
        <a href={formatRoute('screening')}>Screening</a>
      </h2>
      <p>Does a name, a file or a text match a listed party, how surely, and why?</p>
      <search>
        <form
          className="name-field"
          onSubmit={(event) => {
            event.preventDefault();
            go(formatRoute('screening', { q: new FormData(event.currentTarget).get('q')?.toString() }));
          }}
        >
          <label htmlFor="start-name">Name to screen</label>
          <input id="start-name" name="q" data-search type="search" dir="auto" autoComplete="off" spellCheck={false} />
          <span className="key" aria-hidden="true">
            /
          </span>
        </form>
      </search>
      <p>
        <a href={formatRoute('documents')}>Read a document</a> · <a href={formatRoute('lists')}>See the lists</a>
      </p>
      <p className="quiet">
        {screened.length === 0
          ? '\u00a0'
          : `${many(screened.length, 'list')} with ${count(entries)} entries; the newest is ${many(newest, 'day')} old.`}
      </p>
    </section>
  );
}

/** Two doors: an affair as a whole, and a name by itself. */
export function Start() {
  const { data: cases = [], trouble } = useAnswer('cases', 0, (signal) => caseApi.cases(signal));
  return (
    <div className="start">
      <h1>Who is under sanctions, under what, what follows, and how we know</h1>
      {trouble && <Problem trouble={trouble} />}
      <div className="doors">
        <section className="door" aria-labelledby="door-cases">
          <h2 id="door-cases" className="headword">
            <a href={formatRoute('cases')}>{cases.length > 1 ? 'Cases' : 'The case'}</a>
          </h2>
          <p>A whole affair on any day: who was named, what it does and to whom, who answered how, what is disputed.</p>
          {cases.map(({ id, title }) => (
            <CaseDoor key={id} id={id} title={title} heading="h3" />
          ))}
        </section>
        <ScreeningDoor />
      </div>
      <p className="quiet">
        Everything stays on this machine. This is information, not legal advice. Press <kbd>?</kbd> for keys and signs.
      </p>
    </div>
  );
}
