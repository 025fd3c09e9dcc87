import { describe, expect, it } from 'vitest';
import { ftmFaults } from '../../../test/support/ftm-schemata.ts';
import { madeUpParty, madeUpVersion } from '../../../test/support/made-up-lists.ts';
import { catalogOf } from '../../catalog/index.ts';
import { readText } from '../../documents/reading/index.ts';
import type { DesignationCheck, DocumentResult, Party } from '../../model/index.ts';
import { engineOn } from '../index.ts';
import { ReportsBeside } from './compare-reports.ts';
import { ReadingAsFtm } from './ftm.ts';
import { PageAround } from './page.ts';
import { type ReportOptions, readReport } from './read-report.ts';
import { checkInWords } from './words.ts';

const LIST = 'us_ofac_sdn';
function listed(id: string, name: string, day: string, more: Partial<Party> = {}): Party {
  const designations = [{ list: LIST, programmes: ['GULL-EO1'], listed: day }];
  return { ...madeUpParty(id, 'Person', [name], { list: LIST }), designations, ...more };
}
const now = [
  listed('g-1', 'VELMOR, Tarn', '2031-05-02', { nationalities: [{ value: 'fr' }] }),
  listed('g-2', 'ISKANDRO, Bela', '2031-05-02'),
  listed('g-3', 'OTTOVAR, Lune', '2031-02-10'),
  listed('g-4', 'PRASKOV, Emil', '2031-02-10'),
  listed('g-5', 'QUILLON, Sera', '2031-03-01'),
];
const gone = listed('g-9', 'DREVANT, Oskel', '2030-01-05');
const version = (date: string, parties: readonly Party[]) => ({
  manifest: madeUpVersion(LIST, date, parties),
  parties,
});
const engine = engineOn(catalogOf([{ ...version('2031-06-01', now), older: [version('2030-06-01', [...now, gone])] }]));

const read = async (text: string, options: ReportOptions = {}) =>
  readReport(engine, await readText('a.txt', text), { withText: true, ...options });
const checksOf = async (text: string): Promise<DesignationCheck[]> => (await read(text)).checks ?? [];

describe('a reported designation', () => {
  it('is confirmed with list, programme and day', async () => {
    const [check] = await checksOf('On 2 May 2031 the US Treasury sanctioned Tarn Velmor.');
    expect(check).toMatchObject({
      verdict: 'confirmed',
      list: LIST,
      programmes: ['GULL-EO1'],
      listed: '2031-05-02',
      versions: [`${LIST}@2031-06-01`],
    });
  });

  it('is confirmed with a difference, which is said', async () => {
    const [byDay] = await checksOf('On 9 May 2031 the US Treasury sanctioned Tarn Velmor.');
    expect(byDay).toMatchObject({ verdict: 'confirmed with a difference' });
    expect(byDay!.differences).toEqual([{ about: 'date', reported: '2031-05-09', listed: '2031-05-02' }]);
    const [byAuthority] = await checksOf('On 2 May 2031 the European Union sanctioned Tarn Velmor.');
    expect(byAuthority!.differences.map(({ about }) => about)).toEqual(['authority']);
    const byCountry = await checksOf('The US Treasury sanctioned Tarn Velmor of Italy.');
    expect(byCountry[0]!.differences).toEqual([{ about: 'country', reported: 'it', listed: 'fr' }]);
  });

  it('of somebody no list has is an early warning as of the versions held', async () => {
    const [check] = await checksOf('The US Treasury sanctioned Holm Zerbst on Friday.');
    expect(check).toMatchObject({ verdict: 'not on the list', parties: [], versions: [`${LIST}@2031-06-01`] });
  });

  it('of somebody only an older version has was delisted since', async () => {
    const [check] = await checksOf('The US Treasury sanctioned Oskel Drevant.');
    expect(check).toMatchObject({ verdict: 'delisted since', listed: '2030-01-05', parties: [{ id: 'g-9' }] });
  });

  it('of somebody the newest version no longer has, on a day after it, is an early warning again', async () => {
    const [check] = await checksOf('On 9 August 2031 the US Treasury sanctioned Oskel Drevant.');
    expect(check).toMatchObject({
      verdict: 'not on the list',
      because: 'the version of 2030-06-01 has the entry, the newest has not',
    });
  });

  it('of people only counted is filled from the list where that tells who they are, and marked as inferred', async () => {
    const checks = await checksOf(
      'The US Treasury sanctioned Tarn Velmor. In February 2031 it had sanctioned two other judges.',
    );
    expect(checks.find(({ subject }) => subject === '2 other judges')).toMatchObject({
      verdict: 'inferred',
      listed: '2031-02-10',
      parties: [{ id: 'g-3' }, { id: 'g-4' }],
    });
    const [, four] = await checksOf('The US Treasury sanctioned Tarn Velmor and four other judges.');
    expect(four).toMatchObject({ verdict: 'not filled', parties: [] });
  });

  it('narrows when a document without a date can have been written', async () => {
    expect((await read('The US Treasury sanctioned Tarn Velmor.')).date).toEqual({
      certainty: 'unknown',
      notBefore: '2031-05-02',
    });
  });

  it('that is only planned or denied is not checked', async () => {
    expect(await checksOf('The US Treasury may sanction Tarn Velmor.')).toEqual([]);
  });
});

