import { useState } from 'react';
import type { LinkEvidence, ListCoverage, Match, PartyRef } from '../../../src/screen/vocabulary.ts';
import { api, type Pair, Trouble } from '../api.ts';
import { country, date, score } from '../format.ts';
import { Problem } from '../parts/problem.tsx';
import { Sign } from '../parts/sign.tsx';
import { formatRoute } from '../state/route.ts';
import { useAnswer } from '../state/use-answer.ts';
import { PossiblyListed } from '../time/standing.tsx';

const KIND: Record<LinkEvidence['kind'], string> = {
  sameId: 'The publisher gave both the same number',
  identifier: 'The same identifier',
  unReference: 'Quotes the United Nations reference',
  unDesignation: 'Carries out the United Nations designation of that name',
  birthDate: 'The same name and birth date',
};
const VALUE: Readonly<Record<string, string>> = {
  nationalId: 'national id',
  taxId: 'tax number',
  imo: 'IMO',
  lei: 'LEI',
  birthDate: 'born',
};

/** More entries of the same name than this are counted, not named. */
const MOST_NAMED = 6;

const listTitle = (coverage: readonly ListCoverage[], list: string): string =>
  coverage.find((entry) => entry.list === list)?.title ?? list;

const refOf = ({ list, id }: Pick<PartyRef, 'list' | 'id'>): string => `${list}:${id}`;

function valueWords([what, value]: readonly [string, string]): string {
  const shown =
    what === 'country' || what === 'nationality' ? country(value) : /date/i.test(what) ? date(value) : value;
  return `${VALUE[what] ?? what} ${shown}`;
}

/** Why two entries are one party: `The same identifier: passport A0123456, Iran; the names agree at 0.97 (ofac-1, un-2)`. */
function Evidence({ evidence }: { evidence: LinkEvidence }) {
  const { kind, values, nameScore, between } = evidence;
  return (
    <li>
      {KIND[kind]}: {Object.entries(values).map(valueWords).join(', ')}
      {nameScore !== undefined && `; the names agree at ${score(nameScore)}`}{' '}
      <span className="quiet">
        (<code>{between[0].replace(/^[^:]*:/, '')}</code> and <code>{between[1].replace(/^[^:]*:/, '')}</code>)
      </span>
    </li>
  );
}

interface CutProps {
  readonly entry: PartyRef;
  /** The entries it is tied to, as `list:id`. */
  readonly tied: readonly string[];
  readonly onChanged: () => void;
}

/** Cuts an entry off from those it is tied to, with a reason. Asked twice: it changes what everybody here is shown. */
function Cut({ entry, tied, onChanged }: CutProps) {
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const cut = async (): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      await api.cut(
        tied.map((other) => [other, refOf(entry)] as const),
        why,
      );
      onChanged();
    } catch (error) {
      setTrouble(Trouble.from(error));
      setBusy(false);
    }
  };
  if (!asking)
    return (
      <button type="button" className="plain cut" onClick={() => setAsking(true)}>
        Not the same party …
      </button>
    );
  return (
    <form
      className="cut-form"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        void cut();
      }}
    >
      <label>
        Why is {entry.id} another party?
        {/* biome-ignore lint/a11y/noAutofocus: the field appears where the person has just pressed */}
        <input value={why} onChange={(event) => setWhy(event.target.value)} disabled={busy} autoFocus />
      </label>
      <p className="quiet">
        Kept in this installation, for all who use it; it takes some seconds.{' '}
        {tied.length > 1 && 'All its ties are cut.'}
      </p>
      <button type="submit" disabled={busy || why.trim() === ''}>
        {busy ? 'Cutting …' : 'Cut the link'}
      </button>{' '}
      <button type="button" className="plain" disabled={busy} onClick={() => setAsking(false)}>
        Cancel
      </button>
      {trouble && <Problem trouble={trouble} />}
    </form>
  );
}

