import { EnvHttpProxyAgent, fetch } from 'undici';
import { fetchFailed } from './fetch-failed.ts';

/** More than any publisher needs; a loop ends here. */
const MOST_REDIRECTS = 5;

/** One agent for the process: it reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY when it is made. */
let agent: EnvHttpProxyAgent | undefined;

/** An answer of 200 or 304, and the address it came from in the end. */
export interface Answer {
  readonly response: Response;
  readonly address: string;
}

/**
 * Asks an address and follows redirects, by web addresses only and never from https back to http.
 * @throws InterdictError `FETCH_FAILED` for any other answer; what `fetch` throws for the network's own troubles
 */
export async function follow(address: string, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
  agent ??= new EnvHttpProxyAgent();
  let at = new URL(address);
  for (let hops = 0; ; hops++) {
    const response = await fetch(at, { headers, signal, redirect: 'manual', dispatcher: agent });
    const { status } = response;
    if (status === 200 || status === 304) return { response: response as unknown as Response, address: at.href };
    await response.body?.cancel();
    const target = response.headers.get('location');
    if (status < 300 || status > 399 || target === null) {
      const again = status >= 500 || status === 429 || status === 408;
      throw fetchFailed(address, `it answers ${status}`, {
        again,
        after: secondsOf(response.headers.get('retry-after')),
      });
    }
    if (hops === MOST_REDIRECTS) {
      throw fetchFailed(address, `it redirects more than ${MOST_REDIRECTS} times`, { again: false });
    }
    at = redirected(at, target, address);
  }
}

function redirected(from: URL, target: string, address: string): URL {
  const to = URL.canParse(target, from.href) ? new URL(target, from) : undefined;
  const allowed =
    to !== undefined && (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:'));
  if (!allowed) throw fetchFailed(address, `it redirects to ${target.slice(0, 200)}`, { again: false });
  return to;
}

function secondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
