import type { CliIo } from '../io.ts';

/** Ways to make text stand out; each returns the text alone where colours are off. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
  /** For a mention inside its sentence. Without colours it is set in brackets, so that it still shows. */
  mark(text: string): string;
}

/**
 * The style for one of the streams: colours on a terminal only, never under `NO_COLOR`, always under
 * `FORCE_COLOR` (unless that is `0`), as https://no-color.org and Node have it.
 */
export function styleFor(io: Pick<CliIo, 'env' | 'isTTY'>, stream: 'stdout' | 'stderr'): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const refused = (NO_COLOR !== undefined && NO_COLOR !== '') || FORCE_COLOR === '0' || FORCE_COLOR === 'false';
  const on = !refused && (forced || (io.isTTY[stream] && TERM !== 'dumb'));
  const code = (open: number, close: number) => (text: string) =>
    on ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    red: code(31, 39),
    yellow: code(33, 39),
    green: code(32, 39),
    cyan: code(36, 39),
    mark: on ? code(7, 27) : (text) => `[${text}]`,
  };
}

/**
 * Text from lists, files and documents, made safe for a terminal: control characters are shown as `\x1b`
 * instead of being obeyed, and direction overrides are shown instead of reordering the line.
 */
export function plain(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** Such texts as lines. */
export const plainLines = (texts: readonly string[]): string => texts.map((text) => `${plain(text)}\n`).join('');
