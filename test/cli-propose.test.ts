import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { interdict } from './cli-world.ts';

// A report, and a language model that proposes something true of it, something invented and something too sure.
const TEXT = 'Talla Morwen has now landed on the blacklist. Norway may sanction Pavel Orlenko.\n';
const subject = (name: string) => ({ name, type: 'person' });
const told = { kind: 'designation', modality: 'happened', action: 'designated' };
const FACTS = [
  { ...told, sentence: 0, quote: 'landed on the blacklist', subject: subject('Talla Morwen') },
  { ...told, sentence: 0, quote: 'landed on the blacklist', subject: subject('Inga Brandt') },
  { ...told, sentence: 1, quote: 'sanction Pavel Orlenko', subject: subject('Pavel Orlenko') },
];
let status = 200;
let asked = 0;
const server = createServer((_, response) => {
  asked++;
  const content = JSON.stringify({ facts: FACTS });
  response.writeHead(status).end(JSON.stringify({ choices: [{ message: { content } }] }));
});
let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-propose-'));
  await writeFile(join(folder, 'a.txt'), TEXT);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  env = { INTERDICT_LLM_URL: `http://127.0.0.1:${port}/v1`, INTERDICT_LLM_MODEL: 'small' };
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});
const read = (...more: string[]) => interdict(['read', join(folder, 'a.txt'), ...more], { env });

it('a supported proposal is added and marked, the others are counted; nothing is asked without --propose', async () => {
  const without = await read('--json');
  expect(asked).toBe(0);
  const before = JSON.parse(without.out).documents[0];
  expect(before).not.toHaveProperty('proposals');
  const [document] = JSON.parse((await read('--json', '--propose')).out).documents;
  const added = document.facts.filter((fact: { proposedBy?: string }) => fact.proposedBy !== undefined);
  expect(added).toMatchObject([{ kind: 'designation', subject: { name: 'Talla Morwen' }, proposedBy: 'small' }]);
  expect(document.facts).toHaveLength(before.facts.length + 1);
  expect(document.mentions).toEqual(before.mentions);
  expect(document.proposals.refused.map(({ count }: { count: number }) => count)).toEqual([1, 1]);
  const page = (await read('--propose', '--html', '-')).out;
  for (const shown of [(await read('--propose')).out, page])
    expect(shown).toContain('Facts proposed by small: 1 accepted, 2 refused (1 a name or phrase that does not stand');
});

it('a model that fails leaves the reading as it is, which is said; it is given up on after three documents', async () => {
  const without = await read('--json');
  status = 500;
  asked = 0;
  const files = Array.from({ length: 4 }, () => join(folder, 'a.txt'));
  const { out, err } = await interdict(['read', ...files, '--json', '--propose'], { env });
  status = 200;
  expect(asked).toBe(6);
  expect(JSON.parse(out).documents[0]).toEqual(JSON.parse(without.out).documents[0]);
  expect(err).toContain('error ADAPTER_FAILED');
  expect(err).toContain('not asked about further documents');
});

it('--propose without an address is refused before anything is read', async () => {
  const { status: exit, err } = await interdict(['read', join(folder, 'a.txt'), '--propose'], { env: {} });
  expect(exit).toBe(1);
  expect(err).toContain('INTERDICT_LLM_URL');
});
