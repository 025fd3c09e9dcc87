/** Limits that keep one hostile document from taking the memory or the time of all others. */
export interface ReadingLimits {
  /** Largest document, in bytes as given. */
  readonly bytes: number;
  /** Largest text of one document, in UTF-16 units, and largest part of a ZIP once unpacked. */
  readonly text: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Items of a feed, and attachments of a mail. */
  readonly parts: number;
  /** Mails within mails. */
  readonly depth: number;
}

export const READING_LIMITS: ReadingLimits = {
  bytes: 10 * 1024 * 1024,
  text: 20_000_000,
  pages: 3000,
  parts: 1000,
  depth: 3,
};
