import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, openPage, violations } from './browser.ts';
import { inventedCase } from './invented-case.ts';

const home = inject('home');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const ORDER = `The Council of Osk

1 March 2021

The ropes of the guild are seized, and no ship shall be moored before the council has spoken.
`;
const PAPER = `The Courier of Osk

3 March 2021

"The ropes of the guild are seized, and no boat shall be moored before the council has spoken," said Rima Tavel. The storm at the quay injured 12 people.
`;
const LATER = `The Evening Rope

4 March 2021

The storm at the quay injured 30 people.
`;

async function takeIn(id: string): Promise<string> {
  const type = { 'content-type': 'application/yaml' };
  const answer = await fetch(`${home}cases?who=test`, { method: 'POST', headers: type, body: inventedCase(id) });
  expect(answer.status).toBe(200);
  return `${home}#/cases/${id}`;
}

/** Adds a text as a person does, pasted into the inbox with a name. */
async function paste(page: Page, name: string, text: string, primary = false): Promise<void> {
  const fold = page.getByText('Add documents: paste, drop or choose them');
  if (!(await page.getByLabel('What a pasted text is called').isVisible())) await fold.click();
  await page.getByLabel('Who adds them').fill('Ada');
  await page.getByLabel('What a pasted text is called').fill(name);
  await page.getByLabel('A report, a statement, an order').fill(text);
  await page.getByLabel('Primary texts').setChecked(primary);
  await page.getByRole('button', { name: 'Read and propose' }).click();
  await page.locator('.add-documents').getByRole('link', { name, exact: true }).waitFor();
}

it('shows each proposal in its sentence, tells altered words apart, and keeps reports apart from what is disputed', async () => {
  const at = await takeIn('osk-papers');
  const { page, errors } = await openPage(browser, home);
  await page.goto(`${at}/inbox`);
  await paste(page, 'Order of the council', ORDER, true);
  await paste(page, 'Courier, 3 March', PAPER);
  await paste(page, 'Evening Rope, 4 March', LATER);

  const injured = page.locator('.inbox-fact', { hasText: '12 people injured' });
  await injured.locator('.passage mark').waitFor();
  expect(await injured.locator('.passage').textContent()).toContain('The storm at the quay injured 12 people.');
  expect(await injured.locator('.passage figcaption').textContent()).toContain('Courier, 3 March');

  await page.goto(`${at}/statements`);
  const card = page.locator('.quotation', { hasText: 'no boat shall be moored' });
  await card.locator('.side-by-side').waitFor();
  expect(await card.locator('.side-by-side mark').allTextContents()).toEqual(['boat', 'ship']);
  expect(await violations(page)).toEqual([]);

  await page.goto(`${at}/disputed`);
  const reported = page.getByRole('region', { name: 'Reported otherwise, and not decided' });
  await reported.getByText('Number of people injured').waitFor();
  expect(await page.getByRole('region', { name: 'Disputed', exact: true }).count()).toBe(0);
  await reported.locator('.passage').first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

it('says what an address means that names no case or no day', async () => {
  const at = await takeIn('osk-address');
  const { page } = await openPage(browser, home);
  await page.goto(`${home}#/cases/nothing-here`);
  await page.locator('h1', { hasText: 'No case is held under the name “nothing-here”' }).waitFor();
  expect(await page.locator('main, body').first().textContent()).not.toContain('interdict case list');
  await page.goto(`${at}?asof=01/09/2021`);
  await page.getByText('01/09/2021 may be 1 Sep 2021 or 9 Jan 2021').waitFor();
  await page.locator('h1', { hasText: 'Today' }).waitFor();
});
