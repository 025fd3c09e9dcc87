import type { NameKind, Schema } from '../../model/index.ts';
import { bareName, isNonLatin, splitOutside, withoutAnnouncements } from '../shared/name-text.ts';

/** A name out of Canada's free-text alias field. */
export interface CanadaAlias {
  readonly full: string;
  /** `weak` where it is our guess that the piece is a name of its own; the list itself calls no alias weak. */
  readonly kind: Extract<NameKind, 'strong' | 'weak'>;
}

/** Legal forms that stand behind a comma and belong to the name before it. */
const LEGAL_FORM =
  /^\s*(?:co\b|company\b|ltd|limited|llc|l\.l\.c|inc|corp|s\.?a\b|s\.?r\.?l|gmbh|a\.?g\b|plc|pte|pvt|lp\b|fze|jsc|o?jsc|pjsc|cjsc|oao|ooo|zao|pao|ao\b|ао(?!\p{L})|ооо(?!\p{L})|оао|зао|пао|нпо|фгуп|тоо)/iu;

/**
 * The names in Canada's one free-text alias field. Semicolons, slashes and announced languages part names always,
 * and so does a gap between two scripts; line ends are only where the publisher's table wrapped. Commas (and the `or` and `and` in a list) part the names of persons; in names of organisations they are
 * ambiguous (`Co., Ltd.`, `Strategy, Research and Development`), so what they part is weak. A single word is only part
 * of a person's name (`Andrei`), and weak too.
 */
export function splitAliases(field: string, schema: Schema): CanadaAlias[] {
  return splitOutside(parted(field), /[;/]/).flatMap((piece) =>
    schema === 'Person' ? personNames(piece) : organisationNames(piece),
  );
}

function parted(field: string): string {
  const unwrapped = field
    .replace(/-\s*[\r\n]+\s*/g, '-')
    .replace(/[\r\n]+/g, ' ')
    .replace(/\s+AKA$/, '');
  const gaps = unwrapped.split(/\s{2,}/);
  const joined = gaps.reduce((text, next) =>
    isNonLatin(text) === isNonLatin(next) ? `${text} ${next}` : `${text};${next}`,
  );
  return withoutAnnouncements(joined);
}

function personNames(piece: string): CanadaAlias[] {
  if (isFamilyFirst(piece)) return named([piece], 'strong');
  const names = splitOutside(piece.replace(/\s+(?:or|and)\s+/g, ', '), /[,،]/).map(bareName);
  return names.flatMap((name) => named([name], /\s/.test(name) ? 'strong' : 'weak'));
}

function organisationNames(piece: string): CanadaAlias[] {
  const parts = splitOutside(piece.replace(/\s+or\s+(?=\P{ASCII}|[«“"])/gu, ', '), /[,،]/);
  const names = joinLegalForms(parts);
  // A change of script is no guess: `VSC, VSK, Восточная Стивидорная Компания` are names in two languages.
  const certain =
    names.length === 1 || (names.length === 2 && isNonLatin(names[0] ?? '') !== isNonLatin(names[1] ?? ''));
  return named(names, certain ? 'strong' : 'weak');
}

function joinLegalForms(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts) {
    const last = names.at(-1);
    const continues = LEGAL_FORM.test(part) || /^\s*\p{Ll}/u.test(part);
    if (last !== undefined && continues) names[names.length - 1] = `${last},${part}`;
    else names.push(part);
  }
  return names;
}

function named(names: readonly string[], kind: CanadaAlias['kind']): CanadaAlias[] {
  return names
    .map(bareName)
    .filter((full) => full !== '')
    .map((full) => ({ full, kind }));
}

/** `SHADOW, Anna` is one name: a single capitalised family name, then given names. */
function isFamilyFirst(piece: string): boolean {
  return /^\s*[\p{Lu}'’-]{2,},\s+\p{Lu}\p{Ll}[^,]*$/u.test(piece);
}
