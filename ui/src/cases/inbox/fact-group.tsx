import { useMemo, useState } from 'react';
import type { Passage } from '../../../../src/case/quoted/passages.ts';
import type { HeldFact } from '../../../../src/case/view.ts';
import { many } from '../../format.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { caseApi } from '../api.ts';
import { byFact } from '../passages.tsx';
import type { ViewProps } from '../view-props.ts';
import { FactRow } from './fact-row.tsx';
import type { Group } from './groups.ts';
import type { Decisions } from './use-decisions.ts';

/** Rows shown at once; the rest on demand. */
const SHOWN = 100;

interface Props extends ViewProps {
  readonly group: Group;
  readonly marked: ReadonlySet<string>;
  readonly mark: (some: readonly HeldFact[], on: boolean) => void;
  readonly decided: (deed: () => void) => void;
  readonly decisions: Decisions;
}

/** The sentences the shown facts were read in, by fact; they follow a moment after the facts. */
function usePassages({ group, data, place }: Props, shown: number): ReadonlyMap<string, readonly Passage[]> {
  const { kind, repeats } = group;
  const facts = [...group.facts, ...repeats];
  const status = facts[0]?.status ?? 'proposed';
  const one = facts.length === 1 ? [facts[0]!.id] : [];
  const limit = shown + repeats.length;
  const key = `${place.id} ${kind} ${status} ${one.join()} ${limit} ${data.changes}`;
  const { data: found } = useAnswer(key, 0, (signal) =>
    caseApi.passages(place.id, { kind, status, facts: one, limit }, signal),
  );
  return useMemo(() => byFact(found ?? []), [found]);
}

/** Facts of one kind, to be decided one by one or together. */
export function FactGroup(props: Props) {
  const { group, marked, mark, decided, decisions, data, place } = props;
  const [shown, setShown] = useState(SHOWN);
  const passages = usePassages(props, shown);
  const { title, facts, repeats } = group;
  const row = (fact: HeldFact) => (
    <FactRow
      key={`${fact.id} ${fact.revision}`}
      fact={fact}
      passages={passages.get(fact.id) ?? []}
      chosen={marked.has(fact.id)}
      onChoose={(on) => mark([fact], on)}
      decided={decided}
      decisions={decisions}
      data={data}
      place={place}
    />
  );
  return (
    <section className="inbox-group" aria-label={title}>
      <h2>
        {title} <span className="quiet number">{facts.length}</span>
      </h2>
      {facts.length > 1 && (
        <label className="tick">
          <input
            type="checkbox"
            checked={facts.every(({ id }) => marked.has(id))}
            onChange={(event) => mark(facts, event.target.checked)}
          />{' '}
          Mark all {many(facts.length, 'fact')}
        </label>
      )}
      {facts.slice(0, shown).map(row)}
      {facts.length > shown && (
        <button type="button" onClick={() => setShown(shown + SHOWN)}>
          Show {Math.min(SHOWN, facts.length - shown)} more of {many(facts.length - shown, 'fact')}
        </button>
      )}
      {repeats.length > 0 && (
        <details className="fold">
          <summary>
            {many(repeats.length, 'more was', 'more were')} accepted as saying the same again, and lend their sources
          </summary>
          {repeats.map(row)}
        </details>
      )}
    </section>
  );
}
