import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameModel } from '../names/index.ts';
import { edits, maxEdits } from './edit.ts';
import { explain } from './explain.ts';
import { lookupKeys, meetingKeys } from './keys.ts';
import { prepare } from './prepare.ts';
import { leftoverPrice } from './price.ts';
import { scoreNames } from './score.ts';
import { similarity } from './similarity.ts';

const score = (a: string, b: string, model: NameModel = 'person') =>
  scoreNames(prepare(a, model), prepare(b, model)).score;

/** Whether a name says who is meant by one word, or none, beside particles, titles and initials. */
const fewWords = (text: string, kind: NameModel) => {
  const { tokens, speaking } = prepare(text, kind);
  return tokens.filter(({ initial }, i) => !initial && ((speaking >>> i) & 1) === 1).length < 2;
};

const part = fc.constantFrom(
  ...['Ali', 'Aly', 'Hassan', 'Hasan', 'Maria', 'Mario', 'al', 'bin', 'Khan', 'Kahn', 'Ivanov', 'Ivanova', 'J.', 'K'],
  ...[
    'Abdul',
    'Rahman',
    'Abdulrahman',
    'Dr',
    'No',
    '8',
    '6',
    'Trading',
    'Company',
    'LLC',
    'Acme',
    'Иванов',
    '王',
    'Wang',
    '김일수',
    'Il-Su',
    'محمدجواد',
    'Javad',
  ],
);
const name = fc.oneof(
  fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const model = fc.constantFrom<NameModel>('person', 'organisation', 'thing');

describe('a gloss behind a dash', () => {
  it('weighs little: an organisation is found by its name alone', () => {
    expect(score('Al-Nur', 'AL NUR - LIGHT FOR THE POOR OF THE WORLD', 'organisation')).toBeGreaterThan(0.7);
  });

  it.each([
    ['Tehrik', 'TEHRIK - E TALIBAN'],
    ['Light for the Poor of the World', 'AL NUR - HELP FOR THE SICK OF THE LAND'],
  ])('is not taken for one, nor for the same, where it tells two apart: %s, %s', (a, b) => {
    expect(score(a, b, 'organisation')).toBeLessThan(0.7);
  });
});

describe('what stands before the name of a ship', () => {
  it.each([
    ['ARTAVIL', 'M/V ARTAVIL'],
    ['Ocean Star', 'MV OCEAN STAR'],
    ['S.S. Minnow', 'MINNOW'],
  ])('is no part of it: %s, %s', (a, b) => {
    expect(score(a, b, 'thing')).toBeGreaterThan(0.9);
    expect(score(b, a, 'thing')).toBeGreaterThan(0.9);
  });

  it.each([
    ['M/V Ocean Star 1', 'M/T Ocean Star 2'],
    ['MV Golden Eagle', 'MV Golden Falcon'],
    ['MV', 'MV ARTAVIL'],
  ])('makes no two ships one: %s, %s', (a, b) => {
    expect(score(a, b, 'thing')).toBeLessThan(0.7);
  });
});

describe('scoreNames', () => {
  it('gives every pair of strings a score between 0 and 1, the same both ways where more than one word meets', () => {
    fc.assert(
      fc.property(name, name, model, (a, b, kind) => {
        const there = score(a, b, kind);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
        // One word that meets is all a list name may say, and little of what a query says.
        if (scoreNames(prepare(a, kind), prepare(b, kind)).edges.length < 2) return;
        if (fewWords(a, kind) || fewWords(b, kind)) return;
        // An initial that meets is no word: Kahn Ali and K. Ali Ali share one.
        if (hasInitial(a, kind) || hasInitial(b, kind)) return;
        expect(score(b, a, kind)).toBeCloseTo(there, 9);
      }),
      { numRuns: 500 },
    );
  });

  it('puts a name with itself near 1', () => {
    for (const same of ['Karim Khan', 'LI, Wei', 'Acme Trading Company LLC', 'Сергей Иванов']) {
      expect(score(same, same)).toBeGreaterThan(0.97);
    }
  });

  it('forgives what is missing and not what contradicts', () => {
    expect(score('Karim Khan', 'KHAN, Karim Asad Ahmad')).toBeGreaterThan(0.7);
    expect(score('Anna Petrovna Sidorova', 'SIDOROVA, Anna')).toBeGreaterThan(0.8);
    expect(score('John Smith', 'Jane Smith')).toBeLessThan(0.6);
    expect(score('Acme of Atlanta', 'Acme of Boston', 'organisation')).toBeLessThan(0.7);
    expect(score('Miller & Sons', 'Miller & Daughters', 'organisation')).toBeLessThan(0.7);
    expect(score('Factory No. 8', 'Factory No. 6', 'organisation')).toBeLessThan(0.7);
  });

  it('asks more evidence of short and common names', () => {
    expect(score('Ali Hassan', 'Ali Hassan Mahmoud')).toBeLessThan(
      score('Zbigniew Krzywicki', 'Zbigniew Krzywicki Mahmoud'),
    );
    expect(score('Sarah Yager', 'SARAH')).toBeLessThan(0.7);
  });

  it('takes a one-word listed person for nobody with more names, but a one-word query for all who bear it', () => {
    expect(score('Granite Johnson', 'GRANITE')).toBeLessThan(0.7);
    expect(score('Granite', 'GRANITE, Johnson')).toBeGreaterThan(0.7);
  });

  it('meets misspelt, joined, split and reordered names', () => {
    expect(score('Nicolas Gilou', 'GUILLOU, Nicolas')).toBeGreaterThan(0.7);
    expect(score('Abdulrahman Khan', 'Khan, Abdul Rahman')).toBeGreaterThan(0.9);
    expect(score('Aero Caribbean Airlines', 'AEROCARIBBEAN AIRLINES', 'organisation')).toBeGreaterThan(0.9);
  });

  it('takes initials for a hint, never for a name', () => {
    expect(score('J. Sidorov', 'Sidorov, Juri')).toBeGreaterThan(0.8);
    expect(score('Beti Höhler', 'B&H')).toBeLessThan(0.6);
  });

  it('stays fast and total on long and repetitive names', () => {
    const long = 'ali hassan mohammed '.repeat(90);
    expect(score(long, long)).toBeGreaterThan(0.9);
    expect(score('a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d', long)).toBeLessThan(0.7);
  });
});

describe('what the index relies on', () => {
  const weight = fc.double({ min: 0, max: 6, noNaN: true });

  it('prices never fall when more is left over, never grow with evidence', () => {
    fc.assert(
      fc.property(
        model,
        weight,
        weight,
        weight,
        weight,
        weight,
        fc.nat(6),
        weight,
        (kind, qs, qi, ls, li, evidence, met, more) => {
          const left = { querySpeaking: qs, querySilent: qi, listSpeaking: ls, listSilent: li };
          const price = leftoverPrice(left, evidence, met, kind);
          for (const key of Object.keys(left) as Array<keyof typeof left>) {
            expect(leftoverPrice({ ...left, [key]: left[key] + more }, evidence, met, kind)).toBeGreaterThanOrEqual(
              price - 1e-9,
            );
          }
          expect(leftoverPrice(left, evidence + more, met, kind)).toBeLessThanOrEqual(price + 1e-9);
          expect(leftoverPrice(left, evidence, met + 1, kind)).toBeLessThanOrEqual(price + 1e-9);
        },
      ),
    );
  });

  it('a score over a line means gains that cover the price at that line', () => {
    fc.assert(
      fc.property(name, name, model, fc.double({ min: 0.05, max: 1, noNaN: true }), (a, b, kind, share) => {
        const scored = scoreNames(prepare(a, kind), prepare(b, kind));
        const line = share * scored.score;
        const gains = scored.edges.reduce((sum, edge) => sum + (edge.similarity - line) * edge.weight, 0);
        expect(gains).toBeGreaterThanOrEqual(line * scored.price - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('tokens that meet share a bucket or are few edits apart', () => {
    fc.assert(
      fc.property(name, name, model, (a, b, kind) => {
        for (const x of prepare(a, kind).tokens) {
          for (const y of prepare(b, kind).tokens) {
            if (similarity(x, y, kind) === 0) continue;
            const keys = new Set(meetingKeys(y, kind));
            const shared = lookupKeys(x, kind).some((key) => keys.has(key));
            const near = x.token.forms.some((form) =>
              y.token.forms.some((other) => edits(form, other).raw <= maxEdits(Math.min(form.length, other.length))),
            );
            expect(shared || near).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('explain', () => {
  it('accounts for the whole score, token by token, in the printed words', () => {
    const [query, list] = [prepare('Nicolas Guillou', 'person'), prepare('GUILLOU, Nicolas Yann', 'person')];
    const explanation = explain(query, list, scoreNames(query, list));
    expect(explanation.query.tokens.map(({ text }) => text)).toEqual(['Nicolas', 'Guillou']);
    expect(explanation.meetings.map(({ kind }) => kind)).toEqual(['exact', 'exact']);
    expect(explanation.alone.list.map(({ token }) => explanation.list.tokens[token]!.text)).toEqual(['Yann']);
    const met = explanation.meetings.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(met + explanation.alone.list[0]!.cost).toBeCloseTo(1, 2);
  });
});
const hasInitial = (printed: string, kind: NameModel) => prepare(printed, kind).tokens.some(({ initial }) => initial);
