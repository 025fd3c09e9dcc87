/** What a chosen file is, by how its name ends: a table of rows, a document the service reads, or text. */

const TABLES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/csv',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
};

const DOCUMENTS: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
};

const ending = (name: string): string => name.split('.').at(-1)?.toLowerCase() ?? '';

/** The type a table of rows is sent under; `undefined` where a file is none. */
export const tableType = (name: string): string | undefined => TABLES[ending(name)];

/** The type of a document whose text the service takes out; `undefined` where a file is none. */
export const documentType = (name: string): string | undefined => DOCUMENTS[ending(name)];

/** What may be chosen. */
export const ACCEPTED = [
  '.txt,.md,.html,.htm,text/*',
  ...[...Object.keys(DOCUMENTS), ...Object.keys(TABLES)].map((end) => `.${end}`),
].join(',');
