import { describe, expect, it } from 'vitest';
import { createApp } from '../src/http/index.ts';
import { ReadResult, ScreenResult } from '../src/model/index.ts';
import { fakeEngine } from './support/fake-engine.ts';
import { PARTIES } from './support/fake-parties.ts';
import { clientOf } from './support/http-client.ts';

const engine = fakeEngine(PARTIES);
const { post } = clientOf(createApp(engine));

describe('POST /screen/file', () => {
  const csv = 'Kd-Nr,Name,Geb.-Datum,Wohnort\nC-1,Ada Rowan,03/04/1980,Ulm\nC-2,Wilhelmina Quist,,Bonn\nC-3,,,Kiel\n';
  const rows = (body: string, query = '', type = 'text/csv') =>
    post(`/screen/file?file=customers.csv${query}`, body, type);

  it('answers every row in order, says which columns were not used and why a row was not screened', async () => {
    const { status, body } = await rows(csv);
    expect(status).toBe(200);
    expect(body.columns.used).toMatchObject({ id: ['Kd-Nr'], name: ['Name'], birth_date: ['Geb.-Datum'] });
    expect(body.columns.unused).toEqual(['Wohnort']);
    expect(body.summary).toMatchObject({ rows: 3, answered: 2, refused: 1, alerts: 1, bothWays: 1 });
    expect(body.dates[0]).toContain('both ways');
    const [first, second, third] = body.rows;
    expect(first).toMatchObject({ row: 1, id: 'C-1', outcome: 'match', query: { names: ['Ada Rowan'] } });
    const whole = engine.screen(first.query, { limit: 1 });
    expect(first.best).toMatchObject({ id: whole.matches[0]!.party.id, score: whole.matches[0]!.score });
    expect(second).toMatchObject({ row: 2, id: 'C-2', outcome: 'clear', total: 0 });
    expect(third).toMatchObject({ row: 3, id: 'C-3', error: { code: 'QUERY_EMPTY' } });
    expect(body.coverage.length).toBeGreaterThan(0);
  });

  it('takes JSON lines, the order of dates and the columns from the request', async () => {
    const { body } = await rows(
      '{"who": "Ada Rowan", "dob": "03/04/1980"}\n',
      '&map=name%3Dwho&date_order=dmy',
      'application/x-ndjson',
    );
    expect(body.rows[0]).toMatchObject({ outcome: 'match', query: { birthDates: ['1980-04-03'] } });
  });

  it('refuses what it cannot answer whole', async () => {
    expect((await rows('town\nUlm\n')).body).toMatchObject({ status: 400, code: 'COLUMN_MISSING' });
    expect((await rows('')).body).toMatchObject({ code: 'FILE_EMPTY' });
    expect((await rows(csv, '&lists=zz_none')).body).toMatchObject({ code: 'LIST_UNKNOWN' });
    expect((await rows(csv, '', 'application/json')).body).toMatchObject({ status: 415 });
    expect((await rows(`name\n${'A\n'.repeat(10_001)}`)).body).toMatchObject({ code: 'BATCH_TOO_LARGE' });
  });
});

describe('POST /screen', () => {
  it('gives the very result of the library', async () => {
    const query = { names: ['Ada Rowan'], schema: 'Person' as const, birthDates: ['1971'], countries: ['fr'] };
    const options = { threshold: 0.5, limit: 1, lists: ['xx_alpha'] };
    const { status, headers, body } = await post('/screen', { ...query, ...options });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual(JSON.parse(JSON.stringify(engine.screen(query, options))));
    expect(ScreenResult.parse(body).matches[0]?.party.id).toBe('alpha-1');
  });

  it('needs no more than a name', async () => {
    expect((await post('/screen', { names: ['Wilhelmina Quist'] })).body).toMatchObject({
      outcome: 'clear',
      total: 0,
      matches: [],
    });
  });

  it('lists every field that is wrong', async () => {
    const { body } = await post('/screen', { names: 'Ada', schema: 'Ship', threshold: 7, colour: 1 });
    expect(body).toMatchObject({ status: 400, code: 'QUERY_INVALID' });
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['', 'names', 'schema', 'threshold']);
    expect(body.errors.find(({ path }: { path: string }) => path === '').message).toMatch(/colour/);
  });

  it('passes on what the engine says of a query', async () => {
    expect((await post('/screen', { names: [' '] })).body).toMatchObject({ status: 400, code: 'QUERY_EMPTY' });
    expect((await post('/screen', { names: ['…!'] })).body).toMatchObject({ status: 400, code: 'QUERY_NO_NAME' });
    expect((await post('/screen', { names: ['x'.repeat(1_000_000)] })).body).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_LONG',
    });
    expect((await post('/screen', { names: ['Ada'], lists: ['nowhere'] })).body).toMatchObject({
      code: 'LIST_UNKNOWN',
    });
  });

  it('refuses NUL and halves of surrogate pairs, saying where', async () => {
    expect((await post('/screen', '{"names":["Ada","Ro\\u0000wan"]}')).body).toMatchObject({
      code: 'QUERY_INVALID',
      errors: [{ path: 'names.1' }],
    });
    expect((await post('/screen', '{"names":["\\ud83d"]}')).body).toMatchObject({
      code: 'QUERY_INVALID',
      errors: [{ path: 'names.0' }],
    });
    expect((await post('/screen', '{"names":["\\ud83d\\ude00 Ada Rowan"]}')).status).toBe(200);
  });
});

