import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, lowCells, openPage, overflow, violations } from './browser.ts';
import { inventedCase } from './invented-case.ts';

const home = inject('home');
let browser: Browser;

/** Takes an invented case in, under an id of its own: what one test decides no other one sees. */
async function takeIn(id: string): Promise<string> {
  const answer = await fetch(`${home}cases?who=test`, {
    method: 'POST',
    headers: { 'content-type': 'application/yaml' },
    body: inventedCase(id),
  });
  expect(answer.status).toBe(200);
  return `${home}#/cases/${id}`;
}

const h1 = (page: Page, words: string | RegExp) => page.locator('h1', { hasText: words }).waitFor();

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it('leads a newcomer from the start screen to what would follow for somebody', async () => {
  const { page, errors, outside } = await openPage(browser, home);
  await page.goto(home);
  await page.locator('.stands-today', { hasText: 'designated' }).waitFor();
  await page.getByRole('link', { name: 'What follows, for whom?' }).click();
  await page.getByLabel('of which country').fill('Netherlands');
  await page.getByLabel('to or with whom').selectOption({ label: 'Kimberly Prost' });
  await h1(page, 'Where it stays in the Netherlands: not prohibited, but a risk');
  expect(await page.locator('h1').textContent()).toContain('pass through the United States');
  expect(await page.locator('.ways .sign-prohibited').count()).toBeGreaterThan(0);
  expect(await page.locator('.ways').textContent()).toMatch(/§1\(a\)/);
  const { page: colleague } = await openPage(browser, home);
  await colleague.goto(page.url());
  await h1(colleague, 'Where it stays in the Netherlands');
  expect([errors, outside]).toEqual([[], []]);
});

describe('the day', () => {
  it('changes everything shown, by keys, by typing and from change to change, and stands in the address', async () => {
    const at = await takeIn('osk-day');
    const { page, errors } = await openPage(browser, home);
    await page.goto(`${at}/people?asof=2021-03-01`);
    await h1(page, 'On 1 Mar 2021 nobody is designated');
    const top = await page.locator('h1').boundingBox();
    await page.getByLabel('As-of date, by day').focus();
    await page.keyboard.press('ArrowRight');
    await h1(page, 'On 2 Mar 2021 one party is designated');
    await page.locator('.people .sign-listed').waitFor();
    expect((await page.locator('h1').boundingBox())!.y).toBe(top!.y);
    await page.locator('h1').click();
    await page.keyboard.press(']');
    await h1(page, 'On 1 May 2021 nobody is designated');
    await page.locator('.people .sign-ended').waitFor();
    await page.waitForURL(/asof=2021-05-01/);
    await page.getByLabel('As of', { exact: true }).fill('30 Apr 2021');
    await h1(page, 'On 30 Apr 2021 one party is designated');
    await page.getByRole('link', { name: /^Measures/ }).click();
    await h1(page, 'On 30 Apr 2021 Decree 7 is in force');
    expect(errors).toEqual([]);
  });

  it('is followed by what was known: a fact of later knowledge is not there yet', async () => {
    const at = await takeIn('osk-known');
    const { page } = await openPage(browser, home);
    await page.goto(`${at}/people?asof=2021-03-10&known=2021-03-01`);
    await h1(page, 'On 10 Mar 2021 nobody is designated');
  });
});

it('opens what a claim rests on with one click, and closes it by key', async () => {
  const at = await takeIn('osk-source');
  const { page } = await openPage(browser, home);
  await page.goto(`${at}?asof=2021-03-10`);
  const cite = page.locator('.case-days .cite').last();
  await cite.click();
  const card = page.getByRole('region', { name: 'How this is known' });
  await card.waitFor();
  expect(await card.textContent()).toMatch(/Rima Tavel is listed.*Gazette of Osk.*page 4.*known second-hand/);
  await page.waitForURL(/fact=listed/);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
});

