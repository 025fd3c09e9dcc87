import { InterdictError } from '../../model/index.ts';
import type { OpenedText } from './open-text.ts';

/** Largest file taken in one piece, in UTF-16 units: these are tables and descriptions that somebody wrote. */
const MAX_TEXT = 10_000_000;

/**
 * All of an opened text in one piece.
 *
 * @throws InterdictError `FILE_TOO_LARGE`; `FILE_ENCODING` where bytes could not be decoded, as a name with holes would
 *   be taken for another one.
 */
export async function wholeText(opened: OpenedText): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of opened.chunks) {
    length += chunk.length;
    if (length > MAX_TEXT) {
      throw new InterdictError(
        'FILE_TOO_LARGE',
        `${opened.name} is longer than ${MAX_TEXT.toLocaleString('en-US')} characters.`,
        'Cut it into parts.',
        { file: opened.name },
      );
    }
    parts.push(chunk);
  }
  const text = parts.join('');
  const at = text.indexOf('\uFFFD');
  if (at === -1) return text;
  throw new InterdictError('FILE_ENCODING', `${opened.name} is not UTF-8 text.`, 'Save it as UTF-8.', {
    file: opened.name,
    line: text.slice(0, at).split('\n').length,
  });
}
