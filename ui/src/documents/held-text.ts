/**
 * The text somebody reads, as part of the address. It is packed into the part after the `#`, which no browser sends
 * to a server. A text too long for that is held by this tab alone, and the page says so.
 */

const LONGEST_ADDRESS = 12_000;
const HELD = 'held';
const KEY = 'interdict:text';

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** Packs a text for the address; where it is too long, keeps it in this tab and returns the word that says so. */
export async function pack(text: string): Promise<string> {
  sessionStorage.removeItem(KEY);
  const packed = toBase64(await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')));
  if (packed.length <= LONGEST_ADDRESS) return packed;
  held = text;
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // Over the browser's quota: the text then lives as long as this page, without surviving a reload.
  }
  return HELD;
}

let held: string | undefined;

/** The text an address stands for; `undefined` where only the tab it was pasted into has it, or the address is cut. */
export async function unpack(packed: string): Promise<string | undefined> {
  if (packed === HELD) return held ?? sessionStorage.getItem(KEY) ?? undefined;
  try {
    return new TextDecoder().decode(await through(fromBase64(packed), new DecompressionStream('deflate-raw')));
  } catch {
    return undefined;
  }
}

export const isHeld = (packed: string): boolean => packed === HELD;
