import { describe, expect, it } from 'vitest';
import { createApp } from '../src/http/index.ts';
import { PARTIES } from './support/fake-parties.ts';
import { clientOf, person } from './support/http-client.ts';
import { smallEngine } from './support/small-engine.ts';

const engine = smallEngine(PARTIES);
const { get, post } = clientOf(createApp(engine));

describe('the service on the true engine', () => {
  it('scores what a client sends beside the name, and says how', async () => {
    const plain = (await post('/match/xx_alpha', person('Ada Mira Rowan'))).body.responses.q1;
    const known = (
      await post('/match/xx_alpha', person('Ada Mira Rowan', { birthDate: '1971', nationality: 'France' }))
    ).body.responses.q1;
    const wrong = (await post('/match/xx_alpha?threshold=0', person('Ada Mira Rowan', { birthDate: '1931' }))).body
      .responses.q1;
    const score = ({ results }: typeof plain) => results.find(({ id }: { id: string }) => id === 'alpha-1').score;
    expect(plain.results[0].id).toBe('alpha-1');
    expect(score(known)).toBeGreaterThanOrEqual(score(plain));
    expect(score(wrong)).toBeLessThan(score(plain));
    expect(wrong.results.find(({ id }: { id: string }) => id === 'alpha-1').explanations.birthDate.score).toBeLessThan(
      0,
    );
  });

  it('gives over HTTP what the library gives', async () => {
    const query = { names: ['Rowan Trading Limited'], schema: 'Company' as const };
    expect((await post('/screen', query)).body).toEqual(JSON.parse(JSON.stringify(engine.screen(query))));
    const text = 'On Monday the judge Ada Mira Rowan was named.';
    const read = (await post('/documents', { file: 'note.txt', text })).body;
    // The service checks what the text reports besides; who is named in it is what the library says.
    expect(read).toMatchObject(JSON.parse(JSON.stringify(engine.readAll([{ file: 'note.txt', text }]))));
    expect(read.documents[0].mentions[0]).toMatchObject({ party: { id: 'alpha-1' }, text: 'Ada Mira Rowan' });
  });

  it('finds by name and by id, and shows the entry', async () => {
    expect((await get('/search/default?q=rowan%20trading')).body.results[0].id).toBe('beta-1');
    expect((await get('/search/default?q=beta-2')).body.results).toHaveLength(1);
    expect((await get('/entities/beta-2')).body).toMatchObject({
      schema: 'Vessel',
      properties: { imoNumber: ['9123456'], flag: ['pa'] },
    });
  });

  it('passes junk among the names over and says so, unless there is nothing else', async () => {
    const { body } = await post('/match/default', person('Ada Rowan', { alias: ['—', '?'] }));
    expect(body.responses.q1.results.length).toBeGreaterThan(0);
    expect(body.responses.q1.ignored.join()).toMatch(/"—".*name/);
    const number = { queries: { q: { schema: 'Vessel', properties: { imoNumber: ['9116412'] } } } };
    expect((await post('/match/default', number)).body.responses.q).toMatchObject({ status: 200 });
    expect((await post('/match/default', person('—'))).body).toMatchObject({ status: 400, code: 'QUERY_NO_NAME' });
  });

  it('maps what the engine refuses', async () => {
    expect((await post('/screen', { names: ['Ada'], lists: ['nowhere'] })).body).toMatchObject({
      status: 400,
      code: 'LIST_UNKNOWN',
    });
    expect((await post('/screen', { names: ['Ada'], birthDates: ['1975-02-31'] })).body).toMatchObject({
      status: 400,
      code: 'OPTION_INVALID',
    });
    expect((await post('/screen', { names: ['Ada'], countries: ['France'] })).body).toMatchObject({
      status: 400,
      code: 'OPTION_INVALID',
    });
    expect((await post('/documents?lists=nowhere', 'x', 'text/plain')).body).toMatchObject({
      status: 400,
      code: 'LIST_UNKNOWN',
    });
    expect((await post('/documents', { text: 'x', lists: ['nowhere'] })).body).toMatchObject({
      status: 400,
      code: 'LIST_UNKNOWN',
    });
  });
});
