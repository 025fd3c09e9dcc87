import { formatRoute } from '../state/route.ts';
import { Legend } from './legend.tsx';

/** What an empty page can teach: each example shows one thing the engine does. */
const EXAMPLES: readonly { name: string; shows: string }[] = [
  { name: 'Nicolas Guillou', shows: 'given name first, where the list prints the family name first' },
  { name: 'Wladimir Putin', shows: 'another spelling of a romanised name' },
  { name: 'Владимир Путин', shows: 'a name in its own script' },
  { name: 'Islamic Revolutionary Guards', shows: 'an organisation, with a word missing' },
  { name: 'Kimberly Clark', shows: 'a namesake in part, and therefore no match' },
];

export function Examples() {
  return (
    <div className="examples">
      <div className="prose">
        <h1>Is this party under sanctions?</h1>
        <p>
          Type the name of a person, an organisation, a vessel or an aircraft, in any script and any order. Matches come
          as you type, best first, each with a drawing of which words met.
        </p>
        <dl>
          {EXAMPLES.map(({ name, shows }) => (
            <div key={name}>
              <dt>
                <a href={formatRoute('screening', { q: name })} className="headword">
                  <bdi>{name}</bdi>
                </a>
              </dt>
              <dd>{shows}</dd>
            </div>
          ))}
        </dl>
        <p className="quiet">
          What you type goes to this service and nowhere else. It stands in the part of the address that a browser does
          not send, so it stays out of access logs, too. This is information, not legal advice.
        </p>
      </div>
      <Legend />
    </div>
  );
}
