import { z } from 'zod';
import { ListCoverage, Outcome, SchemaName } from '../../screen/vocabulary.ts';

const place = { row: z.number().int(), line: z.number().int() };
const Asked = z.strictObject({
  names: z.array(z.string()),
  schema: SchemaName,
  birthDates: z.array(z.string()),
  countries: z.array(z.string()),
  genders: z.array(z.string()),
  identifiers: z.array(z.string()),
});

const AnsweredRow = z
  .strictObject({
    ...place,
    id: z.string(),
    query: Asked.meta({ description: 'What the row was asked as.' }),
    outcome: Outcome,
    total: z.number().int(),
    exempted: z.number().int().optional(),
    best: z
      .strictObject({
        id: z.string(),
        list: z.string(),
        caption: z.string(),
        schema: z.string(),
        score: z.number(),
        band: z.string(),
        name: z.string().meta({ description: 'The listed name that matched.' }),
        kind: z.enum(['primary', 'strong', 'weak', 'former']),
      })
      .optional()
      .meta({ description: 'The best match, where there is one.' }),
    incomplete: z.array(z.string()).optional().meta({ description: 'What took no part, in words.' }),
  })
  .meta({ id: 'AnsweredRow' });

const UnansweredRow = z
  .strictObject({
    ...place,
    id: z.string().optional(),
    error: z.strictObject({ code: z.string(), message: z.string(), remedy: z.string() }),
  })
  .meta({ id: 'UnansweredRow', description: 'A row that was not screened, and why.' });

/** What `POST /screen/file` answers: how the file was read, then its rows in order. */
export const FileAnswer = z
  .strictObject({
    file: z.string(),
    format: z.enum(['csv', 'jsonl']),
    columns: z.strictObject({
      used: z.record(z.string(), z.array(z.string())).meta({ description: 'Columns by what they hold.' }),
      unused: z.array(z.string()),
    }),
    dates: z.array(z.string()).meta({ description: 'How birth dates in figures were read, in words.' }),
    summary: z.strictObject({
      rows: z.number().int(),
      answered: z.number().int(),
      refused: z.number().int(),
      alerts: z.number().int(),
      incomplete: z.number().int(),
      bothWays: z.number().int(),
    }),
    rows: z.array(z.union([AnsweredRow, UnansweredRow])),
    coverage: z.array(ListCoverage),
    policy: z.strictObject({ name: z.string(), hash: z.string() }),
    engine: z.strictObject({ name: z.literal('interdict'), version: z.string(), background: z.string() }),
  })
  .meta({ id: 'FileAnswer' });
export type FileAnswer = z.infer<typeof FileAnswer>;
