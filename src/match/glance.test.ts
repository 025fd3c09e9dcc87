import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NameModel } from '../names/index.ts';
import { glance, UNTOLD } from './glance.ts';
import { packTraits } from './packed-traits.ts';
import { prepare } from './prepare.ts';
import { similarity } from './similarity.ts';
import type { TokenTraits } from './traits.ts';

const WORDS = [
  ...['karim', 'karimi', 'hassan', 'hasan', 'mohammed', 'muhamad', 'ivanov', 'ivanova', 'kowalska', 'maria', 'mario'],
  ...[
    'bill',
    'william',
    'j',
    'k',
    'xi',
    'ltd',
    'bank',
    'trading',
    '8',
    'no',
    'van',
    'al',
    'zorkov',
    'zorkova',
    'ep',
    'epm',
  ],
  ...['smyth', 'smith', 'schmidt', 'shmit', 'qaddafi', 'ghadafi', 'Иванов', 'محمد', '김', 'müller', 'o’brien', 'hh'],
];
const slip = fc.tuple(fc.nat(12), fc.constantFrom('', 'a', 'i', 'x', 'h', 'ee'), fc.boolean());
const word = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.string({ unit: fc.constantFrom(...'abehikmnorstuvyz'), minLength: 1, maxLength: 9 }),
    ),
    fc.array(slip, { maxLength: 2 }),
  )
  .map(([first, slips]) =>
    slips.reduce(
      (text, [at, letters, instead]) => text.slice(0, at) + letters + text.slice(instead ? at + 1 : at),
      first,
    ),
  );
/** Two words, often one and what slips make of it. */
const pair = fc.oneof(
  fc.tuple(word, word),
  fc.tuple(word, fc.array(slip, { maxLength: 2 })).map(([first, slips]) => {
    const second = slips.reduce((text, [at, letters]) => text.slice(0, at) + letters + text.slice(at + 1), first);
    return [first, second] as [string, string];
  }),
);

const encoder = new TextEncoder();
function asPacked(traits: TokenTraits) {
  const front = 'front';
  const packed = encoder.encode(front + packTraits(traits));
  const text = encoder.encode(front + traits.token.text);
  const [start, textStart] = [front.length, front.length];
  return { packed, start, end: packed.length, text, textStart, textEnd: text.length };
}

test('tells exactly what the similarity is, or nothing', () => {
  let told = 0;
  let met = 0;
  fc.assert(
    fc.property(pair, fc.constantFrom<NameModel>('person', 'organisation', 'thing'), ([x, y], model) => {
      for (const a of prepare(x, model).tokens)
        for (const b of prepare(y, model).tokens) {
          if (b.token.forms.length > 1 || !/^[\x00-\x7f]*$/.test(b.token.text)) continue;
          const glanced = glance(a, asPacked(b), model);
          if (glanced === UNTOLD) continue;
          told++;
          if (glanced > 0) met++;
          expect(glanced).toBe(similarity(a, b, model));
        }
    }),
    { numRuns: 4000 },
  );
  // Telling nothing would be right as well, and of no use.
  expect(told).toBeGreaterThan(2000);
  expect(met).toBeGreaterThan(200);
});
