import { Sign } from '../../parts/sign.tsx';
import { Paragraph } from '../../programmes/marked.tsx';
import { hereHref, type Place } from '../address.ts';
import type { Way } from './question.ts';
import { paragraphsOf, type Verdict } from './verdict.ts';

/** How many paragraphs are named before the rest is counted. */
const NAMED = 3;

interface Props {
  readonly ways: readonly { readonly way: Way; readonly verdict: Verdict }[];
  readonly place: Place;
}

/** The same act done in other ways, each with its answer: what decides it is seen at once. */
export function Ways({ ways, place }: Props) {
  return (
    <table className="rules ways">
      <caption>Which way it is done decides</caption>
      <thead>
        <tr>
          <th scope="col">Way</th>
          <th scope="col">Answer</th>
          <th scope="col">Paragraph</th>
        </tr>
      </thead>
      <tbody>
        {ways.map(({ way, verdict }) => {
          const paragraphs = paragraphsOf(verdict);
          return (
            <tr key={way.id}>
              <td data-head="Way">
                {way.owned ? way.says : <a href={hereHref(place, { through: way.through })}>{way.says}</a>}
              </td>
              <td data-head="Answer">
                <Sign name={verdict.sign}>{verdict.says}</Sign>
              </td>
              <td data-head="Paragraph">
                <ul className="values">
                  {paragraphs.slice(0, NAMED).map(({ citation, address, mark, title }) => (
                    <li key={citation}>
                      <Paragraph citation={citation} address={address} mark={mark} />{' '}
                      <span className="quiet">{title}</span>
                    </li>
                  ))}
                  {paragraphs.length > NAMED && <li className="quiet">and {paragraphs.length - NAMED} more</li>}
                  {paragraphs.length === 0 && <li className="quiet">none found</li>}
                </ul>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
