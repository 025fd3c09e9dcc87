import { isHandWrapped } from '../sentences.ts';
import type { Block } from './types.ts';

/** The paragraphs of a text without elements: between empty lines where lines are broken by hand, else the lines. */
export function blocksOfText(text: string): Block[] {
  const wrapped = isHandWrapped(text);
  const pattern = wrapped ? /\S(?:[^\n]|\n(?![ \t\r]*(?:\n|$)|[ \t]*!\[))*/g : /[^\s][^\r\n]*/g;
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.trimEnd().length,
    ...(/^#{1,6}\s/.test(found) ? { element: 'h2' } : {}),
  }));
}
