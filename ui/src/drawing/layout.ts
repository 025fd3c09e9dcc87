import type { Explanation, Meeting, PrintedToken } from '../../../src/screen/vocabulary.ts';
import { effect } from '../format.ts';
import { meetingWords, roleName } from '../words.ts';

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

/** Between two words: at least, and at most where there is room to spread. */
const GAP = { least: 20, most: 84 };
/** How far a token alone is moved away from the other row. */
const APART = 18;
const ROW = 44;
/** Height above the query's words, between the two rows, and below the list's words. */
const SPACE = { above: 22, between: 92, below: 24, alone: 26 };

const RTL = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

interface Draft {
  readonly token: PrintedToken;
  readonly alone: boolean;
  readonly contradicts: boolean;
  readonly gloss: string;
}

function drafts(side: 'query' | 'list', explanation: Explanation): Draft[] {
  const { [side]: name, meetings, alone } = explanation;
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
    const printed = (where: 'query' | 'list'): string =>
      meeting[where].map((at) => explanation[where].tokens[at]?.text).join(' ');
    const how = meetingWords(meeting, printed('query'), printed('list'));
    return { token, alone: false, contradicts: false, gloss: first ? how : '' };
  });
}

/** Room a word needs: its own width or its gloss's, and that of the dashed box where it stands alone. */
const needs = (cell: Draft, measure: Measure): number =>
  Math.max(measure(cell.token.text, 'name') + (cell.alone ? 10 : 0), measure(cell.gloss, 'gloss'));

const rowWidth = (cells: readonly Draft[], gap: number, measure: Measure): number =>
  cells.reduce((sum, cell) => sum + needs(cell, measure), 0) + gap * Math.max(0, cells.length - 1);

/** One row of words, centred in `room`; a name in a right-to-left script runs from the right, as it is read. */
function row(
  cells: readonly Draft[],
  name: string,
  y: number,
  away: number,
  room: number,
  gap: number,
  measure: Measure,
) {
  let at = (room - rowWidth(cells, gap, measure)) / 2;
  return cells.map((cell): Cell => {
    const need = needs(cell, measure);
    const middle = at + need / 2;
    at += need + gap;
    const x = RTL.test(name) ? room - middle : middle;
    return { ...cell, width: measure(cell.token.text, 'name'), x, y: cell.alone ? y + away : y };
  });
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

/** The largest gap at which both rows still fit; `undefined` where even the least is too wide. */
function fittingGap(rows: readonly (readonly Draft[])[], room: number, measure: Measure): number | undefined {
  const spare = (cells: readonly Draft[]): number =>
    cells.length < 2
      ? rowWidth(cells, 0, measure) <= room
        ? GAP.most
        : -1
      : (room - rowWidth(cells, 0, measure)) / (cells.length - 1);
  const gap = Math.min(GAP.most, ...rows.map(spare));
  return gap < GAP.least ? undefined : gap;
}

/** Places the tokens of both names, and the lines between those that met, within `room` pixels. */
export function layOut(explanation: Explanation, room: number, measure: Measure): Layout {
  const [above, below] = [drafts('query', explanation), drafts('list', explanation)];
  const gap = fittingGap([above, below], room, measure);
  if (gap !== undefined) {
    const top = SPACE.above + (above.some((cell) => cell.alone) ? APART + SPACE.alone : 0);
    const bottom = top + SPACE.between;
    const query = row(above, explanation.query.name, top, -APART, room, gap, measure);
    const list = row(below, explanation.list.name, bottom, APART, room, gap, measure);
    const height = bottom + SPACE.below + (below.some((cell) => cell.alone) ? APART : 0);
    return { shape: 'across', width: room, height, query, list, ties: ties(explanation, query, list) };
  }
  const column = (cells: readonly Draft[], x: number): Cell[] =>
    cells.map((cell, index) => ({ ...cell, width: measure(cell.token.text, 'name'), x, y: 24 + index * ROW }));
  const [query, list] = [column(above, 6), column(below, room - 6)];
  const height = 24 + Math.max(above.length, below.length) * ROW;
  return { shape: 'down', width: room, height, query, list, ties: ties(explanation, query, list) };
}
