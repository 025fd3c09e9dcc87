import type { Explanation, Meeting, PrintedToken } from '../../../src/model/index.ts';
import { effect, score } from '../format.ts';
import { meetingKind, roleName } from '../words.ts';

/** A token in the drawing. `x` is its centre; sizes are CSS pixels. */
export interface Cell {
  readonly token: PrintedToken;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly alone: boolean;
  readonly contradicts: boolean;
  /** The small line beside the token: how it met, or what standing alone took. */
  readonly gloss: string;
}

export interface Tie {
  readonly from: Cell;
  readonly to: Cell;
  readonly meeting: Meeting;
  /** Thickness in pixels: the meeting's share of the score. */
  readonly thickness: number;
}

export interface Layout {
  /** Rows side by side (`across`), or columns facing each other where the names are too long for the room. */
  readonly shape: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  readonly query: readonly Cell[];
  readonly list: readonly Cell[];
  readonly ties: readonly Tie[];
}

/** Width of a text in pixels: `name` in the size of names, `gloss` in the small size. */
export type Measure = (text: string, size: 'name' | 'gloss') => number;

const GAP = 22;
const APART = 16;
const ROW = 40;
/** Where the two rows stand; a token alone is moved away from the other row by `APART`. */
const Y = { query: 34, list: 118, height: 168 };

const RTL = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

interface Draft {
  readonly token: PrintedToken;
  readonly alone: boolean;
  readonly contradicts: boolean;
  readonly gloss: string;
}

function drafts(side: 'query' | 'list', { [side]: name, meetings, alone }: Explanation): Draft[] {
  return name.tokens.map((token, index) => {
    const lonely = alone[side].find((entry) => entry.token === index);
    const meeting = meetings.find((entry) => entry[side].includes(index));
    const role = roleName(token.role);
    if (!meeting) {
      const cost = lonely && lonely.cost !== 0 ? effect(-Math.abs(lonely.cost)) : '';
      const gloss = [lonely?.contradicts ? '≠' : '', role ?? 'alone', cost].filter(Boolean).join(' ');
      return { token, alone: true, contradicts: lonely?.contradicts ?? false, gloss };
    }
    // The gloss of a pair stands once, under its first list token.
    const first = side === 'list' && meeting.list[0] === index;
    const how = meeting.kind === 'exact' ? meetingKind('exact') : `${meetingKind(meeting.kind)} ${score(meeting.similarity)}`;
    return { token, alone: false, contradicts: false, gloss: first ? how : '' };
  });
}

function row(cells: readonly Draft[], y: number, away: number, measure: Measure): Cell[] {
  let x = 0;
  return cells.map((cell) => {
    const width = measure(cell.token.text, 'name');
    const room = Math.max(width, measure(cell.gloss, 'gloss'));
    const placed = { ...cell, width, x: x + room / 2, y: cell.alone ? y + away : y };
    x += room + GAP;
    return placed;
  });
}

const end = (cells: readonly Cell[], measure: Measure): number =>
  Math.max(0, ...cells.map((cell) => cell.x + Math.max(cell.width, measure(cell.gloss, 'gloss')) / 2));

/** A name in a right-to-left script is laid out from the right, as it is read. */
function asRead(name: string, cells: Cell[], width: number): Cell[] {
  return RTL.test(name) ? cells.map((cell) => ({ ...cell, x: width - cell.x })) : cells;
}

function ties(explanation: Explanation, query: readonly Cell[], list: readonly Cell[]): Tie[] {
  return explanation.meetings.flatMap((meeting) =>
    meeting.query.flatMap((from) =>
      meeting.list.flatMap((to) => {
        const [a, b] = [query[from], list[to]];
        if (!a || !b) return [];
        const lines = meeting.query.length * meeting.list.length;
        return [{ from: a, to: b, meeting, thickness: Math.max(1.5, (meeting.contribution * 22) / lines) }];
      }),
    ),
  );
}

/** Places the tokens of both names, and the lines between those that met, within `room` pixels. */
export function layOut(explanation: Explanation, room: number, measure: Measure): Layout {
  const [above, below] = [drafts('query', explanation), drafts('list', explanation)];
  const rows = [row(above, Y.query, -APART, measure), row(below, Y.list, APART, measure)] as const;
  const widths = rows.map((cells) => end(cells, measure)) as [number, number];
  const width = Math.ceil(Math.max(...widths)) + 8;
  if (width <= room) {
    // The shorter row is centred over the longer one.
    const [query, list] = rows.map((cells, index) => {
      const shift = (width - widths[index]!) / 2;
      const name = index === 0 ? explanation.query.name : explanation.list.name;
      return asRead(name, cells.map((cell) => ({ ...cell, x: cell.x + shift })), width);
    }) as [Cell[], Cell[]];
    return { shape: 'across', width, height: Y.height, query, list, ties: ties(explanation, query, list) };
  }
  const column = (cells: readonly Draft[], x: number): Cell[] =>
    cells.map((cell, index) => ({ ...cell, width: measure(cell.token.text, 'name'), x, y: 24 + index * ROW }));
  const [query, list] = [column(above, 0), column(below, room)];
  const height = 24 + Math.max(above.length, below.length) * ROW;
  return { shape: 'down', width: room, height, query, list, ties: ties(explanation, query, list) };
}
