import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InterdictError } from '../../model/index.ts';
import { bytesOf, docxOf, mailOf, pdfOf } from './fixtures/files.ts';
import { type DocumentText, readBytes } from './index.ts';

async function only(file: string, bytes: Uint8Array): Promise<DocumentText> {
  const { documents, problems } = await readBytes(file, bytes);
  expect(problems).toEqual([]);
  expect(documents).toHaveLength(1);
  return documents[0]!;
}

async function codeOf(file: string, bytes: Uint8Array, limits = {}): Promise<string> {
  const error = await readBytes(file, bytes, limits).then(
    () => undefined,
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(InterdictError);
  expect((error as InterdictError).remedy).not.toBe('');
  return (error as InterdictError).code;
}

const asideOf = ({ text, aside }: DocumentText) =>
  aside.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`);

describe('readBytes: formats', () => {
  it('reads a PDF line by line, with its title and the day it was made, and sets running heads aside', async () => {
    const pages = [1, 2, 3].map((n) => [
      'The Daily Gull',
      `Page ${n} tells that the pier ${n} is closed.`,
      `${n} of 3`,
    ]);
    const pdf = await only('a.bin', pdfOf(pages));
    expect(pdf.kind).toBe('pdf');
    expect(pdf.title).toBe('A report');
    expect(pdf.text).toContain('Page 2 tells that the pier 2 is closed.');
    expect(pdf.date).toMatchObject({ value: '2021-05-03', certainty: 'inferred' });
    expect(asideOf(pdf)).toEqual(
      [1, 2, 3].flatMap((n) => ['page header or footer: The Daily Gull', `page header or footer: ${n} of 3`]),
    );
  });

  it('reads a DOCX paragraph by paragraph, without what a tracked change took out', async () => {
    const taken =
      'The pier</w:t></w:r><w:del><w:r><w:delText>, alas,</w:delText><w:t> gone</w:t></w:r></w:del><w:r><w:t> is closed.';
    const docx = await only('letter.docx', docxOf(['Dear Bo,', taken, 'Tom &amp; Ada']));
    expect(docx).toMatchObject({
      kind: 'docx',
      title: 'A letter',
      date: { value: '2021-05-03', certainty: 'inferred' },
    });
    expect(docx.text).toBe('Dear Bo,\n\nThe pier is closed.\n\nTom & Ada\n');
  });

  it('reads an ODT', async () => {
    const content =
      '<office:document-content><office:body><text:h>Head</text:h><text:p>One<text:s/>two</text:p></office:body></office:document-content>';
    const odt = await only('a.odt', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8(content) }));
    expect(odt).toMatchObject({ kind: 'odt', text: 'Head\n\nOne two\n' });
  });

  it('reads a mail by its subject and body, dated as its sender had it, and its attachments as documents', async () => {
    const mail = await readBytes(
      'a.eml',
      mailOf('The pier is closed.', 'text/plain', { name: 'b.docx', bytes: docxOf(['Inside']) }),
    );
    expect(mail.documents.map(({ file, kind, text }) => ({ file, kind, text }))).toEqual([
      { file: 'a.eml', kind: 'mail', text: 'Café closed\n\nThe pier is closed.\n' },
      { file: 'a.eml#b.docx', kind: 'docx', text: 'Inside\n' },
    ]);
    expect(mail.documents[0]!.date).toMatchObject({ value: '2021-05-03', certainty: 'stated' });
    const page = await only('a.eml', mailOf('<p>One</p><script>x()</script><p>Two</p>', 'text/html'));
    expect(page.text).toBe('Café closed\n\nOne\n\nTwo\n');
  });

  it('goes on past an attachment that cannot be read', async () => {
    const mail = await readBytes(
      'a.eml',
      mailOf('Text.', 'text/plain', { name: 'x.png', bytes: strToU8('\u0089PNG', true) }),
    );
    expect(mail.documents).toHaveLength(1);
    expect(mail.problems.map(({ code, message }) => [code, message.includes('a.eml#x.png')])).toEqual([
      ['FILE_TYPE_UNSUPPORTED', true],
    ]);
  });

  it('reads each item of a feed as a document with its own date', async () => {
    const rss = `<?xml version="1.0"?><rss><channel><title>Gulls</title><pubDate>Tue, 04 May 2021 00:00:00 GMT</pubDate>
      <item><title>One &amp; all</title><description>&lt;p&gt;The &lt;b&gt;pier&lt;/b&gt; closed.&lt;/p&gt;</description>
      <pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate></item>
      <item><title>Two</title><content:encoded><![CDATA[<p>It opened.</p><script>x()</script>]]></content:encoded></item></channel></rss>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Three</title><updated>2021-05-05T01:00:00+09:00</updated>
      <content type="xhtml"><div>It <i>closed</i> again.</div></content></entry></feed>`;
    const { documents } = await readBytes('gulls.xml', bytesOf(rss));
    expect(documents.map(({ file, text, date }) => [file, text, date.value])).toEqual([
      ['gulls.xml#1', 'One & all\n\nThe pier closed.\n', '2021-05-03'],
      ['gulls.xml#2', 'Two\n\nIt opened.\n', undefined],
    ]);
    const [entry] = (await readBytes('atom', bytesOf(atom))).documents;
    expect([entry!.text, entry!.date.value]).toEqual(['Three\n\nIt closed again.\n', '2021-05-05']);
  });

  it('takes title and date from front matter and leaves the text where it was', async () => {
    const text = "---\ntitle: Piers\ndate: '2021-05-03'\n---\n\nThe pier is closed.";
    const note = await only('a.md', bytesOf(text));
    expect(note).toMatchObject({
      kind: 'markdown',
      text,
      title: 'Piers',
      date: { value: '2021-05-03', certainty: 'stated' },
    });
    expect(note.aside.map(({ reason }) => reason)).toEqual(['front matter']);
  });
});

describe('readBytes: pages', () => {
  const article = 'The council of the town closed the pier after the storm, and nobody knows when it will open again.';
  const page = (head: string, body: string) =>
    bytesOf(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`);

  it('dates a page by its metadata and takes its language from its tag', async () => {
    for (const head of [
      '<meta property="article:published_time" content="2021-05-03T23:00:00+02:00">',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2021-05-03"}]}</script>',
      '<meta name="pubdate" content="May 3, 2021">',
    ])
      expect(await only('a.html', page(head, `<p>${article}</p>`))).toMatchObject({
        date: { value: '2021-05-03', certainty: 'stated' },
        language: { code: 'en', basis: 'stated' },
      });
  });

  it('keeps all text and sets the furniture of the page aside with its reason', async () => {
    const read = await only(
      'a.html',
      page(
        '<title>The pier</title>',
        `<nav><a href="/">Home</a></nav><article><h1>The pier is closed</h1><p>${article}</p>
         <figure><img src=x><figcaption>The pier on a day of sun</figcaption></figure>
         <p>${article}</p><div class="post-share-buttons">Facebook Twitter</div></article>
         <div id="cookie-banner">This site sets small files.</div><ul><li><a href="/b">Another story of the town</a></li></ul>`,
      ),
    );
    expect(read.text).toContain('Home');
    expect(asideOf(read)).toEqual([
      'navigation: Home',
      'caption: The pier on a day of sun',
      `repeated: ${article}`,
      'share buttons: Facebook Twitter',
      'consent notice: This site sets small files.',
      'navigation: Another story of the town',
    ]);
  });

  it('does not believe an element that it is furniture where it holds most of the page', async () => {
    const read = await only(
      'a.html',
      page('', `<div class="share"><p>${article}</p><p>${article.toUpperCase()}!</p></div><p>End.</p>`),
    );
    expect(asideOf(read)).toEqual([]);
  });

  it('survives a million nested tags and keeps the words between them', async () => {
    const read = await only('a.html', bytesOf(`<html><script>steal()</script>${'<div>'.repeat(1_000_000)}deep`));
    expect(read.text).toContain('deep');
    expect(read.text).not.toContain('steal');
  });
});

