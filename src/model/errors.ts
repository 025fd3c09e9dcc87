/**
 * Every error a user can meet has a stable code, says what happened and what to do about it.
 * `file` and `line` are set wherever the trouble is at a place.
 */
export type ErrorCode =
  | 'QUERY_EMPTY'
  | 'QUERY_TOO_LONG'
  | 'QUERY_INVALID'
  | 'QUERY_NO_NAME'
  | 'OPTION_INVALID'
  | 'LIST_UNKNOWN'
  | 'LIST_UNREADABLE'
  | 'LIST_DAMAGED'
  | 'LIST_EMPTY'
  | 'LIST_IS_PAGE'
  | 'LIST_OLDER'
  | 'LIST_SHRUNK'
  | 'LIST_SUM_WRONG'
  | 'FETCH_FAILED'
  | 'FETCH_TIMEOUT'
  | 'UPDATE_RUNNING'
  | 'CONFIG_INVALID'
  | 'PARTY_AMBIGUOUS'
  | 'PARTY_UNKNOWN'
  | 'PROGRAMME_INVALID'
  | 'PROGRAMME_UNKNOWN'
  | 'SITUATION_UNKNOWN'
  | 'SITUATION_INVALID'
  | 'OWNERSHIP_INVALID'
  | 'SHARES_OVER_100'
  | 'INSTITUTION_INVALID'
  | 'CASE_UNKNOWN'
  | 'CASE_EXISTS'
  | 'CASE_INVALID'
  | 'FACT_UNKNOWN'
  | 'SOURCE_UNKNOWN'
  | 'DECISION_CONFLICT'
  | 'DECISION_INVALID'
  | 'STORE_UNREADABLE'
  | 'AUDIT_BROKEN'
  | 'FILE_NOT_FOUND'
  | 'FILE_UNREADABLE'
  | 'FILE_UNWRITABLE'
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE_UNSUPPORTED'
  | 'FILE_ENCODING'
  | 'FILE_ENCRYPTED'
  | 'FILE_DAMAGED'
  | 'COLUMN_MISSING'
  | 'ROW_UNREADABLE'
  | 'JSON_MALFORMED'
  | 'BODY_TOO_LARGE'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'BATCH_TOO_LARGE'
  | 'HOST_REFUSED'
  | 'ORIGIN_REFUSED'
  | 'NOT_READY'
  | 'SNAPSHOT_DAMAGED'
  | 'SNAPSHOT_FOREIGN'
  | 'POLICY_INVALID'
  | 'ADDRESS_IN_USE'
  | 'ADDRESS_UNAVAILABLE'
  | 'ADAPTER_FAILED'
  | 'INTERNAL';

export interface ErrorPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The one error class of the library: `code` for programs, `message` and `remedy` for people. */
export class InterdictError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly place: ErrorPlace;

  constructor(code: ErrorCode, message: string, remedy: string, place: ErrorPlace = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'InterdictError';
    this.code = code;
    this.remedy = remedy;
    this.place = place;
  }
}
