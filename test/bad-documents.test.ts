import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, mailOf, pdfOf } from '../src/documents/reading/fixtures/files.ts';
import { createApp } from '../src/http/index.ts';
import { readDocumentFile } from '../src/screen/file/read-document.ts';
import { interdict } from './cli-world.ts';
import { PARTIES } from './support/fake-parties.ts';
import { clientOf } from './support/http-client.ts';
import { smallEngine } from './support/small-engine.ts';

const NESTED = bytesOf(
  `<html><script>document.write('Talla Morwen')</script>${'<div>'.repeat(1_000_000)}<p>Yesterday Ada Mira Rowan spoke.</p>`,
);
/** UTF-8 first, Windows-1252 behind it. */
const MIXED = Uint8Array.from([...bytesOf('Ada Mira Rowan met Müller and '), 0x93, 0x4d, 0xfc, 0x94, 0x2e]);
const NOISE = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 32);

/** What is wrong with each, by its name; of the last three, nothing that keeps it from being read. */
const HEAP: Readonly<Record<string, readonly [bytes: Uint8Array, code?: string]>> = {
  'empty.txt': [new Uint8Array(), 'FILE_EMPTY'],
  'blank.html': [bytesOf('<html><body> <!-- --> </body></html>'), 'FILE_EMPTY'],
  'noise.txt': [NOISE, 'FILE_TYPE_UNSUPPORTED'],
  'locked.pdf': [pdfOf([['secret']], true), 'FILE_ENCRYPTED'],
  'torn.pdf': [pdfOf([['One line.']]).slice(0, 200), 'FILE_DAMAGED'],
  'nested.html': [NESTED],
  'mixed.txt': [MIXED],
  'mail.eml': [mailOf('Ada Mira Rowan wrote.', 'text/plain', { name: 'locked.pdf', bytes: pdfOf([['x']], true) })],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-heap-'));
  for (const [name, [bytes]] of Object.entries(HEAP)) await writeFile(join(folder, name), bytes);
  const large = await open(join(folder, 'large.txt'), 'w');
  await large.truncate(50 * 1024 * 1024);
  await large.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

describe('a heap of bad documents on the command line', () => {
  it('gives each its own code, reads the others, and ends with 2', async () => {
    const files = [...Object.keys(HEAP), 'large.txt', 'missing.txt'].map(at);
    const { status, out, err } = await interdict(['read', ...files, '--json']);
    const { documents, problems } = JSON.parse(out);
    const codes = Object.fromEntries(
      problems.map(({ file, code }: { file: string; code: string }) => [file.replace(`${folder}/`, ''), code]),
    );
    const wrong = Object.entries(HEAP).flatMap(([name, [, code]]) => (code === undefined ? [] : [[name, code]]));
    expect(codes).toEqual({
      ...Object.fromEntries(wrong),
      'large.txt': 'FILE_TOO_LARGE',
      'missing.txt': 'FILE_NOT_FOUND',
      'mail.eml#locked.pdf': 'FILE_ENCRYPTED',
    });
    expect(documents.map(({ file }: { file: string }) => file)).toEqual(
      ['nested.html', 'mixed.txt', 'mail.eml'].map(at),
    );
    expect(documents[1].encoding).toBe('utf-8 and windows-1252');
    for (const problem of problems) expect(problem.remedy).toMatch(/\S/);
    expect(err.match(/error FILE_/g)).toHaveLength(problems.length);
    expect(status).toBe(2);
  });

  it('ends with 1 where none could be read', async () => {
    expect((await interdict(['read', at('empty.txt'), at('locked.pdf')])).status).toBe(1);
  });

  it('writes a whole page for those it could read, and names the others on it', async () => {
    const { status } = await interdict(['read', at('locked.pdf'), at('mixed.txt'), '--html', at('page.html')]);
    expect(status).toBe(2);
    const page = await readFile(at('page.html'), 'utf8');
    expect(page).toMatch(/locked\.pdf<\/b>.*Müller and “Mü”.*<\/html>\s*$/s);
  });

  it('does not take more of an endless stream than a document may have', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) {
        taken += 1024 * 1024;
        yield new Uint8Array(1024 * 1024).fill(97);
      }
    }
    await expect(readDocumentFile('endless', endless())).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect(taken).toBeLessThanOrEqual(11 * 1024 * 1024);
  });
});

describe('the same documents sent', () => {
  const { post } = clientOf(createApp(smallEngine(PARTIES)));
  const types: Readonly<Record<string, string>> = {
    txt: 'text/plain',
    html: 'text/html',
    pdf: 'application/pdf',
    eml: 'message/rfc822',
  };
  const typeOf = (name: string) => types[name.split('.').at(-1)!]!;

  it.each(Object.entries(HEAP).filter(([, [, code]]) => code !== undefined))('%s', async (name, [bytes, code]) => {
    const { status, headers, body } = await post(`/documents?file=${name}`, bytes, typeOf(name));
    expect(headers.get('content-type')).toMatch(/problem\+json/);
    expect(body).toMatchObject({ status, code, remedy: expect.stringMatching(/\S/) });
    expect([400, 413, 415, 422]).toContain(status);
  });

  it.each(['nested.html', 'mixed.txt', 'mail.eml'])('%s is read', async (name) => {
    const { status, body } = await post(`/documents?file=${name}`, HEAP[name]![0], typeOf(name));
    expect(status).toBe(200);
    expect(body.documents[0].mentions.map(({ text }: { text: string }) => text)).toEqual(['Ada Mira Rowan']);
    expect(body.problems.map(({ code }: { code: string }) => code)).toEqual(
      name === 'mail.eml' ? ['FILE_ENCRYPTED'] : [],
    );
  });

  it('refuses 50 MB before reading them, of any type', async () => {
    const large = new Uint8Array(50 * 1024 * 1024).fill(97);
    for (const type of Object.values(types)) {
      expect((await post('/documents', large, type)).body).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
    }
  });
});