describe('readBytes: what is set aside in plain text', () => {
  it.each([
    ['image', '![a view](https://example.org/a.jpg)'],
    ['credit', 'Jane Q. Doe/AP'],
    ['credit', 'Photo: Jane Doe'],
    ['caption', 'The mayor, left, opens the pier before a crowd of townspeople (AP/Jane Doe)'],
    ['byline', 'By Jane Doe'],
    ['share buttons', 'Facebook | Twitter | WhatsApp'],
    ['consent notice', 'We use cookies and similar means; by going on you give your consent to our partners.'],
    ['source notice', 'This story was originally published on another site.'],
    ['further reading', 'Read more: The other pier'],
    ['advertisement', 'Sign up for our morning letter'],
    ['legal notice', '© 2021 The Daily Gull'],
    ['legal notice', 'All rights reserved.'],
  ])('%s: %s', async (reason, line) => {
    const read = await only('a.txt', bytesOf(`The pier is closed.\n\n${line}\n\nIt may open again.`));
    expect(asideOf(read)).toEqual([`${reason}: ${line}`]);
  });

  it('takes a line between a picture and its credit for a caption', async () => {
    const read = await only('a.txt', bytesOf('One.\n![](x.png)\nA street after the storm.\nJane Doe/AFP\nTwo.'));
    expect(read.aside.map(({ reason }) => reason)).toEqual(['image', 'caption', 'credit']);
  });

  it.each([
    'The order was first published on Friday by the ministry.',
    'By Monday the council had met.',
    'Sign language was used by the mayor.',
    'The court of the town shares your view of privacy.',
    'Related to this, the council closed the road.',
    '(c) This order creates no right, substantive or procedural.',
    'The mayor (AP) said so.',
  ])('leaves alone: %s', async (line) => {
    expect((await only('a.txt', bytesOf(`One sentence here.\n\n${line}\n\nAnother.`))).aside).toEqual([]);
  });
});

