import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's Chromium, or the one `CHROMIUM` names. As root it runs only without its sandbox. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Look {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** A page and what went wrong behind it: errors on the console, requests to anywhere but the service. */
export interface Watched {
  readonly page: Page;
  readonly errors: string[];
  readonly outside: string[];
}

export async function openPage(browser: Browser, home: string, look: Look = {}): Promise<Watched> {
  const { scheme = 'light', width = 1400, height = 900 } = look;
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height } });
  const page = await context.newPage();
  const errors: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('data:')) outside.push(url);
  });
  return { page, errors, outside };
}

/** What axe finds against the page as it stands: `rule: element` for each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run(document).then(({ violations }) =>
       violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.html.slice(0, 160))))`,
  );
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Cells of narrow tables that are lower than the label before them: it would run into the next one. */
export function lowCells(page: Page): Promise<string[]> {
  return page.evaluate(
    `[...document.querySelectorAll('.rules td')].flatMap((cell) => {
       const label = getComputedStyle(cell, '::before');
       const low = label.content !== 'none' && cell.clientHeight > 0 && cell.clientHeight < parseFloat(label.height);
       return low ? [label.content] : [];
     })`,
  );
}
