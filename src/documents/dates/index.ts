/**
 * When: the words of a text that say so, what they mean in a document of a given date, and that date itself.
 *
 * `dateExpressions(text, span?)` finds the words; `resolveDate(words, documentDate, direction?)` says what they mean;
 * `documentDateOf({ text, metadata, name })` dates the document.
 */
export { type DatedBy, type DocumentDate, documentDateOf } from './document-date.ts';
export { dateExpressions } from './expressions.ts';
export { resolveDate } from './resolve.ts';
