import type { ExposureAnswer, ExposureDiff, Hanging, Row } from './types.ts';

/** What changes from one exposure to another: the same dealing, party, designation and rule is the same row. */
export function diffExposure(before: ExposureAnswer, after: ExposureAnswer): ExposureDiff {
  const was = new Map(before.rows.map((row) => [keyOf(row), row]));
  const is = new Map(after.rows.map((row) => [keyOf(row), row]));
  return {
    added: [...is].filter(([key]) => !was.has(key)).map(([, row]) => row),
    removed: [...was].filter(([key]) => !is.has(key)).map(([, row]) => row),
    changed: [...is].flatMap(([key, row]) => {
      const old = was.get(key);
      return old === undefined || JSON.stringify(old) === JSON.stringify(row) ? [] : [{ before: old, after: row }];
    }),
    falls: newIn(after.falls, before.falls),
    mayFall: newIn(after.mayFall, [...before.mayFall, ...before.falls]),
  };
}

function keyOf({ node, side, dealing, toward, designee, programme, rule }: Row): string {
  return JSON.stringify([node, side, dealing, toward, designee ?? '', programme, rule]);
}

function newIn(after: readonly Hanging[], before: readonly Hanging[]): Hanging[] {
  return after.filter(({ id }) => !before.some((old) => old.id === id));
}
