import { describe, expect, it } from 'vitest';
import { REMARKS_WIDTH, splitRemarks } from './split.ts';

describe('splitting OFAC remarks', () => {
  it('parts fields at semicolons and drops the full stop at the end', () => {
    expect(splitRemarks('DOB 1970; POB Vannes, France; Gender Male.')).toEqual({
      fields: ['DOB 1970', 'POB Vannes, France', 'Gender Male'],
    });
  });

  it('keeps a semicolon inside brackets with its value', () => {
    expect(splitRemarks('Registration ID 1 (a; b) (Mexico); DOB 1970.').fields).toEqual([
      'Registration ID 1 (a; b) (Mexico)',
      'DOB 1970',
    ]);
  });

  it('does not let a bracket that never closes swallow the next field', () => {
    expect(splitRemarks('Passport No. 1 (Eritrea; DOB 1970.').fields).toEqual(['Passport No. 1 (Eritrea', 'DOB 1970']);
  });

  it('sets the last field of cut remarks apart, so that half a number is never taken for a number', () => {
    const start = 'DOB 1970; Passport ';
    const cut = start + '1'.repeat(REMARKS_WIDTH - start.length);
    expect(splitRemarks(cut)).toEqual({ fields: ['DOB 1970'], cut: cut.slice(10) });
  });

  it('sees that remarks are cut after an abbreviation and a space', () => {
    const end = 'Persons Owned or Controlled By U.S. ';
    const cut = `${'x'.repeat(REMARKS_WIDTH - end.length - 2)}; ${end}`;
    expect(splitRemarks(cut).cut).toBe(end.trim());
  });
});
