import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../../model/index.ts';
import { randomFor } from '../random.ts';
import { type SpokenName, sameSpelling } from '../spoken.ts';
import { CORRUPTIONS } from './index.ts';

const GIVEN = ['Aleksandr', 'Maria', 'José', 'Karim', 'Wei', 'Ng', "O'Neil", 'Jean-Luc'];
const FAMILY = ['Petrovsky', 'Al-Masri', 'Gutiérrez', 'Li', 'van', 'Hollander'];
const COMPANY = ['Orion', 'Shipping', 'Company', 'Limited', 'No.', '7', 'Second', 'Severny', 'LLC', 'S.A.', '&'];

const person = fc
  .tuple(fc.array(fc.constantFrom(...GIVEN), { minLength: 1, maxLength: 3 }), fc.constantFrom(...FAMILY))
  .map(([given, family]): SpokenName => ({ words: [...given, family], family: given.length, schema: 'Person' }));
const other = fc
  .tuple(
    fc.array(fc.constantFrom(...COMPANY), { minLength: 1, maxLength: 6 }),
    fc.constantFrom<Schema>('Organization', 'Vessel'),
  )
  .map(([words, schema]): SpokenName => ({ words, family: words.length, schema }));
const name = fc.oneof(person, other);

const byId = (id: string) => CORRUPTIONS.find((kind) => kind.id === id)!;
const make = (id: string, from: SpokenName, seed = 1) => byId(id).make(from, randomFor(seed, 'test'));
const KARIM: SpokenName = { words: ['Karim', 'Asad', 'Rahman', 'Durrani'], family: 3, schema: 'Person' };

/** Runs a kind over many names and seeds, wherever it makes a variant. */
function always(id: string, holds: (from: SpokenName, variant: string) => void) {
  fc.assert(
    fc.property(name, fc.integer({ min: 0, max: 999 }), (from, seed) => {
      const variant = make(id, from, seed);
      if (variant !== undefined) holds(from, variant);
    }),
  );
}

describe('every kind of wrong name', () => {
  it.each(CORRUPTIONS.map(({ id }) => id))('%s: one seed, one variant; never the name itself, never empty', (id) => {
    always(id, (from, variant) => {
      expect(variant.trim()).not.toBe('');
      if (id === 'exact') expect(variant).toBe(from.words.join(' '));
      else expect(variant).not.toBe(from.words.join(' '));
    });
    fc.assert(
      fc.property(name, fc.integer({ min: 0, max: 999 }), (from, seed) => {
        expect(make(id, from, seed)).toBe(make(id, from, seed));
      }),
    );
  });

  it('is made for at least one ordinary name', () => {
    const ordinary: SpokenName[] = [
      KARIM,
      { words: ['Robert', 'Bellweather'], family: 1, schema: 'Person' },
      { words: ['SECOND', 'ORION', 'SHIPPING', 'COMPANY', 'LIMITED', 'NO.', '7'], family: 7, schema: 'Organization' },
    ];
    for (const { id } of CORRUPTIONS) {
      const made = ordinary.some((each) => [1, 2, 3, 4, 5].some((seed) => make(id, each, seed) !== undefined));
      expect(made, id).toBe(true);
    }
  });
});

describe('kinds keep what they promise', () => {
  const letters = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  const sorted = (text: string) => [...letters(text)].sort().join('');

  it('case changes nothing but case', () => {
    always('case', (from, variant) => expect(variant.toLowerCase()).toBe(from.words.join(' ').toLowerCase()));
  });

  it('joining and splitting move spaces alone', () => {
    for (const id of ['joined', 'split'])
      always(id, (from, variant) => {
        expect(letters(variant)).toBe(letters(from.words.join(' ')));
        expect(variant.split(' ').length - from.words.length).toBe(id === 'joined' ? -1 : 1);
      });
  });

  it('order keeps every word', () => {
    always('order', (from, variant) => expect(sameSpelling(variant)).toBe(sameSpelling(from.words.join(' '))));
  });

  it('one typo changes one word, a typo in every word every long one, and neither touches first letters', () => {
    always('typo', (from, variant) => {
      const words = variant.split(' ');
      expect(words.filter((word, i) => word !== from.words[i])).toHaveLength(1);
    });
    always('typo-every', (from, variant) => {
      variant.split(' ').forEach((word, i) => {
        expect(word[0]).toBe(from.words[i]![0]);
        expect(word !== from.words[i]).toBe(/^[a-z]{4,}$/i.test(from.words[i]!));
      });
    });
  });

  it('a first-letter typo changes the beginning of one word', () => {
    always('typo-first', (from, variant) => {
      const wrong = variant.split(' ').findIndex((word, i) => word !== from.words[i]);
      expect(variant.split(' ')[wrong]!.slice(0, 1)).not.toBe(from.words[wrong]!.slice(0, 1));
    });
  });

  it('a dropped middle name leaves first given name and family name', () => {
    const left = make('dropped-middle', KARIM)!.split(' ');
    expect(left).toHaveLength(3);
    expect([left[0], left.at(-1)]).toEqual(['Karim', 'Durrani']);
    expect(make('dropped-middle', { words: ['Karim', 'Durrani'], family: 1, schema: 'Person' })).toBeUndefined();
  });

  it('initials shorten middle names and keep the family name', () => {
    expect(make('initials', KARIM)!.replace(/\./g, '')).toBe('Karim A R Durrani');
  });

  it('look-alikes read as the same letters and are none of the alphabet', () => {
    always('homoglyph', (from, variant) => {
      expect(variant).toMatch(/[\p{Script=Cyrillic}\p{Script=Greek}]/u);
      expect([...variant]).toHaveLength([...from.words.join(' ')].length);
    });
  });

  it('a nickname stands for the given name alone', () => {
    const bill: SpokenName = { words: ['William', 'Robert'], family: 1, schema: 'Person' };
    for (let seed = 0; seed < 20; seed++) expect(make('nickname', bill, seed)).toMatch(/^(Bill|Will) Robert$/);
  });

  it('numbers stay the same number', () => {
    const vessel: SpokenName = { words: ['SEA', 'STAR', '7'], family: 3, schema: 'Vessel' };
    for (let seed = 0; seed < 20; seed++) expect(make('numerals', vessel, seed)).toMatch(/^SEA STAR (VII|No\. 7|07)$/);
  });

  it('a legal form becomes another writing of the same form, or goes', () => {
    const company: SpokenName = { words: ['ORION', 'LLC'], family: 2, schema: 'Organization' };
    const made = new Set(Array.from({ length: 60 }, (_, seed) => make('legal-form', company, seed)));
    expect(made).toContain('ORION');
    expect(made).toContain('ORION LIMITED LIABILITY COMPANY');
    expect(made).not.toContain('ORION JSC');
  });

  it('a word dropped is one others have as well', () => {
    const company: SpokenName = { words: ['ORION', 'SHIPPING', 'COMPANY'], family: 3, schema: 'Organization' };
    for (let seed = 0; seed < 20; seed++) expect(make('dropped-word', company, seed)).toContain('ORION');
  });

  it('accents come and go over the same letters', () => {
    always('diacritics', (from, variant) => {
      if (!/[ıłøđ]/i.test(variant)) expect(sorted(variant)).toBe(sorted(from.words.join(' ')));
    });
  });
});
