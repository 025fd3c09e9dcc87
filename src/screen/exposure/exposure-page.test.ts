import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { madeUpParty } from '../../../test/support/made-up-lists.ts';
import { smallEngine } from '../../../test/support/small-engine.ts';
import { askExposure } from './ask-exposure.ts';
import { exposurePage } from './page.ts';

const path = join(import.meta.dirname, '../../../examples/exposure/saltmarsh-tribunal.yaml');
const text = readFileSync(path, 'utf8');
const engine = smallEngine([
  madeUpParty('ofac-900001', 'Person', ['PELLEW-OKAFOR, Anselm'], {
    list: 'us_ofac_sdn',
    programme: 'SDGT',
    listed: '2031-03-01',
  }),
  madeUpParty('ofac-900002', 'Person', ['HALLOWAY, Dorrit'], { list: 'us_ofac_sdn', programme: 'RIVERS-EO777' }),
]);
const ask = (yaml = text, whatIf: string[] = []) =>
  askExposure(engine, yaml, path, { asOf: '2031-06-01', today: new Date('2026-07-21'), whatIf });

describe('an institution beside the lists', () => {
  it('assumes nothing of a name that resembles a listed one', () => {
    const { toConfirm, designees } = ask();
    expect(toConfirm.map(({ node, matches }) => [node, matches[0]?.party.id])).toEqual([
      ['judge-pellew', 'ofac-900001'],
      ['analyst', 'ofac-900002'],
    ]);
    expect(designees.map(({ node }) => node)).toEqual(['judge-oduya']);
  });

  it('takes a person given by id for the listed party, under the programme its code stands for', () => {
    const listed = text.replace('{ id: judge-pellew,', '{ id: judge-pellew, party: ofac-900001,');
    expect(ask(listed).designees).toContainEqual({
      node: 'judge-pellew',
      name: 'Anselm Pellew-Okafor',
      designation: expect.objectContaining({ party: 'us_ofac_sdn:ofac-900001', listed: '2031-03-01' }),
      source: 'us_ofac_sdn:ofac-900001',
    });
    const unknown = text.replace('{ id: analyst,', '{ id: analyst, party: ofac-900002,');
    expect(ask(unknown).unresolved).toEqual(['RIVERS-EO777 (us_ofac_sdn)']);
  });

  it('reaches a supplier through an owner that stands on a list', () => {
    const owned = text.replace(
      '{ id: cloudberry-isles, name',
      '{ id: cloudberry-isles, owners: [{ owner: A. Pellew, percent: 60, party: ofac-900001 }], name',
    );
    const { rows } = ask(owned);
    expect(rows.some(({ node, designeeName }) => node === 'cloudberry-isles' && designeeName === 'A. Pellew')).toBe(
      true,
    );
  });

  it('a what-if leaves the report as it is and adds what would change', () => {
    const { whatIf, ...rest } = ask(text, ['designate:prosecutor']);
    expect(rest).toEqual(ask());
    expect(whatIf?.diff.removed).toEqual([]);
    expect(whatIf?.diff.added.length).toBeGreaterThan(0);
  });

  it.each([
    ['undesignate:prosecutor', 'Write designate:ID'],
    ['designate:prosecutro', 'Did you mean prosecutor?'],
    ['designate:judge-oduya', 'designated under XX-LANTERN already'],
  ])('refuses --what-if %s', (whatIf, remedy) => {
    expect(() => ask(text, [whatIf])).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', remedy: expect.stringContaining(remedy) }),
    );
  });
});

describe('the page', () => {
  const trap = '<img src=x onerror=alert(1)>"\'&';
  const markup = exposurePage(
    ask(text.replace('name: Dorrit Halloway', `name: ${JSON.stringify(trap)}`), ['designate:prosecutor']),
  );
  const { document } = parseHTML(markup);

  it('shows whatever the file holds as text, and fetches nothing', () => {
    expect(document.querySelectorAll('img, script, link, iframe, [onerror], [src]').length).toBe(0);
    expect([...document.querySelectorAll('td strong')].map((cell) => cell.textContent)).toContain(trap);
    expect(markup).toContain('default-src &#39;none&#39;');
  });

  it('answers first, then says who is reached, what a designation would change, and that it is no advice', () => {
    const sentences = [...document.querySelectorAll('header .answer')].map((element) => element.textContent);
    expect(sentences[0]).toMatch(/^A prohibition applies to \d+ dealings/);
    expect(document.querySelector('.what-if h2')?.textContent).toContain('Renske Vandermolen-Achterberg');
    expect(document.querySelectorAll('section table tbody tr').length).toBeGreaterThan(10);
    expect(document.body.textContent).toContain('not legal advice');
  });
});
