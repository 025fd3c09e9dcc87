import type { Designation, ResultDesignation } from '../model/index.ts';
import { resolvedCodes } from './programmes/meaning.ts';

/** A designation without what only the full entry carries (reasons can run to pages). */
export function shownDesignation(designation: Designation): ResultDesignation {
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
