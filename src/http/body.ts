import type { z } from 'zod';
import { fieldsWrong, RequestError } from './problems/problem.ts';
import { assertSoundText } from './text.ts';

/** The media type of a request without parameters, in lower case; empty where none was sent. */
export function mediaTypeOf(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
}

/**
 * Reads a JSON body and checks it against a schema.
 * Throws `FILE_TYPE_UNSUPPORTED` (not sent as JSON), `FILE_ENCODING` (not UTF-8), `JSON_MALFORMED`,
 * `QUERY_INVALID` (fields listed).
 */
export async function readJson<T extends z.ZodType>(request: Request, schema: T): Promise<z.output<T>> {
  const type = mediaTypeOf(request);
  if (type !== 'application/json' && !type.endsWith('+json')) {
    throw new RequestError(
      'FILE_TYPE_UNSUPPORTED',
      `The body must be JSON, but was sent as ${type || 'nothing stated'}.`,
      {
        remedy: 'Send JSON with the header `content-type: application/json`.',
      },
    );
  }
  const document = parseJson(await readText(request, 'utf-8'));
  assertSoundText(document);
  const checked = schema.safeParse(document);
  if (!checked.success) throw fieldsWrong('QUERY_INVALID', checked.error);
  return checked.data;
}

function parseJson(text: string): unknown {
  if (text.trim() === '') throw new RequestError('JSON_MALFORMED', 'The body is empty where JSON was expected.');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RequestError('JSON_MALFORMED', `The body is not JSON: ${(error as Error).message}.`);
  }
}

/**
 * Reads a body as text. `label` is an encoding label as browsers know them.
 * Throws `FILE_ENCODING` where the encoding is unknown or the bytes are not text in it.
 */
export async function readText(request: Request, label: string): Promise<string> {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new RequestError('FILE_ENCODING', `The encoding "${label}" is not known.`, {
      remedy: 'Send the text as UTF-8.',
    });
  }
  const bytes = await request.arrayBuffer();
  try {
    return decoder.decode(bytes);
  } catch {
    throw new RequestError('FILE_ENCODING', `The body is not text in ${decoder.encoding}.`);
  }
}
