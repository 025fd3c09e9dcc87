import { useId, useState } from 'react';
import { country, countryCodes, readCountry } from '../../format.ts';
import { goHere, type Place } from '../address.ts';
import type { CaseData } from '../data.ts';
import { ACTORS, type Question, theCountry } from './question.ts';

interface Props {
  readonly question: Question;
  readonly acts: readonly { readonly kind: string; readonly says: string }[];
  readonly home: string | undefined;
  readonly data: CaseData;
  readonly place: Place;
}

/** A country by name, offered as one types. */
function CountryField({ value, onChoose }: { value: string; onChoose: (code: string) => void }) {
  const [typed, setTyped] = useState<string>();
  const [field, names] = [useId(), useId()];
  const shown = typed ?? (value === '' ? '' : country(value));
  const wrong = shown.trim() !== '' && readCountry(shown) === undefined;
  return (
    <p className="field">
      <label htmlFor={field}>of which country</label>
      <input
        id={field}
        list={names}
        autoComplete="off"
        placeholder="Netherlands, France, …"
        aria-invalid={(wrong && typed === undefined) || undefined}
        value={shown}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          const code = readCountry(text);
          if (code !== undefined && code !== value) onChoose(code);
          else if (text.trim() === '') onChoose('');
        }}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={names}>
        {[...countryCodes.keys()].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </p>
  );
}

/** The question as a sentence with places to fill in: who, of where, does what, with whom, which way. */
export function QuestionForm({ question, acts, home, data, place }: Props) {
  const [who, does, party, through] = [useId(), useId(), useId(), useId()];
  const set = (changes: Record<string, string>): void => goHere(place, changes);
  const listed = data.view.parties.filter(({ designations }) => designations.length > 0);
  return (
    <form className="asked" aria-label="What would follow" onSubmit={(event) => event.preventDefault()}>
      <p className="field">
        <label htmlFor={who}>Who acts</label>
        <select id={who} value={question.who} onChange={(event) => set({ who: event.currentTarget.value })}>
          {Object.entries(ACTORS).map(([kind, says]) => (
            <option key={kind} value={kind}>
              {says}
            </option>
          ))}
        </select>
      </p>
      <CountryField value={question.of} onChoose={(of) => set({ of })} />
      <p className="field">
        <label htmlFor={does}>does what</label>
        <select id={does} value={question.does} onChange={(event) => set({ does: event.currentTarget.value })}>
          {acts.length === 0 && <option value={question.does}>…</option>}
          {acts.map(({ kind, says }) => (
            <option key={kind} value={kind}>
              {says}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={party}>to or with whom</label>
        <select id={party} value={question.party} onChange={(event) => set({ party: event.currentTarget.value })}>
          <option value="">choose somebody</option>
          {listed.map(({ party: one }) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </p>
      {home !== undefined && home !== question.of && (
        <p className="field">
          <label htmlFor={through}>through {theCountry(home)}</label>
          <select
            id={through}
            value={question.through}
            onChange={(event) => set({ through: event.currentTarget.value })}
          >
            <option value="">not said</option>
            <option value="no">no, it stays outside</option>
            <option value="yes">yes, funds or goods pass through it</option>
          </select>
        </p>
      )}
    </form>
  );
}
