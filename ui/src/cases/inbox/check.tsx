import type { HeldFact } from '../../../../src/case/view.ts';
import type { FactCheck } from '../../../../src/screen/vocabulary.ts';
import { inDates } from '../../format.ts';
import { Sign, type SignName } from '../../parts/sign.tsx';
import { hereHref } from '../address.ts';
import type { ViewProps } from '../view-props.ts';
import { differencesOf } from './differences.ts';

const SIGNS: Readonly<Record<FactCheck['verdict'], readonly [SignName, string]>> = {
  confirmed: ['current', 'confirmed by what is held'],
  explained: ['current', 'explained by what is held'],
  contradicted: ['disputed', 'what is held says otherwise'],
  unconfirmed: ['unknown', 'nothing held says anything of it'],
};

/** What the report has otherwise than the accepted fact it was held beside. */
function Differences({ fact, other, data }: { fact: HeldFact; other: HeldFact } & Pick<ViewProps, 'data'>) {
  const differences = differencesOf(fact, other, data);
  if (differences.length === 0) return null;
  return (
    <table className="differs">
      <caption className="visually-hidden">What differs</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">here</th>
          <th scope="col">held</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ about, here, there }) => (
          <tr key={about}>
            <th scope="row">{about}</th>
            <td>
              <mark>{here}</mark>
            </td>
            <td>{there}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was held beside a reported fact when it was read, what it says of it, and where the two differ. */
export function Check({ fact, check, data, place }: { fact: HeldFact; check: FactCheck } & ViewProps) {
  const [sign, words] = SIGNS[check.verdict];
  const beside = check.fact === undefined ? undefined : data.facts.get(check.fact);
  const said = check.because.replace(/^an accepted fact says (the same|otherwise): /, '');
  return (
    <div className="check">
      <p className="quiet">
        <Sign name={sign}>{words}</Sign>
        {check.verdict !== 'unconfirmed' && <>: {inDates(said)}</>}{' '}
        {beside !== undefined && <a href={hereHref(place, { fact: beside.id })}>How that is known</a>}
      </p>
      {beside !== undefined && check.verdict === 'contradicted' && (
        <Differences fact={fact} other={beside} data={data} />
      )}
    </div>
  );
}
