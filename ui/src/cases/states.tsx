import { useMemo } from 'react';
import type { Position } from '../../../src/case/positions.ts';
import type { PositionsInView as Positions } from '../../../src/case/view.ts';
import { count, country, date, inDates, many } from '../format.ts';
import { Sign, type SignName } from '../parts/sign.tsx';
import { goHere } from './address.ts';
import { Cite } from './cited.tsx';
import { factsOf } from './data.ts';
import { Room } from './room.tsx';
import type { ViewProps } from './view-props.ts';
import { onDay } from './words.ts';

const ORDER: readonly Position[] = ['signed', 'own statement', 'not signed', 'unknown', 'not a party'];
const SIGNS: Readonly<Record<Position, SignName>> = {
  signed: 'signed',
  'own statement': 'ownWords',
  'not signed': 'unsigned',
  unknown: 'unknown',
  'not a party': 'outside',
};
const MEANS: Readonly<Record<Position, string>> = {
  signed: 'a source names them among those who signed',
  'own statement': 'a source tells that they answered in words of their own',
  'not signed': 'a source names them among those who did not sign',
  unknown: 'parties of whom no source tells; silence is not taken for a no',
  'not a party': 'signed the treaty or joined it at some time, and it was not in force for them that day',
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The names of countries, in the alphabet's order. */
const names = (codes: readonly string[]): string[] => codes.map(country).sort((a, b) => a.localeCompare(b, 'en'));

function Names({ codes }: { codes: readonly string[] }) {
  return (
    <ul className="states">
      {names(codes).map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** The parties of that day in one bar, by where they stand; those outside are no part of it. */
function Bar({ positions }: { positions: Positions }) {
  const inside = ORDER.filter((one) => one !== 'not a party' && positions.counts[one] > 0);
  const said = inside.map((one) => `${one} ${positions.counts[one]}`).join(', ');
  return (
    <div className="states-bar" role="img" aria-label={`Of ${positions.total} parties: ${said}.`}>
      {inside.map((one) => (
        <span
          key={one}
          className={`position-${one.replaceAll(' ', '-')}`}
          style={{ flexGrow: positions.counts[one] }}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}

function Group({ position, of, data, place }: { position: Position; of: Positions } & ViewProps) {
  const states = (of.states ?? []).filter((state) => state.position === position);
  if (states.length === 0) return null;
  const facts = factsOf(data, [...new Set(states.flatMap((state) => state.facts))]);
  return (
    <section aria-label={position}>
      <h3>
        <Sign name={SIGNS[position]}>
          {position} <span className="number">{count(states.length)}</span>
        </Sign>{' '}
        <Cite facts={facts} data={data} place={place} />
      </h3>
      <p className="quiet">{MEANS[position]}</p>
      <Names codes={states.map((state) => state.country)} />
    </section>
  );
}

function Toward({ of, data, place }: { of: Positions } & ViewProps) {
  const told = data.view.statements.find(({ statement }) => statement === of.statement);
  const [fact] = factsOf(data, told?.facts ?? []);
  const signers = Math.round(of.signedShare * of.total);
  return (
    <section className="toward">
      <h2 className="headword">{fact ? inDates(fact.says) : of.statement}</h2>
      <p>
        On {date(of.day)}, of {many(of.total, 'party', 'parties')} that day, <strong>{count(signers)} signed</strong> (
        {percent(of.signedShare)}){of.stated !== undefined && <>; the statement itself counts {count(of.stated)}</>}.{' '}
        {fact && <Cite facts={[fact]} data={data} place={place} />}
      </p>
      <Bar positions={of} />
      {ORDER.map((position) => (
        <Group key={position} position={position} of={of} data={data} place={place} />
      ))}
    </section>
  );
}

/** Where every state stands: a party on the day or not, and toward each statement. Unknown is never shown as no. */
export function View({ data, place }: ViewProps) {
  const { states } = data.view;
  const positions = states?.positions ?? [];
  const chosen = positions.find(({ statement }) => statement === place.params.get('toward')) ?? positions.at(-1);
  const facts = useMemo(() => {
    const told = data.view.statements.find(({ statement }) => statement === chosen?.statement)?.facts ?? [];
    return factsOf(data, [...new Set([...told, ...(chosen?.states?.flatMap((state) => state.facts) ?? [])])]);
  }, [chosen, data]);
  if (states === undefined) {
    return (
      <Room data={data} place={place} facts={[]}>
        <h1>This case counts no states.</h1>
        <p>It names no treaty whose parties would be counted.</p>
      </Room>
    );
  }
  return (
    <Room data={data} place={place} facts={facts}>
      <div className="answer" aria-live="polite">
        <h1>
          {onDay(data)} the {states.treaty} has {many(states.total, 'party', 'parties')}
          {chosen === undefined
            ? ', and nobody has taken a position yet.'
            : `; ${chosen.counts.signed} states signed the statement below.`}
        </h1>
        {states.leaving.length > 0 && (
          <p>
            <Sign name="later">Said by then that they would leave: {names(states.leaving).join(', ')}.</Sign>
          </p>
        )}
      </div>
      {positions.length > 1 && (
        <p className="field">
          <label htmlFor="toward">Toward which statement</label>
          <select
            id="toward"
            value={chosen?.statement}
            onChange={(event) => goHere(place, { toward: event.currentTarget.value })}
          >
            {positions.map(({ statement, day }) => (
              <option key={statement} value={statement}>
                {date(day)}: {statement}
              </option>
            ))}
          </select>
        </p>
      )}
      {chosen && <Toward of={chosen} data={data} place={place} />}
      <details className="fold" open={chosen === undefined || undefined}>
        <summary>
          All {count(states.total)} parties on {date(data.view.asOf)}
        </summary>
        {states.recalled > 0 && (
          <p className="quiet">
            The days of {count(states.total - states.recalled)} of them were read in a source; those of{' '}
            {count(states.recalled)} are general knowledge, and checked only by totals that others state.
          </p>
        )}
        <Names codes={states.members} />
      </details>
    </Room>
  );
}
