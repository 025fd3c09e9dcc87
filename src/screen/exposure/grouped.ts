import type { Hanging, Row } from '../../programmes/exposure/index.ts';

/** Rows that differ only in with whom and because of whose designation, as one. */
export interface RowGroup {
  readonly first: Row;
  readonly toward: readonly string[];
  readonly because: readonly string[];
  readonly since?: string;
}

const ORDER: readonly Row['answer'][] = ['applies', 'depends', 'risk'];
const CLASSES: readonly Row['class'][] = ['prohibition', 'not worked out', 'risk', 'duty', 'countermeasure'];

/** Rows for people: prohibitions first, what applies before what depends, then by name. */
export function groupRows(rows: readonly Row[]): RowGroup[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([
      row.node,
      row.side,
      row.dealing,
      row.programme,
      row.rule,
      row.answer,
      row.forLawyer,
      row.toFillIn,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .map((all): RowGroup => {
      const since = all.flatMap((row) => row.since ?? []).sort()[0];
      return {
        first: all[0]!,
        toward: [...new Set(all.map(({ towardName }) => towardName))],
        because: [...new Set(all.flatMap(({ designeeName }) => designeeName ?? []))],
        ...(since === undefined ? {} : { since }),
      };
    })
    .sort(
      ({ first: a }, { first: b }) =>
        rank(a) - rank(b) || compare(a.name, b.name) || compare(a.dealingName, b.dealingName),
    );
}

function rank({ class: group, answer }: Row): number {
  return CLASSES.indexOf(group) * 10 + ORDER.indexOf(answer);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Which rows the main table shows; duties and laws that pull the other way stand apart. */
export function isMeasure({ class: group }: Row): boolean {
  return group === 'prohibition' || group === 'risk' || group === 'not worked out';
}

/** From which side, in words. */
export function sideInWords({ side, answer }: Row): string {
  if (side === 'at risk') return answer === 'risk' ? 'runs a risk' : 'may run a risk';
  return side === 'bound' ? 'is bound' : 'is the designated side';
}

/** Names of what hangs on something, those it brings down only in part marked so. */
export function hangingInWords(hangs: readonly Hanging[]): string {
  if (hangs.length === 0) return 'nothing the file names';
  const names = hangs.map(({ name }) => name).join(', ');
  return hangs[0]!.inPart ? `in part: ${names}` : names;
}

/** The answer in a sentence: how many dealings are hit, and what falls. */
export function headline(rows: readonly Row[], falls: readonly Hanging[], mayFall: readonly Hanging[]): string[] {
  const dealings = (keep: (row: Row) => boolean) => new Set(rows.filter(keep).map(({ dealing }) => dealing)).size;
  const prohibited = (row: Row) => row.class === 'prohibition';
  const hit = dealings((row) => prohibited(row) && row.answer === 'applies');
  const open = dealings((row) => (prohibited(row) || row.class === 'not worked out') && row.answer === 'depends');
  const risky = dealings((row) => row.class === 'risk');
  const list = (things: readonly Hanging[]) => things.map(({ name }) => name).join(', ');
  return [
    `A prohibition applies to ${hit} ${hit === 1 ? 'dealing' : 'dealings'}, for ${open} it depends on an answer, ${risky} ${risky === 1 ? 'runs' : 'run'} or may run a risk of designation.`,
    falls.length === 0 ? 'No office or work falls by what applies.' : `Where it is obeyed, these stop: ${list(falls)}.`,
    ...(mayFall.length === 0 ? [] : [`If what depends comes out against you, also: ${list(mayFall)}.`]),
  ];
}
