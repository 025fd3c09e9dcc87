import { describe, expect, it } from 'vitest';
import { createApp } from '../src/http/index.ts';
import { fakeEngine } from './support/fake-engine.ts';
import { PARTIES } from './support/fake-parties.ts';
import { clientOf, person } from './support/http-client.ts';

const { post } = clientOf(createApp(fakeEngine(PARTIES)));
const ids = (answer: { results: { id: string }[] }) => answer.results.map(({ id }) => id);

describe('POST /match', () => {
  it('answers each query under its key, best first, with score, match and reasons', async () => {
    const queries = {
      'customer 7': { schema: 'Person', properties: { name: ['Ada Rowan'] } },
      nobody: { schema: 'Person', properties: { name: ['Wilhelmina Quist'] } },
    };
    const { status, headers, body } = await post('/match/default', { queries });
    expect(status).toBe(200);
    expect(headers.get('x-batch-size')).toBe('2');
    expect(Object.keys(body.responses)).toEqual(['customer 7', 'nobody']);
    const [first] = body.responses['customer 7'].results;
    expect(first).toMatchObject({
      id: 'alpha-1',
      caption: 'ROWAN, Ada Mira',
      schema: 'Person',
      score: 1,
      match: true,
      target: true,
      datasets: ['xx_alpha'],
    });
    expect(first.features.name).toBe(1);
    expect(first.explanations.name).toMatchObject({ score: 1, query: 'Ada Rowan', candidate: 'ROWAN, Ada Mira' });
    expect(first.properties).toMatchObject({ topics: ['sanction'], program: ['ALPHA-1', 'ALPHA-2'] });
    expect(body.responses['customer 7'].total).toEqual({ value: 2, relation: 'eq' });
    expect(body.responses.nobody).toMatchObject({ status: 200, results: [], total: { value: 0 }, outcome: 'clear' });
    expect(body.limit).toBe(5);
    expect(body.coverage.map(({ list }: { list: string }) => list)).toEqual(['xx_alpha', 'xx_beta', 'xx_old']);
  });

  it('echoes the query as it was understood and tells what it did not use', async () => {
    const asked = person('Ada Rowan', {
      birthDate: ['soon', 1971],
      favouriteColour: 'red',
      nationality: ['Atlantis', 'France'],
    });
    const { body } = await post('/match/default', asked);
    const { query, ignored } = body.responses.q1;
    expect(query.properties).toMatchObject({ name: ['Ada Rowan'], birthDate: ['soon', '1971'] });
    expect(ignored.join('\n')).toMatch(/"soon".*date/);
    expect(ignored.join('\n')).toMatch(/"Atlantis".*country/);
    expect(ignored.join('\n')).toMatch(/favouriteColour/);
    expect(ignored.join('\n')).not.toMatch(/France|1971/);
  });

  it('makes names of their parts', async () => {
    const { body } = await post('/match/default', {
      queries: { q: { schema: 'Person', properties: { firstName: 'Ada', lastName: 'Rowan' } } },
    });
    expect(body.responses.q.results[0]).toMatchObject({ id: 'alpha-1', score: 1 });
  });

  it('shows results from the cutoff and calls them matches from the threshold', async () => {
    const { body } = await post('/match/default?threshold=0.9&cutoff=0.5', person('Mira Springfield'));
    expect(body.responses.q1.results).toMatchObject([
      { score: 0.5, match: false },
      { score: 0.5, match: false },
    ]);
    expect(body.responses.q1.total.value).toBe(0);
    expect(body.responses.q1.outcome).toBe('clear');
    const strict = await post('/match/default?threshold=0.5&cutoff=0.9', person('Mira Springfield'));
    expect(strict.body.responses.q1.results).toHaveLength(2);
  });

  it('counts beyond the limit', async () => {
    const { body } = await post('/match/default?limit=1&cutoff=0.4', person('Rowan'));
    expect(body.responses.q1.results).toHaveLength(1);
    expect(body.responses.q1.total).toEqual({ value: 5, relation: 'eq' });
  });

  it('narrows to a list, includes and excludes lists, schemata and entries', async () => {
    const found = async (path: string) => ids((await post(path, person('Rowan'))).body.responses.q1);
    expect(await found('/match/xx_beta')).toEqual(['beta-1', 'beta-2']);
    expect(await found('/match/sanctions?include_dataset=xx_alpha')).toEqual(['alpha-1', 'alpha-2']);
    expect(await found('/match/default?exclude_dataset=xx_alpha&exclude_dataset=elsewhere')).toEqual([
      'beta-1',
      'beta-2',
      'old-1',
    ]);
    expect(await found('/match/default?exclude_schema=Person&exclude_schema=Vessel')).toEqual(['beta-1', 'old-1']);
    expect(await found('/match/default?exclude_entity_ids=alpha-1&limit=2')).toEqual(['alpha-2', 'beta-1']);
  });

  it('screens both lists where the second is sent as an included one', async () => {
    const { body } = await post('/match/xx_alpha?include_dataset=xx_beta', person('Rowan'));
    expect(ids(body.responses.q1)).toEqual(['alpha-1', 'alpha-2', 'beta-1', 'beta-2']);
    expect(body.warnings.join()).toMatch(/xx_beta/);
  });

  it('never answers "clear" for lists that were not looked at', async () => {
    expect(
      (await post('/match/default?include_dataset=xx_alpha&include_dataset=nowhere', person('Rowan'))).body,
    ).toMatchObject({ status: 400, code: 'LIST_UNKNOWN' });
    expect((await post('/match/xx_old?exclude_dataset=default', person('Rowan'))).body).toMatchObject({
      status: 400,
      code: 'OPTION_INVALID',
    });
    expect((await post('/match/default?topics=role.pep', person('Rowan'))).body).toMatchObject({
      status: 400,
      code: 'OPTION_INVALID',
    });
    const mixed = await post('/match/default?topics=sanction&topics=role.pep', person('Ada Rowan'));
    expect(mixed.body.responses.q1.total.value).toBe(2);
    expect(mixed.body.warnings.join()).toMatch(/role\.pep/);
  });

  it('leaves out only lists that cannot have changed since, and says so', async () => {
    const some = (await post('/match/default?changed_since=2026-01-01', person('Rowan'))).body;
    expect(ids(some.responses.q1)).not.toContain('old-1');
    expect(ids(some.responses.q1)).toContain('alpha-1');
    expect(some.warnings.join()).toMatch(/xx_old/);
    // The old list is known by its month, 2020-05: it may be of the 31st.
    expect(
      ids((await post('/match/xx_old?changed_since=2020-05-31T12:00:00', person('Rowan'))).body.responses.q1),
    ).toEqual(['old-1']);
    const none = (await post('/match/default?changed_since=2030-01-01', person('Rowan'))).body.responses.q1;
    expect(none).toMatchObject({ status: 206, outcome: 'incomplete', results: [] });
  });

  it('says in the status of an answer that a list could not be screened', async () => {
    const partial = clientOf(createApp(fakeEngine(PARTIES, { unscreened: ['xx_beta'] })));
    const { body } = await partial.post('/match/default', person('Wilhelmina Quist'));
    expect(body.responses.q1).toMatchObject({
      status: 206,
      outcome: 'incomplete',
      incomplete: [expect.stringContaining('xx_beta')],
    });
  });

  it('refuses what it would have to ignore', async () => {
    const refused = async (path: string, body: unknown = person('Ada')) => (await post(path, body)).body;
    for (const algorithm of ['interdict', 'best', 'BEST'])
      expect((await refused(`/match/default?algorithm=${algorithm}`)).code).toBeUndefined();
    expect(await refused('/match/default?algorithm=logic-v1')).toMatchObject({ status: 400, code: 'OPTION_INVALID' });
    expect(await refused('/match/default', { ...person('Ada'), weights: { name: 2 } })).toMatchObject({
      code: 'OPTION_INVALID',
    });
    expect(await refused('/match/default', { ...person('Ada'), config: { x: 1 } })).toMatchObject({
      code: 'OPTION_INVALID',
    });
    expect(await refused('/match/default', { ...person('Ada'), weights: {}, config: {} })).toHaveProperty('responses');
    for (const query of [
      'treshold=0.5',
      'threshold=',
      'threshold=high',
      'threshold=1.5',
      'limit=0',
      'limit=501',
      'limit=1&limit=2',
      'changed_since=soon',
    ]) {
      const name = query.split('=')[0];
      expect(await refused(`/match/default?${query}`), query).toMatchObject({
        status: 400,
        code: 'OPTION_INVALID',
        errors: [{ path: name }],
      });
    }
  });

  it('answers the other queries of a batch where one cannot be screened, and never calls that one clear', async () => {
    const good = { schema: 'Person', properties: { name: ['Ada Rowan'] } };
    const queries = {
      good,
      nameless: { id: 'c-2', schema: 'Person', properties: {} },
      spaceship: { schema: 'Spaceship', properties: { name: 'x' } },
      long: { schema: 'Person', properties: { name: 'x'.repeat(1_000_000) } },
    };
    const { status, body } = await post('/match/default', { queries });
    expect(status).toBe(200);
    expect(Object.keys(body.responses)).toEqual(Object.keys(queries));
    expect(body.responses.good.status).toBe(200);
    expect(ids(body.responses.good)).toContain('alpha-1');
    const codes = { nameless: 'QUERY_NO_NAME', spaceship: 'QUERY_INVALID', long: 'QUERY_TOO_LONG' };
    for (const [key, code] of Object.entries(codes)) {
      expect(body.responses[key]).toMatchObject({ status: 400, outcome: 'incomplete', results: [], error: { code } });
      expect(body.responses[key].error.remedy).not.toBe('');
    }
    expect(body.warnings.join(' ')).toContain('3 of 4 queries');
  });

  it('refuses a request of which nothing can be screened, naming the query at fault', async () => {
    const good = { schema: 'Person', properties: { name: 'Ada' } };
    const refused = async (queries: unknown) => (await post('/match/default', { queries })).body;
    expect(await refused({})).toMatchObject({ status: 400, code: 'QUERY_EMPTY' });
    expect(await refused({ bad: { schema: 'Person', properties: {} } })).toMatchObject({
      code: 'QUERY_NO_NAME',
      errors: [{ path: 'queries.bad.properties' }],
    });
    expect(await refused({ bad: { schema: 'Spaceship', properties: { name: 'x' } } })).toMatchObject({
      code: 'QUERY_INVALID',
      errors: [{ path: 'queries.bad.schema' }],
    });
    expect(await refused({ good, bad: null })).toMatchObject({
      code: 'QUERY_INVALID',
      errors: [{ path: 'queries.bad' }],
    });
    expect(await refused({ bad: { schema: 'Person', properties: { name: 'x'.repeat(1_000_000) } } })).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_LONG',
      errors: [{ path: 'queries.bad' }],
    });
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`q${at}`, good]));
    expect(await refused(many)).toMatchObject({ status: 400, code: 'BATCH_TOO_LARGE' });
  });

  it('screens queries under keys that JavaScript treats specially, or refuses them', async () => {
    const query = '{"schema":"Person","properties":{"name":["Ada Rowan"]}}';
    const { body } = await post('/match/default', `{"queries":{"constructor":${query},"toString":${query}}}`);
    expect(Object.keys(body.responses)).toEqual(['constructor', 'toString']);
    expect(body.responses.constructor.results[0].id).toBe('alpha-1');
    expect((await post('/match/default', `{"queries":{"q":${query},"__proto__":${query}}}`)).body).toMatchObject({
      status: 400,
      code: 'QUERY_INVALID',
    });
  });

  it('refuses to filter where filtering could hide a match', async () => {
    const crowd = Array.from({ length: 600 }, (_, at) => ({
      ...PARTIES[1]!,
      id: `crowd-${String(at).padStart(3, '0')}`,
    }));
    const crowded = clientOf(createApp(fakeEngine([...crowd, PARTIES[2]!])));
    const all = await crowded.post('/match/default', person('Rowan'));
    expect(all.body.responses.q1.total).toEqual({ value: 601, relation: 'eq' });
    const filtered = await crowded.post('/match/default?exclude_schema=Person', person('Rowan'));
    expect(filtered.body).toMatchObject({ status: 400, code: 'OPTION_INVALID' });
  });

  it('shows a party that stands on two lists under one id once, with both lists and all programmes', async () => {
    const second = { ...PARTIES[0]!, list: 'xx_gamma', designations: [{ list: 'xx_gamma', programmes: ['GAMMA'] }] };
    const doubled = clientOf(createApp(fakeEngine([...PARTIES, second])));
    const { body } = await doubled.post('/match/default?limit=2', person('Ada Rowan'));
    expect(ids(body.responses.q1)).toEqual(['alpha-1', 'alpha-2']);
    expect(body.responses.q1.total.value).toBe(2);
    expect(body.responses.q1.results[0]).toMatchObject({
      datasets: ['xx_alpha', 'xx_gamma'],
      properties: { program: ['ALPHA-1', 'ALPHA-2', 'GAMMA'] },
    });
    const narrowed = (await doubled.post('/match/xx_gamma', person('Ada Rowan'))).body.responses.q1;
    expect(narrowed.results[0].datasets).toContain('xx_gamma');
    expect((await doubled.get('/search/default?q=ada+rowan')).body).toMatchObject({ total: { value: PARTIES.length } });
  });
});
