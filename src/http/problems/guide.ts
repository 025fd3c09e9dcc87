import type { ErrorCode } from '../../screen/vocabulary.ts';

/** What a person who meets an error code needs to know about it. */
export interface ErrorGuide {
  /** Status over HTTP, where the occasion does not say otherwise. */
  readonly status: number;
  /** Short and the same on every occasion, as RFC 9457 asks of a title. */
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
}

const entry = (status: number, title: string, meaning: string, remedy: string): ErrorGuide => ({
  status,
  title,
  meaning,
  remedy,
});

/**
 * Every error code with its meaning and remedy. The type makes a missing code a compile error; the page
 * `docs/errors.md` and the service's own error reference are both made from this table.
 */
export const ERROR_GUIDE: Readonly<Record<ErrorCode, ErrorGuide>> = {
  QUERY_EMPTY: entry(
    400,
    'Nothing to screen',
    'The name, text or batch to be screened is empty, or holds only spaces.',
    'Give at least one name, or a text with at least one word.',
  ),
  QUERY_TOO_LONG: entry(
    400,
    'Query too long',
    'A name is longer than any name can be.',
    'Screen names one by one; to find names in a longer text, read it as a document.',
  ),
  QUERY_INVALID: entry(
    400,
    'Query not understood',
    'The query does not have the expected shape, or holds characters no name holds (NUL, half a surrogate pair).',
    'Correct the fields the error lists; the expected shape is in the API description and in docs/http.md.',
  ),
  QUERY_NO_NAME: entry(
    400,
    'No name in the query',
    'After taking away titles, punctuation and spaces, nothing was left to compare.',
    'Give a name with at least one letter or digit.',
  ),
  OPTION_INVALID: entry(
    400,
    'Option not understood',
    'An option or query parameter is unknown, out of range, or cannot be honoured by this installation.',
    'Use a value the message lists. Options that could hide a match are refused rather than ignored.',
  ),
  LIST_UNKNOWN: entry(
    400,
    'No such list',
    'The list or dataset is not loaded here.',
    'Ask for the loaded lists (`interdict lists`, `GET /lists`) and use one of their ids, or `default` for all.',
  ),
  LIST_UNREADABLE: entry(
    500,
    'List cannot be read',
    'A list file is missing, or could not be opened or unpacked.',
    'Check that the data folder is complete and readable; fetch or rebuild the list.',
  ),
  LIST_DAMAGED: entry(
    500,
    'List is damaged',
    'A list file does not have the checksum it was published with, or breaks off.',
    'Fetch or rebuild the list. Nothing is screened against a damaged list unless you ask for repair.',
  ),
  LIST_EMPTY: entry(
    500,
    'List is empty',
    'A list file was read but holds no entry; an official list is never empty.',
    'Fetch or rebuild the list.',
  ),
  LIST_IS_PAGE: entry(
    500,
    'A web page instead of a list',
    'An address from which a list is updated answered with a web page: an error, a sign-in or a notice.',
    'Open the address in a browser to see what it says. The version held goes on being used.',
  ),
  LIST_OLDER: entry(
    500,
    'Older than the version held',
    'A list that was fetched is older than the version already held, and was refused.',
    'Nothing, if the publisher puts an old file out by mistake; the version held goes on being used.',
  ),
  LIST_SHRUNK: entry(
    500,
    'Too many entries lost',
    'A list that was fetched lacks more of the entries than is allowed (10% unless told otherwise), and was refused.',
    "Look at the publisher's announcements. If so many were truly delisted, run `interdict lists update --list ID --max-loss 1` once.",
  ),
  LIST_SUM_WRONG: entry(
    500,
    'Not the content the publisher promises',
    'The SHA-256 sum of a list that was fetched is not the one its publisher gives.',
    'Try again later; if it stays so, tell the publisher. The version held goes on being used.',
  ),
  FETCH_FAILED: entry(
    502,
    'List could not be fetched',
    'The address of a list did not answer, answered with an error, or broke off, also when asked again.',
    'See that the address answers from this machine; behind a proxy set HTTPS_PROXY. Mirrors can be named in `lists.yaml`.',
  ),
  FETCH_TIMEOUT: entry(
    504,
    'List came too slowly',
    'The download of a list took longer than allowed, or stood still too long.',
    'Try again later, name a mirror in `lists.yaml`, or raise `timeout` or `stall` there.',
  ),
  UPDATE_RUNNING: entry(
    409,
    'Another update is running',
    'Lists in this data folder are being changed by another process; two at once could leave half of each.',
    'Wait until it is done. A lock whose process has ended is taken over by itself.',
  ),
  CONFIG_INVALID: entry(
    500,
    'lists.yaml is not valid',
    'The file that tells how lists are updated has a key nobody knows, a value of the wrong kind, or broken YAML.',
    'Correct it at the line the message names; the keys are described in `docs/lists/updating.md`.',
  ),
  PARTY_AMBIGUOUS: entry(
    409,
    'Several parties may be meant',
    'The name fits several entries nearly as well as each other, and an answer about a namesake would mislead.',
    'Ask again by the id of the one that is meant; the message names them, and a screening shows them apart.',
  ),
  PARTY_UNKNOWN: entry(
    404,
    'No such party',
    'No loaded list has an entry with this id.',
    'Check the id; ids have the form of `ofac-36` and are shown with every match.',
  ),
  PROGRAMME_INVALID: entry(
    500,
    'Programme file is not usable',
    'A file of sanctions programmes breaks the schema, or names a source, instrument, term, rule or fact that is not there.',
    'Correct the file at the line named; docs/programmes.md describes it.',
  ),
  PROGRAMME_UNKNOWN: entry(
    404,
    'No such programme',
    'No programme has this id or printed code.',
    'Run `interdict programme list` for those there are.',
  ),
  SITUATION_UNKNOWN: entry(
    404,
    'No such situation',
    'No ready situation has this name, and no file of this name was found.',
    'Choose one of those the message names, or give the path of a YAML file.',
  ),
  SITUATION_INVALID: entry(
    400,
    'Situation is not usable',
    'A description of who does what with whom lacks something or says something that cannot be.',
    'Correct what the message names; docs/programmes.md describes situations.',
  ),
  OWNERSHIP_INVALID: entry(
    400,
    'Shareholder table not understood',
    'A row of a table of owners lacks a name, holds a share or a date that is none, or says the same stake twice.',
    'Correct the line the message names; the columns are described in docs/ownership.md.',
  ),
  SHARES_OVER_100: entry(
    400,
    'Shares over 100 %',
    'The shares that owners surely hold of one entity on one day add up to more than the whole.',
    'Correct the shares, or say with "from" and "until" when each was held.',
  ),
  INSTITUTION_INVALID: entry(
    400,
    'Description of the institution not usable',
    'The file that describes an institution has a key nobody knows, a value of the wrong kind, or names an id it does not hold.',
    'Correct the line the message names; the file is described in docs/exposure.md.',
  ),
  CASE_UNKNOWN: entry(
    404,
    'No such case',
    'No case of that name is shipped with the program or held in its store.',
    'Ask for the cases there are (`interdict case list`), or begin one (`interdict case new`).',
  ),
  CASE_EXISTS: entry(
    409,
    'The case is there already',
    'A case of that name is held already; nothing was changed.',
    'Choose another name, or import with `--as NAME`.',
  ),
  CASE_INVALID: entry(
    400,
    'Case not usable',
    'A bundle of a case, or a table of states, does not have the expected shape, or its hash is not the one it states.',
    'Correct what the message names; docs/case.md shows the shape.',
  ),
  FACT_UNKNOWN: entry(
    404,
    'No such fact',
    'The case holds no fact of that id.',
    'Take the id from `interdict case show`.',
  ),
  SOURCE_UNKNOWN: entry(
    404,
    'No such source',
    'The case holds no source of that id.',
    'Take the id from a fact that rests on it.',
  ),
  DECISION_CONFLICT: entry(
    409,
    'Somebody else was first',
    'The fact was changed by somebody else after it was read here; their decision stands, and nothing was changed.',
    'Look at the fact as it is now, and decide again.',
  ),
  DECISION_INVALID: entry(
    400,
    'Nothing to decide',
    'The decision changes nothing, or there is no decision to undo.',
    'Look at the fact as it is now (`interdict case show`).',
  ),
  STORE_UNREADABLE: entry(
    500,
    'Store cannot be opened',
    'The file or the database that holds cases and decisions cannot be opened, or was written by a newer version.',
    'Check the path or `DATABASE_URL`, its permissions, and the version of the program.',
  ),
  AUDIT_BROKEN: entry(
    500,
    'Audit does not verify',
    'An entry of the audit is missing or was altered after it was written.',
    'Compare with a backup: everything before the entry named is intact.',
  ),
  FILE_NOT_FOUND: entry(
    404,
    'File not found',
    'There is no file at the path given.',
    'Check the path, and that the file may be read.',
  ),
  FILE_UNREADABLE: entry(
    500,
    'File cannot be read',
    'The file is there but cannot be opened or read.',
    'Check its permissions, and that it is a file and not a folder.',
  ),
  FILE_UNWRITABLE: entry(
    500,
    'File cannot be written',
    'The file for the results cannot be created or written.',
    'Check that the folder exists, may be written to and has room.',
  ),
  FILE_EMPTY: entry(400, 'File is empty', 'The file or document has no content.', 'Give a file that has content.'),
  FILE_TOO_LARGE: entry(
    413,
    'File too large',
    'The file is larger than this tool reads at once.',
    'Split the file, or raise the limit where the installation lets you.',
  ),
  FILE_TYPE_UNSUPPORTED: entry(
    415,
    'Content type not supported',
    'The content is not of a kind that can be read here, whatever its name says.',
    'Send one of the kinds the message lists; turn other documents into plain text first.',
  ),
  FILE_ENCODING: entry(
    400,
    'Text encoding not understood',
    'The bytes are not text in the encoding they claim (UTF-8 unless stated otherwise).',
    'Save the file as UTF-8, or state its encoding.',
  ),
  FILE_ENCRYPTED: entry(
    400,
    'Document is protected',
    'The document can only be opened with a password.',
    'Save it without a password and read that.',
  ),
  FILE_DAMAGED: entry(
    400,
    'Document is damaged',
    'The document says it is of a format but does not keep to it, or is incomplete.',
    'Fetch or save it again.',
  ),
  COLUMN_MISSING: entry(
    400,
    'Column missing',
    'No column of the file was recognised as the one needed.',
    'Name the column yourself: `--map name=full_name`.',
  ),
  ROW_UNREADABLE: entry(
    400,
    'Row cannot be read',
    'A row of the file could not be understood; the message gives its line. Other rows are not affected.',
    'Correct the row and screen it again.',
  ),
  JSON_MALFORMED: entry(
    400,
    'Malformed JSON',
    'The content should be JSON but cannot be parsed.',
    'Correct the JSON at the place the message names; send it as UTF-8.',
  ),
  BODY_TOO_LARGE: entry(
    413,
    'Request too large',
    'The body of the request is larger than the service accepts.',
    'Send fewer queries or a shorter document in one request.',
  ),
  NOT_FOUND: entry(
    404,
    'Not found',
    'The service has nothing at this address.',
    'The addresses it answers are listed at `/docs`.',
  ),
  METHOD_NOT_ALLOWED: entry(
    405,
    'Method not allowed',
    'The address exists, but not for this HTTP method.',
    'Use one of the methods in the `Allow` header of the answer.',
  ),
  BATCH_TOO_LARGE: entry(
    400,
    'Too many queries',
    'One request holds more queries than the service takes at once.',
    'Split the queries over several requests.',
  ),
  HOST_REFUSED: entry(
    421,
    'Host not served here',
    'The request names a host this service does not answer for. On a local address only local names are answered, so that no web page can reach the service through a name of its own.',
    'Use the printed address, or allow the host name when starting the service.',
  ),
  ORIGIN_REFUSED: entry(
    403,
    'Sent by a foreign page',
    'The request would write something and was sent by a page of another origin. Only the page of this service, and programs that are no browser, may write.',
    'Use the page of this service, or let the origin in when starting the service.',
  ),
  NOT_READY: entry(
    503,
    'Not ready',
    'The lists are still being loaded.',
    'Wait a moment and try again; `GET /readyz` answers 200 when they are loaded.',
  ),
  SNAPSHOT_DAMAGED: entry(
    500,
    'Snapshot is damaged',
    'The prepared index is incomplete or does not have its checksum.',
    'Delete it; it is built again from the lists.',
  ),
  SNAPSHOT_FOREIGN: entry(
    500,
    'Snapshot of another version',
    'The prepared index was made by another version of the engine or from other list versions.',
    'Delete it; it is built again from the lists.',
  ),
  POLICY_INVALID: entry(
    500,
    'Policy not valid',
    'The screening policy cannot be used: a value is missing, of the wrong type or out of range.',
    'Correct the policy at the place the message names.',
  ),
  ADDRESS_IN_USE: entry(
    500,
    'Port in use',
    'Another program already listens on the address and port.',
    'Stop that program or choose another port: `--port 8001`, or `--port 0` for any free one.',
  ),
  ADDRESS_UNAVAILABLE: entry(
    500,
    'Address not available',
    'The service cannot listen there: the machine has no such address, or the port needs higher rights.',
    'Listen on 127.0.0.1 or 0.0.0.0, on a port from 1024 up.',
  ),
  ADAPTER_FAILED: entry(
    502,
    'Language model did not help',
    'The language model asked for proposals (`interdict read --propose`) did not answer, answered too slowly, with an error or with something that is no list of proposals, or the document is too long for it. The document is read without it.',
    'Check INTERDICT_LLM_URL, INTERDICT_LLM_MODEL and INTERDICT_LLM_KEY, or leave out --propose.',
  ),
  INTERNAL: entry(
    500,
    'Internal error',
    'Something went wrong that is not your doing.',
    'Try again; if it happens again, report it with the request that causes it.',
  ),
};

/** Anchor of a code in the error reference: `QUERY_EMPTY` → `query_empty`. */
export const anchorOf = (code: ErrorCode): string => code.toLowerCase();
