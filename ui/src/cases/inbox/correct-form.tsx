import { useId, useState } from 'react';
import type { HeldFact } from '../../../../src/case/view.ts';
import { Trouble } from '../../api.ts';
import { Problem } from '../../parts/problem.tsx';

const DAYS = [
  ['since', 'First day'],
  ['until', 'First day no longer'],
  ['seenOn', 'A day it was seen to hold'],
  ['goneOn', 'A day it was seen to be gone'],
] as const;

interface Props {
  readonly fact: HeldFact;
  readonly onCorrect: (correction: Readonly<Record<string, unknown>>) => void;
  readonly onCancel: () => void;
}

const NO_DATA = new Trouble(
  'The fact as data is not JSON',
  'Nothing was sent.',
  'Mend the text, or leave it as it was.',
  'JSON_MALFORMED',
);

/** What is otherwise than in the fact; what stays as it was is not sent. */
function changesIn(form: FormData, fact: HeldFact): Record<string, unknown> {
  const text = (name: string): string => form.get(name)?.toString().trim() ?? '';
  const changed: Record<string, unknown> = {};
  if (text('says') !== fact.says) changed.says = text('says');
  for (const [name] of DAYS) if (text(name) !== (fact[name] ?? '')) changed[name] = text(name) || null;
  const what: unknown = JSON.parse(text('what'));
  if (JSON.stringify(what) !== JSON.stringify(fact.what)) changed.what = what;
  return changed;
}

/** A fact to be written otherwise: its sentence, its days, and for those who know the shape the whole of it. */
export function CorrectForm({ fact, onCorrect, onCancel }: Props) {
  const id = useId();
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="correct"
      onSubmit={(event) => {
        event.preventDefault();
        try {
          const changed = changesIn(new FormData(event.currentTarget), fact);
          setWrong(false);
          onCorrect(changed);
        } catch {
          setWrong(true);
        }
      }}
    >
      <p className="field">
        <label htmlFor={`${id}-says`}>The fact in one sentence</label>
        <textarea id={`${id}-says`} name="says" rows={2} defaultValue={fact.says} />
      </p>
      <div className="fields">
        {DAYS.map(([name, label]) => (
          <p className="field" key={name}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <input
              id={`${id}-${name}`}
              name={name}
              placeholder="2025-08-20, or 2025-08"
              defaultValue={fact[name] ?? ''}
            />
          </p>
        ))}
      </div>
      <details>
        <summary>The fact as data</summary>
        <label htmlFor={`${id}-what`} className="visually-hidden">
          The fact as data
        </label>
        <textarea
          id={`${id}-what`}
          name="what"
          rows={8}
          spellCheck={false}
          defaultValue={JSON.stringify(fact.what, null, 2)}
        />
      </details>
      {wrong && <Problem trouble={NO_DATA} />}
      <div className="actions">
        <button type="submit" className="primary">
          Accept it like this
        </button>
        <button type="button" onClick={onCancel}>
          Leave it
        </button>
      </div>
    </form>
  );
}
