// `npm run bench:case-page`: how soon the page of a large case follows the as-of slider, in a browser, from the event of the
// slider to the frame that shows the other day. Needs the built page (`npm run ui:build`) and a Chromium
// (`CHROMIUM`, else /usr/bin/chromium).

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { generateCase } from '../../bench/cases/generate.ts';
import { addCase, openStore } from '../../src/case/index.ts';
import { catalogOf } from '../../src/catalog/index.ts';
import { serve } from '../../src/http/index.ts';
import { engineOn } from '../../src/screen/index.ts';

/** Runs in the page, and is passed as text: it is no part of this program. */
const MOVE = `async (move) => {
  const range = document.querySelector('.as-of input[type="range"]');
  const heading = () => document.querySelector('h1')?.textContent;
  const before = heading();
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  set.call(range, String(Number(range.value) + (move % 2 === 0 ? 97 : -60)));
  const from = performance.now();
  range.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((done) => {
    const look = () => {
      if (heading() === before) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      // What runs after the frame was handed over runs when it is painted.
      requestAnimationFrame(() => port2.postMessage(0));
    };
    requestAnimationFrame(look);
  });
  return performance.now() - from;
}`;

const { values } = parseArgs({
  options: {
    facts: { type: 'string', default: '10000' },
    documents: { type: 'string', default: '1000' },
    moves: { type: 'string', default: '30' },
  },
});
const ui = fileURLToPath(new URL('../../dist/ui', import.meta.url));
if (!existsSync(join(ui, 'index.html'))) throw new Error('The page is not built: run `npm run ui:build` first.');
const folder = mkdtempSync(join(tmpdir(), 'interdict-bench-'));
const place = join(folder, 'cases.db');
const store = await openStore(place);
const record = generateCase(Number(values.facts), Number(values.documents), 1);
await addCase(store, record, 'bench', 'generated', '2026-01-01T00:00:00.000Z');
await store.close();
// No view measured here asks the lists anything.
const service = await serve({ engine: async () => engineOn(catalogOf([])), port: 0, ui, store: place });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  console.log(`${record.facts.length} facts, ${record.sources.length} documents; ${browser.version()}; milliseconds\n`);
  console.log('| view | first shown | slider to frame, must | median | worst | of it work of the page, median |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const view of ['', '/people', '/states', '/disputed']) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const started = performance.now();
    await page.goto(`${service.address}/#/cases/bench${view}?asof=2025-06-01`);
    await page.locator('h1', { hasText: '2025' }).waitFor();
    const shown = performance.now() - started;
    await page.waitForTimeout(3000);
    const moves = await movesOf(page, Number(values.moves));
    const clock = moves.map((move) => move.clock);
    const cells = [middle(clock), Math.max(...clock), middle(moves.map(({ thread }) => thread))];
    const name = view === '' ? 'overview' : view.slice(1);
    console.log(`| ${name} | ${shown.toFixed(0)} | 50 | ${cells.map((cell) => cell.toFixed(1)).join(' | ')} |`);
    await page.close();
  }
} finally {
  await browser.close();
  await service.close();
  rmSync(folder, { recursive: true, force: true });
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}

/** Milliseconds by the clock, and of the main thread of the page, which a busy machine does not lengthen. */
interface Move {
  readonly clock: number;
  readonly thread: number;
}

/** What each move of the slider takes, until the frame that bears the new day in the heading. */
async function movesOf(page: Page, moves: number): Promise<Move[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const thread = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const taken: Move[] = [];
  for (let move = 0; move < moves; move++) {
    const before = await thread();
    const clock = await page.evaluate<number>(`(${MOVE})(${move})`);
    taken.push({ clock, thread: (await thread()) - before });
  }
  // The first ones run before the page is warm.
  return taken.slice(2);
}
