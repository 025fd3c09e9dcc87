/** One line of a plot. */
export interface Line {
  readonly name: string;
  readonly points: ReadonlyArray<readonly [x: number, y: number]>;
}

export interface Plot {
  readonly title: string;
  readonly x: { readonly label: string; readonly from: number; readonly to: number };
  readonly y: { readonly label: string; readonly from: number; readonly to: number };
  readonly lines: readonly Line[];
  /** A vertical line with a word, such as the threshold in force. */
  readonly mark?: { readonly x: number; readonly label: string };
}

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 52;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 46;
/** Dashes tell lines apart where colours cannot. */
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '4 2', '1 4'];

/** A plot as one SVG: lines told apart by colour and dash, named in a legend below, with a text alternative. */
export function svgPlot(plot: Plot): string {
  const { x, y, lines, mark, title } = plot;
  const across = (value: number) => LEFT + ((value - x.from) / (x.to - x.from || 1)) * (WIDTH - LEFT - RIGHT);
  const up = (value: number) => HEIGHT - BOTTOM - ((value - y.from) / (y.to - y.from || 1)) * (HEIGHT - TOP - BOTTOM);
  const floor = up(y.from);
  const grid = [
    ...ticks(y.from, y.to).map(
      (at) =>
        `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${n(up(at))}" y2="${n(up(at))}"/><text x="${LEFT - 6}" y="${n(up(at) + 4)}" text-anchor="end">${label(at)}</text>`,
    ),
    ...ticks(x.from, x.to).map(
      (at) => `<text x="${n(across(at))}" y="${n(floor + 16)}" text-anchor="middle">${label(at)}</text>`,
    ),
  ].join('');
  const marked =
    mark === undefined
      ? ''
      : `<line class="mark" x1="${n(across(mark.x))}" x2="${n(across(mark.x))}" y1="${TOP}" y2="${n(floor)}"/><text x="${n(across(mark.x) + 4)}" y="${n(floor - 8)}">${escaped(mark.label)}</text>`;
  const drawn = lines
    .map(({ name, points }, i) => {
      const inside = points.filter(([at]) => at >= x.from && at <= x.to);
      const path = inside.map(([at, value]) => `${n(across(at))},${n(up(Math.max(y.from, Math.min(y.to, value))))}`);
      return `<polyline class="line c${i % 6}" stroke-dasharray="${DASHES[i % 6]}" points="${path.join(' ')}"><title>${escaped(name)}</title></polyline>`;
    })
    .join('');
  const legend = lines
    .map(
      ({ name }, i) =>
        `<li><svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><line class="line c${i % 6}" stroke-dasharray="${DASHES[i % 6]}" x1="0" x2="28" y1="4" y2="4"/></svg> ${escaped(name)}</li>`,
    )
    .join('');
  return `<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">${grid}${marked}${drawn}<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${n(floor)}" y2="${n(floor)}"/><text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${escaped(x.label)}</text></svg><figcaption>${escaped(y.label)}<ul class="legend">${legend}</ul></figcaption></figure>`;
}

/** Four to six round values between two ends. */
function ticks(from: number, to: number): number[] {
  const rough = (to - from) / 5;
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((each) => each >= rough) ?? rough;
  const found: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to + step / 1000; at += step) found.push(Number(at.toFixed(6)));
  return found;
}

const n = (value: number) => value.toFixed(1).replace(/\.0$/, '');
const label = (value: number) => String(Number(value.toFixed(3)));

/** Text as HTML shows it, also inside attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
