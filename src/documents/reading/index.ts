/** From bytes of any kind to texts with their date, their language and what is set aside. */
export type { Language } from './language.ts';
export type { ReadingLimits } from './limits.ts';
export { type BytesRead, type DocumentText, readBytes, readText } from './read.ts';
export type { AsideReason, DocumentKind, SetAside } from './types.ts';
