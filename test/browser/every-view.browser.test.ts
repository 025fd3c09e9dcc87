import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, openPage, overflow, violations } from './browser.ts';
import { entity, lists, matches, readResult, screenResult } from './fixtures.ts';

const home = inject('home');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const TEXT = 'Mr Nicolai Lindqvist is named here, and Nicolai Lindqvist is named again.';

/** Opens everything that is folded, so that axe sees it. */
const unfold = (page: Page) =>
  page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true })');

const VIEWS: Record<string, (page: Page) => Promise<void>> = {
  empty: async (page) => {
    await page.goto(`${home}#/screening`);
    await page.locator('.legend').waitFor();
  },
  start: async (page) => {
    await page.goto(home);
    await page.locator('.stands-today', { hasText: 'Today' }).first().waitFor();
  },
  cases: async (page) => {
    await page.goto(`${home}#/cases`);
    await page.locator('.stands-today', { hasText: 'Today' }).first().waitFor();
  },
  matches: async (page) => {
    await page.goto(`${home}#/screening?q=Vladimir+Putin`);
    await page.locator('.match-detail').waitFor();
  },
  'invented matches': async (page) => {
    await page.route('**/entities/*', (route) => route.fulfill({ json: entity }));
    await page.route('**/screen', (route) => route.fulfill({ json: screenResult(matches) }));
    await page.goto(`${home}#/screening?q=Nicolai+Lindqvist`);
    await page.locator('.match-detail').waitFor();
  },
  'no match': async (page) => {
    await page.goto(`${home}#/screening?q=Kimberly+Clark`);
    await page.locator('.no-match').waitFor();
  },
  trouble: async (page) => {
    await page.route('**/screen', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: '{"title":"Broken","code":"INTERNAL"}',
      }),
    );
    await page.goto(`${home}#/screening?q=anyone`);
    await page.getByRole('alert').waitFor();
  },
  'document to paste': async (page) => {
    await page.goto(`${home}#/documents`);
    await page.locator('#document').waitFor();
  },
  'document read': async (page) => {
    await page.route('**/entities/*', (route) => route.fulfill({ json: entity }));
    await page.route('**/documents', (route) =>
      route.fulfill({ json: readResult('a.txt', TEXT, 'Nicolai Lindqvist') }),
    );
    await page.goto(`${home}#/documents`);
    await page.locator('#document').fill(TEXT);
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.locator('mark a').first().focus();
    await page.locator('.mention-panel').waitFor();
  },
  lists: async (page) => {
    await page.goto(`${home}#/lists?list=us_ofac_sdn`);
    await page.locator('.list-table').waitFor();
  },
  'lists in every state': async (page) => {
    const states = lists.map((list, at) => ({ ...list, damaged: at === 1, screened: at !== 2 }));
    await page.route('**/lists', (route) => route.fulfill({ json: states }));
    await page.goto(`${home}#/lists`);
    await page.locator('.list-table').waitFor();
  },
  help: async (page) => {
    await page.goto(home);
    await page.getByRole('button', { name: 'Help and keys' }).click();
    await page.locator('dialog[open]').waitFor();
  },
};

describe.each(Object.entries(VIEWS))('%s', (_, open) => {
  // 700 pixels are what a window of 1,400 has at 200 percent zoom.
  it.each([
    ['light', 1400],
    ['dark', 1400],
    ['light', 700],
    ['dark', 400],
  ] as const)('passes axe in %s at %i pixels, fits, and asks nobody else', async (scheme, width) => {
    const { page, errors, outside } = await openPage(browser, home, { scheme, width });
    await open(page);
    await unfold(page);
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(outside).toEqual([]);
    expect(errors.filter((error) => !error.includes('status of 500'))).toEqual([]);
    await page.context().close();
  });
});

it('asks for less than 150 kB of script, compressed, for the first view', async () => {
  const { page } = await openPage(browser, home);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(home);
  await page.locator('.stands-today', { hasText: 'Today' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const assets = new URL('../../dist/ui/assets/', import.meta.url);
  const sizes = scripts.map((url) => gzipSync(readFileSync(new URL(url.split('/').at(-1)!, assets))).length);
  expect(scripts.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  await page.context().close();
});

it('prints the evidence without the controls', async () => {
  const { page } = await openPage(browser, home);
  await page.goto(`${home}#/screening?q=Nicolas+Guillou`);
  await page.locator('.match-detail').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.masthead nav').isVisible()).toBe(false);
  expect(await page.locator('.coverage ol').isVisible()).toBe(true);
  expect(await page.locator('.sum').first().isVisible()).toBe(true);
  await page.context().close();
});
