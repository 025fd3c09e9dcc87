import { expect, it } from 'vitest';
import { bootstrap, shareOf } from './intervals.ts';

it('gives the Wilson interval of worked examples', () => {
  const eight = shareOf(8, 10);
  expect(eight.share).toBe(0.8);
  expect(eight.low).toBeCloseTo(0.4902, 3);
  expect(eight.high).toBeCloseTo(0.9433, 3);
  expect(shareOf(0, 10).high).toBeCloseTo(0.2775, 3);
  expect(shareOf(50, 50).low).toBeCloseTo(0.9287, 3);
});

it('stays within 0 and 1, touches them where nothing or everything was hit, and knows nothing of nothing', () => {
  expect(shareOf(0, 7).low).toBe(0);
  expect(shareOf(7, 7).high).toBe(1);
  expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
});

it('draws the same interval for the same seed, around the value', () => {
  const items = Array.from({ length: 200 }, (_, i) => (i % 4 === 0 ? 0 : 1));
  const mean = (some: readonly number[]) => some.reduce((sum, each) => sum + each, 0) / some.length;
  const figure = bootstrap(items, mean, 7);
  expect(figure).toEqual(bootstrap(items, mean, 7));
  expect(figure.value).toBe(0.75);
  // 0.75 ± 1.96 · √(0.75 · 0.25 / 200) is 0.69 to 0.81.
  expect(figure.low).toBeCloseTo(0.69, 1);
  expect(figure.high).toBeCloseTo(0.81, 1);
});
