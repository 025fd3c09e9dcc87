import { useMemo, useState } from 'react';
import { hereHref, type Place } from '../address.ts';
import { COLUMNS, type Connections } from './acts.ts';
import { type Layout, layoutOf } from './layout.ts';

const WIDTH = 1168;
/** Half of the line of a box at the edge would be cut off. */
const EDGE = 1;
const ROW = 36;
/** Half the height of a box, and the height of a line in it. */
const HALF = 16;
const LINE = 14;
const HEAD = 28;
/** No name is wider than this: longer ones stand in two lines. */
const WIDEST = 250;
const PADDING = 8;

/** Letters are narrower than this on the whole. */
const LETTER = 7.4;
const MOST = Math.floor((WIDEST - 2 * PADDING) / LETTER);

/** A name in as many lines as it needs, at most two; what does not fit into those is cut, and stands whole in the sentences. */
function linesOf(name: string): readonly string[] {
  if (name.length <= MOST) return [name];
  const space = name.lastIndexOf(' ', MOST);
  const at = space > 0 ? space : MOST;
  const rest = name.slice(at).trim();
  return [name.slice(0, at), rest.length <= MOST ? rest : `${rest.slice(0, MOST - 1)}…`];
}
const longest = (name: string): number => Math.max(...linesOf(name).map(({ length }) => length));

/** Columns as wide as their longest name, with what is left of the width for the lines between them. */
function columnsOf({ columns }: Layout): { readonly left: number; readonly width: number }[] {
  const widths = columns.map((column) => Math.max(...column.map(({ name }) => longest(name))) * LETTER + 2 * PADDING);
  const gap = (WIDTH - widths.reduce((sum, width) => sum + width, 0)) / Math.max(1, columns.length - 1);
  return widths.map((width, at) => ({ width, left: widths.slice(0, at).reduce((sum, one) => sum + one + gap, 0) }));
}

/** Names in columns, a line for each act; whoever is pointed at or focused keeps its lines, the others step back. */
export function Drawing({ connections, place }: { connections: Connections; place: Place }) {
  const [over, setOver] = useState<string>();
  const layout = useMemo(() => layoutOf(connections), [connections]);
  if (connections.acts.length === 0) return null;
  const places = columnsOf(layout);
  const boxes = new Map(layout.columns.flatMap((column, at) => column.map(({ id }) => [id, places[at]!])));
  const y = (row: number): number => HEAD + (row + 0.5) * ROW;
  const height = HEAD + layout.rows * ROW + 4;
  const touches = (from: string, to: string): boolean => over === undefined || over === from || over === to;
  return (
    <figure className="connections" aria-hidden="true">
      <svg viewBox={`${-EDGE} 0 ${WIDTH + 2 * EDGE} ${height}`} width="100%" aria-hidden="true">
        {layout.columns.map((column, at) => (
          <text key={column[0]!.column} className="column-head" x={places[at]!.left} y={14}>
            {COLUMNS[column[0]!.column]}
          </text>
        ))}
        {connections.acts.map(({ from, to, deed }) => {
          const [a, b] = [layout.at.get(from)!, layout.at.get(to)!];
          const [source, target] = [boxes.get(from)!, boxes.get(to)!];
          const back = source.left >= target.left;
          const [x1, x2] = [source.left + (back ? 0 : source.width), target.left + (back ? target.width : 0)];
          const bend = (x2 - x1) / 2;
          return (
            <path
              key={`${from} ${to} ${deed}`}
              className={touches(from, to) ? 'act' : 'act act-faint'}
              d={`M${x1} ${y(a.row)}C${x1 + bend} ${y(a.row)} ${x2 - bend} ${y(b.row)} ${x2} ${y(b.row)}`}
            />
          );
        })}
        {[...layout.at.values()].map(({ id, name, row, column }) => {
          const { left, width } = boxes.get(id)!;
          const lines = linesOf(name);
          const shown = connections.acts.filter((act) => act.from === id || act.to === id).map(({ fact }) => fact.id);
          return (
            <g key={id} onPointerEnter={() => setOver(id)} onPointerLeave={() => setOver(undefined)}>
              <a href={hereHref(place, { fact: [...new Set(shown)].join(' ') })} tabIndex={-1}>
                <title>{name}</title>
                <rect x={left} y={y(row) - HALF} width={width} height={2 * HALF} rx={2} />
                <text className={column === 2 || column === 4 ? 'headword' : undefined}>
                  {lines.map((words, at) => (
                    <tspan key={words} x={left + PADDING} y={y(row) + 4.5 + (at - (lines.length - 1) / 2) * LINE}>
                      {words}
                    </tspan>
                  ))}
                </text>
              </a>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
