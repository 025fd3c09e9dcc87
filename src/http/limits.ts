/** How much one request may ask. Every limit is stated in the API description and in docs/http.md. */
export interface Limits {
  /** Queries in one `POST /match`. */
  readonly queries: number;
  /** Bytes of a JSON body (except documents). */
  readonly jsonBytes: number;
  /** Bytes of a document sent to `POST /documents`. */
  readonly documentBytes: number;
  /** Bytes of a bundle sent to `POST /cases`. */
  readonly bundleBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  queries: 100,
  jsonBytes: 2 * 1024 * 1024,
  documentBytes: 8 * 1024 * 1024,
  bundleBytes: 64 * 1024 * 1024,
};

/** The most matches the engine hands out for one query (see `ScreenOptions.limit`). */
export const MOST_MATCHES = 500;
