import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { writeState } from '../../src/catalog/update/state.ts';
import { serve } from '../../src/http/index.ts';
import { openEngine } from '../../src/screen/index.ts';
import { listsFolder } from '../support/lists-folder.ts';
import { madeUpParty } from '../support/made-up-lists.ts';
import { launch, openPage, violations } from './browser.ts';

/** Entries of three lists: two share a passport, the third no more than the name. One list's last update was refused. */
const lists = listsFolder();
const passport = { identifiers: [{ kind: 'passport' as const, value: 'ZZ1234567', country: 'zz' }] };
const named = (list: string, id: string, facts = {}) => [
  madeUpParty(id, 'Person', ['SVANEKE, Ingeborg'], { list, ...facts }),
];
let service: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let home: string;

beforeAll(async () => {
  // The page is built, or the service of the other tests would not run.
  inject('home');
  lists.put('us_ofac_sdn', '2031-01-01', named('us_ofac_sdn', 'zz-1', passport));
  lists.put('un_sc_sanctions', '2031-02-01', named('un_sc_sanctions', 'yy-1', passport));
  lists.put('eu_fsf', '2031-01-01', named('eu_fsf', 'xx-1'));
  const refused = { date: '2031-03-01T00:00:00Z', version: '2031-03-01', code: 'LIST_SHRUNK', reason: 'Half is gone.' };
  writeState(lists.folder, 'eu_fsf', { refused });
  const ui = fileURLToPath(new URL('../../dist/ui', import.meta.url));
  service = await serve({ engine: () => openEngine({ data: lists.folder }), port: 0, ui });
  home = `${service.address}/`;
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
  lists.remove();
});

const QUESTION = '#/screening?q=Ingeborg+Svaneke';

it('shows linked entries as one party with the reason, the same name apart, and a refused update', async () => {
  const { page, errors } = await openPage(browser, home);
  await page.goto(`${home}${QUESTION}`);
  const links = page.locator('section.links');
  await links.first().waitFor();
  expect(await page.locator('.result-link').count()).toBe(2);
  expect(await links.textContent()).toMatch(/One party on 2 lists.*The same identifier: passport ZZ1234567/s);
  expect(await links.textContent()).toMatch(/Possibly the same, by name only.*xx-1/s);
  expect(await page.locator('.answer').textContent()).toContain('The last update of 1 list was refused.');
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

it('cuts a link with a reason, and takes the cut back', async () => {
  const { page, errors } = await openPage(browser, home);
  await page.goto(`${home}${QUESTION}`);
  await page.getByRole('button', { name: /Not the same party/ }).click();
  await page.getByLabel(/Why is yy-1 another party/).fill('different fathers');
  await page.getByRole('button', { name: 'Cut the link' }).click();
  const apart = page.getByRole('region', { name: 'Held apart' });
  await apart.waitFor();
  expect(await apart.textContent()).toMatch(/zz-1 and yy-1: different fathers/);
  await page.locator('.result-link').nth(2).waitFor();
  expect(await page.locator('.result-link').count()).toBe(3);
  expect(await violations(page)).toEqual([]);
  await apart.getByRole('button', { name: 'Take this back' }).click();
  await page.getByText('One party on 2 lists').waitFor();
  expect(await page.locator('.result-link').count()).toBe(2);
  expect(await apart.count()).toBe(0);
  expect(errors).toEqual([]);
});

it('answers by what was known on a day that is typed, which stands in the address', async () => {
  const { page } = await openPage(browser, home);
  await page.goto(`${home}${QUESTION}`);
  await page.locator('.result-link').first().waitFor();
  await page.getByText('What was known then').click();
  await page.getByLabel('As known on').fill('15 Jan 2031');
  await page.waitForURL(/known=2031-01-15/);
  await page.locator('h1', { hasText: 'as known on 15 Jan 2031' }).waitFor();
  expect(await page.locator('.answer').textContent()).toContain('un_sc_sanctions');
  await page.getByRole('button', { name: 'By all that is held' }).click();
  await page.getByText('One party on 2 lists').waitFor();
  expect(page.url()).not.toContain('known=');
});
