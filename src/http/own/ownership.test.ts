import { describe, expect, it } from 'vitest';
import { clientOf } from '../../../test/support/http-client.ts';
import { madeUpParty } from '../../../test/support/made-up-lists.ts';
import { smallEngine } from '../../../test/support/small-engine.ts';
import { createApp } from '../index.ts';

const engine = smallEngine([madeUpParty('ofac-900001', 'Person', ['ALDOUS, Perrin'], { list: 'us_ofac_sdn' })]);
const { post } = clientOf(createApp(engine));

describe('POST /ownership', () => {
  it('answers for a table in the body', async () => {
    const table = 'owner,owned,percent,owner_id\nP. Aldous,Meridian Slate,60,ofac-900001\nPublic,Meridian Slate,40,\n';
    const { status, body } = await post('/ownership', { table });
    expect(status).toBe(200);
    expect(body.entities[0]).toMatchObject({
      name: 'Meridian Slate',
      verdicts: [{ authority: 'us', outcome: 'blocked' }],
    });
    expect(body.disclaimer).toContain('not legal advice');
  });

  it.each([
    ['shares over 100 %', { table: 'owner,owned,percent\nA,C,60\nB,C,41\n' }, 'SHARES_OVER_100'],
    ['a table that is none', { table: 'hello' }, 'COLUMN_MISSING'],
    ['broken YAML', { table: 'stakes: [', format: 'yaml' }, 'OWNERSHIP_INVALID'],
    ['too many lines', { table: `owner,owned,percent\n${'A,B,1\n'.repeat(1000)}` }, 'BATCH_TOO_LARGE'],
  ])('refuses %s', async (_, body, code) => {
    const answer = await post('/ownership', body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body).toMatchObject({ code });
  });
});
