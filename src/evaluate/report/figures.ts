import type { Figure, Share } from '../intervals.ts';

/** A share as a percentage with one digit, never rounded up to 100. */
export function percent(share: number): string {
  const text = (share * 100).toFixed(1);
  return text === '100.0' ? (share === 1 ? '100' : '99.9') : text;
}

/** A share with its 95 % interval: `97.5 (95.1–98.8)`. */
export function shareWords({ share, low, high, n }: Share): string {
  return n === 0 ? 'none asked' : `${percent(share)} (${percent(low)}–${percent(high)})`;
}

/** A figure between 0 and 1 with its 95 % interval: `0.81 (0.78–0.84)`. */
export function figureWords({ value, low, high }: Figure): string {
  return `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}

/** Customers of a thousand with the 95 % interval: `8.0 (5.1–12.4)`. */
export function perThousandWords({ share, low, high }: Share): string {
  return `${(share * 1000).toFixed(1)} (${(low * 1000).toFixed(1)}–${(high * 1000).toFixed(1)})`;
}

/** A whole number with thin groups of three: `12,345`. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}
