import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../src/screen/index.ts';

/** The bundled lists end to end: the affair this project started from, and innocent namesakes beside it. */
let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});

const first = (name: string) => engine.screen(name).matches[0];

describe('screening the bundled lists', () => {
  it.each([
    ['Nicolas Guillou', 'ofac-54211', 0.9],
    ['Kimberly Prost', 'ofac-54217', 0.9],
    ['Nazhat Shameem Khan', 'ofac-55243', 0.9],
    ['Karim Khan', 'ofac-52965', 0.7],
    ['Solomy Balungi Bossa', 'ofac-54215', 0.9],
    ['Beti Höhler', 'ofac-54434', 0.9],
    ['Reine Alapini-Gansou', 'ofac-54213', 0.9],
    ['Luz Ibáñez Carranza', 'ofac-54216', 0.9],
  ])('%s is %s', (name, id, score) => {
    expect(first(name)?.party.id).toBe(id);
    expect(first(name)?.score).toBeGreaterThanOrEqual(score);
    expect(first(name)?.designations[0]?.programmes).toContain('ICC-EO14203');
  });

  it.each([
    'Tomoko Akane',
    'Fatou Bensouda',
    'Marco Rubio',
    'Yoav Gallant',
    'Antonio Costa',
    'Kimberly Clark',
    'Francesca Romano',
    'Beti Novak',
    'Nicolas Moreau',
  ])('%s is on no list', (name) => {
    expect(engine.screen(name).outcome).toBe('clear');
  });

  it('tells two people of one surname apart', () => {
    const ids = engine.screen('Nazhat Shameem Khan').matches.map(({ party }) => party.id);
    expect(ids[0]).toBe('ofac-55243');
    expect(ids.indexOf('ofac-52965')).toBeOneOf([-1, ...ids.keys()].filter((place) => place !== 0));
  });

  it.each([
    ['Francesca Albanese', '2025-07-01', undefined],
    ['Francesca Albanese', '2025-09-15', 'ofac-54707'],
    ['Francesca Albanese', '2026-07-11', 'ofac-57795'],
    ['Nicolas Guillou', '2025-08-19', undefined],
    ['Nicolas Guillou', '2025-08-20', 'ofac-54211'],
  ])('%s on %s', (name, asOf, id) => {
    const listed = engine.screen(name, { asOf }).matches.filter((match) => match.asOf?.standing === 'listed');
    expect(listed[0]?.party.id).toBe(id);
  });

  it('covers every list that is in the data folder', () => {
    const coverage = engine.coverage();
    expect(coverage.length).toBeGreaterThanOrEqual(7);
    expect(coverage.every(({ screened, entries, nameOnlyRows }) => screened && entries + nameOnlyRows > 0)).toBe(true);
  });
});
