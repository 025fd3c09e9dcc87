import { z } from 'zod';
import { jsonSchema } from '../../src/http/openapi/schemas.ts';
import { ReadResult, ScreenResult } from '../../src/model/index.ts';
import { printIfMain } from './print.ts';

/** The published JSON Schema (draft 2020-12) of both results, as text: made from the types the engine returns. */
export function resultSchema(): string {
  const either = z.union([ScreenResult, ReadResult]).meta({
    title: 'Interdict result',
    description:
      'What a screening returns: a ScreenResult for one party, a ReadResult for documents. Refer to one of them as #/$defs/ScreenResult or #/$defs/ReadResult.',
  });
  return `${JSON.stringify(jsonSchema(either, 'output'), null, 2)}\n`;
}

printIfMain(import.meta.url, resultSchema);
