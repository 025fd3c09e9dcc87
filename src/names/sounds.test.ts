import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyse,
  BACKGROUND_VERSION,
  genderPair,
  isGendered,
  legalKind,
  nicknamesOf,
  phoneticKeys,
  rarity,
  skeleton,
  surnameStems,
} from './index.ts';

const sound = (a: string, b: string) => phoneticKeys(a).some((key) => phoneticKeys(b).includes(key));
const share = (a: string, b: string) => nicknamesOf(a).some((group) => nicknamesOf(b).includes(group));

describe('sound keys', () => {
  it.each([
    ['schmidt', 'shmit'],
    ['philip', 'filip'],
    ['vladimir', 'wladimir'],
    ['khalid', 'halid'],
    ['jankovic', 'yankovic'],
    ['chavez', 'shavez'],
    ['helena', 'elena'],
  ])('%s sounds like %s', (a, b) => {
    expect(sound(a, b)).toBe(true);
  });

  it.each([
    ['maria', 'mark'],
    ['john', 'janet'],
    ['peter', 'boris'],
  ])('%s does not sound like %s', (a, b) => {
    expect(sound(a, b)).toBe(false);
  });

  it.each([
    ['mohammed', 'muhammad', 'mohamad'],
    ['qaddafi', 'gadhafi', 'kadafi'],
    ['hussein', 'husayn', 'houssein'],
    ['yusuf', 'yousef', 'youssouf'],
    ['abdullah', 'abdulla', 'abdallah'],
  ])('one skeleton for %s, %s, %s', (...names) => {
    expect(new Set(names.map(skeleton)).size).toBe(1);
  });

  it('are short, never empty and defined for every folded token', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,40}$/), (text) => {
        expect(phoneticKeys(text).length).toBeGreaterThanOrEqual(1);
        expect(phoneticKeys(text).length).toBeLessThanOrEqual(2);
        for (const key of phoneticKeys(text)) expect(key).toMatch(/^[A-Z0-9]+$/);
        expect(skeleton(text)).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});

describe('nicknames', () => {
  it('relate a name to its short forms, and not to strangers', () => {
    expect(share('robert', 'bob')).toBe(true);
    expect(share('william', 'bill')).toBe(true);
    expect(share('mohammed', 'muhammad')).toBe(true);
    expect(share('maria', 'mario')).toBe(false);
    expect(share('nicolas', 'karim')).toBe(false);
    expect(nicknamesOf('zzyzx')).toEqual([]);
  });
});

describe('rarity', () => {
  it('is low for common names and words and one for unseen ones', () => {
    for (const name of ['mohammed', 'ali', 'maria', 'ivanov', 'kim', 'wang'])
      expect(rarity(name, 'person')).toBeLessThan(0.4);
    for (const word of ['company', 'international', 'trading', 'bank', 'group', 'of', 'center', 'rights']) {
      expect(rarity(word, 'organisation')).toBeLessThan(0.6);
    }
    expect(rarity('qzxwv', 'person')).toBe(1);
    expect(rarity('qzxwv', 'organisation')).toBe(1);
    expect(rarity('smith', 'person')).toBeLessThan(rarity('guillou', 'person'));
  });

  it('reads every spelling of a token, and says which table it comes from', () => {
    const token = analyse('Мария', 'person').tokens[0]!;
    expect(rarity(token, 'person')).toBe(Math.min(...token.forms.map((form) => rarity(form, 'person'))));
    expect(BACKGROUND_VERSION).not.toBe('');
  });
});

describe('gendered surnames', () => {
  it.each([
    ['ivanov', 'ivanova'],
    ['kowalski', 'kowalska'],
    ['trotsky', 'trotskaya'],
    ['papadopoulos', 'papadopoulou'],
    ['pushkin', 'pushkina'],
  ])('%s and %s are one name', (man, woman) => {
    expect(genderPair(man, woman)).toBe(true);
    expect(genderPair(woman, man)).toBe(true);
    expect(isGendered(man) || isGendered(woman)).toBe(true);
  });

  it('does not pair other names', () => {
    expect(genderPair('ivanov', 'ivanov')).toBe(false);
    expect(genderPair('maria', 'mario')).toBe(false);
    expect(surnameStems('maria')).toEqual(['maria']);
  });
});

describe('legal forms', () => {
  it('of different countries compare by kind', () => {
    expect(legalKind('legal:doo')).toBe(legalKind('legal:gmbh'));
    expect(legalKind('org:bank')).toBeUndefined();
  });
});
