import { z } from 'zod';
import { addCase, asWritten } from '../../case/index.ts';
import { CaseHeader } from '../../screen/vocabulary.ts';
import { mediaTypeOf, readJson, readText } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { RequestError } from '../problems/problem.ts';
import { CaseRow } from './shapes.ts';

const NewCase = z
  .strictObject({
    id: CaseHeader.shape.id,
    title: z.string().trim().min(1).max(500),
    summary: z.string().max(5000).optional(),
    programmes: z.array(z.string().max(100)).max(50).default([]).meta({ description: 'Programmes it turns on.' }),
    states: z.string().max(100).optional().meta({ description: 'The treaty whose parties are counted.' }),
    who: z.string().trim().min(1).max(200).meta({ description: 'Who begins it.' }),
  })
  .meta({ id: 'NewCase' });

const BUNDLE = 'application/x-ndjson';
const YAML = 'application/yaml';

/** `POST /cases`: a case begins, or is taken in from a bundle. */
export const newCase = endpoint({
  method: 'post',
  path: '/cases',
  tag: 'Cases',
  summary: 'Begin a case, or take one in',
  description:
    'With JSON, a case begins with what the texts of its programmes say. With a bundle, or YAML as people write it, a whole case is taken in; `as` holds it under another id, and `who` says who does it.',
  query: z.strictObject({
    as: CaseHeader.shape.id.optional().meta({ description: 'The id to hold a bundle under.' }),
    who: z.string().trim().min(1).max(200).default('import').meta({ description: 'Who takes a bundle in.' }),
  }),
  needsEngine: false,
  writes: true,
  body: {
    limit: 'bundleBytes',
    description: 'What a new case is about, or a bundle.',
    content: {
      'application/json': { schema: NewCase, example: { id: 'pilots', title: 'The pilots of Osk', who: 'Ada' } },
      [BUNDLE]: { schema: z.string(), example: undefined },
      [YAML]: { schema: z.string(), example: 'case: { id: ropes, title: The rope makers of Osk }\n' },
    },
  },
  response: CaseRow,
  problems: [
    'QUERY_INVALID',
    'OPTION_INVALID',
    'JSON_MALFORMED',
    'BODY_TOO_LARGE',
    'FILE_TYPE_UNSUPPORTED',
    'FILE_ENCODING',
    'CASE_INVALID',
    'CASE_EXISTS',
    'PROGRAMME_UNKNOWN',
    'STORE_UNREADABLE',
  ],
  async handle({ context, cases, query }) {
    const { record, who, why } = await asked(context.req.raw, query.who);
    const named = query.as === undefined ? record : { ...record, case: { ...record.case, id: query.as } };
    await addCase(await cases.store(), named, who, why, new Date().toISOString());
    const { id, title } = named.case;
    return context.json({ id, title, facts: named.facts.length, origin: 'own' });
  },
});

async function asked(request: Request, who: string) {
  const type = mediaTypeOf(request);
  if (type === BUNDLE || type === YAML) {
    const text = await readText(request, 'utf-8');
    return { record: asWritten(text, type === BUNDLE ? 'the bundle' : 'the text'), who, why: 'import' };
  }
  if (type !== 'application/json') {
    throw new RequestError(
      'FILE_TYPE_UNSUPPORTED',
      `Send application/json, ${BUNDLE} or ${YAML}, not ${type || 'nothing stated'}.`,
    );
  }
  const { who: beginner, ...header } = await readJson(request, NewCase);
  // JSON is YAML: what is asked for goes the same way as what is written in a file.
  return { record: asWritten(`---\n${JSON.stringify({ case: header })}`, 'the request'), who: beginner, why: 'new' };
}
