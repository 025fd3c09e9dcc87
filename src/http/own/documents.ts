import { z } from 'zod';
import { readDocumentFile } from '../../screen/file/read-document.ts';
import { ReadResult } from '../../screen/vocabulary.ts';
import { asOfOption, dayParameters, engineKnownAt, knownAtField } from '../as-of.ts';
import { mediaTypeOf, readJson, readText } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { engineUnder, given, lineParameter, policyFields, policyParameter } from '../policy.ts';
import { RequestError } from '../problems/problem.ts';

const DocumentRequest = z
  .strictObject({
    file: z.string().max(1024).default('document').meta({ description: 'What you call the document.' }),
    text: z.string().meta({ description: 'Its text.' }),
    ...policyFields,
    ...knownAtField,
  })
  .meta({ id: 'DocumentRequest' });

const DocumentParameters = z.strictObject({
  file: z
    .string()
    .max(1024)
    .default('document')
    .meta({ description: 'What you call the document, where the body is the text itself.' }),
  threshold: lineParameter,
  ...policyParameter,
  lists: z.array(z.string()).default([]).meta({ description: 'Ids of the lists to look in; all if none is given.' }),
  ...dayParameters,
});

/** `POST /documents`: who that is listed is named in a text. */
export const documents = endpoint({
  method: 'post',
  path: '/documents',
  tag: 'Screening',
  summary: 'Find listed parties in a text',
  description:
    'Each mention with its place (UTF-16 offsets, half-open; lines from 1), sentence, score and explanation. Query parameters apply where the body is the text itself; with JSON, options stand in the body.',
  query: DocumentParameters,
  body: {
    limit: 'documentBytes',
    description:
      'A text, a page, or JSON holding a text. Offsets are into the text; of a page, into its readable text.',
    content: {
      'application/json': {
        schema: DocumentRequest,
        example: { file: 'letter.txt', text: 'A payment to Jane Doe was refused.' },
      },
      'text/plain': { schema: z.string(), example: 'A payment to Jane Doe was refused.' },
      'text/html': { schema: z.string(), example: '<p>A payment to Jane Doe was refused.</p>' },
    },
  },
  response: ReadResult,
  problems: [
    'FILE_EMPTY',
    'FILE_ENCODING',
    'FILE_TYPE_UNSUPPORTED',
    'QUERY_INVALID',
    'OPTION_INVALID',
    'LIST_UNKNOWN',
    'JSON_MALFORMED',
    'BODY_TOO_LARGE',
  ],
  async handle({ context, engine, query }) {
    const request = context.req.raw;
    const type = mediaTypeOf(request);
    if (type === 'application/json' || type.endsWith('+json')) {
      const { file, text, knownAt, policy, ...options } = await readJson(request, DocumentRequest);
      const asked = engineUnder(await engineKnownAt(engine, knownAt), policy);
      return context.json(asked.readAll([{ file, text: readable(text) }], given(options)));
    }
    if (type !== 'text/plain' && type !== 'text/html') {
      throw new RequestError(
        'FILE_TYPE_UNSUPPORTED',
        `Documents of type ${type || 'nothing stated'} are not read here; send text/plain, text/html or application/json.`,
      );
    }
    const { file, threshold, lists, policy } = query;
    const text = await decode(request, file, type);
    const asked = engineUnder(engine, policy);
    return context.json(asked.readAll([{ file, text }], given({ threshold, lists, ...asOfOption(query) })));
  },
});

/**
 * The text of a body. A stated encoding is kept to; without one it is told from the bytes. The stated type, not
 * the look of the content, decides whether markup is taken away.
 */
async function decode(request: Request, file: string, type: string): Promise<string> {
  const charset = /;\s*charset="?([^";\s]+)"?/i.exec(request.headers.get('content-type') ?? '')?.[1];
  const bytes =
    charset === undefined
      ? new Uint8Array(await request.arrayBuffer())
      : new TextEncoder().encode(await readText(request, charset));
  const extension = type === 'text/html' ? '.html' : '.txt';
  const name = file.endsWith(extension) ? file : `${file}${extension}`;
  const { text } = await readDocumentFile(name, inOnePiece(bytes));
  return text;
}

async function* inOnePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Refuses a text without words. Throws `FILE_EMPTY`. */
function readable(text: string): string {
  if (text.trim() === '')
    throw new RequestError('FILE_EMPTY', 'text: The document is empty.', {
      errors: [{ path: 'text', message: 'The document is empty.' }],
    });
  return text;
}
