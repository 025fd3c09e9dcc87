import type { Designation, ResultDesignation } from '../model/index.ts';
import { resolvedCodes } from './programmes/meaning.ts';

const known = new WeakMap<Designation, ResultDesignation>();

/**
 * A designation without what only the full entry carries (reasons can run to pages). Worked out once for each: what a
 * catalog reads of a party it reads once where many parties are designated alike.
 */
export function shownDesignation(designation: Designation): ResultDesignation {
  let shown = known.get(designation);
  if (shown === undefined) {
    shown = shownOf(designation);
    known.set(designation, shown);
  }
  const { programmes, measures, resolved } = shown;
  return {
    ...shown,
    programmes: [...programmes],
    ...(measures === undefined ? {} : { measures: [...measures] }),
    ...(resolved === undefined ? {} : { resolved: resolved.map((one) => ({ ...one })) }),
  };
}

function shownOf(designation: Designation): ResultDesignation {
  const { list, programmes, authority, instrument, reference, measures, listed, delisted, dateSource } = designation;
  const given = { authority, instrument, reference, listed, delisted, dateSource };
  return {
    list,
    programmes: [...programmes],
    ...(measures === undefined ? {} : { measures: [...measures] }),
    ...(programmes.length === 0 ? {} : { resolved: resolvedCodes(list, programmes) }),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
}
