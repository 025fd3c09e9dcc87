import { expect, it } from 'vitest';
import { misread, questionOf, requestOf } from './question.ts';

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
