import { FOREIGN_TO_XML, withoutReferences } from './references.ts';

/** What to do about a value that is not as XML has it. */
export interface Trouble {
  broken(reason: string): Error;
  /** Repair: the value is discarded. Without it the file is refused. */
  discard?: (() => void) | undefined;
}

/** What a text of the file stands for: references replaced, line ends as `\n`. */
export function meaningOf(raw: string, trouble: Trouble): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  const meant = text.includes('&') ? withoutReferences(text) : text;
  const reason = FOREIGN_TO_XML.test(text)
    ? 'a character that XML does not allow'
    : meant === undefined
      ? 'an entity that XML does not have'
      : text.includes(']]>')
        ? 'the end of a section that has not begun'
        : undefined;
  if (trouble.discard && (reason || text.includes('\uFFFD') || text.includes('<'))) {
    trouble.discard();
    return '';
  }
  if (reason) throw trouble.broken(reason);
  return meant as string;
}

/** The same for an attribute, where white space counts as blanks, unless written as a reference. */
export function attributeOf(raw: string, trouble: Trouble): string {
  return meaningOf(raw.replace(/\r\n|[\r\n\t]/g, ' ').replaceAll(']]>', ']]&gt;'), trouble);
}
