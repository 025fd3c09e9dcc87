import type { ScaleFigures } from './must.ts';

const [WIDTH, HEIGHT, MARGIN] = [640, 400, 60];

/** Processor time a query against the number of names, both on logarithmic axes: the index and, where run, the full scan. */
export function plotScale(figures: readonly ScaleFigures[]): string {
  const index = figures.map(({ size, perCpuSecond }) => ({ size, ms: 1000 / perCpuSecond }));
  const scan = figures.flatMap(({ size, scanCpuMs }) => (scanCpuMs === undefined ? [] : [{ size, ms: scanCpuMs }]));
  const all = [...index, ...scan];
  const x = scaleOf(
    all.map(({ size }) => size),
    MARGIN,
    WIDTH - MARGIN,
  );
  const y = scaleOf(
    all.map(({ ms }) => ms),
    HEIGHT - MARGIN,
    MARGIN,
  );
  const line = (points: typeof index, colour: string, name: string) => {
    const places = points.map(({ size, ms }) => `${x.at(size)},${y.at(ms)}`);
    const last = points.at(-1);
    if (last === undefined) return '';
    return [
      `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map(({ size, ms }) => `<circle cx="${x.at(size)}" cy="${y.at(ms)}" r="4" fill="${colour}"/>`),
      `<text x="${x.at(last.size) - 8}" y="${y.at(last.ms) - 10}" text-anchor="end" fill="${colour}">${name}</text>`,
    ].join('');
  };
  const labels = [
    ...x.decades.map(
      (size) => `<text x="${x.at(size)}" y="${HEIGHT - 30}" text-anchor="middle">${inWords(size)}</text>`,
    ),
    ...y.decades.map((ms) => `<text x="${MARGIN - 8}" y="${y.at(ms) + 4}" text-anchor="end">${ms} ms</text>`),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    '<title>Processor time a query against the number of names, by the index and by a full scan</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    ...labels,
    `<text x="${WIDTH / 2}" y="${HEIGHT - 8}" text-anchor="middle">names</text>`,
    `<text x="${MARGIN}" y="24">processor time a query</text>`,
    line(index, '#0b57a4', 'index'),
    line(scan, '#a4400b', 'full scan'),
    '</svg>',
  ].join('\n');
}

/** A logarithmic axis over whole decades. */
function scaleOf(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const at = (value: number) => Math.round(from + ((Math.log10(value) - low) / (high - low)) * (to - from));
  return { at, decades: Array.from({ length: high - low + 1 }, (_, k) => Number(`1e${low + k}`)) };
}

function inWords(size: number): string {
  if (size >= 1e6) return `${size / 1e6} M`;
  return size >= 1000 ? `${size / 1000} k` : String(size);
}
