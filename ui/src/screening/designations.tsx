import type { ReactNode } from 'react';
import type { ListCoverage, PartyRef, ResultDesignation } from '../../../src/screen/vocabulary.ts';
import { date } from '../format.ts';
import { ListAge, ListState } from '../parts/coverage.tsx';
import { formatRoute } from '../state/route.ts';

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A measure id or phrase as words: `asset_freeze` as “asset freeze”. */
const measure = (text: string): string => text.replaceAll('_', ' ');

function One({ designation }: { designation: ResultDesignation }) {
  const { programmes, authority, instrument, reference, measures, listed, delisted, dateSource } = designation;
  const source = dateSource && <span className="quiet"> (date from {dateSource})</span>;
  return (
    <>
      {programmes.length > 0 && (
        <Line term={programmes.length > 1 ? 'Programmes' : 'Programme'}>{programmes.join(', ')}</Line>
      )}
      {authority && <Line term="Authority">{authority}</Line>}
      {instrument && <Line term="Instrument">{instrument}</Line>}
      {measures && measures.length > 0 && <Line term="Measures">{measures.map(measure).join(', ')}</Line>}
      <Line term="Listed">
        {listed ? (
          <>
            <time dateTime={listed}>{date(listed)}</time>
            {source}
          </>
        ) : (
          <span className="quiet">date not known</span>
        )}
      </Line>
      {delisted && (
        <Line term="Delisted">
          <time dateTime={delisted}>{date(delisted)}</time>
        </Line>
      )}
      {reference && <Line term="Reference">{reference}</Line>}
    </>
  );
}

interface Props {
  readonly party: PartyRef;
  readonly designations: readonly ResultDesignation[];
  readonly coverage: readonly ListCoverage[];
}

/** Under what a party is listed, by whom and since when, with the list version that says so. */
export function Designations({ party, designations, coverage }: Props) {
  const list = coverage.find((entry) => entry.list === party.list);
  return (
    <section className="designations">
      <h3>{party.standing === 'name-only' ? 'Where this name stands' : 'Designation'}</h3>
      <dl className="terms">
        <Line term="List">
          {list ? (
            <>
              <a href={formatRoute('lists', { list: list.list })}>{list.title}</a>, <ListAge list={list} />{' '}
              <ListState list={list} />
            </>
          ) : (
            party.list
          )}
        </Line>
        <Line term="Id">
          <code>{party.id}</code>
        </Line>
        {party.standing === 'name-only' && (
          <Line term="Note">
            The source prints names without grouping them into parties; whose name this is must be looked up there.
          </Line>
        )}
        {designations.map((designation) => (
          <One key={JSON.stringify(designation)} designation={designation} />
        ))}
        {designations.length === 0 && party.standing !== 'name-only' && (
          <Line term="Programme">
            <span className="quiet">this list version does not say</span>
          </Line>
        )}
      </dl>
    </section>
  );
}