describe('POST /documents', () => {
  const text = 'Yesterday\nROWAN, Ada met nobody.';

  it('reads a text from JSON and from the body alike', async () => {
    const json = await post('/documents', { file: 'a.txt', text });
    const plain = await post('/documents?file=a.txt', text, 'text/plain; charset=utf-8');
    expect(json.status).toBe(200);
    expect(plain.body).toEqual(json.body);
    const [document] = ReadResult.parse(json.body).documents;
    expect(document).toMatchObject({ file: 'a.txt', characters: text.length });
    expect(document?.mentions[0]).toMatchObject({ party: { id: 'alpha-2' }, start: 10, end: 20, line: 2 });
  });

  it('reads the text of a page and keeps markup of what is called plain', async () => {
    const html = '<p>It was <b>ROWAN</b>, Ada.</p><script>ROWAN, Ada</script>';
    expect((await post('/documents', html, 'text/html')).body.documents[0].mentions).toHaveLength(1);
    expect((await post('/documents', html, 'text/html')).body.documents[0].characters).toBeLessThan(30);
    expect((await post('/documents', html, 'text/plain')).body.documents[0].characters).toBe(html.length);
  });

  it('keeps to a stated encoding and tells an unstated one from the bytes', async () => {
    const latin = new Uint8Array([...'ROWAN, Ada f'].map((letter) => letter.charCodeAt(0)).concat(0xfc, 0x72));
    expect((await post('/documents', latin, 'text/plain; charset=iso-8859-1')).body.documents[0].characters).toBe(14);
    expect((await post('/documents', latin, 'text/plain')).body.documents[0].characters).toBe(14);
    expect((await post('/documents', latin, 'text/plain; charset=utf-8')).body).toMatchObject({
      status: 400,
      code: 'FILE_ENCODING',
    });
    expect((await post('/documents', text, 'text/plain; charset=klingon')).body).toMatchObject({
      status: 400,
      code: 'FILE_ENCODING',
    });
  });

  it('honours threshold and lists', async () => {
    expect((await post('/documents?lists=nowhere', text, 'text/plain')).status).toBeLessThan(500);
    expect((await post('/documents?threshold=2', text, 'text/plain')).body).toMatchObject({
      status: 400,
      code: 'OPTION_INVALID',
    });
    expect((await post('/documents', { text, threshold: 2 })).body).toMatchObject({
      status: 400,
      code: 'QUERY_INVALID',
    });
  });

  it('refuses what is no text', async () => {
    expect((await post('/documents', '%PDF-1.7 …', 'text/plain')).body).toMatchObject({
      status: 415,
      code: 'FILE_TYPE_UNSUPPORTED',
    });
    expect((await post('/documents', new Uint8Array([65, 0, 66, 0, 0, 67]), 'text/plain')).body.code).toMatch(/^FILE_/);
    expect((await post('/documents', 'x', 'application/pdf')).body).toMatchObject({
      status: 415,
      code: 'FILE_TYPE_UNSUPPORTED',
    });
    expect((await post('/documents', ' \n', 'text/plain')).body).toMatchObject({ status: 400, code: 'FILE_EMPTY' });
    expect((await post('/documents', { text: '' })).body).toMatchObject({ status: 400, code: 'FILE_EMPTY' });
  });
});
