import { Fragment, useMemo } from 'react';
import type { HeldFact } from '../../../../src/case/view.ts';
import { toldBy } from '../../../../src/screen/programmes/told-by.ts';
import type { CaseParty, Effects } from '../../../../src/screen/vocabulary.ts';
import { api } from '../../api.ts';
import { capital, date, inDates } from '../../format.ts';
import { Problem } from '../../parts/problem.tsx';
import { Sign } from '../../parts/sign.tsx';
import { EffectsTable } from '../../programmes/effects-table.tsx';
import { Paragraph } from '../../programmes/marked.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { caseApi } from '../api.ts';
import { type CaseData, factsOf } from '../data.ts';
import { Room } from '../room.tsx';
import type { ViewProps } from '../view-props.ts';
import { onDay } from '../words.ts';
import { Exposure } from './exposure.tsx';
import { QuestionForm } from './form.tsx';
import { HelperTables } from './helper-tables.tsx';
import {
  ACTORS,
  GRANTED,
  homeOf,
  type Question,
  questionOf,
  situationOf,
  theCountry,
  type Way,
  waysOf,
} from './question.ts';
import { byWay, paragraphsOf, type Verdict, verdictOf } from './verdict.ts';
import { Ways } from './ways.tsx';

/** Under whose name the lists know a party: its entries, else its name. */
const asked = ({ entries, name }: CaseParty): readonly string[] =>
  entries.length === 0
    ? [name]
    : entries.map((entry) => (entry.startsWith('historical:') ? entry : entry.replace(/^[^:]*:/, '')));

async function answersOf(
  party: CaseParty,
  question: Question,
  way: Pick<Way, 'through' | 'owned'>,
  home: string | undefined,
  day: string,
  signal: AbortSignal,
): Promise<Effects[]> {
  const situation = situationOf(question, way, home);
  const found = await Promise.all(asked(party).map((name) => caseApi.effects(name, day, situation, signal)));
  // One who was listed twice under a programme is answered by the entry that stood on the day.
  const best = new Map<string, Effects>();
  for (const answer of found.flatMap(({ answers }) => answers)) {
    if (best.get(answer.programme)?.designated.value !== 'yes') best.set(answer.programme, answer);
  }
  return [...best.values()];
}

/** The country of the authority that designated a party, where its programmes are of one. */
function useHome(
  data: CaseData,
  party: CaseParty | undefined,
): { home: string | undefined; titles: ReadonlyMap<string, string> } {
  const { programmes } = data.view.case;
  const { data: briefs } = useAnswer(programmes.join(' '), 0, (signal) =>
    Promise.all(programmes.map(async (id) => (await api.programme(id, signal)).brief)),
  );
  return useMemo(() => {
    const under = factsOf(
      data,
      data.view.parties.find((one) => one.party.id === party?.id)?.designations.map(({ fact }) => fact) ?? [],
    );
    const programme = under.flatMap(({ what }) => (what.kind === 'designation' ? what.programme : []))[0];
    const issuer = briefs?.find(({ id }) => id === programme)?.issuer ?? briefs?.at(-1)?.issuer ?? '';
    return { home: homeOf(issuer), titles: new Map((briefs ?? []).map(({ id, title }) => [id, title])) };
  }, [briefs, data, party]);
}

interface AnsweredProps extends ViewProps {
  readonly question: Question;
  readonly party: CaseParty;
  readonly acts: readonly { readonly kind: string; readonly says: string }[];
}

