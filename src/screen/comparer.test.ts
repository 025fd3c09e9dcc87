import { expect, test } from 'vitest';
import { catalogOf } from '../catalog/index.ts';
import { comparerUnder } from './comparer.ts';
import { engineOn } from './engine.ts';

test.each(['balanced', 'strict', 'ofac-search'] as const)('scores as an engine under %s does', (policy) => {
  const comparer = comparerUnder(policy);
  const engine = engineOn(catalogOf([]), { policy });
  const facts = [{ birthDates: ['1970-02-01'] }, { birthDates: ['1970'] }];
  for (const [one, two] of [
    ['Osama bin Laden', 'BIN LADIN, Usama'],
    ['Talla Shipping LLC', 'Tala Shipping'],
  ] as const) {
    expect(comparer.compare(one, two, 'Thing', ...facts)).toEqual(engine.compare(one, two, 'Thing', ...facts));
  }
  expect(comparer.identity).toEqual(engine.identity);
});

test('refuses a policy that does not exist', () => {
  expect(() => comparerUnder('none')).toThrow('There is no policy "none"');
});
