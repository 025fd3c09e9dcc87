/** What became of one piece of text read as a CSV record. */
export type RecordReading =
  | { readonly kind: 'fields'; readonly fields: string[] }
  /** A quoted field is still open where the text ends. */
  | { readonly kind: 'open' }
  /** A closing quote is followed by more text; only told in strict reading. */
  | { readonly kind: 'stray' };

/**
 * Reads one CSV record (RFC 4180, any one-character delimiter).
 *
 * A parser that reads the whole file in one go lets a single stray quote swallow every row up to the next
 * one, and swallowed customers are missed matches. So records are read one at a time, from text whose end is
 * known, and `readCsvRows` decides how far a quoted field may reach.
 *
 * Quotes inside an unquoted field are text (`19" rack`). A quoted field that goes on after its closing quote
 * (`"Bob" Smith`) is text as a whole, unless `strict`, where it is reported as `stray`.
 */
export function readRecord(text: string, delimiter: string, strict = false): RecordReading {
  if (!text.includes('"')) return { kind: 'fields', fields: text.split(delimiter) };
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close < 0) return { kind: 'open' };
      if (close + 1 === text.length || text[close + 1] === delimiter) {
        fields.push(text.slice(at + 1, close).replaceAll('""', '"'));
        if (close + 1 === text.length) return { kind: 'fields', fields };
        at = close + 2;
        continue;
      }
      if (strict) return { kind: 'stray' };
    }
    const end = text.indexOf(delimiter, at);
    fields.push(end < 0 ? text.slice(at) : text.slice(at, end));
    if (end < 0) return { kind: 'fields', fields };
    at = end + 1;
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/** Writes one CSV record, without a line end; a field is quoted only where it must be. */
export function writeRecord(fields: readonly string[], delimiter: string): string {
  return fields.map((field) => writeField(field, delimiter, fields.length === 1)).join(delimiter);
}

function writeField(field: string, delimiter: string, alone: boolean): string {
  // A record of one empty field would otherwise be a blank line, which is no record at all.
  const mustQuote = /["\r\n]/.test(field) || field.includes(delimiter) || (alone && field.trim() === '');
  return mustQuote ? `"${field.replaceAll('"', '""')}"` : field;
}
