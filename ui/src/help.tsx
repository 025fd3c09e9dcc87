import type { RefObject } from 'react';
import { Sign, type SignName } from './parts/sign.tsx';

const KEYS: readonly [keys: string[], what: string][] = [
  [['/'], 'go to the name field'],
  [['t'], 'go to the as-of date'],
  [['[', ']'], 'in a case: to the change before, to the next one'],
  [['↓', '↑'], 'walk through matches, marks of a document, or facts to decide'],
  [['Enter'], 'open the match'],
  [['Esc'], 'back to the list, then to the name field; close what is open'],
  [['a', 'r', 'd', 'c', 'x'], 'on a fact to decide: accept, reject, dispute, correct, mark'],
  [['?'], 'this help'],
];

/** The signs of the page: each means one thing wherever it stands. */
const SIGNS: readonly (readonly [SignName, string])[] = [
  ['prohibited', 'prohibited'],
  ['review', 'match to review'],
  ['risk', 'a risk: nothing is forbidden, but it may lead to a listing'],
  ['listed', 'designated, in force'],
  ['possibly', 'possibly; it depends; known second-hand or not verified'],
  ['ended', 'no longer'],
  ['clear', 'no match, not designated, not prohibited'],
  ['unknown', 'unknown, which is never shown as no'],
  ['disputed', 'disputed'],
  ['proposed', 'proposed, and not decided'],
  ['current', 'accepted, current'],
  ['incomplete', 'not screened, not read, or in part only'],
  ['stale', 'stale'],
  ['namesake', 'a namesake: somebody else'],
  ['signed', 'signed'],
  ['unsigned', 'not signed, rejected'],
  ['ownWords', 'a statement of one’s own'],
  ['outside', 'not a party'],
];

/** The keys, the signs, and how to read the drawing. */
export function Help({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title">
      <h2 id="help-title" className="headword" tabIndex={-1}>
        Help
      </h2>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h3>Signs</h3>
      <ul className="signs">
        {SIGNS.map(([name, says]) => (
          <li key={name}>
            <Sign name={name}>{says}</Sign>
          </li>
        ))}
      </ul>
      <h3>Reading the drawing</h3>
      <p>
        Your words stand above, the list’s below. A line joins each pair that met: thick where it carries much of the
        score, strong in colour where the words are alike. Words that met nothing stand apart in a dashed box. The bar
        adds the pairs up; hatching is what lone words cost; the notch is the threshold.
      </p>
      <h3>As of a day</h3>
      <p>
        Set a day, and every answer tells who was listed then, and what that rests on: a listing date, or the versions
        held. <Sign name="possibly">possibly listed</Sign> means that a later version has the party, none before that
        day does, and no listing date is known; <Sign name="possibly">possibly no longer listed</Sign>, that an earlier
        version has it, none after that day does, and no delisting date is known.
      </p>
      <h3>Addresses</h3>
      <p>
        The address of this page holds the view, the day and the filters. Kept, or sent to somebody who opens the same
        installation, it shows the same.
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
