import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, openPage, violations } from './browser.ts';
import { readResult } from './fixtures.ts';

const home = inject('home');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const HOSTILE = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>
<b>Judge Nicolas Guillou</b> and <a href="javascript:window.hacked=1">Judge Kimberly Prost</a> were listed on 20 August 2025.
</article></main><style>*{display:none}</style>\u202e tail &amp; &lt;end&gt;`;

describe('a document', () => {
  it('is shown as text, never as markup, with its mentions marked', async () => {
    const { page, errors, outside } = await openPage(browser, home);
    await page.goto(`${home}#/documents`);
    await page.locator('#document').fill(HOSTILE);
    await page.getByRole('button', { name: 'Read this text' }).click();
    const text = page.locator('.document-text');
    await text.waitFor();
    expect(await text.textContent()).toBe(HOSTILE);
    expect(await text.locator('img, script, b, style, a[href^=javascript]').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await text.locator('mark').allTextContents()).toEqual(['Nicolas Guillou', 'Kimberly Prost']);
    expect(await page.locator('h1').textContent()).toMatch(/^Two listed parties are named, in 2 places\./);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  });

  it('can be walked by keyboard, each mark with its party, score and evidence', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(`${home}#/documents`);
    await page.locator('#document').fill(HOSTILE);
    await page.keyboard.press('Control+Enter');
    const marks = page.locator('mark a');
    await marks.first().focus();
    const panel = page.locator('.mention-panel');
    await panel.waitFor();
    expect(await panel.locator('h2').textContent()).toContain('GUILLOU');
    expect(await panel.locator('.evidence li').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await panel.locator('h2', { hasText: 'PROST' }).waitFor();
    await page.waitForURL(/mention=2/);
  });

  it('travels in its address', async () => {
    const first = await openPage(browser, home);
    await first.page.goto(`${home}#/documents`);
    await first.page.locator('#document').fill(HOSTILE);
    await first.page.getByRole('button', { name: 'Read this text' }).click();
    await first.page.locator('.document-text').waitFor();
    const second = await openPage(browser, home);
    await second.page.goto(first.page.url());
    await second.page.locator('.document-text').waitFor();
    expect(await second.page.locator('.document-text').textContent()).toBe(HOSTILE);
  });

  it('too long for an address stays in its tab, and the page says so', async () => {
    const { page } = await openPage(browser, home);
    const words = Array.from({ length: 9000 }, (_, n) => ((n * 2654435761) % 2 ** 32).toString(36)).join(' ');
    await page.route('**/documents', (route) => route.fulfill({ json: readResult('long', words, 'no such name') }));
    await page.goto(`${home}#/documents`);
    await page.locator('#document').fill(words);
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.locator('.document-text').waitFor();
    expect(await page.locator('.answer').textContent()).toContain('in this tab only');
    await page.reload();
    await page.locator('.document-text').waitFor();
    const other = await openPage(browser, home);
    await other.page.goto(page.url());
    await other.page.getByRole('alert').waitFor();
    expect(await other.page.getByRole('alert').textContent()).toContain('The text is not in this address');
  });

  it('that is a table is screened row by row, with what was not read of it, and its results can be taken along', async () => {
    const { page, errors, outside } = await openPage(browser, home);
    await page.goto(`${home}#/documents`);
    const csv =
      'Kd-Nr;Name;Geb.-Datum;Wohnort\nC-1;Nicolas Guillou;;Ulm\nC-2;;;Bonn\nC-3;Erika Mustermann;03/04/1980;Kiel\n';
    const file = { name: 'kunden.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.locator('input[type=file]').setInputFiles(file);
    const rows = page.locator('.row-table tbody tr');
    await rows.first().waitFor();
    expect(await page.locator('h1').textContent()).toMatch(/^One of 3 rows matches, 1 row not screened, on \d+ lists/);
    expect(await rows.allTextContents()).toEqual([
      expect.stringMatching(/^C-1Nicolas Guillou.*match to review.*GUILLOU/),
      expect.stringMatching(/not screenedThe row has no name/),
      expect.stringMatching(/^C-3Erika Mustermann3 Apr 1980, 4 Mar 1980no match/),
    ]);
    const columns = await page.locator('.file-columns').textContent();
    expect(columns).toContain('Not used: Wohnort.');
    expect(columns).toContain('read both ways');
    expect(await violations(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    expect((await download).suggestedFilename()).toBe('kunden-results.csv');
    await rows.first().getByRole('link').click();
    await page.waitForURL(/screening\?q=Nicolas\+Guillou/);
    expect([errors, outside]).toEqual([[], []]);
  });

  it('that is no text is refused with the way to read it', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(`${home}#/documents`);
    const buffer = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0, 0xff, 0xfe]);
    await page.locator('input[type=file]').setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/not plain text.*Nothing was read.*What to do:/);
  });

  it('dropped as a file is read under its own name', async () => {
    const { page } = await openPage(browser, home);
    await page.goto(`${home}#/documents`);
    await page.locator('#document').waitFor();
    const dataTransfer = await page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['The judge Nicolas Guillou was listed in August 2025.'], 'report.txt'));
      return data;
    })()`);
    await page.dispatchEvent('.documents', 'drop', { dataTransfer });
    await page.locator('.document-text').waitFor();
    expect(await page.locator('.answer').textContent()).toContain('report.txt');
  });
});
