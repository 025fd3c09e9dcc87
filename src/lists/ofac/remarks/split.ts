/** The remarks of one OFAC entry, taken apart into fields; not yet understood. */
export interface SplitRemarks {
  readonly fields: readonly string[];
  /** The beginning of a field that the file cuts off, where it does. */
  readonly cut?: string;
}

/** OFAC's CSV cuts remarks here; the rest stands in the comments file of the same version. */
export const REMARKS_WIDTH = 1000;

/**
 * Splits remarks at `; `. A semicolon inside brackets belongs to the value. The full stop that ends whole remarks is
 * dropped; remarks exactly as long as the file allows that do not end so are cut, and their last field with them.
 * @param remarks as they stand in the file, with their spaces: the end of the width may fall on one
 */
export function splitRemarks(remarks: string): SplitRemarks {
  const text = remarks.trim();
  const whole = remarks.length !== REMARKS_WIDTH || /\.['"]?$/.test(remarks);
  const fields: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at];
    if (c === '(' || c === '[') depth += 1;
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1);
    else if (
      c === ';' &&
      (at + 1 === text.length || text[at + 1] === ' ') &&
      (depth === 0 || startsField(text, at + 2))
    ) {
      fields.push(text.slice(start, at));
      start = at + 1;
      depth = 0;
    }
  }
  const last = text.slice(start).trim();
  if (whole) fields.push(last.replace(/\.$/, ''));
  const clean = fields.map((f) => f.trim()).filter((f) => f !== '');
  return whole ? { fields: clean } : { fields: clean, cut: last };
}

/** Brackets that never close must not swallow the fields after them: a known field word starts a new field anyway. */
function startsField(text: string, at: number): boolean {
  return /^(?:alt\. )?(?:DOB|POB|nationality|citizen|Gender|Passport|a\.k\.a\.|f\.k\.a\.|Linked To:|National ID|Tax ID|Secondary sanctions|Additional Sanctions)/.test(
    text.slice(at, at + 40),
  );
}
