import type { Hono } from 'hono';

/** Sends requests to an application without a socket and reads what comes back. */
export function clientOf(app: Hono) {
  const read = async (response: Response) => {
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').match(/[/+]json/) !== null;
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
    const body: any = json && text !== '' ? JSON.parse(text) : undefined;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body,
    };
  };
  return {
    get: async (path: string, headers: Record<string, string> = {}) => read(await app.request(path, { headers })),
    post: async (path: string, body: unknown, type = 'application/json') =>
      read(
        await app.request(path, {
          method: 'POST',
          headers: { 'content-type': type },
          body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
        }),
      ),
    send: async (method: string, path: string, headers: Record<string, string> = {}) =>
      read(await app.request(path, { method, headers })),
  };
}

/** A batch of one person, as a client of the matching API sends it. */
export function person(name: string, more: Record<string, unknown> = {}) {
  return { queries: { q1: { schema: 'Person', properties: { name: [name], ...more } } } };
}
