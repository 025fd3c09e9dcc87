import { KINDS, MORE, NAME, NAME_START, SPACE } from './kinds.ts';

const [GT, SLASH, BANG, QUERY] = Buffer.from('>/!?') as unknown as readonly [number, number, number, number];

/**
 * In repair mode, a `<` that begins no tag was part of a character once.
 * @returns MORE where further bytes are needed to tell
 */
export function isStray(bytes: Buffer, at: number): boolean | typeof MORE {
  const next = bytes[at + 1];
  if (next === SLASH || next === BANG || next === QUERY) return false;
  let end = at + 1;
  while (end < bytes.length && ((KINDS[bytes[end] as number] as number) & NAME) !== 0) end += 1;
  const after = bytes[end];
  if (next === undefined || after === undefined) return MORE;
  if (next >= 0x80 || ((KINDS[next] as number) & NAME_START) === 0) return true;
  return KINDS[after] !== SPACE && after !== SLASH && after !== GT;
}
