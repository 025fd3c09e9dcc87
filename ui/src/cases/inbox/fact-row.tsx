import { type KeyboardEvent, useId, useState } from 'react';
import type { Passage } from '../../../../src/case/quoted/passages.ts';
import { undoable } from '../../../../src/case/status.ts';
import type { HeldFact } from '../../../../src/case/view.ts';
import { inDates } from '../../format.ts';
import { Cite } from '../cited.tsx';
import { bestMark, MarkSign, StatusSign } from '../marks.tsx';
import { Passages } from '../passages.tsx';
import { spanWords } from '../span.ts';
import type { ViewProps } from '../view-props.ts';
import { Check } from './check.tsx';
import { CorrectForm } from './correct-form.tsx';
import type { Decisions } from './use-decisions.ts';

interface Props extends ViewProps {
  readonly fact: HeldFact;
  /** Where it was read, as far as the texts are held here. */
  readonly passages: readonly Passage[];
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  /** Does something once it is known who does it and why; says where that is missing. */
  readonly decided: (deed: () => void) => void;
  readonly decisions: Decisions;
}

type Deed = 'accepted' | 'rejected' | 'disputed';
const DEEDS: readonly { readonly name: string; readonly key: string; readonly status: Deed }[] = [
  { name: 'Accept', key: 'a', status: 'accepted' },
  { name: 'Reject', key: 'r', status: 'rejected' },
  { name: 'Dispute', key: 'd', status: 'disputed' },
];

/** To the row before or after, where there is one. */
function step(row: HTMLElement, by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.inbox-fact')];
  rows[rows.indexOf(row) + by]?.focus();
}

/** One fact to decide. On the row itself: arrows walk, `x` marks it, `a` accepts, `r` rejects, `d` disputes, `c` corrects. */
export function FactRow({ fact, passages, chosen, onChoose, decided, decisions, data, place }: Props) {
  const [correcting, setCorrecting] = useState(false);
  const says = useId();
  const decide = (status: Deed): void => decided(() => decisions.decide([fact], status));
  const correct = (): void => setCorrecting(true);
  const closed = fact.status === 'superseded';
  const keys = new Map<string, (row: HTMLElement) => void>([
    ['ArrowDown', (row) => step(row, 1)],
    ['ArrowUp', (row) => step(row, -1)],
    ['x', () => onChoose(!chosen)],
    ...(closed
      ? []
      : [...DEEDS.map(({ key, status }) => [key, () => decide(status)] as const), ['c', correct] as const]),
  ]);
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const deed = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys.get(event.key);
    if (event.target !== event.currentTarget || deed === undefined) return;
    event.preventDefault();
    deed(event.currentTarget);
  };
  const span = spanWords(fact);
  const last = fact.decisions.at(-1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the row takes the keys that decide it
    <article className="inbox-fact" tabIndex={0} aria-labelledby={says} onKeyDown={onKey} data-fact={fact.id}>
      <input
        type="checkbox"
        aria-label="Mark for deciding together"
        checked={chosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div>
        <p id={says}>{inDates(fact.says)}</p>
        <p className="quiet">
          {fact.status !== 'proposed' && <StatusSign fact={fact} />} {span}{' '}
          <Cite facts={[fact]} data={data} place={place} /> <MarkSign mark={bestMark(fact)} />
        </p>
        <Passages passages={passages} data={data} place={place} />
        {fact.check ? (
          <Check fact={fact} check={fact.check} data={data} place={place} />
        ) : (
          last && <p className="quiet">{inDates(last.why)}</p>
        )}
      </div>
      {correcting ? (
        <CorrectForm
          fact={fact}
          onCorrect={(correction) => decided(() => decisions.correct(fact, correction))}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <div className="actions">
          {!closed &&
            DEEDS.filter(({ status }) => status !== fact.status).map(({ name, status }) => (
              <button key={name} type="button" onClick={() => decide(status)}>
                {name}
              </button>
            ))}
          {!closed && (
            <button type="button" onClick={correct}>
              Correct …
            </button>
          )}
          {undoable(fact) !== undefined && (
            <button type="button" className="plain" onClick={() => decided(() => decisions.undo([fact]))}>
              Take the last decision back
            </button>
          )}
        </div>
      )}
    </article>
  );
}
