import { damaged, tooLarge } from './fail.ts';
import type { ReadingLimits } from './limits.ts';

/** Entries of an Office document; an archive with more is something else. */
const MOST_ENTRIES = 10_000;

/**
 * The named parts of a ZIP container that it has, unpacked. What an entry says of its size is checked before it is
 * unpacked and is also all the room it gets, so a bomb is refused whatever it says.
 *
 * @throws InterdictError FILE_DAMAGED, FILE_TOO_LARGE
 */
export async function partsOfZip(
  file: string,
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
  limits: ReadingLimits,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { unzipSync } = await import('fflate');
  let entries = 0;
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++entries > MOST_ENTRIES) throw tooLarge(file, `holds more than ${MOST_ENTRIES} files`);
        if (!wanted.has(name)) return false;
        size += originalSize;
        if (size > limits.text) throw tooLarge(file, `unpacks to more than ${limits.text} bytes`);
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof Error && error.name === 'InterdictError') throw error;
    throw damaged(file, 'ZIP container', error);
  }
}