/** The cuts between this party's entries and others, each to be taken back. */
function HeldApart({ refs, changes, onChanged }: { refs: readonly string[]; changes: string; onChanged: () => void }) {
  // Lists handed in to the service have no cuts and say so: nothing is shown then.
  const { data } = useAnswer(changes, 0, (signal) => api.cuts(signal));
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const names = new Set(refs.flatMap((ref) => [ref, ref.replace(/^[^:]*:/, '')]));
  const cuts = (data?.cuts ?? []).filter(({ between }) => between.some((name) => names.has(name)));
  if (cuts.length === 0) return null;
  const takeBack = async (between: Pair): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      await api.rejoin([between]);
      onChanged();
    } catch (error) {
      setTrouble(Trouble.from(error));
    }
    setBusy(false);
  };
  return (
    <section className="links" aria-label="Held apart">
      <h3>Held to be different parties</h3>
      <ul className="values held-apart" aria-busy={busy}>
        {cuts.map(({ between, why, on }) => (
          <li key={between.join(' ')}>
            <code>{between[0].replace(/^[^:]*:/, '')}</code> and <code>{between[1].replace(/^[^:]*:/, '')}</code>
            {why && <>: {why}</>}
            {on && <span className="quiet"> ({date(on)})</span>}{' '}
            <button type="button" className="plain" disabled={busy} onClick={() => void takeBack(between)}>
              {busy ? 'Taking back …' : 'Take this back'}
            </button>
          </li>
        ))}
      </ul>
      {trouble && <Problem trouble={trouble} />}
    </section>
  );
}

interface Props {
  readonly match: Match;
  readonly coverage: readonly ListCoverage[];
  readonly onChanged: () => void;
}

/** The entries of other lists that are the same party, each with why; and those that share no more than the name. */
export function Links({ match, coverage, onChanged }: Props) {
  const { party, linked = [], possiblySame = [] } = match;
  const refs = [party, ...linked].map(refOf);
  return (
    <>
      {linked.length + possiblySame.length > 0 && <Others match={match} coverage={coverage} onChanged={onChanged} />}
      <HeldApart refs={refs} changes={refs.join()} onChanged={onChanged} />
    </>
  );
}

function Others({ match, coverage, onChanged }: Props) {
  const { party, linked = [], possiblySame = [] } = match;
  return (
    <section className="links" aria-label="On other lists">
      {linked.length > 0 && (
        <>
          <h3>One party on {new Set([party.list, ...linked.map(({ list }) => list)]).size} lists</h3>
          <ul className="values">
            {linked.map((entry) => {
              const tied = [...new Set(entry.evidence.flatMap(({ between }) => between))];
              return (
                <li key={refOf(entry)} className="linked">
                  <p>
                    <bdi className="headword">{entry.caption}</bdi>, <code>{entry.id}</code>,{' '}
                    <a href={formatRoute('lists', { list: entry.list })}>{listTitle(coverage, entry.list)}</a>{' '}
                    <PossiblyListed asOf={entry.asOf} />
                  </p>
                  <ul className="evidence">
                    {entry.evidence.map((evidence) => (
                      <Evidence key={JSON.stringify(evidence)} evidence={evidence} />
                    ))}
                  </ul>
                  <Cut entry={entry} tied={tied.filter((ref) => ref !== refOf(entry))} onChanged={onChanged} />
                </li>
              );
            })}
          </ul>
        </>
      )}
      {possiblySame.length > 0 && (
        <>
          <h3>
            <Sign name="possibly">Possibly the same, by name only</Sign>
          </h3>
          <ul className="values">
            {possiblySame.slice(0, MOST_NAMED).map((entry) => (
              <li key={refOf(entry)}>
                <bdi>{entry.caption}</bdi>, <code>{entry.id}</code>, {listTitle(coverage, entry.list)}
              </li>
            ))}
            {possiblySame.length > MOST_NAMED && <li>and {possiblySame.length - MOST_NAMED} more</li>}
          </ul>
          <p className="quiet">The name is all they share: nothing tells whether they are this party.</p>
        </>
      )}
    </section>
  );
}
