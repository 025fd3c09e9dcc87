import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/http/index.ts';
import { openEngine } from '../src/screen/index.ts';
import { clientOf } from './support/http-client.ts';

let client: ReturnType<typeof clientOf>;

beforeAll(async () => {
  client = clientOf(createApp(await openEngine()));
});

async function ask(path: string, body?: unknown) {
  const { status, body: json } = body === undefined ? await client.get(path) : await client.post(path, body);
  return { status, json };
}

describe('programmes over HTTP', () => {
  it('are found by list and printed code', async () => {
    const { json } = await ask('/programmes?list=un_sc_sanctions&code=DPRK');
    expect(json.map(({ id }: { id: string }) => id)).toEqual(['UN-SC1718']);
  });

  it('carry every statement, and the plain line', async () => {
    const { json } = await ask('/programmes/US-TERR');
    expect(json.programme.measures[0].paragraph).toBe('§1');
    expect(json.brief.rules[0].bound).toContain('United States');
    expect(json.disclaimer).toContain('not legal advice');
    expect((await ask('/programmes/US-NOBODY')).json.code).toBe('PROGRAMME_UNKNOWN');
  });
});

describe('effects over HTTP', () => {
  it('differ with the day asked about', async () => {
    const of = async (date: string) => {
      const { json } = await ask(`/effects?party=ofac-54211&situation=us-bank&date=${date}`);
      return json.answers[0].effects.find(({ kind }: { kind: string }) => kind === 'asset freeze').answer;
    };
    expect([await of('2025-08-19'), await of('2025-08-20')]).toEqual(['does not apply', 'applies']);
  });

  it('never read a file a request names', async () => {
    const { json } = await ask('/effects?party=ofac-54211&situation=../../package.json');
    expect(json.code).toBe('SITUATION_UNKNOWN');
  });

  it('take a situation of one’s own, and say what is wrong with one', async () => {
    const situation = {
      title: 'A bank in New York holds his account',
      actor: { kind: 'entity', organizedIn: 'us' },
      act: { kind: 'hold-funds', propertyIn: ['us'] },
      counterpart: { kind: 'person', ties: ['self'] },
    };
    const good = await ask('/effects', { party: 'ofac-54211', date: '2025-08-20', situation });
    expect(good.json.answers[0].effects[0].answer).toBe('applies');
    const wrong = await ask('/effects', { party: 'ofac-54211', situation: { ...situation, actor: { colour: 'red' } } });
    expect([wrong.status, wrong.json.code]).toEqual([400, 'SITUATION_INVALID']);
  });
});

describe('ready tables over HTTP', () => {
  it('stand by programme, prohibition and risk apart, each with its paragraph', async () => {
    const { json } = await ask('/programmes/US-ICC/tables');
    const table = json.find(({ id }: { id: string }) => id === 'helpers');
    expect(table.cells).toHaveLength(
      table.rows.length * table.acts.length * Math.max(1, table.matters.length) * table.dates.length,
    );
    const risks = table.cells.filter(({ risk }: { risk: { answer: string } }) => risk.answer === 'risk');
    expect(risks.length).toBeGreaterThan(0);
    for (const { risk } of risks) expect(risk.effects[0].citation).toContain('§');
    expect((await ask('/programmes/UN-SC1718/tables')).json).toEqual([]);
  });
});

describe('acts over HTTP', () => {
  it('can each be named in a situation of one’s own', async () => {
    const { json: kinds } = await ask('/acts');
    expect(kinds.length).toBeGreaterThan(10);
    for (const { kind } of kinds) {
      const situation = { title: kind, actor: {}, act: { kind }, counterpart: {} };
      expect((await ask('/effects', { party: 'ofac-54211', situation })).status, kind).toBe(200);
    }
  });
});

describe('exposure over HTTP', () => {
  const institution = `
institution: { name: Marsh House, organizedIn: nl, seat: nl }
suppliers: [{ id: bank, name: Polder Bank, organizedIn: us, kind: entity }]
people: [{ id: judge, name: A judge, party: ofac-54217 }]
accounts: [{ id: salary, name: The salary account, bank: bank, holder: judge, currency: usd, route: [us] }]
`;

  it('tells what hits the institution on a day', async () => {
    const of = async (asOf: string) => {
      const { json } = await ask('/exposure', { institution, asOf });
      return json.rows.some(({ answer }: { answer: string }) => answer === 'applies');
    };
    expect([await of('2025-08-19'), await of('2025-08-21')]).toEqual([false, true]);
  });

  it('reads no file that a description names', async () => {
    const { status, json } = await ask('/exposure', {
      institution: `programmes: [../../package.json]\n${institution}`,
    });
    expect([status, json.code]).toEqual([400, 'INSTITUTION_INVALID']);
  });
});

describe('a timeline', () => {
  it('shows a party taken off and listed again under another number', async () => {
    const { json } = await ask('/timeline/ofac-57795');
    expect(json.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['listed', 'instrument', 'present']),
    );
    expect(json.some(({ says }: { says: string }) => says.includes('ofac-54707'))).toBe(true);
    expect([...json].sort((a, b) => (a.date < b.date ? -1 : 1))).toEqual(json);
    expect((await ask('/timeline/nobody')).status).toBe(404);
  });
});

describe('/match', () => {
  it('tells once what the programmes of its results mean', async () => {
    const queries = { q: { schema: 'Person', properties: { name: ['Nicolas Guillou'] } } };
    const { json } = await ask('/match/default', { queries });
    expect(json.responses.q.results[0].resolved).toEqual([
      { list: 'us_ofac_sdn', code: 'ICC-EO14203', programme: 'US-ICC' },
    ]);
    expect(json.meaning.programmes.map(({ id }: { id: string }) => id)).toEqual(['US-ICC']);
  });
});
