import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaseDesk, caseDesk, decideFacts, openCase, openStore } from '../src/case/index.ts';
import { createApp } from '../src/http/index.ts';
import { fakeEngine } from './support/fake-engine.ts';
import { PARTIES } from './support/fake-parties.ts';
import { harbourIn } from './support/harbour.ts';
import { clientOf } from './support/http-client.ts';
import { STORE_KINDS, type StorePlace } from './support/stores.ts';

const by = { why: 'I read it', who: 'ada' };
const FACT = 'injured-courier';

describe.each(STORE_KINDS)('cases over HTTP, on %s', (_kind, make) => {
  let where: StorePlace;
  let cases: CaseDesk;
  let client: ReturnType<typeof clientOf>;
  let app: ReturnType<typeof createApp>;
  beforeEach(async () => {
    where = await make();
    await harbourIn(where.place);
    cases = caseDesk(where.place);
    // No lists are needed to answer about a case.
    app = createApp(() => undefined, { cases });
    client = clientOf(app);
  });
  afterEach(async () => {
    await cases.close();
    await where.remove();
  });
  const fact = async (id = FACT) => (await client.get(`/cases/harbour/facts/${id}`)).body;
  const decide = (status: string, facts: unknown, more: object = {}) =>
    client.post('/cases/harbour/decisions', { facts, status, ...by, ...more });

  it('lists what is held and what is shipped', async () => {
    const { body } = await client.get('/cases');
    expect(body.map(({ id, origin }: { id: string; origin: string }) => [id, origin])).toEqual([
      ['harbour', 'own'],
      ['icc-2025', 'shipped'],
    ]);
  });

  it('answers about a day, with every fact it names and every source those rest on, once', async () => {
    const { body } = await client.get('/cases/harbour?as_of=2031-04-01');
    const rima = body.parties.find(({ party }: { party: { id: string } }) => party.id === 'rima');
    expect(rima).toMatchObject({ designated: 'yes', roles: ['rima-chair'] });
    const ids = new Set(body.facts.map(({ id }: { id: string }) => id));
    expect(ids.size).toBe(body.facts.length);
    const named = [
      ...body.parties.flatMap((one: { designations: { fact: string }[]; roles: string[] }) => [
        ...one.designations.map(({ fact: id }) => id),
        ...one.roles,
      ]),
      ...body.timeline.map((one: { fact: string }) => one.fact),
      ...body.disputed.flatMap((one: { facts: string[] }) => one.facts),
      ...body.statements.flatMap((one: { facts: string[] }) => one.facts),
    ];
    expect(named.filter((id: string) => !ids.has(id))).toEqual([]);
    expect(named).toContain(FACT);
    expect(body.sources.map(({ id }: { id: string }) => id)).toEqual(['courier', 'gazette']);
    const outline = (await client.get('/cases/harbour?as_of=2031-04-01&outline=true')).body;
    expect(outline).toEqual({ ...body, facts: undefined, sources: undefined, timeline: undefined });
    expect((await client.get('/cases/harbour?as_of=2031-02-31')).body.code).toBe('OPTION_INVALID');
    expect((await client.get('/cases/nothing')).body.code).toBe('CASE_UNKNOWN');
  });

  it('decides, shows who did and why, and takes it back', async () => {
    const first = await fact();
    expect(first.fact).toMatchObject({ status: 'proposed', revision: 1 });
    expect(first.disagrees[0].facts.map(({ id }: { id: string }) => id)).toEqual([FACT, 'injured-gazette']);
    const done = await decide('accepted', [{ id: FACT, revision: 1 }]);
    expect(done.body.facts).toMatchObject([{ id: FACT, status: 'accepted', revision: 2 }]);
    const now = await fact();
    expect(now.history.map((one: { who: string; revision: number }) => [one.who, one.revision])).toEqual([
      ['ada', 1],
      ['ada', 2],
    ]);
    const undone = await client.post('/cases/harbour/undo', { facts: [{ id: FACT, revision: 2 }], ...by });
    expect(undone.body.facts).toMatchObject([{ id: FACT, status: 'proposed', revision: 3 }]);
    expect((await decide('accepted', [{ id: 'nothing', revision: 1 }])).body.code).toBe('FACT_UNKNOWN');
  });

  it('tells whoever comes second, also behind the command line', async () => {
    // The service has the case in memory when another process decides.
    await fact();
    const other = await openStore(where.place);
    await decideFacts(other, await openCase(other, 'harbour'), [FACT], 'rejected', {
      ...by,
      at: '2031-10-01T00:00:00Z',
    });
    await other.close();
    const second = await decide('accepted', [{ id: FACT, revision: 1 }]);
    expect([second.status, second.body.code]).toEqual([409, 'DECISION_CONFLICT']);
    expect((await fact()).fact).toMatchObject({ status: 'rejected', revision: 2 });
    const both = await Promise.all(
      ['ada', 'bo'].map((who) => decide('accepted', [{ id: FACT, revision: 2 }], { who })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('names the fact that takes the place of another', async () => {
    const done = await decide('superseded', [{ id: FACT, revision: 1 }], { by_fact: 'injured-gazette' });
    expect(done.body.facts[0].decisions.at(-1)).toMatchObject({ byFact: 'injured-gazette', by: 'ada' });
    const wrong = await decide('superseded', [{ id: 'injured-over-10', revision: 1 }], { by_fact: 'nowhere' });
    expect(wrong.body.code).toBe('FACT_UNKNOWN');
  });

  it('corrects: the corrected fact stands, the other is superseded by it, the sources are the same', async () => {
    const correction = { says: 'The Courier reports more than 30 injured.', until: null };
    const body = { fact: { id: FACT, revision: 1 }, correction, ...by };
    const { body: done } = await client.post('/cases/harbour/corrections', body);
    const [old, made] = done.facts;
    expect([old.status, made.status]).toEqual(['superseded', 'accepted']);
    expect(old.decisions.at(-1).byFact).toBe(made.id);
    expect(made).toMatchObject({ says: correction.says, sources: old.sources });
    expect((await client.post('/cases/harbour/corrections', body)).body.code).toBe('DECISION_CONFLICT');
    const again = { ...body, fact: { id: FACT, revision: 2 } };
    expect((await client.post('/cases/harbour/corrections', again)).body.code).toBe('DECISION_INVALID');
    const unlike = { ...body, fact: { id: 'decree', revision: 1 }, correction: { since: 'spring' } };
    expect((await client.post('/cases/harbour/corrections', unlike)).body.code).toBe('CASE_INVALID');
  });

  it('gives the case as a page that may use the style it brings along, and nothing else', async () => {
    const page = await client.get('/cases/harbour/report');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    const bundle = await client.get('/cases/harbour/export');
    expect(bundle.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
  });

  it('takes in what it exports, and begins cases', async () => {
    const bundle = await client.get('/cases/harbour/export');
    expect(bundle.headers.get('content-type')).toContain('application/x-ndjson');
    const twice = await client.post('/cases', bundle.text, 'application/x-ndjson');
    expect([twice.status, twice.body.code]).toEqual([409, 'CASE_EXISTS']);
    const copy = await client.post('/cases?as=copy&who=bo', bundle.text, 'application/x-ndjson');
    expect(copy.body).toEqual({ id: 'copy', title: 'The harbour board of Osk', facts: 11, origin: 'own' });
    const cut = await client.post('/cases?as=cut', bundle.text.slice(0, -20), 'application/x-ndjson');
    expect(cut.body.code).toBe('CASE_INVALID');
    const made = await client.post('/cases', { id: 'ours', title: 'Ours', programmes: ['US-ICC-2020'], who: 'ada' });
    expect(made.body.facts).toBeGreaterThan(3);
    expect((await client.post('/cases', 'id=x', 'application/x-www-form-urlencoded')).status).toBe(415);
  });

  it('decides about a shipped case as it was seen, which takes it in', async () => {
    const { body } = await client.get('/cases/icc-2025/facts?status=proposed&limit=1');
    const [seen] = body.facts;
    const facts = [{ id: seen.id, revision: seen.revision }];
    const done = await client.post('/cases/icc-2025/decisions', { facts, status: 'rejected', ...by });
    expect(done.body.facts).toMatchObject([{ id: seen.id, status: 'rejected', revision: 2 }]);
  });

  it('takes a document in, proposes what it reports, and shows its text with every sentence', async () => {
    const reading = clientOf(createApp(fakeEngine(PARTIES), { cases }));
    const text = '5 March 2031\n\nThe clashes at the quay injured 14 people, said the harbour ministry.\n';
    const { status, body } = await reading.post('/cases/harbour/documents?file=note.txt&who=bo', text, 'text/plain');
    expect([status, body.problems]).toEqual([200, []]);
    const [figure] = body.facts;
    expect(figure).toMatchObject({ status: 'proposed', what: { kind: 'figure', measure: 'injured', count: 14 } });
    const { source } = body.documents[0];
    const shown = (await client.get(`/cases/harbour/sources/${source}`)).body;
    expect(shown.text).toBe(text);
    expect(shown.sentences.flatMap((one: { facts: string[] }) => one.facts)).toContain(figure.id);
    const span = shown.facts[0].sources[0].span;
    expect(text.slice(span.start, span.end)).toContain('14');
    const again = await reading.post('/cases/harbour/documents', { file: 'note.txt', text, who: 'bo' });
    expect(again.body.documents[0].outcome).toBe('held');
    expect((await reading.post('/cases/harbour/documents', text, 'image/png')).status).toBe(415);
    const foreign = { 'content-type': 'text/plain', origin: 'http://evil.example' };
    const app2 = createApp(fakeEngine(PARTIES), { cases });
    const refused = await app2.request('/cases/harbour/documents', { method: 'POST', headers: foreign, body: text });
    expect(refused.status).toBe(403);
  });

  it('gives the sentence of what is proposed, and holds quotations to a primary text that was added', async () => {
    const reading = clientOf(createApp(fakeEngine(PARTIES), { cases }));
    const order = '1 March 2031\n\nThe quay is closed, and no ship shall land before the board has spoken.\n';
    const paper =
      '3 March 2031\n\n"The quay is closed, and no boat shall land before the board has spoken," said Rima Tavel. The fire injured 14 people.\n';
    await reading.post('/cases/harbour/documents?file=order.txt&primary=true', order, 'text/plain');
    const added = (await reading.post('/cases/harbour/documents?file=paper.txt', paper, 'text/plain')).body;
    const [figure] = added.facts.filter(({ what }: { what: { kind: string } }) => what.kind === 'figure');
    const asked = (await client.get(`/cases/harbour/facts?fact=${figure.id}&passages=true`)).body;
    expect(asked.facts).toHaveLength(1);
    const [passage] = asked.passages;
    expect(passage.text).toBe('The fire injured 14 people.');
    expect(passage.text.slice(passage.start, passage.end)).toContain('14');
    expect((await client.get(`/cases/harbour/facts?fact=${figure.id}`)).body.passages).toBeUndefined();
    const { primary, quotations } = (await client.get('/cases/harbour/quotations?as_of=2031-04-01')).body;
    expect(primary).toHaveLength(1);
    const [printing] = quotations.flatMap((one: { printings: unknown[] }) => one.printings);
    expect(printing).toMatchObject({ speaker: 'Rima Tavel', checked: { result: 'altered', source: primary[0] } });
    const differing = printing.checked.stretch.filter((piece: { differs: boolean }) => piece.differs);
    expect(differing).toEqual([{ text: 'ship', differs: true }]);
  });

  it('writes nothing that a foreign page sends', async () => {
    const send = (headers: Record<string, string>) =>
      app.request('http://127.0.0.1:8000/cases/harbour/decisions', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ facts: [{ id: FACT, revision: 1 }], status: 'accepted', ...by }),
      });
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'http://127.0.0.1:9000', host: '127.0.0.1:8000' },
    ] as Record<string, string>[]) {
      const refused = await send(headers);
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ code: 'ORIGIN_REFUSED' });
    }
    expect((await fact()).fact.revision).toBe(1);
    expect((await send({ origin: 'http://127.0.0.1:8000' })).status).toBe(200);
  });
});

describe('a service without a place to keep cases', () => {
  it('reads those shipped and refuses to write', async () => {
    const client = clientOf(createApp(() => undefined));
    expect((await client.get('/cases/icc-2025')).status).toBe(200);
    const refused = await client.post('/cases', { id: 'ours', title: 'Ours', who: 'ada' });
    expect(refused.body.code).toBe('OPTION_INVALID');
  });
});
