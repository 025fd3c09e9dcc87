/** A text at hand as a document to read: its offsets stay those of the text. Rejects with `FILE_EMPTY`, `FILE_TOO_LARGE`. */
export { readText as textAsDocument } from '../../documents/reading/index.ts';
