import { z } from 'zod';
import { answerRow, askRow, type RefusedRow, type ScreenedRow } from '../../screen/file/asked-row.ts';
import { breathe } from '../../screen/file/breathe.ts';
import { readOverrides, unusedColumns } from '../../screen/file/columns.ts';
import { datesInWords } from '../../screen/file/date-orders.ts';
import { DATE_ORDERS } from '../../screen/file/dates.ts';
import { openText } from '../../screen/file/open-text.ts';
import { openRows, type Row } from '../../screen/file/rows.ts';
import { countAnswer, countAsked, nothingYet } from '../../screen/file/screened-lines.ts';
import type { ScreenOptionsInput } from '../../screen/vocabulary.ts';
import { asOfOption, dayParameters } from '../as-of.ts';
import { mediaTypeOf } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { engineUnder, given, lineParameter, policyParameter } from '../policy.ts';
import { RequestError } from '../problems/problem.ts';
import { FileAnswer } from './screen-file-shapes.ts';

/** The types a file of rows is sent under, and what it then is. */
const FORMATS: Readonly<Record<string, 'csv' | 'jsonl'>> = {
  'text/csv': 'csv',
  'application/x-ndjson': 'jsonl',
};

/** Rows of one request: more are for the command line, which streams them and has threads. */
const MOST_ROWS = 10_000;

const FileParameters = z.strictObject({
  file: z.string().max(1024).default('file').meta({ description: 'What you call the file.' }),
  map: z
    .array(z.string().max(1024))
    .default([])
    .meta({ description: '`FIELD=COLUMN`, such as `name=full_name`: says what a column holds; repeat it for more.' }),
  date_order: z.enum(DATE_ORDERS).optional().meta({
    description: 'How dates such as 03/04/1980 are written; as other rows show, else both ways, when absent.',
  }),
  threshold: lineParameter,
  ...policyParameter,
  lists: z.array(z.string()).default([]).meta({ description: 'Ids of the lists to screen; all if none is given.' }),
  ...dayParameters,
});

/** `POST /screen/file`: the rows of a customer file, each with its outcome and best match. */
export const screenFile = endpoint({
  method: 'post',
  path: '/screen/file',
  tag: 'Screening',
  summary: 'Screen the rows of a file',
  description:
    'Every row in order with its outcome and its best match, or why it was not screened; which columns were used and which were not. Columns are guessed from the header. For the whole result of a row, ask `POST /screen` with its `query`.',
  query: FileParameters,
  body: {
    limit: 'documentBytes',
    description: `CSV with a header, or one JSON object a line; at most ${MOST_ROWS.toLocaleString('en')} rows. UTF-8, or with a byte order mark or a \`charset\`.`,
    content: {
      'text/csv': { schema: z.string(), example: 'id,name,birth date\n7,Jane Doe,1975-08-13\n' },
      'application/x-ndjson': { schema: z.string(), example: '{"id": "7", "name": "Jane Doe"}\n' },
    },
  },
  response: FileAnswer,
  problems: [
    'COLUMN_MISSING',
    'ROW_UNREADABLE',
    'FILE_EMPTY',
    'FILE_ENCODING',
    'FILE_TYPE_UNSUPPORTED',
    'BATCH_TOO_LARGE',
    'QUERY_INVALID',
    'OPTION_INVALID',
    'LIST_UNKNOWN',
    'BODY_TOO_LARGE',
  ],
  async handle({ context, engine, query }) {
    const request = context.req.raw;
    const type = mediaTypeOf(request);
    const format = FORMATS[type];
    if (format === undefined) {
      const takes = Object.keys(FORMATS).join(' or ');
      throw new RequestError('FILE_TYPE_UNSUPPORTED', `Rows are sent as ${takes}, not as ${type || 'nothing stated'}.`);
    }
    const charset = /;\s*charset="?([^";\s]+)"?/i.exec(request.headers.get('content-type') ?? '')?.[1];
    const bytes = new Uint8Array(await request.arrayBuffer());
    const opened = await openRows(await openText(query.file, inOnePiece(bytes), charset), {
      format,
      overrides: readOverrides(query.map),
    });
    const rows = await atMost(MOST_ROWS, opened.rows);
    const asked = engineUnder(engine, query.policy);
    const screening: ScreenOptionsInput = {
      ...given({ threshold: query.threshold, lists: query.lists, ...asOfOption(query) }),
      limit: 1,
    };
    // Wrong options are wrong for every row, and are told once.
    const { coverage } = asked.readAll([], screening);
    const defaults = query.date_order === undefined ? undefined : { dateOrder: query.date_order };
    const summary = nothingYet();
    const pause = breathe();
    const answers: FileAnswer['rows'] = [];
    for (const row of rows) {
      const one = askRow(row, defaults);
      const answer = answerRow(one, asked, screening);
      countAsked(one, summary);
      countAnswer(answer, summary);
      answers.push(briefly(answer));
      // Between two rows others get their turn, and whoever went away is not screened for.
      if ((await pause()) && request.signal.aborted) break;
    }
    const { map, columns, dateOrders } = opened;
    const answer: FileAnswer = {
      file: query.file,
      format,
      columns: {
        used: Object.fromEntries([...(map ?? [])].map(([field, names]) => [field, [...names]])),
        unused: map === undefined ? [] : unusedColumns(columns, map),
      },
      dates: datesInWords(dateOrders, summary.bothWays, query.date_order),
      summary,
      rows: answers,
      coverage,
      ...asked.identity,
    };
    return context.json(answer);
  },
});

function briefly(answer: ScreenedRow | RefusedRow): FileAnswer['rows'][number] {
  if ('error' in answer) return answer;
  const { row, line, id, outcome, total, exempted, incomplete, query, matches } = answer;
  const { names, schema, birthDates, countries, genders, identifiers } = query;
  const [best] = matches;
  return {
    row,
    line,
    id,
    query: { names, schema, birthDates, countries, genders, identifiers },
    outcome,
    total,
    ...given({ exempted, incomplete }),
    ...(best === undefined
      ? {}
      : {
          best: {
            id: best.party.id,
            list: best.party.list,
            caption: best.party.caption,
            schema: best.party.schema,
            score: best.score,
            band: best.band,
            name: best.name.full,
            kind: best.name.kind,
          },
        }),
  };
}

/** All rows, before any is screened: a file is answered whole or refused whole. Throws `BATCH_TOO_LARGE`. */
async function atMost(most: number, rows: AsyncIterable<Row>): Promise<Row[]> {
  const read: Row[] = [];
  for await (const row of rows) {
    if (read.push(row) <= most) continue;
    throw new RequestError('BATCH_TOO_LARGE', `The file has more than ${most.toLocaleString('en')} rows.`, {
      remedy:
        'Cut it into parts, or screen it on the command line, which has no such limit: interdict screen --file FILE.',
    });
  }
  return read;
}

async function* inOnePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