function Answered({ question, party, acts, data, place }: AnsweredProps) {
  const { home, titles } = useHome(data, party);
  const day = data.view.asOf;
  const ways = waysOf(question, home);
  const key = JSON.stringify([question, party.id, day, home ?? '']);
  const {
    data: found,
    trouble,
    slow,
  } = useAnswer(home === undefined && titles.size === 0 ? '' : key, 0, async (signal) => {
    const own = await answersOf(party, question, question, home, day, signal);
    const others = await Promise.all(ways.map((way) => answersOf(party, question, way, home, day, signal)));
    return { own, others, question, name: party.name, day };
  });
  if (trouble) return <Problem trouble={trouble} whole />;
  if (found === undefined) return <h1 className="quiet">{slow ? 'Reading the programmes …' : '\u00a0'}</h1>;
  const verdict = verdictOf(found.own);
  const shown = ways.flatMap((way, at) => {
    const answers = found.others[at];
    return answers ? [{ way, verdict: verdictOf(answers) }] : [];
  });
  const decisive =
    verdict.sign === 'possibly'
      ? byWay(shown.map((one) => ({ says: one.way.where, verdict: one.verdict })))
      : undefined;
  const says = acts.find(({ kind }) => kind === found.question.does)?.says ?? 'does so';
  return (
    <>
      <div className="answer" aria-live="polite">
        <p className="quiet">
          {ACTORS[found.question.who]} of {theCountry(found.question.of)} that {says} · to or with {found.name} ·{' '}
          {date(found.day)}
        </p>
        <h1>
          <Sign name={verdict.sign}>{decisive === undefined ? sentence(verdict.says) : sentence(decisive)}</Sign>
        </h1>
        <RestsOn verdicts={[verdict, ...shown.map((one) => one.verdict)]} />
        {found.own.map(({ programme, designated }) => (
          <p key={programme} className="quiet">
            {titles.get(programme) ?? programme}: {inDates(designated.says)}
            {inBrackets(designated)}
          </p>
        ))}
        {decisive === undefined && verdict.open.length > 0 && (
          <>
            <p>It depends on:</p>
            <ul className="questions">
              {verdict.open.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {shown.length > 1 && <Ways ways={shown} place={place} />}
      {found.own.map((answer) => (
        <EffectsTable key={answer.programme} answer={answer} title={titles.get(answer.programme) ?? answer.programme} />
      ))}
      {found.own.length === 0 && <p>No programme is known under which {found.name} would be listed.</p>}
      <p className="quiet">
        Taken for granted here: {GRANTED.join(', ')}. Information about what legal texts say, not legal advice.
      </p>
    </>
  );
}

/** What tells of the designation, behind the sentence. */
function inBrackets(designated: Effects['designated']): string {
  const sources = toldBy(designated);
  return sources.length === 0 ? '' : ` (${inDates(sources.join('; '))})`;
}

/** Paragraphs named in the answer; the table below has all. */
const NAMED = 3;

/** The paragraphs a prohibition or a risk rests on, in a row under the answer. */
function RestsOn({ verdicts }: { verdicts: readonly Verdict[] }) {
  const all = new Map(verdicts.flatMap(paragraphsOf).map((effect) => [effect.citation, effect]));
  if (all.size === 0) return null;
  const more = all.size - NAMED;
  return (
    <p>
      By{' '}
      {[...all.values()].slice(0, NAMED).map(({ citation, address, mark }, at) => (
        <Fragment key={citation}>
          {at > 0 && '; '}
          <Paragraph citation={citation} address={address} mark={mark} />
        </Fragment>
      ))}
      {more > 0 && ` and ${more} more, below`}.
    </p>
  );
}

const sentence = (words: string): string => `${capital(words)}.`;

/** What a question about a party rests on in the case: its designations, and the instruments they are made under. */
function groundsOf(data: CaseData, party: string | undefined): HeldFact[] {
  const then = data.view.parties.find((one) => one.party.id === party);
  const designations = factsOf(data, then?.designations.map(({ fact }) => fact) ?? []);
  const under = new Set(
    designations.flatMap(({ what }) =>
      what.kind === 'designation' ? (data.instruments.get(what.programme) ?? []) : [],
    ),
  );
  const orders = data.view.instruments.filter(({ instrument }) => under.has(instrument));
  return [
    ...factsOf(
      data,
      orders.flatMap(({ history }) => history),
    ),
    ...designations,
  ];
}

/** What follows, for whom: a question in one sentence, its answer, and what would change it; then tables and institutions. */
export function View({ data, place }: ViewProps) {
  const question = questionOf(place.params);
  const party = data.parties.get(question.party);
  const { home } = useHome(data, party);
  const acts = useAnswer('acts', 0, (signal) => caseApi.acts(signal)).data ?? [];
  const facts = useMemo(() => groundsOf(data, party?.id), [data, party]);
  const missing = [question.of === '' && 'of which country', party === undefined && 'with whom'].filter(Boolean);
  return (
    <Room data={data} place={place} facts={facts} wide>
      <QuestionForm question={question} acts={acts} home={home} data={data} place={place} />
      {party === undefined || question.of === '' ? (
        <div className="answer" aria-live="polite">
          <h1>{onDay(data)}: what would follow, and for whom?</h1>
          <p>Say above who acts, {missing.join(' and ')}: the answer comes at once, with its paragraphs.</p>
        </div>
      ) : (
        <Answered question={question} party={party} acts={acts} data={data} place={place} />
      )}
      <HelperTables data={data} place={place} />
      <Exposure data={data} />
    </Room>
  );
}
