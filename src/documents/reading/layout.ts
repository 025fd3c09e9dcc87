import type { Block } from './types.ts';

/** What the elements around a block say of it. */
export type Around = Pick<Block, 'element' | 'hint' | 'container'>;

/** A block while its text is gathered. */
interface Open {
  readonly around: Around;
  readonly start: number;
  linked: number;
}

/**
 * Lays text out as a browser does: runs of white space are one blank, blocks stand apart by an empty line. Remembers
 * where each block lies, in which element, and how much of it is links.
 */
export class Layout {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;
  #pending: '' | ' ' | '\n' | '\n\n' = '';
  #open: Open | undefined;
  #next: Around = {};

  get length(): number {
    return this.#length;
  }

  text(raw: string, linked = false): void {
    const text = raw.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === '') return;
    if (text === ' ' || text.startsWith(' ')) this.#pending ||= ' ';
    const words = text.trim();
    if (words === '') return;
    if (this.#length > 0) this.#push(this.#pending);
    this.#open ??= { around: this.#next, start: this.#length, linked: 0 };
    if (linked) this.#open.linked += words.length;
    this.#push(words);
    this.#pending = text.endsWith(' ') ? ' ' : '';
  }

  newline(): void {
    if (this.#pending !== '\n\n') this.#pending = '\n';
  }

  /** Ends the block at hand; `around` holds for what comes next. */
  block(around: Around = {}): void {
    this.#close();
    this.#next = around;
    this.#pending = '\n\n';
  }

  done(): { text: string; blocks: Block[] } {
    this.#close();
    return { text: this.#length === 0 ? '' : `${this.#parts.join('')}\n`, blocks: this.#blocks };
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  #close(): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#blocks.push({
      start: open.start,
      end: this.#length,
      linked: open.linked / Math.max(1, this.#length - open.start),
      ...open.around,
    });
    this.#open = undefined;
  }
}
