import { describe, expect, it } from 'vitest';
import { createApp } from '../src/http/index.ts';
import { clientOf, person } from './support/http-client.ts';
import { madeUpParty } from './support/made-up-lists.ts';
import { smallEngine } from './support/small-engine.ts';

const FACTS = { birthDates: [{ value: '1966-02-11' }], nationalities: [{ value: 'ro' }] };
const engine = smallEngine([
  madeUpParty('a-1', 'Person', ['OKONJO VARGA, Tiberiu'], { list: 'xx_alpha', programme: 'RIVERS', ...FACTS }),
  madeUpParty('b-1', 'Person', ['Tiberiu Okonjo Varga', { full: 'Anselm Quillfeather', kind: 'strong' }], {
    list: 'xx_beta',
    programme: 'Deltas',
    ...FACTS,
  }),
]);
const { get, post } = clientOf(createApp(engine));

describe('a party on two lists, over HTTP', () => {
  const one = { id: 'a-1', datasets: ['xx_alpha', 'xx_beta'], referents: ['b-1'] };

  it('is one result with the other id as referent', async () => {
    const { results } = (await post('/match/default', person('Tiberiu Okonjo Varga'))).body.responses.q1;
    expect(results).toMatchObject([{ ...one, properties: { programId: ['RIVERS', 'Deltas'] } }]);
    expect((await get('/search/default?q=quillfeather')).body.results).toMatchObject([one]);
  });

  it('is found by either id', async () => {
    for (const id of ['a-1', 'b-1']) {
      const { body } = await get(`/entities/${id}`);
      expect(body).toMatchObject(one);
      expect(body.properties.alias).toContain('Anselm Quillfeather');
      expect(body.properties.sanctions).toHaveLength(2);
      expect((await get(`/search/default?q=${id}`)).body.results).toMatchObject([one]);
    }
  });

  it('is the entry of the list alone where only that list is asked', async () => {
    const { results } = (await post('/match/xx_beta', person('Tiberiu Okonjo Varga'))).body.responses.q1;
    expect(results).toMatchObject([{ id: 'b-1', datasets: ['xx_beta'], referents: [] }]);
    expect((await get('/search/xx_beta?q=b-1')).body.results).toMatchObject([{ id: 'b-1', datasets: ['xx_beta'] }]);
  });
});
