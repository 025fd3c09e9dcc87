import { describe, expect, it } from 'vitest';
import { spelledOtherwise } from './same-name.ts';
import { sameSpelling, scriptOf, spokenName } from './spoken.ts';

describe('a listed name as it is spoken', () => {
  it('puts the family name last, where the list tells it', () => {
    expect(spokenName({ full: 'VAN HOLLANDER, Jan Piet' }, 'Person')).toEqual({
      words: ['Jan', 'Piet', 'VAN', 'HOLLANDER'],
      family: 2,
      schema: 'Person',
    });
    expect(spokenName({ full: 'Jan Piet HOLLANDER', parts: { family: 'Hollander' } }, 'Person').family).toBe(2);
    expect(spokenName({ full: 'Jan Hollander' }, 'Person').family).toBe(2);
  });

  it('leaves commas of companies where they say nothing of families', () => {
    expect(spokenName({ full: 'ORION, S.A.' }, 'Organization').words).toEqual(['ORION', 'S.A.']);
  });

  it('calls spellings equal that differ in case, accents, punctuation or order', () => {
    expect(sameSpelling('GUTIÉRREZ, José-Luis')).toBe(sameSpelling('jose luis gutierrez'));
    expect(sameSpelling('Jose Gutierrez')).not.toBe(sameSpelling('Jose Gutierres'));
  });

  it('knows the script most letters are of', () => {
    expect(['Jan', 'Ян', 'محمد', '김', '李', 'Γιάννης', '12'].map(scriptOf)).toEqual([
      'Latn',
      'Cyrl',
      'Arab',
      'Hang',
      'Hani',
      'Grek',
      'Zyyy',
    ]);
  });
});

describe('whether two spellings may be one name', () => {
  const words = (text: string) => text.split(' ');
  it.each([
    ['Muammar Qadhafi', 'Moammar Gaddafi'],
    ['Abd al-Rahman Shehri', 'Abdurrahman Shahri'],
    ['Jan Hollander', 'Hollander Yan'],
  ])('%s, %s: yes', (one, other) => expect(spelledOtherwise(words(one), words(other))).toBe(true));
  it.each([
    ['Jan Hollander', 'Piet Brouwer'],
    ['Jasmeet Singh', 'Jasmeet Hakimzada'],
    ['Li', 'Lu'],
  ])('%s, %s: no', (one, other) => expect(spelledOtherwise(words(one), words(other))).toBe(false));
});
