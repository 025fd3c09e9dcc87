import type { Match, Meaning, ScreenResult } from '../../../src/screen/vocabulary.ts';
import { api } from '../api.ts';
import { date, many } from '../format.ts';
import { Problem } from '../parts/problem.tsx';
import { formatRoute, go, useRoute, withParams } from '../state/route.ts';
import { useAnswer } from '../state/use-answer.ts';
import { EffectsTable } from './effects-table.tsx';
import { RulesTables } from './rules-table.tsx';
import { Timeline } from './timeline.tsx';

/** Somebody who still types sees another match with every letter: only what stands still is asked about. */
const SETTLED_MS = 150;

/** Under which programme and since when; a party listed twice under one programme counts from the first day. */
interface Listing {
  readonly programme: string;
  readonly listed?: string | undefined;
}

function listingsOf({ designations }: Match): { known: Listing[]; unknown: string[] } {
  const known = new Map<string, Listing>();
  const unknown = new Set<string>();
  for (const { list, listed, resolved = [] } of designations) {
    for (const { code, programme } of resolved) {
      if (programme === undefined) unknown.add(`${code} (${list})`);
      else if (!known.get(programme)?.listed) known.set(programme, { programme, listed });
    }
  }
  return { known: [...known.values()], unknown: [...unknown] };
}

function InText({ programme, listed }: Listing) {
  const { data, trouble } = useAnswer(programme, SETTLED_MS, (signal) => api.programme(programme, signal));
  if (trouble) return <Problem trouble={trouble} />;
  if (!data) return null;
  const { brief } = data;
  return (
    <section className="programme">
      <h4>
        {brief.url ? (
          <a href={brief.url} target="_blank" rel="noreferrer">
            {brief.title}
          </a>
        ) : (
          brief.title
        )}{' '}
        <span className="quiet">{listed ? `listed ${date(listed)}` : 'day of listing not known'}</span>
      </h4>
      <RulesTables brief={brief} listed={listed} />
    </section>
  );
}

interface Asked {
  readonly party: string;
  readonly situation: string;
  readonly day: string | undefined;
  readonly titleOf: (programme: string) => string;
}

function InSituation({ party, situation, day, titleOf }: Asked) {
  const key = `${party} ${situation} ${day ?? ''}`;
  const { data, trouble } = useAnswer(key, SETTLED_MS, (signal) => api.effects(party, situation, day, signal));
  if (trouble) return <Problem trouble={trouble} />;
  if (!data) return null;
  return data.answers.map((answer) => (
    <EffectsTable key={answer.programme} answer={answer} title={titleOf(answer.programme)} />
  ));
}

function inOneSentence(known: readonly Listing[], { programmes }: Meaning): string {
  const rules = known.flatMap((one) => programmes.find(({ id }) => id === one.programme)?.rules ?? []);
  const number = (group: string) => rules.filter((rule) => rule.class === group).length;
  const under = `Listed under ${many(known.length, 'programme')}`;
  if (rules.length === 0) return `${under}; what it means is not worked out here.`;
  const risks = number('risk') > 0 ? ` and ${many(number('risk'), 'risk')} for those who help` : '';
  return `${under}: ${many(number('prohibition'), 'prohibition')}${risks}.`;
}

/** What a listing means: as the texts have it, or for somebody in a ready situation; and the party over time. */
export function Consequences({ match, result }: { match: Match; result: ScreenResult }) {
  const { view, params } = useRoute();
  const { known, unknown } = listingsOf(match);
  const { data: ready } = useAnswer(known.length > 0 ? 'situations' : '', 0, (signal) => api.situations(signal));
  if (known.length === 0 && unknown.length === 0) return null;
  const situation = params.get('situation') ?? '';
  const titleOf = (id: string) => result.meaning?.programmes.find((one) => one.id === id)?.title ?? id;
  const choose = (id: string) => go(formatRoute(view, withParams(params, { situation: id })), 'replace');
  return (
    <section className="consequences">
      <h3>What this means</h3>
      {result.meaning && known.length > 0 && <p>{inOneSentence(known, result.meaning)}</p>}
      {known.length > 0 && (
        <p className="field situation only-on-screen">
          <label htmlFor="situation">For whom</label>
          <select id="situation" value={situation} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">Everybody: what the texts say</option>
            {(ready ?? []).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      {situation !== '' && (
        <p className="on-paper">For whom: {ready?.find(({ id }) => id === situation)?.title ?? situation}</p>
      )}
      {situation === ''
        ? known.map((listing) => <InText key={listing.programme} {...listing} />)
        : known.length > 0 && (
            <InSituation party={match.party.id} situation={situation} day={result.query.asOf} titleOf={titleOf} />
          )}
      {unknown.length > 0 && (
        <p>Nothing is known here about {unknown.join(', ')}: look the code up at its publisher.</p>
      )}
      <Timeline id={match.party.id} />
      <p className="quiet">Information about what legal texts say, not legal advice.</p>
    </section>
  );
}
