import { expect, test } from 'vitest';
import { mustHold } from './must.ts';
import { pageOf } from './page.ts';
import { plotScale } from './plot.ts';

const sized = (size: number, perCpuSecond: number) => ({
  size,
  perCpuSecond,
  p50: 1,
  p99: 9,
  bytesPerName: 88,
  againstScan: 310,
  compared: 5,
  differing: [],
});

test('each row says what was measured and whether that is enough, or that it was not run', () => {
  const table = mustHold({
    scale: {
      figures: [sized(37_000, 1000), sized(1_000_000, 100)],
      steps: [{ from: 37_000, to: 1_000_000, exponent: 0.699 }],
    },
    workers: { ratio: 1.79, workers: 2, rows: 50_000 },
  });
  const row = (what: string) => table.split('\n').find((line) => line.startsWith(`| ${what}`));
  expect(row('time exponent 37 k')).toBe('| time exponent 37 k to 1 M | ≤ 0.7 | ≤ 0.6 | 0.699 | yes |');
  expect(row('p99 / p50')).toContain('| 9 | no |');
  expect(row('two workers')).toContain('| 1.79× (50000 rows) | no |');
  expect(row('1 M, index alone')).toContain('| 310× (0 of 5 differ) | yes |');
  expect(row('index bytes a name at 5 M')).toContain('| – | not run |');
});

test('the plot is well-formed and holds a point for each size', () => {
  const svg = plotScale([sized(37_000, 1000), sized(1_000_000, 100)]);
  expect(svg.match(/<circle /g)).toHaveLength(2);
  expect(svg).toMatch(/^<svg .*<\/svg>$/s);
});

test('the page holds what must hold, the plot and all that the parts printed', () => {
  const ran = { date: '2031-05-01 09:00', options: '--sizes 37000', seconds: 12, printed: 'made-up names, seed 1\n' };
  const machine = { node: 'v20', platform: 'linux', cpu: 'A processor', cores: 2, memoryGiB: 8 };
  const page = pageOf(
    { machine, parts: { scale: { figures: [sized(37_000, 1000)], steps: [], run: ran } } },
    'plot.svg',
  );
  expect(page).toContain('| must | aim | measured | reached |');
  expect(page).toContain('(plot.svg)');
  expect(page).toContain('made-up names, seed 1\n```');
  expect(page).toContain('12 s, ended 2031-05-01 09:00');
  expect(pageOf({ machine, parts: {} }, 'plot.svg')).not.toContain('plot.svg');
});
