import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, openPage } from './browser.ts';
import { matches, screenResult } from './fixtures.ts';

const home = inject('home');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe('typing a name', () => {
  it('shows matches as one types, with drawing, designation and list age, and writes the address', async () => {
    const { page, errors } = await openPage(browser, home);
    await page.goto(`${home}#/screening`);
    await page.getByLabel('Name to screen').pressSequentially('Nicolas Guillou', { delay: 20 });
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('h1').textContent()).toMatch(
      /match(es)? to review.* on \d+ lists; the newest is \d+ days old/,
    );
    const detail = page.locator('.match-detail');
    expect(await detail.locator('h2').textContent()).toContain('GUILLOU');
    expect(await detail.getByRole('img').getAttribute('aria-label')).toMatch(/“Guillou” met “GUILLOU”: same/);
    expect(await detail.locator('.designations').textContent()).toMatch(/ICC-EO14203.*20 Aug 2025/);
    expect(await detail.locator('.designations').textContent()).toMatch(/version \d+ \w{3} \d{4}, \d+ days old/);
    await page.waitForURL(/#\/screening\?q=Nicolas\+Guillou/);
    expect(errors).toEqual([]);
  });

  it('answers what was typed last, whichever answer comes first', async () => {
    const { page } = await openPage(browser, home);
    await page.route('**/screen', async (route) => {
      const { names } = route.request().postDataJSON();
      if (names[0] === 'Vladimir Putin') await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    });
    await page.goto(`${home}#/screening`);
    const late = page.waitForRequest((request) => request.postData()?.includes('Vladimir Putin') ?? false);
    await page.getByLabel('Name to screen').fill('Vladimir Putin');
    await late;
    await page.getByLabel('Name to screen').fill('Nicolas Guillou');
    await page.locator('.result-link', { hasText: 'GUILLOU' }).waitFor();
    await page.waitForTimeout(2000);
    expect(await page.locator('.result-list').textContent()).not.toMatch(/putin/i);
  });

  it('says on how many lists there is no match, and links to what comes near', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(`${home}#/screening?q=Kimberly+Clark`);
    await page.locator('.no-match').waitFor();
    expect(await page.locator('h1').textContent()).toMatch(/^No match on \d+ lists; the newest is \d+ days old\.$/);
    expect(await page.locator('.answer').textContent()).toContain('stale');
    await page.getByRole('link', { name: /lower threshold/ }).click();
    await page.waitForURL(/at=0\.5/);
  });
});

describe('the keyboard', () => {
  it('searches, walks, opens, and comes back', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(`${home}#/lists`);
    await page.locator('.list-table').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Vladimir Putin');
    await page.locator('.result-link').nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = page.locator('.result-link').nth(1);
    const party = await second.getAttribute('data-party');
    await page.locator(`.result-link[data-party="${party}"]:focus`).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.match-detail h2:focus').waitFor();
    expect(page.url()).toContain(`open=${party}`);
    await page.keyboard.press('Escape');
    await page.locator(`.result-link[data-party="${party}"]:focus`).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#name:focus').waitFor();
  });

  it('opens the help with ? and closes it with Escape, but types ? into a field', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(`${home}#/cases`);
    // The title is set in the same step in which the page begins to listen for keys.
    await page.waitForFunction("document.title.startsWith('Cases')");
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog:not([open])').waitFor({ state: 'attached' });
    await page.goto(`${home}#/screening`);
    await page.locator('#name').focus();
    await page.keyboard.type('?');
    expect(await page.locator('#name').inputValue()).toBe('?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('an address', () => {
  it('holds the whole question, and shows it again', async () => {
    const { page } = await openPage(browser, home);
    const asked = page.waitForRequest('**/screen');
    await page.goto(`${home}#/screening?q=Vladimir+Putin&schema=Person&born=7+Oct+1952&country=Russia&at=0.8&weak=no`);
    expect((await asked).postDataJSON()).toMatchObject({
      names: ['Vladimir Putin'],
      schema: 'Person',
      birthDates: ['1952-10-07'],
      countries: ['ru'],
      threshold: 0.8,
      weakAliases: false,
    });
    expect(await page.locator('.party-form summary').textContent()).toContain('5 set');
    expect(await page.getByLabel('Birth date').inputValue()).toBe('7 Oct 1952');
  });

  it('goes back to the former view, not to the last letter', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(`${home}#/lists`);
    await page.getByRole('link', { name: 'Screening' }).click();
    await page.getByLabel('Name to screen').pressSequentially('Putin');
    await page.waitForURL(/q=Putin/);
    await page.goBack();
    await page.locator('.list-table').waitFor();
  });
});

describe('trouble', () => {
  it('says what happened, what it means and what to do when the service is gone', async () => {
    const { page } = await openPage(browser, home);
    await page.route('**/screen', (route) => route.abort());
    await page.goto(`${home}#/screening?q=anyone`);
    const problem = page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(/did not answer.*Nothing was screened.*What to do:.*interdict serve/);
  });

  it('shows the service’s own words for a query it refuses', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(`${home}#/screening?q=${'x'.repeat(20_000)}`);
    const problem = page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(/What to do:.*Code QUERY_TOO_LONG/);
  });

  it('says that an answer is not whole where a list was not screened', async () => {
    const { page } = await openPage(browser, home);
    const whole = screenResult([]);
    const coverage = whole.coverage.map((list, at) =>
      at === 0 ? { ...list, screened: false, problem: 'The file is damaged.' } : list,
    );
    await page.route('**/screen', (route) =>
      route.fulfill({
        json: { ...whole, coverage, outcome: 'incomplete', incomplete: ['One list could not be read.'] },
      }),
    );
    await page.goto(`${home}#/screening?q=anyone`);
    await page.locator('.answer h1', { hasText: 'Not fully screened' }).waitFor();
    expect(await page.locator('.answer').textContent()).toContain('One list could not be read.');
  });
});

describe('the drawing', () => {
  it('draws a line for each pair, sets lone words apart, and runs right-to-left names from the right', async () => {
    const { page } = await openPage(browser, home);
    await page.route('**/screen', (route) => route.fulfill({ json: screenResult(matches) }));
    await page.goto(`${home}#/screening?q=anyone&open=un-2`);
    const drawing = page.locator('.match-detail .alignment');
    await drawing.waitFor();
    expect(await drawing.locator('path').count()).toBe(2);
    expect(await drawing.locator('.word-alone').count()).toBe(2);
    const [first, last] = await Promise.all(
      ['نيكولاي', 'يوسف'].map((word) => drawing.locator('.word-name', { hasText: word }).boundingBox()),
    );
    expect(first!.x).toBeGreaterThan(last!.x);
  });

  it('turns long names on their side rather than shrink them', async () => {
    const { page } = await openPage(browser, home, { width: 400 });
    await page.route('**/screen', (route) => route.fulfill({ json: screenResult(matches) }));
    await page.goto(`${home}#/screening?q=anyone&open=gb-3`);
    const words = page.locator('.match-detail .word-name');
    await words.first().waitFor();
    const boxes = await Promise.all((await words.all()).map((word) => word.boundingBox()));
    for (const box of boxes) {
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(400);
    }
  });
});
