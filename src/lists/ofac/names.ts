import type { NameParts, Schema } from '../../model/index.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;

/**
 * The parts of a name as OFAC prints it for individuals: `LAST, First`, at times with a suffix behind a further
 * comma (`DELOS REYES, Feliciano, Jr.` or `KANNIAPPAN, JR, Ezekial`). Without a comma the parts are not told apart.
 */
export function ofacNameParts(full: string, schema: Schema): { parts?: NameParts } {
  if (schema !== 'Person') return {};
  const pieces = full.split(',').map((piece) => piece.trim());
  const suffix = pieces.find((piece, index) => index > 0 && SUFFIX.test(piece));
  const [family, ...given] = pieces.filter((piece) => piece !== '' && piece !== suffix);
  if (!family || given.length === 0) return {};
  return { parts: { family, given: given.join(' '), ...(suffix ? { suffix } : {}) } };
}

/** OFAC's word for the type of an entry as a schema. Its `entity` is any organisation. */
export function ofacSchema(type: string): Schema {
  switch (type.trim().toLowerCase()) {
    case 'individual':
      return 'Person';
    case 'vessel':
      return 'Vessel';
    case 'aircraft':
      return 'Airplane';
    default:
      return 'Organization';
  }
}
