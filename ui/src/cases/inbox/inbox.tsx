import { useMemo, useRef, useState } from 'react';
import type { HeldFact } from '../../../../src/case/view.ts';
import { startingCount } from '../../format.ts';
import { goHere, hereHref } from '../address.ts';
import { Room } from '../room.tsx';
import type { ViewProps } from '../view-props.ts';
import { AddDocuments } from './add-documents.tsx';
import { DecideBar } from './decide-bar.tsx';
import { FactGroup } from './fact-group.tsx';
import { askedFor, groupsOf, SHOWN } from './groups.ts';
import { type Decisions, useDecisions } from './use-decisions.ts';

/** Runs a deed once who and why are known; else asks for what is missing, at its field. */
function useAsking({ who, why }: Decisions) {
  const [asked, setAsked] = useState(false);
  const whoField = useRef<HTMLInputElement>(null);
  const whyField = useRef<HTMLInputElement>(null);
  const decided = (deed: () => void): void => {
    const missing = who.trim() === '' ? whoField : why.trim() === '' ? whyField : undefined;
    setAsked(missing !== undefined);
    if (missing === undefined) deed();
    else missing.current?.focus();
  };
  return { asked, whoField, whyField, decided };
}

/** What waits for a decision, and everything decided before: accept, reject, dispute, correct, one by one or together. */
export function View({ data, place }: ViewProps) {
  const facts = useMemo(() => askedFor(data.facts.values(), place.params), [data.facts, place.params]);
  const groups = useMemo(() => groupsOf(facts, data.standing), [facts, data.standing]);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const chosen = facts.filter(({ id }) => marked.has(id));
  const decisions = useDecisions(place.id, () => {
    setMarked(new Set());
    data.reload();
  });
  const { asked, whoField, whyField, decided } = useAsking(decisions);
  const mark = (some: readonly HeldFact[], on: boolean): void => {
    const next = new Set(marked);
    for (const { id } of some) on ? next.add(id) : next.delete(id);
    setMarked(next);
  };
  const confirmed = facts.filter(({ status: now, check }) => now === 'proposed' && check?.verdict === 'confirmed');
  const { proposed } = data.view.counts;
  const one = place.params.get('decide');
  const status = place.params.get('status') ?? 'proposed';
  return (
    <Room data={data} place={place} facts={facts}>
      <div className="answer" aria-live="polite">
        <h1>
          {proposed === 0
            ? 'Nothing waits for a decision.'
            : `${startingCount(proposed)} proposed ${proposed === 1 ? 'fact waits' : 'facts wait'} for a decision.`}
        </h1>
        <p className="quiet">
          Nothing is taken for true until somebody accepts it; nothing is deleted, and every decision can be taken back.
        </p>
      </div>
      <AddDocuments id={place.id} who={decisions.who} onWho={decisions.setWho} onAdded={data.reload} place={place} />
      <p className="field shown-status">
        <label htmlFor="status">Shown</label>
        <select
          id="status"
          value={one ? 'one' : status}
          onChange={(event) => goHere(place, { status: event.currentTarget.value, decide: undefined, fact: undefined })}
        >
          {one && <option value="one">one fact</option>}
          {SHOWN.map((name) => (
            <option key={name} value={name}>
              {name}: {data.view.counts[name]}
            </option>
          ))}
        </select>
      </p>
      <DecideBar
        decisions={decisions}
        chosen={chosen}
        decided={decided}
        whoField={whoField}
        whyField={whyField}
        asked={asked}
        onRefresh={data.reload}
      />
      {confirmed.length > 1 && (
        <p>
          <button type="button" className="plain" onClick={() => mark(confirmed, true)}>
            Mark the {confirmed.length} that what is held here confirms
          </button>
        </p>
      )}
      {facts.length === 0 && (
        <p>
          None here. <a href={hereHref(place, { status: 'accepted', decide: undefined })}>See what is accepted</a>
        </p>
      )}
      {groups.map((group) => (
        <FactGroup
          key={`${group.kind} ${status} ${one ?? ''}`}
          group={group}
          marked={marked}
          mark={mark}
          decided={decided}
          decisions={decisions}
          data={data}
          place={place}
        />
      ))}
    </Room>
  );
}
