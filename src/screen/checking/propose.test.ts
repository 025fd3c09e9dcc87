import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { modelFrom, proposalsFor } from './propose.ts';

const TEXT = 'Talla Morwen has been placed under sanctions by Canada. She denies it.';
const document = { text: TEXT, aside: [] };
const FACTS = [{ sentence: 0, kind: 'designation' }];
const saying = (content: string) => JSON.stringify({ choices: [{ message: { content } }] });

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

interface Asked {
  readonly path: string | undefined;
  readonly key: string | undefined;
  readonly body: { model?: string; messages: { content: string }[] };
}

/** A model that answers each request by the next of the ways given, the last one for good. */
async function modelAnswering(...ways: readonly ((response: ServerResponse) => void)[]) {
  const asked: Asked[] = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push({ path: request.url, key: request.headers.authorization, body: JSON.parse(body) });
    (ways[asked.length - 1] ?? ways.at(-1)!)(response);
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
  return { asked, model: modelFrom({ INTERDICT_LLM_URL: url, INTERDICT_LLM_MODEL: 'small', INTERDICT_LLM_KEY: 'k' }) };
}
const well = (response: ServerResponse) => response.end(saying(JSON.stringify({ facts: FACTS })));
const failing = (status: number) => (response: ServerResponse) => response.writeHead(status).end('no');

describe('asking a language model', () => {
  it('sends numbered sentences to the base address and gives what is proposed', async () => {
    const { asked, model } = await modelAnswering(well);
    expect(await proposalsFor(document, model)).toEqual({ by: 'small', facts: FACTS });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ path: '/v1/chat/completions', key: 'Bearer k', body: { model: 'small' } });
    expect(asked[0]!.body.messages[1]!.content).toContain('[1] She denies it.');
  });

  it('sends a long document in pieces, and nothing of what is set aside or in another language', async () => {
    const { asked, model } = await modelAnswering(well);
    const long = {
      text: `${'A sentence of some length. '.repeat(700)}Buy now.`,
      aside: [{ start: 18_900, end: 18_908, reason: 'advertisement' as const }],
    };
    expect((await proposalsFor(long, model)).facts).toHaveLength(asked.length);
    const sent = asked.map(({ body }) => body.messages[1]!.content);
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.join('').match(/A sentence/g)).toHaveLength(700);
    expect(sent.join('')).not.toContain('Buy now');
    const before = asked.length;
    await proposalsFor({ ...document, language: { code: 'fr', basis: 'detected' } }, model);
    expect(asked).toHaveLength(before);
  });

  it('reads a list in a fence', async () => {
    const { model } = await modelAnswering((response) => response.end(saying('```json\n{"facts": []}\n```')));
    expect((await proposalsFor(document, model)).facts).toEqual([]);
  });

  it('asks once more where the server failed, and no oftener', async () => {
    const once = await modelAnswering(failing(503), well);
    expect((await proposalsFor(document, once.model)).facts).toEqual(FACTS);
    server!.close();
    const ever = await modelAnswering(failing(500));
    await expect(proposalsFor(document, ever.model)).rejects.toMatchObject({ code: 'ADAPTER_FAILED' });
    expect(ever.asked).toHaveLength(2);
  });

  it.each([
    ['it answers 401', failing(401)],
    ['no chat completion', (response: ServerResponse) => response.end('{"choices": []}')],
    ['no list of facts', (response: ServerResponse) => response.end(saying('I found two facts.'))],
    ['larger than 1000 bytes', (response: ServerResponse) => response.end(saying(' '.repeat(2000)))],
  ])('does not ask again where that would not help: %s', async (how, way) => {
    const { asked, model } = await modelAnswering(way);
    const failure = await proposalsFor(document, model, { maxBytes: 1000 }).catch((error) => error);
    expect(failure).toMatchObject({ code: 'ADAPTER_FAILED', message: expect.stringContaining(how) });
    expect(asked).toHaveLength(1);
  });

  it('gives up on a server that hangs, and sends nothing after a redirect', async () => {
    const hanging = await modelAnswering(() => undefined);
    const slow = proposalsFor(document, hanging.model, { timeout: 30 });
    await expect(slow).rejects.toMatchObject({ message: expect.stringContaining('too long to answer') });
    server!.closeAllConnections();
    server!.close();
    const moved = await modelAnswering((response) => response.writeHead(307, { location: '/elsewhere' }).end());
    await expect(proposalsFor(document, moved.model)).rejects.toMatchObject({ code: 'ADAPTER_FAILED' });
    expect(moved.asked.map(({ path }) => path)).not.toContain('/elsewhere');
  });

  it('stops with the program', async () => {
    const { asked, model } = await modelAnswering(() => undefined);
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(proposalsFor(document, model, { stop })).rejects.toThrow('stopped');
    expect(asked).toHaveLength(0);
  });

  it('needs a web address without a name or password in it', () => {
    for (const INTERDICT_LLM_URL of [undefined, '', 'model', 'file:///etc', 'http://me:secret@x.example/v1'])
      expect(() => modelFrom({ INTERDICT_LLM_URL })).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
  });
});
