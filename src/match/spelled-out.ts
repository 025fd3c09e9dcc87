import { isInitials, type Token } from '../names/index.ts';

/** Whether one of the tokens is the initials of a name and the other a word of these letters. Symmetric. */
export function spellsOut(a: Token, b: Token): boolean {
  if (isInitials(a) === isInitials(b)) return false;
  const [initials, word] = isInitials(a) ? [a, b] : [b, a];
  if (word.symbol !== undefined || word.role === 'legalForm' || word.role === 'number') return false;
  return initials.forms.includes(word.text);
}
