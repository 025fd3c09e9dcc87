import type { ScreenOptionsInput } from '../model/index.ts';

/**
 * An answer to options that is kept as long as the same options come again, as they do query after query. Options are
 * few and flat, so comparing them costs next to nothing beside checking them.
 */
export class AskedAlike<Answer> {
  readonly #work: (options: ScreenOptionsInput) => Answer;
  #last: { readonly options: ScreenOptionsInput; readonly answer: Answer } | undefined;

  constructor(work: (options: ScreenOptionsInput) => Answer) {
    this.#work = work;
  }

  /** What `work` says of the options; it is called anew when they differ from the last ones. Throws what it throws. */
  answer(options: ScreenOptionsInput): Answer {
    if (this.#last !== undefined && areAlike(this.#last.options, options)) return this.#last.answer;
    const answer = this.#work(options);
    // The caller may change its own later.
    this.#last = { options: structuredClone(options), answer };
    return answer;
  }
}

type Values = Readonly<Record<string, unknown>>;

/** Whether two sets of options hold the same plain values, in lists or alone. Anything else counts as different. */
function areAlike(a: Values | null, b: Values | null): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a)) return isPlain(a) && Object.is(a, b);
  return Array.isArray(b) && a.length === b.length && a.every((item, i) => isPlain(item) && Object.is(item, b[i]));
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;
