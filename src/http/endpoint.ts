import type { Context } from 'hono';
import type { z } from 'zod';
import type { CaseDesk } from '../case/index.ts';
import type { Engine } from '../screen/types.ts';
import type { ErrorCode } from '../screen/vocabulary.ts';
import type { Limits } from './limits.ts';

/** What a handler is given: the opened engine, the limits in force, and the request already checked. */
export interface Incoming<Query> {
  readonly context: Context;
  readonly engine: Engine;
  readonly limits: Limits;
  readonly cases: CaseDesk;
  /** Lets another engine answer from the next request on. */
  readonly replace: (engine: Engine) => void;
  readonly query: Query;
  /** Values of the `{names}` in the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

/**
 * One address of the service, with all that is needed to answer it and to describe it. The routes and the
 * OpenAPI document are both made from this, so that neither can say what the other does not do.
 */
export interface Endpoint<Q extends z.ZodObject = z.ZodObject> {
  readonly method: 'get' | 'post';
  /** In OpenAPI's notation: `/match/{dataset}`. */
  readonly path: string;
  readonly tag: 'Matching' | 'Screening' | 'Cases' | 'Programmes' | 'Data' | 'System';
  readonly summary: string;
  readonly description: string;
  /** What each `{name}` in the path means. */
  readonly pathParameters?: Readonly<Record<string, { description: string; example: string }>>;
  readonly query: Q;
  /** Parameters that are accepted and put to no use, because existing clients send them. */
  readonly tolerated?: readonly string[];
  /** False where the answer does not depend on the lists being loaded. */
  readonly needsEngine?: false;
  /** True where a client may keep the answer and ask whether it still holds; never for answers about a query. */
  readonly revalidate?: true;
  readonly body?: EndpointBody;
  /** True where it keeps something: pages of other origins are then refused, also where a form of theirs could send it. */
  readonly writes?: true;
  readonly response: z.ZodType;
  /** The media type of the answer, where it is not JSON. */
  readonly produces?: string;
  readonly problems: readonly ErrorCode[];
  /** The code of a 404, where what the path names may not exist. */
  readonly notFound?: ErrorCode;
  handle(incoming: Incoming<z.output<Q>>): Response | Promise<Response>;
}

export interface EndpointBody {
  readonly limit: keyof Omit<Limits, 'queries'>;
  /** Whether one body holds many queries, whose number is limited too. */
  readonly batch?: true;
  readonly description: string;
  /** Schema and example by media type. */
  readonly content: Readonly<Record<string, { schema: z.ZodType; example: unknown }>>;
}

/** Keeps the type of the query schema for the handler while the endpoint goes into a plain list. */
export function endpoint<Q extends z.ZodObject>(description: Endpoint<Q>): Endpoint {
  return description as unknown as Endpoint;
}
