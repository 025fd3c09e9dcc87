import { many } from '../format.ts';
import { Problem } from '../parts/problem.tsx';
import type { Route } from '../state/route.ts';
import { useAnswer } from '../state/use-answer.ts';
import { placeOf } from './address.ts';
import { caseApi } from './api.ts';
import { Case } from './case.tsx';
import { CaseDoor } from './case-door.tsx';

/** The cases there are. */
function AllCases() {
  const { data, trouble } = useAnswer('cases', 0, (signal) => caseApi.cases(signal));
  if (trouble) return <Problem trouble={trouble} whole />;
  return (
    <div className="prose">
      <h1>{data ? `${many(data.length, 'case is', 'cases are')} held here.` : '\u00a0'}</h1>
      {(data ?? []).map(({ id, title }) => (
        <CaseDoor key={id} id={id} title={title} heading="h2" />
      ))}
      <p className="quiet">
        Begin one of your own with <code>interdict case new ID --title "…"</code>, or take one in with{' '}
        <code>interdict case import FILE</code>.
      </p>
    </div>
  );
}

/** The first door: all cases, or the one the address names. */
export function Cases({ route }: { route: Route }) {
  if (route.rest.length === 0) return <AllCases />;
  const place = placeOf(route.rest, route.params);
  return <Case key={place.id} place={place} />;
}
