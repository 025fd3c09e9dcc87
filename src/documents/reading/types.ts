import type { DatedBy } from '../dates/index.ts';
import type { Span } from '../sentences.ts';

/** What a document was, by its content. */
export type DocumentKind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'odt' | 'mail' | 'feed item';

/** Why a stretch of a document is not part of what it reports. */
export type AsideReason =
  | 'front matter'
  | 'navigation'
  | 'consent notice'
  | 'image'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'share buttons'
  | 'further reading'
  | 'advertisement'
  | 'comments'
  | 'source notice'
  | 'legal notice'
  | 'beside the text'
  | 'page header or footer'
  | 'repeated';

/** A stretch set aside: still part of the text, and still looked through for listed parties, but not read for facts. */
export interface SetAside extends Span {
  readonly reason: AsideReason;
}

/** A paragraph, heading, list item or line of the extracted text, with what its container said of it. */
export interface Block extends Span {
  /** The element it stood in (`p`, `li`, `h2`), where there were elements. */
  readonly element?: string;
  /** How much of it is inside links, 0 to 1. */
  readonly linked?: number;
  /** What an element around it says it is, and the number of that element. */
  readonly hint?: AsideReason;
  readonly container?: number;
}

/** What a format's reader makes of bytes. */
export interface Extracted {
  readonly text: string;
  readonly blocks?: readonly Block[];
  readonly aside?: readonly SetAside[];
  readonly title?: string;
  /** A language tag the document states. */
  readonly language?: string;
  readonly dates: readonly DatedBy[];
}
