import { type ReactNode, useId } from 'react';
import { api, type ListEntry } from '../api.ts';
import { countryCodes, score } from '../format.ts';
import { useAnswer } from '../state/use-answer.ts';
import { schemaName } from '../words.ts';
import { factsSet, misread, type Question, THRESHOLD } from './question.ts';

const SCHEMAS = [
  'Person',
  'Organization',
  'Company',
  'PublicBody',
  'LegalEntity',
  'Vessel',
  'Airplane',
  'CryptoWallet',
];

type Change = (changes: Record<string, string | undefined>) => void;

function Field({
  label,
  hint,
  wrong,
  children,
}: {
  label: string;
  hint?: string;
  wrong?: string | undefined;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {wrong ? (
        <p className="field-wrong" role="status">
          {wrong}
        </p>
      ) : (
        hint && <p className="field-hint">{hint}</p>
      )}
    </div>
  );
}

function Lists({ question, onChange }: { question: Question; onChange: Change }) {
  const { data = [] } = useAnswer('lists', 0, (signal) => api.lists(signal));
  const chosen = (list: ListEntry): boolean => question.lists.length === 0 || question.lists.includes(list.list);
  const toggle = (list: ListEntry): void => {
    const next = data.filter((other) => (other === list ? !chosen(list) : chosen(other))).map((other) => other.list);
    if (next.length > 0) onChange({ lists: next.length === data.length ? undefined : next.join(',') });
  };
  return (
    <fieldset className="field field-wide">
      <legend>Lists</legend>
      {data.map((list) => (
        <label key={list.list} className="tick">
          <input type="checkbox" checked={chosen(list)} onChange={() => toggle(list)} /> {list.title}
        </label>
      ))}
    </fieldset>
  );
}

/** The optional facts, folded: each only ever sharpens the answer. */
export function PartyForm({ question, onChange }: { question: Question; onChange: Change }) {
  const set = factsSet(question);
  const wrong = misread(question);
  const countries = useId();
  return (
    <details className="fold party-form">
      <summary>More about this party{set > 0 && <span className="number"> · {set} set</span>}</summary>
      <div className="fields">
        <Field label="Kind of party">
          {(id) => (
            <select id={id} value={question.schema} onChange={(event) => onChange({ schema: event.target.value })}>
              <option value="">Anything</option>
              {SCHEMAS.map((schema) => (
                <option key={schema} value={schema}>
                  {schemaName(schema)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Birth date" hint="13 Aug 1975, 1975-08 or 1975" wrong={wrong.born}>
          {(id) => <input id={id} value={question.born} onChange={(event) => onChange({ born: event.target.value })} />}
        </Field>
        <Field label="Country" hint="Nationality, residence or registration" wrong={wrong.country}>
          {(id) => (
            <>
              <input
                id={id}
                list={countries}
                value={question.country}
                onChange={(event) => onChange({ country: event.target.value })}
              />
              <datalist id={countries}>
                {[...countryCodes.keys()].map((name) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field label="Gender">
          {(id) => (
            <select id={id} value={question.gender} onChange={(event) => onChange({ gender: event.target.value })}>
              <option value="">Not known</option>
              <option value="female">female</option>
              <option value="male">male</option>
              <option value="other">other</option>
            </select>
          )}
        </Field>
        <Field label="Identifier" hint="Passport, tax, registration or IMO number">
          {(id) => (
            <input id={id} value={question.identifier} onChange={(event) => onChange({ id: event.target.value })} />
          )}
        </Field>
        <Field label={`Threshold ${score(question.threshold)}`} hint="0.70 alert · 0.85 strong · 0.95 nearly certain">
          {(id) => (
            <input
              id={id}
              type="range"
              min="0.5"
              max="1"
              step="0.01"
              value={question.threshold}
              onChange={(event) => {
                const value = Number(event.target.value);
                onChange({ at: value === THRESHOLD ? undefined : String(value) });
              }}
            />
          )}
        </Field>
        <Lists question={question} onChange={onChange} />
        <label className="tick field-wide">
          <input
            type="checkbox"
            checked={question.weakAliases}
            onChange={(event) => onChange({ weak: event.target.checked ? undefined : 'no' })}
          />{' '}
          Also match weak aliases, which the lists themselves call low quality
        </label>
      </div>
    </details>
  );
}
