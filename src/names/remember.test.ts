import { expect, test } from 'vitest';
import { remembering } from './remember.ts';

test('works a word out once, and answers undefined from memory as well', () => {
  const asked: string[] = [];
  const length = remembering((word) => {
    asked.push(word);
    return word === '' ? undefined : word.length;
  });
  expect([length('abc'), length('abc'), length(''), length('')]).toEqual([3, 3, undefined, undefined]);
  expect(asked).toEqual(['abc', '']);
});

test('answers rightly beyond what it remembers', () => {
  const twice = remembering((word) => word + word);
  for (let round = 0; round < 2; round++)
    for (let each = 0; each < 25_000; each++) expect(twice(`w${each}`)).toBe(`w${each}w${each}`);
});
