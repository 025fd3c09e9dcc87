import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { type CaseDesk, caseDesk } from '../case/index.ts';
import type { Engine } from '../screen/types.ts';
import { engineKnownAt } from './as-of.ts';
import type { Endpoint } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { addDocs } from './openapi/docs.ts';
import { readParameters } from './parameters.ts';
import { problemResponse, RequestError, toProblem } from './problems/problem.ts';
import { textFault } from './text.ts';
import { addMetrics } from './web/metrics.ts';
import { addPage } from './web/page.ts';
import { crossOrigin, onlyHosts, refuseForeign, securityHeaders } from './web/security.ts';

export interface AppOptions {
  /** Folder with the built page; without it `/` says how to build one. */
  readonly ui?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Origins whose pages may read answers; none when absent. */
  readonly origins?: readonly string[] | undefined;
  /** Host names answered for; any when absent. */
  readonly hosts?: readonly string[] | undefined;
  /** The cases answered from; those shipped with the program, to be read only, when absent. */
  readonly cases?: CaseDesk | undefined;
  /** Told of every error that is the service's own fault; writes to standard error when absent. */
  readonly onFault?: ((error: unknown) => void) | undefined;
}

/**
 * The service as a Hono application, without a socket: hand it a `Request`, get a `Response`.
 *
 * @param engine the opened engine, or a function that returns it once it is open (`undefined` before: the
 *   service then answers 503 `NOT_READY`)
 * @returns an application that answers every request, bad ones with `application/problem+json`
 */
export function createApp(engine: Engine | (() => Engine | undefined), options: AppOptions = {}): Hono {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  // What a request puts in the place of the engine stands until the one handed in changes.
  let put: { readonly engine: Engine; readonly over: Engine | undefined } | undefined;
  const given = typeof engine === 'function' ? engine : () => engine;
  const current = (): Engine | undefined => (put !== undefined && put.over === given() ? put.engine : given());
  const replace = (next: Engine): void => {
    put = { engine: next, over: given() };
  };
  const cases = options.cases ?? caseDesk(undefined);
  const app = new Hono();

  app.use(securityHeaders());
  if (options.hosts !== undefined) app.use(onlyHosts(options.hosts));
  if (options.origins !== undefined && options.origins.length > 0) app.use(crossOrigin(options.origins));
  app.use(compress());
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));

  addMetrics(app, current);
  for (const endpoint of ENDPOINTS)
    addEndpoint(app, endpoint, { current, replace, limits, cases, origins: options.origins ?? [] });
  addDocs(app, limits);
  addPage(app, options.ui);

  app.notFound((context) =>
    problemResponse(new RequestError('NOT_FOUND', `Nothing is at ${context.req.path.slice(0, 200)}.`)),
  );
  app.onError((error) => {
    const { status, code } = toProblem(error);
    if (status >= 500 && code !== 'NOT_READY') (options.onFault ?? console.error)(error);
    return problemResponse(error, code === 'NOT_READY' ? { 'retry-after': '2' } : {});
  });
  return app;
}

/** OpenAPI writes `{dataset}` where Hono writes `:dataset`. */
const routeOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

interface Serving {
  readonly current: () => Engine | undefined;
  readonly replace: (engine: Engine) => void;
  readonly limits: Limits;
  readonly cases: CaseDesk;
  readonly origins: readonly string[];
}

function addEndpoint(app: Hono, endpoint: Endpoint, { current, replace, limits, cases, origins }: Serving): void {
  const route = routeOf(endpoint.path);
  if (endpoint.writes) app.post(route, refuseForeign(origins));
  if (endpoint.body !== undefined) {
    const most = limits[endpoint.body.limit];
    const onError = () => {
      throw new RequestError(
        'BODY_TOO_LARGE',
        `The body is larger than the ${most.toLocaleString('en')} bytes taken here.`,
      );
    };
    app.post(route, bodyLimit({ maxSize: most, onError }));
  }
  if (endpoint.revalidate) app.get(route, etag());
  app.on(endpoint.method.toUpperCase(), route, async (context) => {
    const opened = current();
    if (opened === undefined && endpoint.needsEngine !== false) {
      throw new RequestError('NOT_READY', 'The lists are still being loaded.');
    }
    const path = context.req.param();
    for (const [name, value] of Object.entries(path)) {
      const fault = textFault(value as string);
      if (fault !== undefined) throw new RequestError('QUERY_INVALID', `${name}: The text ${fault}.`);
    }
    const query = readParameters(new URL(context.req.url), endpoint.query, endpoint.tolerated);
    const asked =
      opened === undefined || endpoint.needsEngine === false ? opened : await engineKnownAt(opened, query.known_at);
    const response = await endpoint.handle({ context, engine: asked as Engine, limits, cases, replace, query, path });
    response.headers.set('cache-control', endpoint.revalidate ? 'no-cache' : 'no-store');
    return response;
  });
}

function refuseMethod(context: { req: { method: string; path: string } }, methods: string[]): Response {
  const detail = `${context.req.method} is not possible at ${context.req.path.slice(0, 200)}; possible: ${methods.join(', ')}.`;
  return problemResponse(new RequestError('METHOD_NOT_ALLOWED', detail), { allow: methods.join(', ') });
}