describe('readBytes: encodings and language', () => {
  it('reads what a page declares, and a mixture of UTF-8 and Windows-1252', async () => {
    const russian = Uint8Array.from([
      ...bytesOf('<html><meta charset="windows-1251"><p>'),
      0xcf,
      0xf0,
      0xe8,
      0xe2,
      0xe5,
      0xf2,
    ]);
    expect(await only('a.html', russian)).toMatchObject({ text: 'Привет\n', encoding: 'windows-1251' });
    const mixed = Uint8Array.from([...bytesOf('Müller and '), 0x93, 0x4d, 0xfc, 0x94]);
    expect(await only('a.txt', mixed)).toMatchObject({ text: 'Müller and “Mü”', encoding: 'utf-8 and windows-1252' });
  });

  it('tells the language from the words, and says nothing of a text too short to tell', async () => {
    const french =
      'Le conseil municipal a décidé de fermer la jetée après la tempête, et personne ne sait quand elle rouvrira.';
    expect((await only('a.txt', bytesOf(french))).language).toEqual({ code: 'fr', basis: 'detected' });
    expect((await only('a.txt', bytesOf('Oui.'))).language).toBeUndefined();
  });
});

describe('readBytes: bad input', () => {
  it('shows what a drawing that is never closed would hide', async () => {
    const page = '<body><svg/onload=alert(1)><title>x</title><p>The order was signed.</p></body>';
    expect((await only('a.html', bytesOf(page))).text).toContain('The order was signed.');
    expect((await only('a.html', bytesOf('<p>Seen.</p><svg><text>Unseen</text></svg>'))).text.trim()).toBe('Seen.');
    expect((await only('a.html', bytesOf('<p>Seen.</p><div hidden><svg><p>No</p></svg></div>'))).text.trim()).toBe(
      'Seen.',
    );
  });

  it('takes a PDF in a buffer of Node, as files are read', async () => {
    expect((await only('a.pdf', Buffer.from(pdfOf([['The order was signed.']])))).text).toContain('signed');
  });

  it('answers each with its own code', async () => {
    expect(await codeOf('a.txt', new Uint8Array())).toBe('FILE_EMPTY');
    expect(await codeOf('a.txt', bytesOf(' \n'))).toBe('FILE_EMPTY');
    expect(await codeOf('a.txt', new Uint8Array(50 * 1024 * 1024))).toBe('FILE_TOO_LARGE');
    expect(
      await codeOf(
        'a.txt',
        Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 32),
      ),
    ).toBe('FILE_TYPE_UNSUPPORTED');
    expect(await codeOf('a.zip', zipSync({ 'a.txt': strToU8('text') }))).toBe('FILE_TYPE_UNSUPPORTED');
    expect(await codeOf('a.pdf', pdfOf([['secret']], true))).toBe('FILE_ENCRYPTED');
    expect(await codeOf('a.pdf', bytesOf('%PDF-1.7\nnothing of the kind'))).toBe('FILE_DAMAGED');
    expect(await codeOf('a.pdf', pdfOf([[]]))).toBe('FILE_EMPTY');
    expect(await codeOf('a.docx', docxOf(['a']).slice(0, 120))).toBe('FILE_DAMAGED');
  });

  it('refuses what unpacks to more than it may, also where the container lies about it', async () => {
    const bomb = zipSync({ 'word/document.xml': strToU8('a'.repeat(2_000_000)) }, { level: 9 });
    expect(await codeOf('a.docx', bomb, { text: 100_000 })).toBe('FILE_TOO_LARGE');
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const central = view.getUint32(bomb.length - 6, true);
    view.setUint32(central + 24, 50, true);
    const read = await readBytes('a.docx', bomb, { text: 100_000 }).catch((error: unknown) => error);
    expect(read).toSatisfy((it) => it instanceof InterdictError && /^FILE_/.test(it.code));
  });

  it('gives documents or one coded error for any bytes, with spans inside the text', async () => {
    const open = fc.constantFrom(
      '',
      '%PDF-1.4\n',
      'PK\u0003\u0004',
      '<html><body>',
      '---\na: b\n---\n',
      '<rss><item>',
      'From: a@b\r\nDate: x\r\n\r\n',
    );
    const seeds = fc.constantFrom(
      pdfOf([['One', 'Two']]),
      docxOf(['One']),
      mailOf('One'),
      bytesOf('<html><title>x</title><p>One'),
    );
    const damagedFile = fc
      .tuple(seeds, fc.nat(), fc.integer({ min: 0, max: 255 }))
      .map(([seed, at, byte]) => seed.with(at % seed.length, byte));
    const random = fc
      .tuple(open, fc.uint8Array({ maxLength: 400 }))
      .map(([head, tail]) => Uint8Array.from([...bytesOf(head), ...tail]));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(random, damagedFile),
        fc.constantFrom('a', 'a.html', 'a.md', 'a.eml'),
        async (bytes, file) => {
          const read = await readBytes(file, bytes).catch((error: unknown) => error);
          if (read instanceof InterdictError) {
            expect(read.code).toMatch(/^FILE_/);
            return;
          }
          for (const { text, aside } of (read as Awaited<ReturnType<typeof readBytes>>).documents) {
            let from = 0;
            for (const { start, end } of aside) {
              expect(start).toBeGreaterThanOrEqual(from);
              expect(end).toBeLessThanOrEqual(text.length);
              from = end;
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
