import type { FactCheck } from '../../../../src/screen/vocabulary.ts';
import { inDates } from '../../format.ts';
import { Sign, type SignName } from '../../parts/sign.tsx';
import { hereHref } from '../address.ts';
import type { ViewProps } from '../view-props.ts';

const SIGNS: Readonly<Record<FactCheck['verdict'], SignName>> = {
  confirmed: 'current',
  explained: 'current',
  contradicted: 'disputed',
  unconfirmed: 'unknown',
};

/** What was held beside a reported fact when it was read, and what it says of it. */
export function Check({ check, data, place }: { check: FactCheck } & ViewProps) {
  const { verdict, because, fact } = check;
  return (
    <p className="quiet">
      <Sign name={SIGNS[verdict]}>{verdict}</Sign>: {inDates(because)}{' '}
      {fact !== undefined && data.facts.has(fact) && <a href={hereHref(place, { fact })}>Beside it</a>}
    </p>
  );
}
