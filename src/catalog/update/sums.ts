import { fetchFailed } from './fetch-failed.ts';
import { follow } from './follow.ts';

/** A text with a sum is short; what is longer is something else. */
const LONGEST = 65_536;

/** The SHA-256 a server gives with an answer, in hex: `Repr-Digest` and `Content-Digest` (RFC 9530), `Digest` (RFC 3230). */
export function promisedSum(headers: Headers): string | undefined {
  if (headers.has('content-encoding')) return undefined;
  for (const name of ['repr-digest', 'content-digest', 'digest']) {
    const base64 = /(?:^|[,\s])sha-256=:?([A-Za-z0-9+/]{43}=):?/i.exec(headers.get(name) ?? '')?.[1];
    if (base64 !== undefined) return Buffer.from(base64, 'base64').toString('hex');
  }
  return undefined;
}

/**
 * The sum a publisher prints in a text of its own: its first 64 hexadecimal digits in a row.
 * @throws InterdictError `FETCH_FAILED` where there is none, or it does not come within `timeout` seconds
 */
export async function publishedSum(address: string, timeout: number): Promise<string> {
  const { response } = await follow(address, { accept: '*/*' }, AbortSignal.timeout(timeout * 1000)).catch((cause) => {
    throw fetchFailed(address, (cause as Error).message, { again: true, cause });
  });
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString('latin1');
    if (text.length > LONGEST) break;
  }
  const sum = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/i.exec(text)?.[0];
  if (sum === undefined) throw fetchFailed(address, 'it holds no SHA-256 sum', { again: false });
  return sum.toLowerCase();
}
