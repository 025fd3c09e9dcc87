import type { Schema } from '../../model/index.ts';

/** A language or a phrase with which a name is announced inside the field: `Belarusian: …`, `also known as …`. */
const ANNOUNCED =
  /(?:\b(?:Belarusian|Russian|Ukrainian|English|French|Persian|Farsi|Arabic|Burmese|Spanish|Chinese|Korean|Hebrew|Belarusian\/Russian)\s*:|\b(?:also known as|formerly known as|a\.k\.a\.?|aka|f\.k\.a\.?|fka|née|formerly)[:\s])\s*/gi;

/**
 * The names in Canada's one free-text alias field. Semicolons, line ends and announced languages part names always;
 * commas only for persons, because organisations have commas inside their names (`Co., Ltd.`).
 */
export function splitAliases(field: string, schema: Schema): string[] {
  const comma = schema === 'Person' ? /[,،]/ : /،/;
  return field
    .replace(ANNOUNCED, ';')
    .split(/[;\n\r]+/)
    .flatMap((piece) => (schema === 'Person' && !isFamilyFirst(piece) ? piece.split(comma) : [piece]))
    .map((name) => name.replace(/^[\s,()/-]+|[\s,(/-]+$/g, '').trim())
    .filter((name) => /\p{L}{2}/u.test(name));
}

/** `SHADOW, Anna` is one name: a single capitalised family name, then given names. */
function isFamilyFirst(piece: string): boolean {
  return /^\s*[\p{Lu}'’-]{2,},\s+\p{Lu}\p{Ll}[^,]*$/u.test(piece);
}
