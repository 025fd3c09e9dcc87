import { InterdictError } from '../../model/index.ts';

/** A download that failed; `again` where a repetition may help, `after` seconds where the server says when. */
export class FetchFailed extends InterdictError {
  readonly again: boolean;
  readonly after: number | undefined;

  constructor(message: string, more: { again: boolean; after?: number | undefined; cause?: unknown }) {
    super(
      'FETCH_FAILED',
      message,
      'See that the address answers from here (a proxy is taken from HTTPS_PROXY), or name a mirror in lists.yaml.',
      {},
      more.cause,
    );
    this.again = more.again;
    this.after = more.after;
  }
}

export function fetchFailed(
  address: string,
  why: string,
  more: { again: boolean; after?: number | undefined; cause?: unknown },
): FetchFailed {
  return new FetchFailed(`${address} could not be fetched: ${why}.`, more);
}
