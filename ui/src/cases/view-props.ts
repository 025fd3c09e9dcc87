import type { Place } from './address.ts';
import type { CaseData } from './data.ts';

/** What every view of a case is given. */
export interface ViewProps {
  readonly data: CaseData;
  readonly place: Place;
}
