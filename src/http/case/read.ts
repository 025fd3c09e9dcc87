import { z } from 'zod';
import { caseReport, overviewOf, quotationsIn, standsIn, textReader, viewCase, writeBundle } from '../../case/index.ts';
import { endpoint } from '../endpoint.ts';
import { caseDays, caseInPath, today } from './common.ts';
import { CaseAnswer, CaseRow, OverviewAnswer, QuotationsAnswer } from './shapes.ts';

const problems = ['OPTION_INVALID', 'CASE_INVALID', 'STORE_UNREADABLE'] as const;

/** `GET /cases`: the cases there are. */
export const listOfCases = endpoint({
  method: 'get',
  path: '/cases',
  tag: 'Cases',
  summary: 'All cases',
  description: 'The cases this installation holds, and those shipped with the program.',
  query: z.strictObject({}),
  needsEngine: false,
  response: z.array(CaseRow),
  problems,
  handle: async ({ context, cases }) => context.json(await cases.list()),
});

/** `GET /cases/{id}`: a case as it stood on a day. */
export const oneCase = endpoint({
  method: 'get',
  path: '/cases/{id}',
  tag: 'Cases',
  summary: 'A case on a day',
  description:
    'Who was designated, what was in force and did what, who stood where, what is disputed, and what had happened: as of a day. Facts are named by id and given once, with their sources. Only accepted facts speak; proposed ones show where they disagree, and in `counts`.',
  pathParameters: caseInPath,
  query: z.strictObject({
    ...caseDays,
    overview: z.boolean().default(false).meta({ description: 'With `lines`: what happened, in about ten lines.' }),
    toward: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'The statement of which it is told who stands where; absent: the latest.' }),
    outline: z.boolean().default(false).meta({
      description: 'Without `facts`, `sources` and `timeline`: for whoever has them from an answer about another day.',
    }),
  }),
  needsEngine: false,
  response: CaseAnswer,
  problems,
  notFound: 'CASE_UNKNOWN',
  async handle({ context, cases, path, query: { as_of = today(), known_at, overview, toward, outline } }) {
    return context.json(
      viewCase(await cases.open(path.id!), { asOf: as_of, knownAt: known_at, overview, toward, outline }),
    );
  },
});

/** `GET /cases/{id}/overview`: what happened, in about ten lines. */
export const caseOverview = endpoint({
  method: 'get',
  path: '/cases/{id}/overview',
  tag: 'Cases',
  summary: 'What happened, in ten lines',
  description: 'Made from accepted facts; each line names the facts and the sources it rests on.',
  pathParameters: caseInPath,
  query: z.strictObject(caseDays),
  needsEngine: false,
  response: OverviewAnswer,
  problems,
  notFound: 'CASE_UNKNOWN',
  async handle({ context, cases, path, query: { as_of = today(), known_at } }) {
    const { record, known } = await cases.open(path.id!);
    const then = known(known_at);
    const lines = overviewOf(then, standsIn(then, as_of));
    const knownAt = known_at === undefined ? {} : { knownAt: known_at };
    return context.json({ case: record.case.id, asOf: as_of, ...knownAt, lines });
  },
});

/** `GET /cases/{id}/quotations`: what is quoted, in all its printings, beside the primary texts. */
export const caseQuotations = endpoint({
  method: 'get',
  path: '/cases/{id}/quotations',
  tag: 'Cases',
  summary: 'Quotations, checked',
  description:
    'The same words as several sources print them, the fullest first, each held beside the primary texts of the case: texts of its legal texts and public records. Of facts accepted or not decided yet; words are shown where the fact or the text held here has them.',
  pathParameters: caseInPath,
  query: z.strictObject(caseDays),
  needsEngine: false,
  response: QuotationsAnswer,
  problems,
  notFound: 'CASE_UNKNOWN',
  async handle({ context, cases, path, query: { as_of = today(), known_at } }) {
    const { known, origin } = await cases.open(path.id!);
    const read = textReader(origin === 'own' ? await cases.reading() : undefined, path.id!);
    return context.json(await quotationsIn(known(known_at), as_of, read));
  },
});

/** `GET /cases/{id}/export`: the whole case in one file. */
export const caseExport = endpoint({
  method: 'get',
  path: '/cases/{id}/export',
  tag: 'Cases',
  summary: 'The case as a bundle',
  description:
    'A line of JSON a source, party and fact, the first with the SHA-256 of the rest: the same case gives the same bytes. `POST /cases` takes it in again.',
  pathParameters: caseInPath,
  query: z.strictObject({}),
  needsEngine: false,
  response: z.string(),
  produces: 'application/x-ndjson',
  problems,
  notFound: 'CASE_UNKNOWN',
  async handle({ context, cases, path }) {
    const { record } = await cases.open(path.id!);
    return context.body(writeBundle(record).text, 200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${record.case.id}.jsonl"`,
    });
  },
});

/** `GET /cases/{id}/report`: a case on a day as one page. */
export const caseReportPage = endpoint({
  method: 'get',
  path: '/cases/{id}/report',
  tag: 'Cases',
  summary: 'The case as a page',
  description: 'One self-contained page to print or to send: no script, nothing loaded, its sources as footnotes.',
  pathParameters: caseInPath,
  query: z.strictObject(caseDays),
  needsEngine: false,
  response: z.string(),
  produces: 'text/html',
  problems,
  notFound: 'CASE_UNKNOWN',
  async handle({ context, cases, path, query: { as_of = today(), known_at } }) {
    const opened = await cases.open(path.id!);
    // The page brings its style along; the policy of the service lets only its own files in.
    context.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    return context.html(caseReport(opened, { asOf: as_of, knownAt: known_at }));
  },
});
