import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, openPage, overflow, violations } from './browser.ts';

const home = inject('home');
const GUILLOU = `${home}#/screening?q=Nicolas+Guillou`;
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe('what a listing means', () => {
  it('stands as a table: who is bound, what is prohibited, since when, by which paragraph', async () => {
    const { page, errors, outside } = await openPage(browser, home);
    await page.goto(GUILLOU);
    const row = page.locator('.rules tbody tr').first();
    await row.waitFor();
    expect((await row.allInnerTexts()).join(' ')).toMatch(
      /United States person[\s\S]*Property is blocked[\s\S]*20 Aug 2025[\s\S]*§1\(a\)/,
    );
    await page.locator('.timeline').getByText('comes into force').waitFor();
    await page.locator('.consequences').getByText('not legal advice').waitFor();
    expect([errors, outside]).toEqual([[], []]);
  });

  it('is asked for somebody by keyboard, and the address keeps it', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(GUILLOU);
    const chooser = page.getByLabel('For whom');
    await chooser.locator('option[value="us-bank"]').waitFor({ state: 'attached' });
    await chooser.focus();
    await page.keyboard.type('A US bank');
    await page.locator('.sign-prohibited').first().waitFor();
    await page.waitForURL(/situation=us-bank/);
    const { page: colleague } = await openPage(browser, home);
    await colleague.goto(`${GUILLOU}&situation=us-bank&asof=2025-08-20`);
    await colleague.locator('.sign-prohibited').first().waitFor();
  });

  it.each([
    ['light', 1400],
    ['dark', 400],
  ] as const)('reads well in %s at %i pixels', async (scheme, width) => {
    const { page } = await openPage(browser, home, { scheme, width });
    await page.goto(`${GUILLOU}&situation=fr-bank-dollars`);
    await page.locator('.rules').first().waitFor();
    await page.locator('.timeline').waitFor();
    await page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true })');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
