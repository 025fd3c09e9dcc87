/** One column of a table for people. */
export interface Column {
  readonly head: string;
  readonly right?: boolean;
}

/** Lays rows out in columns as wide as their widest cell, with two spaces between; no line ends in blanks. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const lines = [columns.map((column) => column.head), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => width(line[index] ?? ''))));
  return lines.map((line) =>
    columns
      .map((column, index) => {
        const cell = line[index] ?? '';
        const gap = ' '.repeat(widths[index]! - width(cell));
        return column.right ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Columns a text takes on a terminal: East Asian wide characters take two, combining marks none. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue;
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  }
  return columns;
}
