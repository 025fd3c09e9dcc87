import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApp } from '../src/http/index.ts';
import { PARTIES } from './support/fake-parties.ts';
import { clientOf } from './support/http-client.ts';
import { smallEngine } from './support/small-engine.ts';

const { get, post } = clientOf(createApp(smallEngine(PARTIES)));
const paths = fc.constantFrom('/match/default', '/screen', '/documents');
const types = fc.constantFrom(
  'application/json',
  'text/plain',
  'text/html',
  'text/plain; charset=utf-16le',
  'application/x+json',
  'nonsense',
);

/** Values that come near to a request: the right keys with the wrong things in them, at every depth. */
const nearly = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.constant(null),
    fc.boolean(),
    tie('object'),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
  object: fc.dictionary(
    fc.oneof(
      fc.constantFrom(
        'queries',
        'schema',
        'properties',
        'name',
        'names',
        'text',
        'file',
        'threshold',
        'limit',
        'lists',
        'birthDate',
        'country',
        'Person',
        '__proto__',
        'constructor',
        'weights',
      ),
      fc.string(),
    ),
    tie('value'),
    { maxKeys: 6 },
  ),
})).object;

const answered = ({ status, headers, body }: Awaited<ReturnType<typeof post>>) => {
  expect(status).toBeLessThan(500);
  if (status < 400) return;
  expect(headers.get('content-type')).toMatch(/problem\+json/);
  expect(body).toMatchObject({ status, code: expect.stringMatching(/^[A-Z_]+$/), remedy: expect.stringMatching(/./) });
};

describe('whatever is sent', () => {
  it('as bytes, the service answers without a fault of its own', async () => {
    await fc.assert(
      fc.asyncProperty(paths, types, fc.uint8Array({ maxLength: 400 }), async (path, type, bytes) =>
        answered(await post(path, bytes, type)),
      ),
      { numRuns: 300 },
    );
  });

  it('as JSON, the service answers without a fault of its own', async () => {
    await fc.assert(
      fc.asyncProperty(paths, fc.oneof(nearly, fc.jsonValue()), async (path, value) =>
        answered(await post(path, JSON.stringify(value))),
      ),
      { numRuns: 400 },
    );
  });

  it('as properties of a query, every query is answered or the batch refused', async () => {
    const names = fc.constantFrom(
      'name',
      'alias',
      'firstName',
      'lastName',
      'birthDate',
      'nationality',
      'country',
      'gender',
      'idNumber',
      'imoNumber',
      'title',
      'website',
    );
    const values = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null)), { maxLength: 3 }),
    );
    const query = fc.record({
      schema: fc.constantFrom('Person', 'Company', 'Vessel', 'Thing'),
      properties: fc.dictionary(names, values),
    });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), query, { minKeys: 1, maxKeys: 5 }), async (queries) => {
        const answer = await post('/match/default', { queries });
        answered(answer);
        if (answer.status === 200)
          expect(Object.keys(answer.body.responses).sort()).toEqual(
            Object.keys(JSON.parse(JSON.stringify(queries))).sort(),
          );
      }),
      { numRuns: 300 },
    );
  });

  it('in the address, the service answers without a fault of its own', async () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('default', 'alpha-1', 'q', 'limit', 'threshold', '%', '%00', '%ff', '__proto__'),
    );
    const encoded = part.map((text) => (text.startsWith('%') ? text : encodeURIComponent(text)));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/search/', '/entities/', '/catalog', '/'),
        encoded,
        fc.array(fc.tuple(encoded, encoded), { maxLength: 4 }),
        async (path, tail, query) => {
          const { status } = await get(`${path}${tail}?${query.map(([key, value]) => `${key}=${value}`).join('&')}`);
          expect(status).toBeLessThan(500);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('nested a hundred thousand deep, the service answers', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect((await post('/screen', deep)).status).toBe(400);
    expect(
      (
        await post(
          '/match/default',
          `{"queries":{"q":{"schema":"Person","properties":{"name":["Ada"],"x":[{"y":${deep}}]}}}}`,
        )
      ).status,
    ).toBeLessThan(500);
  });
});
