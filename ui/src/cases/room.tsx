import type { ReactNode } from 'react';
import type { HeldFact } from '../../../src/case/view.ts';
import type { Place } from './address.ts';
import { Cited } from './cited.tsx';
import type { CaseData } from './data.ts';
import { FactCard } from './fact-card.tsx';
import { Footnotes } from './footnotes.tsx';

interface Props {
  readonly data: CaseData;
  readonly place: Place;
  /** The facts the view shows, in that order: their sources become its footnotes. */
  readonly facts: readonly HeldFact[];
  /** True for what needs the whole width: its footnotes stand below. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A view of a case with what it rests on beside it: nothing moves when something is opened there. */
export function Room({ data, place, facts, wide = false, children }: Props) {
  return (
    <Cited facts={facts}>
      <div className={wide ? 'case-room case-room-wide' : 'case-room'}>
        <div className="case-body">{children}</div>
        <aside className="case-side" aria-label="Sources">
          <FactCard data={data} place={place} />
          <Footnotes data={data} place={place} />
        </aside>
      </div>
    </Cited>
  );
}
