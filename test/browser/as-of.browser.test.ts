import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Look, launch, openPage, overflow, violations } from './browser.ts';

const home = inject('home');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const NOW = `${home}#/screening?q=Francesca+Albanese`;
const THEN = `${NOW}&asof=2025-09-15`;

describe('the as-of date', () => {
  it('is set by typing a day as people write it, and stands in the address', async () => {
    const { page, errors } = await openPage(browser, home);
    await page.goto(NOW);
    await page.locator('.result-link').first().waitFor();
    await page.getByLabel('As of', { exact: true }).fill('1 Jul 2025');
    await page.locator('.no-match').waitFor();
    expect(await page.locator('h1').textContent()).toMatch(/^No match on \d+ lists as of 1 Jul 2025/);
    await page.waitForURL(/asof=2025-07-01/);
    await page.getByLabel('As of', { exact: true }).fill('2025-07-09');
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('.standing').textContent()).toMatch(
      /^On 9 Jul 2025 listed since 9 Jul 2025 \(listing date\)/,
    );
    await page.getByRole('button', { name: 'Today' }).click();
    await page.waitForURL((url) => !url.hash.includes('asof'));
    expect(errors).toEqual([]);
  });

  it('is moved by the arrow keys on the slider, day by day, and reached with t', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(THEN);
    await page.locator('.result-link').first().waitFor();
    await page.locator('h1').focus();
    await page.keyboard.press('t');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/asof=2025-09-14/);
    expect(await page.getByLabel('As of', { exact: true }).inputValue()).toBe('14 Sep 2025');
    await page.keyboard.press('End');
    await page.waitForURL((url) => !url.hash.includes('asof'));
  });

  it('says what it cannot read and asks nothing else meanwhile', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(THEN);
    await page.locator('.result-link').first().waitFor();
    await page.getByLabel('As of', { exact: true }).fill('31 Feb 2025');
    await page.getByText('“31 Feb 2025” is no day: write one that exists').waitFor();
    expect(page.url()).toContain('asof=2025-09-15');
  });

  it('goes along into every link, also to another view and back', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(THEN);
    await page.locator('.result-link').first().waitFor();
    const links = await page
      .locator('main a[href^="#/"], nav a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !href?.includes('asof=2025-09-15'))).toEqual([]);
    await page.getByRole('link', { name: 'Documents' }).click();
    expect(await page.getByLabel('As of', { exact: true }).inputValue()).toBe('15 Sep 2025');
  });

  it('is refused, not passed over, where the address holds no day', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(`${NOW}&asof=2025-13-01`);
    await page.locator('.problem').waitFor();
    expect(await page.locator('.problem').textContent()).toContain('"2025-13-01" is no day');
  });
});

describe('possibly listed', () => {
  it('has one sign with its word, in the list, in the match with its grounds, and in documents', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(`${THEN}&open=ofac-57795`);
    const row = page.locator('.result-link[data-party="ofac-57795"]');
    await row.waitFor();
    expect(await row.locator('.sign-possibly').textContent()).toBe('possibly listed');
    expect(await page.locator('.match-detail .standing').textContent()).toMatch(
      /possibly listed: first seen in the version of 11 Jul 2026, absent in that of Aug 2025; no listing date is known\.$/,
    );
    await page.getByRole('link', { name: 'Documents' }).click();
    await page.getByLabel(/Paste a text/).fill('The panel heard Kimberly Prost and Francesca Albanese on Monday.');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.locator('.party-index').waitFor();
    expect(await page.locator('h1').textContent()).toContain('as of 15 Sep 2025');
    await page.locator('.party-index a').first().click();
    await page.locator('.mention-panel .standing').waitFor();
    expect(await page.locator('.mention-panel .standing').textContent()).toMatch(/^On 15 Sep 2025 listed since/);
  });
});

describe.each([
  ['wide, light', {}],
  ['narrow, dark', { width: 400, height: 850, scheme: 'dark' }],
] as [string, Look][])('%s', (_, look) => {
  it('keeps the control usable and free of axe findings', async () => {
    const { page, errors } = await openPage(browser, home, look);
    await page.goto(`${THEN}&open=ofac-57795`);
    await page.locator('.standing').waitFor();
    await picture(page, look);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  });
});

/** A picture for whoever looks the page over, where `PICTURES` names a folder. */
async function picture(page: Page, { width = 1400, scheme = 'light' }: Look): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/as-of-${width}-${scheme}.png`, fullPage: true });
}
