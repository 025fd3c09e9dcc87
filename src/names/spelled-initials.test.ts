import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, initialsOf, isInitials } from './index.ts';

const initials = (printed: string) => initialsOf(printed, analyse(printed, 'organisation').tokens)?.forms ?? [];

describe('the letters an organisation may be known by', () => {
  it('leave out little words, legal forms and last common words, or do not', () => {
    expect(initials('Islamic Republic of Iran Shipping Lines')).toContain('irisl');
    expect(initials('National Iranian Oil Company')).toContain('nioc');
    expect(initials('Fuerzas Armadas Revolucionarias de Colombia')).toContain('farc');
    expect(initials('Petróleos de Venezuela S.A.')).toContain('pdvsa');
    expect(initials('Aerospace Industries Organization')).toContain('aio');
  });

  it('do not count the word that says them', () => {
    expect(initials('National Iranian Tanker Company (NITC)')).toContain('nitc');
  });

  it('are those of three words or more of the Latin alphabet', () => {
    expect(initials('Bank Melli')).toEqual([]);
    expect(initials('Банк Восток Капитал')).toEqual([]);
  });

  it('are one token behind the words, of three to eight letters, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (printed) => {
        const { tokens } = analyse(printed, 'organisation');
        const found = initialsOf(printed, tokens);
        if (found === undefined) return;
        expect(isInitials(found)).toBe(true);
        expect(tokens.some(isInitials)).toBe(false);
        for (const form of found.forms) expect(form).toMatch(/^[a-z0-9]{3,8}$/);
      }),
    );
  });
});
