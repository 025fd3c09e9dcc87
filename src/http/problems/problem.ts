import { z } from 'zod';
import { type ErrorCode, type ErrorPlace, InterdictError } from '../../screen/vocabulary.ts';
import { anchorOf, ERROR_GUIDE } from './guide.ts';

/** One field of the request that is wrong, and how. */
export const FieldError = z.strictObject({
  path: z.string().meta({ description: 'Where, with dots: `queries.q1.schema`; a query parameter by its name.' }),
  message: z.string(),
});
export type FieldError = z.infer<typeof FieldError>;

/** The body of every answer that is not a success: problem details of RFC 9457, with `code` and `remedy` added. */
export const Problem = z
  .strictObject({
    type: z.string().meta({ description: 'Reference of the error code, relative to the service.' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.enum(Object.keys(ERROR_GUIDE) as [ErrorCode, ...ErrorCode[]]),
    remedy: z.string(),
    errors: z
      .array(FieldError)
      .optional()
      .meta({ description: 'The fields that are wrong, where the error is about fields.' }),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** An error that knows more than its code: the fields at fault, or a status other than the code's usual one. */
export class RequestError extends InterdictError {
  readonly status: number;
  readonly errors: readonly FieldError[];

  constructor(
    code: ErrorCode,
    message: string,
    more: { remedy?: string; status?: number; errors?: FieldError[]; place?: ErrorPlace } = {},
  ) {
    const guide = ERROR_GUIDE[code];
    super(code, message, more.remedy ?? guide.remedy, more.place);
    this.name = 'RequestError';
    this.status = more.status ?? guide.status;
    this.errors = more.errors ?? [];
  }

  /** An engine's error, told of the part of the request that caused it; anything else as it is. */
  static about(error: unknown, path: string): unknown {
    if (!(error instanceof InterdictError)) return error;
    const { code, message, remedy, place } = error;
    const status = error instanceof RequestError ? error.status : ERROR_GUIDE[code].status;
    return new RequestError(code, `${path}: ${message}`, { remedy, status, place, errors: [{ path, message }] });
  }
}

/**
 * The problem document for an error. An error that is none of ours says nothing about the inside of the
 * service: its text stays in the log.
 */
export function toProblem(error: unknown): Problem {
  if (!(error instanceof InterdictError)) {
    const guide = ERROR_GUIDE.INTERNAL;
    return shape('INTERNAL', guide.status, guide.meaning, guide.remedy, []);
  }
  const status = error instanceof RequestError ? error.status : ERROR_GUIDE[error.code].status;
  const errors = error instanceof RequestError ? error.errors : [];
  return shape(error.code, status, error.message, error.remedy, errors);
}

function shape(
  code: ErrorCode,
  status: number,
  detail: string,
  remedy: string,
  errors: readonly FieldError[],
): Problem {
  const type = `/docs/errors#${anchorOf(code)}`;
  const problem = { type, title: ERROR_GUIDE[code].title, status, detail, code, remedy };
  return errors.length === 0 ? problem : { ...problem, errors: [...errors] };
}

/** The answer for an error, as `application/problem+json`. */
export function problemResponse(error: unknown, headers: Record<string, string> = {}): Response {
  const problem = toProblem(error);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}

/** Turns the findings of a schema into the one error that lists them all. */
export function fieldsWrong(code: 'QUERY_INVALID' | 'OPTION_INVALID', error: z.ZodError, root = ''): RequestError {
  const errors = error.issues.slice(0, 50).map((issue) => ({
    path: [root, ...issue.path.map(String)].filter((part) => part !== '').join('.'),
    message: issue.message,
  }));
  const first = errors[0];
  const where = first === undefined || first.path === '' ? 'The request' : first.path;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return new RequestError(code, `${where}: ${first?.message ?? 'not understood'}${more}`, { errors });
}
