import type { Name, Schema } from '../../model/index.ts';
import { bareName, isNonLatin, splitOutside } from '../shared/name-text.ts';

type Alias = Pick<Name, 'full' | 'parts'>;

/**
 * The names in one alias of the UN list, which is mostly one name, but at times several (`Azim Adhajani; Azim
 * Agha-Jani`, `… b) …`), one with its original script in brackets, or one with a remark (`…, born 1 Jan. 1953`,
 * `… (birth name)`), which is dropped. Persons' aliases of the form `Family, Given` are read as that.
 */
export function unAliases(text: string, schema: Schema): Alias[] {
  return splitOutside(text.replace(/(?:^|\s)[a-z]\)\s/g, ';').replace(/,?\s*\bborn\s+(?:in\b|on\b|\d).*$/i, ''), /;/)
    .flatMap(apart)
    .map(bareName)
    .filter((name) => name !== '')
    .map((full) => ({ full, ...partsOf(full, schema) }));
}

/** Out of a bracket: names in another script, or several; or a remark, which begins in lower case or has a year. */
function apart(text: string): string[] {
  const cut = bracketAtEnd(text);
  if (!cut) return [text];
  const { name, inside } = cut;
  if (inside.includes(';') || isNonLatin(inside) !== isNonLatin(name)) {
    return [...apart(name), ...inside.replace(/\(original script\)/g, '').split(';')];
  }
  return /^\p{Ll}+\s/u.test(inside) || /\d{4}/.test(inside) ? [name] : [text];
}

/** The last bracket at the depth of the text, which may hold brackets itself or lack its end. */
function bracketAtEnd(text: string): { name: string; inside: string } | undefined {
  let depth = 0;
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(' && depth++ === 0) start = at;
    else if (text[at] === ')' && depth > 0) depth -= 1;
  }
  const inside = text.slice(start + 1).trimEnd();
  if (start <= 0 || (depth === 0 && !inside.endsWith(')'))) return undefined;
  return { name: text.slice(0, start).trim(), inside: depth === 0 ? inside.slice(0, -1) : inside };
}

function partsOf(full: string, schema: Schema): Pick<Name, 'parts'> {
  const [family, given, more] = full.split(/,\s*/);
  return schema === 'Person' && family && given && more === undefined ? { parts: { family, given } } : {};
}
