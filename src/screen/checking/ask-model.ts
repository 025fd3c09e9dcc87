import { InterdictError } from '../../model/index.ts';

/** Where a language model answers in the way of OpenAI's chat completions. */
export interface ModelAddress {
  /** The base address, up to and with "/v1". */
  readonly url: URL;
  readonly model?: string | undefined;
  readonly key?: string | undefined;
}

/** What asking is done with and may cost. */
export interface AskingLimits {
  readonly fetch: typeof fetch;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** Bytes of one answer. */
  readonly maxBytes: number;
  /** Ends asking when the program is stopped. */
  readonly stop?: AbortSignal | undefined;
}

/** Trouble that a second attempt may not meet. */
class Passing extends Error {}

/**
 * Asks a language model and gives what it said. Asked once more where the network, the clock or the server failed.
 * Redirects are not followed: text and key go to the address named and nowhere else.
 * @throws InterdictError `ADAPTER_FAILED`; whatever stopped the program, when it was
 */
export async function askModel(
  task: string,
  material: string,
  at: ModelAddress,
  limits: AskingLimits,
): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await askOnce(task, material, at, limits);
    } catch (error) {
      limits.stop?.throwIfAborted();
      if (error instanceof InterdictError) throw error;
      if (attempt === 2) throw adapterFailed(at, error instanceof Passing ? error.message : reasonOf(error), error);
    }
  }
}

async function askOnce(
  task: string,
  material: string,
  { url, model, key }: ModelAddress,
  { fetch, timeout, maxBytes, stop }: AskingLimits,
): Promise<string> {
  const clock = AbortSignal.timeout(timeout);
  const messages = [
    { role: 'system', content: task },
    { role: 'user', content: material },
  ];
  const endpoint = new URL(url);
  endpoint.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`;
  const response = await fetch(endpoint, {
    method: 'POST',
    redirect: 'error',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ ...(model ? { model } : {}), temperature: 0, messages }),
    signal: stop === undefined ? clock : AbortSignal.any([clock, stop]),
  });
  if (!response.ok) {
    await response.body?.cancel();
    const said = `it answers ${response.status}`;
    if (response.status >= 500 || response.status === 429 || response.status === 408) throw new Passing(said);
    throw adapterFailed({ url }, said);
  }
  const answer = await textWithin(response, maxBytes);
  if (answer === undefined) throw adapterFailed({ url }, `its answer is larger than ${maxBytes} bytes`);
  return contentOf(answer, url);
}

/** The body as text, or `undefined` where it is larger than it may be: the rest is not taken in. */
async function textWithin(response: Response, maxBytes: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function contentOf(answer: string, url: URL): string {
  try {
    const content: unknown = JSON.parse(answer).choices[0].message.content;
    if (typeof content === 'string') return content;
  } catch {
    // Told below: an answer of another shape is the same to whoever asked.
  }
  throw adapterFailed({ url }, 'its answer is no chat completion');
}

export function adapterFailed({ url }: Pick<ModelAddress, 'url'>, how: string, cause?: unknown): InterdictError {
  return new InterdictError(
    'ADAPTER_FAILED',
    `The language model at ${url.host} could not be used: ${how}.`,
    'The document is read without it. Check INTERDICT_LLM_URL, INTERDICT_LLM_MODEL and INTERDICT_LLM_KEY, or leave out --propose.',
    {},
    cause,
  );
}

function reasonOf(error: unknown): string {
  if ((error as Error)?.name === 'TimeoutError') return 'it took too long to answer';
  const cause = (error as { cause?: unknown })?.cause;
  return String((cause instanceof Error ? cause : (error as Error)).message ?? error).replace(/\.$/, '');
}
