import { listError } from './fail.ts';
import { sha256 } from './sha256.ts';

/** Hex digits of a content id: 48 bits, with which 100,000 rows collide with a chance of 1 in 56,000; checked anyway. */
const DIGITS = 12;

/**
 * Makes ids from content for sources that print none. Equal content gets an equal id in every version;
 * different content never shares one.
 */
export class ContentIds {
  readonly #prefix: string;
  readonly #seen = new Map<string, string>();

  /** @param prefix what the ids begin with, e.g. `ca` for `ca-1f0c…` */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /**
   * The id of some content, given as its parts. Parts are compared after Unicode NFC and trimming.
   * @throws InterdictError `LIST_UNREADABLE` in the (never seen) case that two contents share an id.
   */
  of(...parts: readonly string[]): string {
    const content = parts.map((part) => part.normalize('NFC').trim()).join('\u001F');
    const id = `${this.#prefix}-${sha256(content).slice(0, DIGITS)}`;
    const known = this.#seen.get(id);
    if (known !== undefined && known !== content) {
      throw listError(
        'LIST_UNREADABLE',
        `Two entries share the content id ${id}`,
        {},
        'Report this: ids need more digits.',
      );
    }
    this.#seen.set(id, content);
    return id;
  }
}
