import { type RefObject, useId } from 'react';
import type { HeldFact } from '../../../../src/case/view.ts';
import { Problem } from '../../parts/problem.tsx';
import { Sign } from '../../parts/sign.tsx';
import type { Decisions } from './use-decisions.ts';

interface Props {
  readonly decisions: Decisions;
  readonly chosen: readonly HeldFact[];
  readonly decided: (deed: () => void) => void;
  readonly whoField: RefObject<HTMLInputElement | null>;
  readonly whyField: RefObject<HTMLInputElement | null>;
  /** True once somebody decided without a name or a reason. */
  readonly asked: boolean;
  /** Shows the case as it is now, after somebody else was first. */
  readonly onRefresh: () => void;
}

/** Who decides and why, for one fact or many; what came of it, and the way back. */
export function DecideBar({ decisions, chosen, decided, whoField, whyField, asked, onRefresh }: Props) {
  const { who, why, sameWhy, done, trouble, busy } = decisions;
  const [whoId, whyId] = [useId(), useId()];
  const number = chosen.length;
  const many = (status: 'accepted' | 'rejected' | 'disputed') => () => decided(() => decisions.decide(chosen, status));
  return (
    <section className="decide-bar" aria-label="Decide" aria-busy={busy}>
      <div className="decide-fields">
        <p className="field">
          <label htmlFor={whoId}>Who decides</label>
          <input
            id={whoId}
            ref={whoField}
            autoComplete="name"
            aria-invalid={(asked && who.trim() === '') || undefined}
            value={who}
            onChange={(event) => decisions.setWho(event.target.value)}
          />
        </p>
        <p className="field decide-why">
          <label htmlFor={whyId}>Why, kept with the decision</label>
          <input
            id={whyId}
            ref={whyField}
            autoComplete="off"
            aria-invalid={(asked && why.trim() === '') || undefined}
            value={why}
            aria-describedby={`${whyId}-says`}
            onChange={(event) => decisions.setWhy(event.target.value)}
          />
          <span id={`${whyId}-says`} className="quiet">
            {sameWhy && 'The reason of the decision before: it goes with the next one too, unless you write another.'}
          </span>
        </p>
      </div>
      {number > 0 && (
        <div className="actions">
          <button type="button" className="primary" onClick={many('accepted')}>
            Accept {number}
          </button>
          <button type="button" onClick={many('rejected')}>
            Reject {number}
          </button>
          <button type="button" onClick={many('disputed')}>
            Dispute {number}
          </button>
        </div>
      )}
      <div role="status">
        {asked && (who.trim() === '' || why.trim() === '') && (
          <p className="field-wrong">A decision is kept with who made it and why: fill in both, then decide.</p>
        )}
        {done && !trouble && (
          <p>
            <Sign name="current">{done.says}</Sign>{' '}
            {done.undoable && (
              <button type="button" className="plain" onClick={() => decisions.undo(done.facts)}>
                Undo
              </button>
            )}
          </p>
        )}
      </div>
      {trouble && (
        <>
          <Problem trouble={trouble} />
          {trouble.code === 'DECISION_CONFLICT' && (
            <button type="button" onClick={onRefresh}>
              Show it as it is now
            </button>
          )}
        </>
      )}
    </section>
  );
}
