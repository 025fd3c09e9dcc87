import { describe, expect, it } from 'vitest';
import { finderFor } from './fixtures/list-finder.ts';
import { ARMED_GROUP } from './fixtures/lists.ts';
import { findMentions } from './index.ts';

const named = (text: string, list: Parameters<typeof finderFor>[0]) =>
  findMentions(text, finderFor(list)).map((mention) => mention.text);

describe('names in texts that are not English', () => {
  it.each([
    'Herr Idris Tarzouk und seine Frau trafen sich.',
    'Der Kunde Idris Tarzouk überwies 500 EUR.',
    'Der Richter Idris Tarzouk kam nicht.',
    'Kontoinhaber Idris Tarzouk',
    'Monsieur Idris Tarzouk est venu.',
    'Il signor Idris Tarzouk è partito.',
    'Pan Idris Tarzouk przyjechał wczoraj.',
  ])('finds who is introduced by a word of that language: %s', (text) => {
    expect(named(text, ARMED_GROUP)).toEqual(['Idris Tarzouk']);
  });

  it('still takes a further given name for a longer name, in any language', () => {
    expect(named('Gestern sprach Karl Idris Tarzouk mit uns.', ARMED_GROUP)).toEqual([]);
    expect(named('Yesterday we spoke to Karl Idris Tarzouk about it.', ARMED_GROUP)).toEqual([]);
  });

  it('takes an unknown word with a capital for a part of the name in English, which prints nouns without', () => {
    expect(named('Yesterday we spoke to Zubqar Idris Tarzouk about it.', ARMED_GROUP)).toEqual([]);
  });
});
