/** From bytes of any kind to texts with their date, their language and what is set aside. */
export { type BytesRead, type DocumentText, readBytes, readText } from './read.ts';
export type { SetAside } from './types.ts';
