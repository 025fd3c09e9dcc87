import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateExpressions, documentDateOf, resolveDate } from './index.ts';

const day = { value: '2024-03-06' }; // a Wednesday

describe('resolveDate', () => {
  it.each([
    ['7 February 2023', '2023-02-07'],
    ['the 7th of February 2023', '2023-02-07'],
    ['Feb. 7, 2023', '2023-02-07'],
    ['Tuesday, February 7, 2023', '2023-02-07'],
    ['7th Feb, 2023', '2023-02-07'],
    ['Sept. 2021', '2021-09'],
    ['2023-02-07', '2023-02-07'],
    ['31.12.2022', '2022-12-31'],
    ['12/31/2022', '2022-12-31'],
    ['2002', '2002'],
  ])('reads %s as it stands', (words, value) => {
    expect(resolveDate(words, {})).toEqual({ value, basis: 'stated', words });
  });

  it('takes of a day and month that may be swapped only the year', () => {
    expect(resolveDate('05/06/2022', {})?.value).toBe('2022');
  });

  it.each([
    ['Wednesday', '2024-03-06'],
    ['Tuesday', '2024-03-05'],
    ['Thursday', '2024-02-29'],
    ['last Wednesday', '2024-02-28'],
    ['next Wednesday', '2024-03-13'],
    ['yesterday', '2024-03-05'],
    ['last year', '2023'],
    ['this year', '2024'],
    ['last month', '2024-02'],
    ['two days ago', '2024-03-04'],
    ['a month ago', '2024-02'],
    ['10 years ago', '2014'],
    ['November', '2023-11'],
    ['March', '2024-03'],
    ['last March', '2023-03'],
    ['March 7', '2023-03-07'],
    ['4 February', '2024-02-04'],
  ])('resolves %s against the day of the document', (words, value) => {
    expect(resolveDate(words, day)).toEqual({ value, basis: 'resolved', words });
  });

  it('looks ahead where that is asked', () => {
    expect(resolveDate('Thursday', day, 'future')?.value).toBe('2024-03-07');
    expect(resolveDate('May 1', day, 'future')?.value).toBe('2024-05-01');
    expect(resolveDate('January', day, 'future')?.value).toBe('2025-01');
  });

  it('says what is missing where the date of the document is not known', () => {
    expect(resolveDate('4 February', {})).toEqual({ value: '--02-04', basis: 'partial', words: '4 February' });
    expect(resolveDate('November', {})?.value).toBe('--11');
    expect(resolveDate('Friday', {})).toEqual({ value: '', basis: 'partial', words: 'Friday' });
    expect(resolveDate('Friday', { value: '2024-03' })?.basis).toBe('partial');
  });

  it('refuses days no calendar has, and words that say no time', () => {
    for (const words of ['31 February 2023', '2023-13-01', '40 March', 'soon', ''])
      expect(resolveDate(words, day)).toBeUndefined();
  });

  it('never puts a past date behind the document, nor a future one before it', () => {
    const words = fc.constantFrom('Monday', 'Friday', 'Sunday', 'May', 'December', 'January 3', '12 October');
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(words, days, (said, date) => {
        const value = date.toISOString().slice(0, 10);
        const past = resolveDate(said, { value })!.value;
        const future = resolveDate(said, { value }, 'future')!.value;
        expect(past <= value.slice(0, past.length)).toBe(true);
        expect(future >= value.slice(0, future.length)).toBe(true);
      }),
    );
  });
});

describe('dateExpressions', () => {
  const words = (text: string) => dateExpressions(text).map((one) => text.slice(one.start, one.end));

  it('finds what says when, as it is printed', () => {
    expect(
      words("On Friday, 3 May 2024 the order of last June met Monday's vote; by 2025 it ended, two weeks ago."),
    ).toEqual(['Friday, 3 May 2024', 'last June', 'Monday', '2025', 'two weeks ago']);
  });

  it('takes no name, verb or number for a month or year', () => {
    expect(words('May Smith may march; June Brown paid 2,000 people, 1999 of them in Mayfair.')).toEqual([]);
  });

  it('gives spans into the text whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { start, end } of dateExpressions(text)) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

describe('documentDateOf', () => {
  it('believes metadata first', () => {
    const metadata = [{ what: 'Date', value: 'Fri, 07 Feb 2020 23:30:00 -0500', kind: 'published' as const }];
    expect(documentDateOf({ text: 'OSLO, 3 May 2021 (Agency) - Rain.', metadata })).toMatchObject({
      value: '2020-02-07',
      certainty: 'stated',
    });
  });

  it('reads a dateline, with or without an agency', () => {
    for (const text of [
      'NEW DELHI, (ABC - The Wire / Desk - 3rd May, 2021) The council met.',
      'A headline\n\nGENEVA, 3 May 2021 – The council met.',
    ])
      expect(documentDateOf({ text })).toMatchObject({ value: '2021-05-03', certainty: 'dateline' });
  });

  it('reads a line that is nothing but its date', () => {
    for (const text of ['A title\nPublished: May 3, 2021 at 10:15 a.m. EST\n\nText.', 'Title\n\n3 May 2021\n\nText.'])
      expect(documentDateOf({ text })).toMatchObject({ value: '2021-05-03', certainty: 'stated' });
  });

  it('infers a date only from what points to it', () => {
    expect(documentDateOf({ text: 'Rain.', name: 'notes/2021-05-03-rain.txt' })).toMatchObject({
      value: '2021-05-03',
      certainty: 'inferred',
    });
    // 3 May 2021 was a Monday.
    expect(documentDateOf({ text: 'He left on Tuesday. A picture of 3 May 2021.' })).toMatchObject({
      value: '2021-05-04',
      certainty: 'inferred',
    });
  });

  it('says unknown where nothing tells', () => {
    expect(documentDateOf({ text: 'On Friday the council met again, as in 2002 and on 3 May 2003.' })).toEqual({
      certainty: 'unknown',
    });
  });
});
