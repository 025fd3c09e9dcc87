import { bareName, splitOutside, withoutAnnouncements } from '../shared/name-text.ts';

/** An organisation's or ship's name as Canada prints it, and the further names it prints in the same cell. */
export interface EntityName {
  readonly primary: string;
  readonly aliases: readonly string[];
}

/**
 * Takes apart a cell like `Iranian Army/Armée iranienne`, `Radiofizika JSC (also known as OAO Radiofizika)` or
 * `Marine Industries Organization (MIO)`. A bracket is a further name where it announces one or is one word in
 * capitals; any other bracket (`Alfa-Bank ZAO (Belarus)`) stays part of the name.
 */
export function entityName(cell: string): EntityName {
  const [first = '', ...rest] = splitOutside(cell.replace(/-\s*[\r\n]+\s*/g, '-').replace(/\s+/g, ' '), /\//);
  const aliases: string[] = [];
  const primary = first.replace(/\s*\(([^()]*)\)\s*/g, (whole, inside: string) => {
    const announced = /^\s*(?:also|formerly) known as\b/i.test(inside);
    if (announced) aliases.push(...splitOutside(withoutAnnouncements(inside), /[;]/));
    else if (/^[\p{Lu}\d&.-]{2,12}$/u.test(inside.trim())) aliases.push(inside);
    else return whole;
    return ' ';
  });
  return { primary: bareName(primary), aliases: [...aliases, ...rest].map(bareName).filter((name) => name !== '') };
}
