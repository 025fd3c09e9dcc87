/** Documents: from bytes to text, sentences and the listed parties a text names. */

export { AskedNames, type PartyFinder } from './asked-names.ts';
export {
  checkQuotation,
  compareDocuments,
  type DocumentComparison,
  type PrimaryText,
  type QuotationCheck,
  type SourcedDocument,
  sameName,
} from './compare/index.ts';
export { documentDateOf } from './dates/index.ts';
export { type DecodedDocument, type DecodeOptions, decodeDocument } from './decode.ts';
export { type ReportedFactsOptions, reportedFacts } from './facts/index.ts';
export { wordsToMeet } from './fit.ts';
export { findMentions, type MentionOptions } from './mentions.ts';
export { type BytesRead, type DocumentText, readBytes, type SetAside } from './reading/index.ts';
export { type Span, sentences } from './sentences.ts';
