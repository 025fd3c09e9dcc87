import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { problemResponse, RequestError } from '../problems/problem.ts';

const POLICY = 'content-security-policy';

/**
 * Headers that keep the page from loading anything foreign and from being framed, and addresses from leaking. An answer
 * that is a whole page of its own says itself what it may load, and keeps what it said.
 */
export function securityHeaders(): MiddlewareHandler {
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    // The service speaks plain HTTP; whoever puts TLS before it decides about this.
    strictTransportSecurity: false,
  });
  return async (context, next) => {
    let own: string | null = null;
    await secure(context, async () => {
      await next();
      own = context.res.headers.get(POLICY);
    });
    if (own !== null) context.res.headers.set(POLICY, own);
  };
}

/** Lets pages of the named origins read answers. Without origins no page but our own can. */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST', 'HEAD'],
    allowHeaders: ['content-type'],
    exposeHeaders: ['x-batch-size'],
  });
}

/**
 * Refuses what a page of another origin sends, unless that origin is one of those let in. Browsers state where a request
 * comes from; programs that are no browser state nothing, and are not refused.
 */
export function refuseForeign(origins: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const host = context.req.header('host') ?? new URL(context.req.url).host;
    const own = origin === undefined ? site !== 'cross-site' && site !== 'same-site' : hostOf(origin) === host;
    if (own || (origin !== undefined && origins.includes(origin))) return next();
    return problemResponse(
      new RequestError('ORIGIN_REFUSED', `A page of ${(origin ?? 'another site').slice(0, 100)} may not write here.`),
    );
  };
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

/** Names by which a machine calls itself. */
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Answers only requests that name one of the hosts (any port). A web page can point a name of its own at
 * 127.0.0.1 and would then count as our own page; it cannot make the browser send another `Host`.
 */
export function onlyHosts(hosts: readonly string[]): MiddlewareHandler {
  const served = new Set(hosts.map((host) => host.toLowerCase()));
  return async (context, next) => {
    const named = (context.req.header('host') ?? new URL(context.req.url).host).toLowerCase();
    const host = named.replace(/:\d+$/, '');
    if (!served.has(host)) {
      return problemResponse(
        new RequestError('HOST_REFUSED', `This service does not answer for the host "${host.slice(0, 100)}".`),
      );
    }
    return next();
  };
}

/** The hosts to answer for when listening on `address`: local names only, on a local address; any, on others. */
export function hostsFor(address: string, allowed: readonly string[]): readonly string[] | undefined {
  const local = ['127.0.0.1', '::1', 'localhost'].includes(address);
  return local ? [...LOCAL, ...allowed] : allowed.length > 0 ? [...LOCAL, ...allowed] : undefined;
}
