/**
 * Taking free-text fields of names apart: several lists print all aliases of a party in one cell, with whatever
 * stands between them.
 */

/** A language or a phrase with which a name is announced inside a field: `Belarusian: …`, `also known as …`. */
const ANNOUNCED =
  /(?:\(\s*)?\b(?:(?:Belarus+ian|Russian|Ukrainian|English|French|Persian|Farsi|Arabic|Burmese|Spanish|Chinese|Korean|Hebrew|Haitian Creole)(?:\/\w+)?\s*:|(?:also known as|formerly known as|a\.k\.a\.?|aka|f\.k\.a\.?|fka|née|nee|formerly|also)(?=[:\s]))[:\s]*/gi;

/** Replaces what announces a name by a semicolon, so that the name stands alone. */
export function withoutAnnouncements(field: string): string {
  return field.replace(ANNOUNCED, ';');
}

const OPENING = '([{«“„';
const CLOSING = ')]}»”“';

/** Splits at single characters, but never inside brackets or quotation marks. Unbalanced marks end with the text. */
export function splitOutside(text: string, separators: RegExp): string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at] as string;
    if (c === '"') quoted = !quoted && text.indexOf('"', at + 1) !== -1;
    else if (
      OPENING.includes(c) &&
      text
        .slice(at + 1)
        .split('')
        .some((d) => CLOSING.includes(d))
    )
      depth += 1;
    else if (CLOSING.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !quoted && separators.test(c)) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, text.slice(start)];
}

/** A name without the marks that only stood between names; empty where no word is left. */
export function bareName(text: string): string {
  const clean = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:)/–-]+|[\s,;:/–-]+$/g, '')
    .replace(/^(?:and|or) /, '');
  const unclosed = (clean.match(/\)/g) ?? []).length - (clean.match(/\(/g) ?? []).length;
  const closed = unclosed > 0 ? clean.replace(/\)\s*$/, '') : unclosed < 0 ? clean.replace(/\s*\($|^\(/, '') : clean;
  return /\p{L}{2}/u.test(closed) ? closed.trim() : '';
}

/** Whether a text has letters of a script other than Latin. */
export function isNonLatin(text: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(text);
}
