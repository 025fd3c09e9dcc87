import type { ReportedDate } from '../../model/index.ts';

/** A reported day, as surely as it is given; `undefined` where its year is not known. */
export function dayOf(date: ReportedDate | undefined): string | undefined {
  if (date === undefined || date.basis === 'partial') return undefined;
  return /^\d{4}(-\d{2}){0,2}$/.test(date.value) ? date.value : undefined;
}
