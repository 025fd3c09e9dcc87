import { z } from 'zod';
import { readReport } from '../../screen/checking/read-report.ts';
import { textAsDocument } from '../../screen/checking/text-as-document.ts';
import type { BytesRead } from '../../screen/file/read-document.ts';
import type { Engine } from '../../screen/types.ts';
import { type InterdictError, ReadResult, type ScreenOptionsInput } from '../../screen/vocabulary.ts';
import { asOfOption, dayParameters, engineKnownAt, knownAtField } from '../as-of.ts';
import { mediaTypeOf, readJson } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { engineUnder, given, lineParameter, policyFields, policyParameter } from '../policy.ts';
import { RequestError } from '../problems/problem.ts';
import { BINARY, decode, readable, SENT_DOCUMENT_PROBLEMS } from './sent-document.ts';

const DocumentRequest = z
  .strictObject({
    file: z.string().max(1024).default('document').meta({ description: 'What you call the document.' }),
    text: z.string().meta({ description: 'Its text.' }),
    against: z
      .array(z.strictObject({ name: z.string().max(1024), text: z.string() }))
      .max(20)
      .default([])
      .meta({ description: 'Primary texts to check its quotations against.' }),
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
  text: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether the answer carries the text that offsets count in, as of a PDF.' }),
  ...dayParameters,
});

/** `POST /documents`: who that is listed is named in a document, and what it reports beside the lists. */
export const documents = endpoint({
  method: 'post',
  path: '/documents',
  tag: 'Screening',
  summary: 'Find listed parties in a document and check what it reports',
  description:
    'Each mention with its place (UTF-16 offsets, half-open; lines from 1), sentence, score and explanation; the facts it reports, each reported designation beside the lists, quotations beside the primary texts given, and what became of every sentence. A mail with attachments and a feed are several documents. Query parameters apply where the body is the document itself; with JSON, options stand in the body.',
  query: DocumentParameters,
  body: {
    limit: 'documentBytes',
    description:
      'A document, or JSON holding a text. Offsets are into the text; of a page, PDF, DOCX, ODT, mail or feed into the text taken out of it.',
    content: {
      'application/json': {
        schema: DocumentRequest,
        example: { file: 'letter.txt', text: 'A payment to Jane Doe was refused.' },
      },
      'text/plain': { schema: z.string(), example: 'A payment to Jane Doe was refused.' },
      'text/html': { schema: z.string(), example: '<p>A payment to Jane Doe was refused.</p>' },
      ...Object.fromEntries(
        Object.keys(BINARY).map((type) => [type, { schema: z.string().meta({ format: 'binary' }) }]),
      ),
    },
  },
  response: ReadResult,
  problems: [...SENT_DOCUMENT_PROBLEMS, 'LIST_UNKNOWN', 'PROGRAMME_UNKNOWN', 'JSON_MALFORMED', 'BODY_TOO_LARGE'],
  async handle({ context, engine, query }) {
    const request = context.req.raw;
    const type = mediaTypeOf(request);
    if (type === 'application/json' || (type.endsWith('+json') && BINARY[type] === undefined)) {
      const { file, text, against, knownAt, policy, ...options } = await readJson(request, DocumentRequest);
      const asked = engineUnder(await engineKnownAt(engine, knownAt), policy);
      const documents = [{ ...(await textAsDocument(file, readable(text))), encoding: 'utf-8' }];
      return context.json(resultOf({ documents, problems: [] }, asked, { ...given(options), against }));
    }
    if (type !== 'text/plain' && type !== 'text/html' && BINARY[type] === undefined) {
      throw new RequestError(
        'FILE_TYPE_UNSUPPORTED',
        `Documents of type ${type || 'nothing stated'} are not read here; send text/plain, text/html, ${Object.keys(BINARY).join(', ')} or application/json.`,
      );
    }
    const { file, threshold, lists, policy, text: withText } = query;
    const read = await decode(request, file, type);
    const asked = engineUnder(engine, policy);
    return context.json(
      resultOf(read, asked, { ...given({ threshold, lists, ...asOfOption(query) }), against: [], withText }),
    );
  },
});

type Asked = ScreenOptionsInput & {
  readonly against: readonly { readonly name: string; readonly text: string }[];
  readonly withText?: boolean;
};

function resultOf({ documents, problems }: BytesRead, engine: Engine, options: Asked): z.infer<typeof ReadResult> {
  const { against, withText = false, ...screening } = options;
  return {
    ...engine.readAll([], screening),
    documents: documents.map((document) => readReport(engine, document, { ...screening, against, withText })),
    problems: problems.map(({ code, message, remedy, place }: InterdictError) => ({
      file: place.file ?? 'document',
      code,
      message,
      remedy,
    })),
  };
}