describe('deciding', () => {
  it('asks who and why, decides several at once, and takes it back', async () => {
    const at = await takeIn('osk-decide');
    const { page, errors } = await openPage(browser, home);
    await page.goto(`${at}/inbox`);
    await h1(page, 'Three proposed facts wait');
    await page.getByLabel('Mark all 2 facts').check();
    await page.getByRole('button', { name: 'Accept 2' }).click();
    await page.getByText('fill in both').waitFor();
    await page.getByLabel('Who decides').fill('Ada');
    await page.getByLabel('Why, kept with the decision').fill('counted again');
    await page.getByRole('button', { name: 'Accept 2' }).click();
    await h1(page, 'One proposed fact waits');
    await page.getByRole('button', { name: 'Undo' }).click();
    await h1(page, 'Three proposed facts wait');
    await page.goto(`${at}/disputed`);
    await page.locator('.sides').waitFor();
    expect(await page.locator('.sides > li').count()).toBe(2);
    expect(errors).toEqual([]);
  });

  it('works by keys alone, and a corrected fact takes the place of the former', async () => {
    const at = await takeIn('osk-keys');
    const { page } = await openPage(browser, home);
    await page.goto(`${at}/inbox`);
    await page.getByLabel('Who decides').fill('Ada');
    await page.getByLabel('Why, kept with the decision').fill('a slip of the pen');
    await page.locator('.inbox-fact').first().focus();
    await page.keyboard.press('ArrowDown');
    const id = await page.locator('.inbox-fact:focus').getAttribute('data-fact');
    await page.keyboard.press('c');
    await page.getByLabel('The fact in one sentence').fill('Twelve ropes are lost.');
    await page.getByRole('button', { name: 'Accept it like this' }).click();
    await page.getByText('Corrected:').waitFor();
    await page.goto(`${at}/inbox?status=superseded`);
    await page.locator(`[data-fact="${id}"]`).waitFor();
  });

  it('tells whoever comes second, and writes nothing of theirs', async () => {
    const at = await takeIn('osk-conflict');
    const [first, second] = await Promise.all([openPage(browser, home), openPage(browser, home)]);
    for (const { page } of [first, second]) {
      await page.goto(`${at}/inbox`);
      await page.getByLabel('Who decides').fill('Ada');
      await page.getByLabel('Why, kept with the decision').fill('because');
      await page.locator('[data-fact="chair"]').waitFor();
    }
    await first.page.locator('[data-fact="chair"]').getByRole('button', { name: 'Reject' }).click();
    await first.page.getByText('1 fact rejected.').waitFor();
    await second.page.locator('[data-fact="chair"]').getByRole('button', { name: 'Accept' }).click();
    await second.page.getByText('Code DECISION_CONFLICT').waitFor();
    await second.page.getByRole('button', { name: 'Show it as it is now' }).click();
    await second.page.locator('[data-fact="chair"]').waitFor({ state: 'detached' });
  });
});

it('prints what is said with its sources as footnotes, without the controls', async () => {
  const at = await takeIn('osk-print');
  const { page } = await openPage(browser, home);
  await page.goto(`${at}/people?asof=2021-03-10`);
  await page.locator('.people').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.as-of, .case-views').evaluateAll((all) => all.some((one) => one.checkVisibility()))).toBe(
    false,
  );
  expect(await page.locator('.footnotes').isVisible()).toBe(true);
  expect(await page.locator('.on-paper').textContent()).toContain('As of 10 Mar 2021');
});

const VIEWS = [
  ['', '.case-days'],
  ['/people', '.people'],
  ['/measures', '.instrument .rules'],
  ['/effects?party=guillou&of=fr', '.ways'],
  ['/proceedings', '.steps'],
  ['/states', '.states'],
  ['/statements', '.statement'],
  ['/disputed', '.sides'],
  ['/connections', '.sentences'],
  ['/sources', '.source-table'],
  ['/inbox', '.inbox-fact'],
] as const;

it.each([
  ['light', 1400],
  ['dark', 400],
] as const)('passes axe in every view, fits, and opens a source in %s at %i pixels', async (scheme, width) => {
  const { page, errors } = await openPage(browser, home, { scheme, width });
  const found: string[] = [];
  for (const [view, shown] of VIEWS) {
    await page.goto(`${home}#/cases/icc-2025${view}`);
    await page.locator(shown).first().waitFor({ state: 'attached' });
    await page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true })');
    const cite = page.locator('.cite').first();
    if (await cite.count()) await cite.click();
    found.push(...(await violations(page)).map((one) => `${view} ${one}`));
    if ((await overflow(page)) > 0) found.push(`${view} is wider than the window`);
    found.push(...(await lowCells(page)).map((label) => `${view}: the label ${label} runs into the next`));
  }
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
});
