import type { ListProgrammes } from '../../screen/programmes/coverage.ts';
import { plain, type Style } from './style.ts';
import { table } from './table.ts';

/** Of each list how many entries print a code, how many of those are understood, and which codes are not. */
export function presentCodes(
  lists: readonly (ListProgrammes & { readonly version: string })[],
  style: Style,
  every: boolean,
): string[] {
  const number = (head: string) => ({ head, right: true });
  const columns = [
    { head: 'list' },
    { head: 'version' },
    ...['entries', 'with a code', 'resolved', 'worked out', 'codes', 'unknown'].map(number),
  ];
  const rows = lists.map(({ list, version, entries, withCode, resolved, workedOut, codes }) => {
    const unknown = codes.filter(({ programme }) => programme === undefined);
    const counts = [entries, withCode, resolved, workedOut, codes.length, unknown.length];
    return [list, version, ...counts.map((count) => count.toLocaleString('en'))];
  });
  return [...table(columns, rows), ...lists.flatMap((list) => codeLines(list, style, every))];
}

function codeLines({ list, codes }: ListProgrammes, style: Style, every: boolean): string[] {
  const shown = every ? codes : codes.filter(({ programme }) => programme === undefined);
  if (shown.length === 0) return [];
  const rows = shown.map(({ code, entries, programme, title, workedOut, ambiguous }) => [
    plain(code),
    entries.toLocaleString('en'),
    programme ?? (ambiguous ? `one of ${ambiguous.join(', ')}` : 'unknown'),
    workedOut ?? '',
    title ?? '',
  ]);
  const columns = [
    { head: 'code' },
    { head: 'entries', right: true },
    ...['programme', 'worked out', 'title'].map((head) => ({ head })),
  ];
  return ['', style.bold(list), ...table(columns, rows)];
}