describe('a reported delisting', () => {
  const delisting = async (text: string) => (await checksOf(text))[0];

  it('is confirmed only where a version held had the party and a later one has it no more', async () => {
    expect(await delisting('The US Treasury delisted Oskel Drevant.')).toMatchObject({
      verdict: 'confirmed',
      parties: [{ id: 'g-9' }],
      because: 'the version of 2030-06-01 has the entry, the newest has not',
    });
  });

  it('of somebody no version held ever had is not confirmed', async () => {
    expect(await delisting('The US Treasury delisted Holm Zerbst.')).toMatchObject({
      verdict: 'not on the list',
      parties: [],
      versions: [`${LIST}@2031-06-01`],
      because: 'nor on any version held before',
    });
  });

  it('of somebody still on the list says so', async () => {
    expect(await delisting('The US Treasury delisted Tarn Velmor.')).toMatchObject({ verdict: 'still listed' });
  });

  it('on a day on which a version still had the party differs', async () => {
    const check = await delisting('On 3 March 2030 the US Treasury delisted Oskel Drevant.');
    expect(check).toMatchObject({ verdict: 'confirmed with a difference' });
    expect(check!.differences).toEqual([
      { about: 'date', reported: '2030-03-03', listed: 'still on the version of 2030-06-01' },
    ]);
  });

  it('of people only counted is never filled from who is on the list now', async () => {
    const checks = await checksOf(
      'The US Treasury sanctioned Tarn Velmor. In February 2031 it delisted two other judges.',
    );
    expect(checks.filter(({ verdict }) => verdict === 'inferred')).toEqual([]);
  });
});

describe('what is made of a reading', () => {
  const hostile =
    'The US Treasury sanctioned Tarn Velmor. "<script>alert(1)</script><img src=x onerror=alert(2)>", he said.';
  const resultOf = async (): Promise<DocumentResult> => {
    const one = await read(hostile, { against: [{ name: '<b>order</b>', text: 'alert(1) was all it said there' }] });
    const file = '"><script>alert(3)</script>.html';
    return { ...one, file, title: '<svg onload=alert(4)>' };
  };

  it('never turns text of a document into markup', async () => {
    const around = new PageAround();
    const section = around.section(await resultOf());
    const [before, after] = around.halves(engine.readAll([]), []);
    const page = before + section + after;
    expect(before).toContain('1 listed party is named in 1 document');
    expect(after).toContain('</html>');
    expect(page).not.toMatch(/<(?:script|img|svg|b>order)/i);
    expect(page).toContain('&#60;script&#62;');
    expect(page).toContain('default-src &#39;none&#39;');
  });

  it('asked as of an earlier day, names nobody of that day, and says that the checks are of now', async () => {
    const asOf = '2031-01-01';
    const document = { ...(await read('On 2 May 2031 the US Treasury sanctioned Tarn Velmor.')), mentions: [] };
    expect(checkInWords(document.checks![0]!, asOf)).toContain('listed 2031-05-02, after 2031-01-01');
    expect(checkInWords(document.checks![0]!, '2031-06-01')).toContain('listed 2031-05-02');
    const around = new PageAround(asOf);
    const page = around.section(document) + around.halves(engine.readAll([], { asOf }), []).join('');
    expect(page).toContain('Nobody who was listed on 2031-01-01 is named');
    expect(page).toContain('beside the lists as they are now, not as of 2031-01-01');
  });

  it('is told as FollowTheMoney: document, mention, party and sanction, every id once', async () => {
    const lines = new ReadingAsFtm(engine).linesOf(await resultOf());
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(new Set(lines.map(({ schema }) => schema))).toEqual(new Set(['Person', 'Sanction', 'Document', 'Mention']));
    expect(ftmFaults(lines)).toEqual([]);
    const mention = lines.find(({ schema }) => schema === 'Mention')!;
    expect(lines.map(({ id }) => id)).toContain(String(mention.properties['document']?.[0]));
    expect(mention.properties['resolved']).toEqual(['g-1']);
  });

  it('names what FollowTheMoney would not take', () => {
    const document = { id: 'd', schema: 'Document', properties: { language: ['en'], contentHash: ['ff'] } };
    const mention = { id: 'm', schema: 'Mention', properties: { document: ['nowhere'] } };
    expect(ftmFaults([document, mention, { id: 's', schema: 'Sanction', properties: {} }])).toEqual([
      'd: language en',
      'd: Document has no contentHash',
      'm: document nowhere',
      's: no entity',
    ]);
  });

  it('checks quotations against primary texts', async () => {
    const text = 'The order says “the harbour is closed to every ship of the north”.';
    const one = await read(text, {
      against: [{ name: 'order', text: 'Now the harbour is closed to each ship of the north.' }],
    });
    expect(one.quotations).toMatchObject([{ result: 'altered', source: 'order' }]);
    expect((await read(text)).quotations).toBeUndefined();
  });

  it('compares several documents by the places of their facts', async () => {
    const texts = [
      'The order was signed by Mara Holm on 2 May 2031.',
      'The order was signed by Mara Holm on 3 May 2031.',
    ];
    const beside = new ReportsBeside();
    for (const text of texts) beside.add(await read(text));
    const { groups } = beside.compared();
    for (const { readings } of groups)
      for (const { document, fact } of readings.flatMap(({ facts }) => facts))
        expect(beside.reports[document]!.facts[fact]).toBeDefined();
    expect(groups.map(({ relation }) => relation)).toContain('contradict');
  });
});
