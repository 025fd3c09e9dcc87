import type { AsOf, ListCoverage } from '../../../src/screen/vocabulary.ts';
import { date, many } from '../format.ts';
import { Sign } from '../parts/sign.tsx';
import { formatRoute } from '../state/route.ts';

/**
 * The sign and words for what is not sure of the day: "possibly listed", "possibly no longer listed". Nothing for what
 * is listed without doubt, or where no day was asked.
 */
export function PossiblyListed({ asOf }: { asOf: Pick<AsOf, 'standing'> | undefined }) {
  return asOf === undefined || asOf.standing === 'listed' ? null : <Sign name="possibly">{asOf.standing}</Sign>;
}

/** What held on the day asked about, and what that rests on. */
export function Standing({ asOf, day }: { asOf: AsOf | undefined; day: string | undefined }) {
  if (asOf === undefined) return null;
  const basis = asOf.basis.replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, date);
  return (
    <p className="standing">
      {day && (
        <>
          On <time dateTime={day}>{date(day)}</time>{' '}
        </>
      )}
      {asOf.standing === 'listed' ? <strong>listed</strong> : <PossiblyListed asOf={asOf} />}
      {asOf.of && ` on ${asOf.of.replace(/:.*/, '')}`}
      {basis.startsWith('since ') ? ' ' : ': '}
      {basis}.
    </p>
  );
}

/** Of how many lists no version of the day is held, and what that means; nothing where there is none. */
export function NoVersionThen({ coverage }: { coverage: readonly ListCoverage[] }) {
  const later = coverage.filter((list) => list.screened && list.versionIsLater).length;
  if (later === 0) return null;
  return (
    <p className="quiet">
      <Sign name="incomplete">
        <a href={formatRoute('lists')}>Of {many(later, 'list')} no version of that day is held:</a> there listing dates
        decide where they are known, and the rest is possibly listed.
      </Sign>
    </p>
  );
}
