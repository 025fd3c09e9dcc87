import type { Act, Connections, Node } from './acts.ts';

export interface Placed extends Node {
  /** Middle of its row, in rows from 0. */
  readonly row: number;
}

export interface Layout {
  readonly columns: readonly (readonly Placed[])[];
  readonly rows: number;
  readonly at: ReadonlyMap<string, Placed>;
}

/** Passes over the columns, there and back; more change nothing that can be seen. */
const PASSES = 4;

/**
 * Where each name stands: columns as given, the order in each by the average place of its neighbours (the barycentre
 * method of Sugiyama, Tagawa and Toda, 1981), ties as they came. The same acts give the same drawing.
 */
export function layoutOf({ nodes, acts }: Connections): Layout {
  const used = [...new Set(nodes.map(({ column }) => column))].sort((a, b) => a - b);
  let columns = used.map((column) => nodes.filter((node) => node.column === column));
  const neighbours = neighboursOf(acts);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const places = new Map(
      columns.flatMap((column) => column.map(({ id }, at) => [id, at / Math.max(1, column.length - 1)])),
    );
    columns = columns.map((column) => sortedBy(column, ({ id }) => middle(neighbours.get(id), places)));
  }
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const placed = columns.map((column) =>
    column.map((node, at) => ({ ...node, row: (at + 0.5) * (rows / column.length) - 0.5 })),
  );
  return { columns: placed, rows, at: new Map(placed.flat().map((node) => [node.id, node])) };
}

function neighboursOf(acts: readonly Act[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { from, to } of acts) {
    found.set(from, [...(found.get(from) ?? []), to]);
    found.set(to, [...(found.get(to) ?? []), from]);
  }
  return found;
}

function middle(ids: readonly string[] | undefined, places: ReadonlyMap<string, number>): number {
  const found = (ids ?? []).flatMap((id) => places.get(id) ?? []);
  return found.length === 0 ? 0.5 : found.reduce((sum, place) => sum + place, 0) / found.length;
}

/** Sorted, and stable: what is equal stays in its order. */
function sortedBy(nodes: readonly Node[], of: (node: Node) => number): Node[] {
  return nodes
    .map((node) => [of(node), node] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, node]) => node);
}
