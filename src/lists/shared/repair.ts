import type { Party } from '../../model/index.ts';
import type { ListFile, Repair } from './input.ts';

/** A character that no printed value has: it tells that others of the value are wrong too. */
const WRECKED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD\uFFFE\uFFFF]/;

/** In repair mode the value, or nothing (and counted) where it has characters that cannot be right. */
export function keptValue(value: string, { repair }: Pick<ListFile, 'repair'>): string {
  if (!repair || !WRECKED.test(value)) return value;
  repair.discarded += 1;
  return '';
}

/** `JSON.parse`'s reviver of repair mode. */
export function keptJson(file: ListFile): (key: string, value: unknown) => unknown {
  return (_key, value) => (typeof value === 'string' ? keptValue(value, file) : value);
}

/** Signs that stand in no name, and letters and digits mixed within one word, as in `'D*C1J*J`. */
const JUNK_WORD =
  /[%#$*@<>=+^~_{}[\]|\\]|\p{L}\d+\p{L}|^\d+\p{L}+\d|\p{L}[:;(?!]\p{L}|^[:;,)/!]|[:;(/!,]['"*]|\p{L}\/$|^['"]\p{L}$|['"][(,]|\p{L}\d+['"]\p{L}|\d[:;(/?>]/u;

/** Whether a name of a damaged file is what characters cut to one byte leave, rather than a name. */
export function isWreckOfName(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const junk = words.filter((word) => JUNK_WORD.test(word)).length;
  return WRECKED.test(name) || !/\p{L}/u.test(name) || junk > 1 || junk * 3 >= words.length;
}

/** The parties of a damaged file without the names that are none. A party that loses all of them stays, nameless. */
export function withoutWrecks(parties: readonly Party[], repair: Repair): Party[] {
  return parties.map((party) => {
    const names = party.names.filter(({ full }) => !isWreckOfName(full));
    if (names.length === party.names.length) return party;
    repair.discarded += party.names.length - names.length;
    const caption = names.some(({ full }) => full === party.caption) ? party.caption : (names[0]?.full ?? party.id);
    return { ...party, names, caption };
  });
}
