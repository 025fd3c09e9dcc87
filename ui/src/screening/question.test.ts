import { expect, it } from 'vitest';
import { misread, questionOf, readBothWays, requestOf } from './question.ts';

const question = (search: string) => questionOf(new URLSearchParams(search));

it('takes an address that means nothing for the usual question', () => {
  const asked = requestOf(question('q=Ann&at=7&n=none'));
  expect(asked).toMatchObject({ names: ['Ann'], limit: 10, lists: [] });
  expect(asked.threshold).toBeUndefined();
  expect(requestOf(question('q=Ann&at=0.5')).threshold).toBe(0.5);
});

it('sends only what it understood, and says what it did not', () => {
  const asked = question('q=Ann&born=13+Aug+1975,yesterday&country=France,Atlantis');
  expect(requestOf(asked)).toMatchObject({ birthDates: ['1975-08-13'], countries: ['fr'] });
  expect(misread(asked).born).toContain('“yesterday”');
  expect(misread(asked).country).toContain('“Atlantis”');
});

it('reads a birth date both ways where it may be day first or month first, and says which', () => {
  const asked = question('q=Ann&born=03/04/1980,+30/08/1954');
  expect(requestOf(asked).birthDates).toEqual(['1980-04-03', '1980-03-04', '1954-08-30']);
  expect(readBothWays(asked)).toEqual([{ text: '03/04/1980', days: ['1980-04-03', '1980-03-04'] }]);
  expect(misread(asked)).toEqual({});
});

it('asks for an identifier alone, without a name that is none', () => {
  expect(requestOf(question('id=9116412'))).toMatchObject({ names: [], identifiers: ['9116412'] });
});
