export { type PrimaryText, type QuotationCheck, checkQuotation } from './check-quotation.ts';
export { type DocumentComparison, compareDocuments } from './compare-documents.ts';
export { sameName } from './same-name.ts';
export type { SourcedDocument } from './sourced.ts';
