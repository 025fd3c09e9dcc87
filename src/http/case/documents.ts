import { z } from 'zod';
import { addDocuments, heldFact, holdCase, primaryTexts, textReader } from '../../case/index.ts';
import { readReport } from '../../screen/checking/read-report.ts';
import { textAsDocument } from '../../screen/checking/text-as-document.ts';
import { DocumentProblem } from '../../screen/vocabulary.ts';
import { mediaTypeOf, readJson } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { BINARY, decode, readable, SENT_DOCUMENT_PROBLEMS } from '../own/sent-document.ts';
import { RequestError } from '../problems/problem.ts';
import { caseInPath } from './common.ts';
import { HeldFact } from './shapes.ts';

const who = z.string().trim().min(1).max(200).meta({ description: 'Who adds it.' });
const file = z.string().max(1024).default('document').meta({ description: 'What you call the document.' });

const primary = z.boolean().default(false).meta({
  description:
    'A primary text, an order or a statement as it was made: quotations elsewhere are held beside its words.',
});

const CaseDocumentRequest = z
  .strictObject({ file, text: z.string().meta({ description: 'Its text.' }), who, primary })
  .meta({ id: 'CaseDocumentRequest' });

const AddedDocuments = z
  .strictObject({
    documents: z.array(
      z.strictObject({
        file: z.string(),
        source: z.string().meta({ description: 'Id of the source it is in the case now.' }),
        outcome: z.enum(['added', 'held']).meta({ description: '`held`: added before, and nothing changed.' }),
        left: z.array(z.strictObject({ kind: z.string(), why: z.string() })).meta({
          description: 'What it reports that is not proposed, and why.',
        }),
      }),
    ),
    facts: z.array(HeldFact).meta({ description: 'Everything proposed, or resting on a document more than before.' }),
    problems: z.array(DocumentProblem),
  })
  .meta({ id: 'AddedDocuments' });

const MEDIA_TYPES = ['text/plain', 'text/html', ...Object.keys(BINARY)];

/** `POST /cases/{id}/documents`: a document is read, and what it reports is proposed. */
export const caseDocuments = endpoint({
  method: 'post',
  path: '/cases/{id}/documents',
  tag: 'Cases',
  summary: 'Add a document',
  description:
    'Reads a document, links the people it names to parties of the case and to the lists, and proposes what it reports. Nothing is accepted by itself. The same document twice changes nothing.',
  pathParameters: caseInPath,
  query: z.strictObject({ file, who: who.default('page'), primary }),
  writes: true,
  body: {
    limit: 'documentBytes',
    description: 'A document, or JSON holding a text.',
    content: {
      'application/json': {
        schema: CaseDocumentRequest,
        example: { file: 'letter.txt', text: 'The clashes at the quay injured 14 people.', who: 'Ada' },
      },
      ...Object.fromEntries(MEDIA_TYPES.map((type) => [type, { schema: z.string(), example: undefined }])),
    },
  },
  response: AddedDocuments,
  problems: [...SENT_DOCUMENT_PROBLEMS, 'JSON_MALFORMED', 'BODY_TOO_LARGE', 'DECISION_CONFLICT', 'STORE_UNREADABLE'],
  notFound: 'CASE_UNKNOWN',
  async handle({ context, cases, engine, path, query }) {
    const { documents, problems, by, primary: isPrimary } = await sent(context.req.raw, query);
    const at = new Date().toISOString();
    const store = await cases.store();
    const { record } = await holdCase(store, path.id!, at);
    const held = await primaryTexts(record.sources, textReader(store, path.id!));
    const against = held.map(({ title, text }) => ({ name: title, text }));
    const reports = documents.map((document) => ({
      ...readReport(engine, document, { against }),
      text: document.text,
    }));
    const added = await addDocuments(store, path.id!, reports, { who: by, at, primary: isPrimary });
    const ids = new Set(added.flatMap(({ proposed, extended }) => [...proposed, ...extended].map((fact) => fact.id)));
    const now = await cases.open(path.id!);
    return context.json({
      documents: added.map(({ file: name, source, outcome, left }) => ({ file: name, source, outcome, left })),
      facts: now.record.facts.filter((fact) => ids.has(fact.id)).map((fact) => heldFact(now, fact)),
      problems,
    });
  },
});

async function sent(
  request: Request,
  query: { readonly file: string; readonly who: string; readonly primary: boolean },
) {
  const type = mediaTypeOf(request);
  if (type === 'application/json') {
    const asked = await readJson(request, CaseDocumentRequest);
    const document = await textAsDocument(asked.file, readable(asked.text));
    return { documents: [document], problems: [], by: asked.who, primary: asked.primary };
  }
  if (!MEDIA_TYPES.includes(type)) {
    const message = `Documents of type ${type || 'nothing stated'} are not read here; send ${MEDIA_TYPES.join(', ')} or application/json.`;
    throw new RequestError('FILE_TYPE_UNSUPPORTED', message);
  }
  const { documents, problems } = await decode(request, query.file, type);
  return {
    documents,
    problems: problems.map(({ code, message, remedy, place }) => ({
      file: place.file ?? query.file,
      code,
      message,
      remedy,
    })),
    by: query.who,
    primary: query.primary,
  };
}
