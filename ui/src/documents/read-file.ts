import { Trouble } from '../api.ts';

const LARGEST = 5_000_000;

/** The text of a dropped file. Only UTF-8 text is read here; all else is refused with the way to read it. */
export async function readFile(file: File): Promise<string> {
  if (file.size > LARGEST) {
    throw new Trouble(
      'This file is too large for the page',
      `“${file.name}” has ${(file.size / 1e6).toFixed(1)} MB; the page reads up to 5 MB. Nothing was read.`,
      'Use the command line, which has no such limit: interdict read FILE',
      'FILE_TOO_LARGE',
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    if (bytes.subarray(0, 4096).includes(0)) throw new TypeError('binary');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Trouble(
      'This file is not plain text',
      `“${file.name}” holds bytes that are no UTF-8 text: it is a PDF, an office file, or text in another encoding. Nothing was read.`,
      'Open the file in its own program, copy its text, and paste it here.',
      'FILE_TYPE_UNSUPPORTED',
    );
  }
}
