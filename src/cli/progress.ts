import type { CliIo } from './io.ts';

/** A bar on standard error for long work; silent where that is no terminal. */
export interface Progress {
  /** `fraction` from 0 to 1, or `undefined` where the end is not known. */
  show(fraction: number | undefined, text: string): void;
  /** Takes the bar away. */
  clear(): void;
}

const WIDTH = 24;
/** Milliseconds before the first drawing, and between two: short work shows no bar. */
const PATIENCE = 400;
const INTERVAL = 100;

export function progressOn(io: Pick<CliIo, 'stderr' | 'isTTY' | 'env'>): Progress {
  if (!io.isTTY.stderr || io.env.TERM === 'dumb') return { show() {}, clear() {} };
  let next = performance.now() + PATIENCE;
  let drawn = false;
  return {
    show(fraction, text) {
      const now = performance.now();
      if (now < next) return;
      next = now + INTERVAL;
      drawn = true;
      io.stderr.write(`\r\u001b[2K${fraction === undefined ? '' : bar(fraction)}${text}`);
    },
    clear() {
      if (drawn) io.stderr.write('\r\u001b[2K');
      drawn = false;
    },
  };
}

function bar(fraction: number): string {
  const full = Math.round(Math.min(1, Math.max(0, fraction)) * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(fraction * 100)} %  `;
}
