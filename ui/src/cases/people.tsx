import { useMemo } from 'react';
import type { CaseView } from '../../../src/case/view.ts';
import { country, inDates } from '../format.ts';
import { Sign, type SignName } from '../parts/sign.tsx';
import { formatRoute } from '../state/route.ts';
import { caseHref, hereHref } from './address.ts';
import { Cite } from './cited.tsx';
import { factsOf, nameOf } from './data.ts';
import { Listed, type Listing, listingsOf } from './listing.tsx';
import { bestMark, MarkSign } from './marks.tsx';
import { Room } from './room.tsx';
import { useSome } from './some.tsx';
import type { ViewProps } from './view-props.ts';
import { answerOfDay } from './words.ts';

type PartyThen = CaseView['parties'][number];

/** Where a party stands on the day, gravest first: in this order the groups are shown. */
const STANDINGS = ['designated', 'not known', 'no longer', 'not designated'] as const;
type StandingName = (typeof STANDINGS)[number];

const SIGNS: Readonly<Record<StandingName, readonly [SignName, string]>> = {
  designated: ['listed', 'designated'],
  'not known': ['possibly', 'possibly designated'],
  'no longer': ['ended', 'no longer designated'],
  'not designated': ['clear', 'not designated'],
};
const TITLES: Readonly<Record<StandingName, string>> = {
  designated: 'Designated on that day',
  'not known': 'Of whom it is not known for that day',
  'no longer': 'No longer designated',
  'not designated': 'In the case, and not designated',
};

function standingOf({ designated }: PartyThen, listings: readonly Listing[]): StandingName {
  if (designated === 'yes') return 'designated';
  if (designated === 'unknown') return 'not known';
  return listings.length > 0 ? 'no longer' : 'not designated';
}

function Namesakes({ of, data, place }: { of: PartyThen } & ViewProps) {
  const { namesakes } = of.party;
  if (namesakes.length === 0) return null;
  return (
    <p className="namesakes">
      <Sign name="namesake">
        not to be taken for{' '}
        {namesakes.map((id, at) => (
          <span key={id}>
            {at > 0 && ', '}
            <a href={`${caseHref(place.id, 'people')}`} data-party={id}>
              {nameOf(data, id)}
            </a>
          </span>
        ))}
      </Sign>
    </p>
  );
}

const SCHEMAS: Partial<Record<PartyThen['party']['type'], string>> = { person: 'Person', organisation: 'Organization' };

/** The screening of a name, open at the very entry of the party: a namesake may score as high. */
function screenHref({ party }: PartyThen, listings: readonly Listing[]): string {
  const stands = listings.find(({ holds }) => holds === 'yes') ?? listings.at(-1);
  const listed = stands?.fact.what.kind === 'designation' ? stands.fact.what.entry : undefined;
  const entry = (listed ?? party.entries.at(-1))?.replace(/^[^:]*:/, '');
  const among = entry === undefined ? {} : { open: entry, n: '50' };
  return formatRoute('screening', { q: party.name, schema: SCHEMAS[party.type], ...among });
}

interface RowProps extends ViewProps {
  readonly then: PartyThen;
  readonly listings: readonly Listing[];
  readonly standing: StandingName;
}

function Row({ then, listings, standing, data, place }: RowProps) {
  const { party, roles } = then;
  const [sign, words] = SIGNS[standing];
  const held = factsOf(data, roles);
  const told = [...listings.map(({ fact }) => fact.id), ...roles];
  return (
    <tr>
      <td data-head="Who">
        <strong className="headword">
          <a href={hereHref(place, { fact: told.join(' ') || undefined })}>
            <bdi>{party.name}</bdi>
          </a>
        </strong>
        {party.countries.length > 0 && <span className="quiet"> {party.countries.map(country).join(', ')}</span>}
        <Namesakes of={then} data={data} place={place} />
      </td>
      <td data-head="Role">
        {held.length === 0 ? (
          <span className="quiet">not known for that day</span>
        ) : (
          <ul className="values">
            {held.map((fact) => (
              <li key={fact.id}>
                {fact.what.kind === 'role' ? fact.what.role : inDates(fact.says)}{' '}
                <Cite facts={[fact]} data={data} place={place} /> <MarkSign mark={bestMark(fact)} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-head="Status">
        <Sign name={sign}>{words}</Sign>
      </td>
      <td data-head="Listed">
        {listings.length === 0 ? (
          <span className="quiet">never, by that day</span>
        ) : (
          <ol className="values">
            {listings.map((listing, at) => (
              <Listed key={listing.fact.id} listing={listing} again={at > 0} data={data} place={place} />
            ))}
          </ol>
        )}
      </td>
      <td data-head="Further" className="further">
        {listings.length > 0 && <a href={caseHref(place.id, 'effects', { party: party.id })}>What follows</a>}
        <a href={screenHref(then, listings)}>Screen</a>
      </td>
    </tr>
  );
}

interface GroupProps extends ViewProps {
  readonly name: StandingName;
  readonly rows: readonly Omit<RowProps, keyof ViewProps>[];
}

/** Those who stand alike on the day. */
function Group({ name, rows, data, place }: GroupProps) {
  const [shown, more] = useSome(rows, 'party', 'parties');
  return (
    <>
      <table className="rules people">
        <caption>
          {TITLES[name]} <span className="quiet number">{rows.length}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Role</th>
            <th scope="col">Status</th>
            <th scope="col">Listed</th>
            <th scope="col">Further</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.then.party.id} {...row} data={data} place={place} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

/** Who the case is about: what they are, from where, and whether they are designated on the day. */
export function View({ data, place }: ViewProps) {
  const rows = useMemo(
    () =>
      data.view.parties
        .filter(({ party, designations }) => designations.length > 0 || ['person', 'organisation'].includes(party.type))
        .map((then) => {
          const listings = listingsOf(then, data);
          return { then, listings, standing: standingOf(then, listings) };
        }),
    [data],
  );
  const groups = STANDINGS.map((name) => ({ name, rows: rows.filter(({ standing }) => standing === name) })).filter(
    (group) => group.rows.length > 0,
  );
  const facts = useMemo(
    () =>
      groups.flatMap((group) =>
        group.rows.flatMap(({ then, listings }) => [...factsOf(data, then.roles), ...listings.map(({ fact }) => fact)]),
      ),
    [groups, data],
  );
  return (
    <Room data={data} place={place} facts={facts}>
      <div className="answer" aria-live="polite">
        <h1>{answerOfDay(data)}</h1>
      </div>
      {groups.map((group) => (
        <Group key={group.name} {...group} data={data} place={place} />
      ))}
    </Room>
  );
}
