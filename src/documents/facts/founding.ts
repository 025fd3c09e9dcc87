import type { Line } from './line.ts';

/** Bodies by the treaty the text says founded them ("the court was established by the X Statute"), in lower case. */
export function foundedBodies(lines: readonly Line[]): Map<string, string> {
  const founded = new Map<string, string>();
  for (const line of lines) {
    if (!/establish|creat|found|set up/.test(line.text)) continue;
    for (const found of line.text.matchAll(
      /(§[ob]\d+)(?: ,)?(?: (?:was|is|were|which|that))* (?:established|created|founded|set up) (?:by|under|through) (?:the )?(§i\d+)/g,
    )) {
      founded.set(line.item(found[2]!).name.toLowerCase(), line.item(found[1]!).name);
    }
    for (const found of line.text.matchAll(
      /(§i\d+)(?: ,)? (?:which |that )?(?:established|created|founded|set up) (?:the )?(§[ob]\d+)/g,
    )) {
      founded.set(line.item(found[1]!).name.toLowerCase(), line.item(found[2]!).name);
    }
  }
  return founded;
}
