export { checkQuotation, type PrimaryText, type QuotationCheck } from './check-quotation.ts';
export { compareDocuments, type DocumentComparison } from './compare-documents.ts';
export { type Sketch, sketchOf } from './copies.ts';
export { type MarkedPiece, markedWords, wordsFrom } from './marked-words.ts';
export { type QuotationGroup, quotationGroups } from './quotations.ts';
export { sameName } from './same-name.ts';
export type { SourcedDocument } from './sourced.ts';
