import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, factsOfReport } from './account.ts';
import { reportedFacts } from './facts/index.ts';
import { sentences } from './sentences.ts';

const text = `The Treasury sanctioned Tarn Velmor on Friday.
He called the decision reckless.
The town lies by the sea.
Jane Doe/AP
The pier`;
const credit = { start: text.indexOf('Jane'), end: text.indexOf('Jane') + 11, reason: 'credit' as const };

describe('accountOf', () => {
  it('tells of every sentence what became of it, and why', () => {
    const facts = reportedFacts(text);
    const account = accountOf({ text, facts, aside: [credit], language: 'en' });
    expect(account.map(({ as, why }) => [as, why])).toEqual([
      ['facts', undefined],
      ['comment', '"called"'],
      ['background', undefined],
      ['set aside', 'credit'],
      ['set aside', 'a heading or fragment'],
    ]);
    expect(account[0]!.facts.map((number) => facts[number]!.kind)).toContain('designation');
  });

  it('says of another language that facts are not read from it', () => {
    const account = accountOf({ text: 'Le conseil a fermé la jetée.', facts: [], aside: [], language: 'fr' });
    expect(account).toMatchObject([{ as: 'set aside', why: 'facts are read from English, not from "fr"' }]);
  });

  it('has one line for each sentence of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (any) => {
        const account = accountOf({ text: any, facts: reportedFacts(any), aside: [] });
        expect(account.map(({ start, end }) => ({ start, end }))).toEqual(sentences(any));
      }),
      { numRuns: 60 },
    );
  });
});

it('reads no facts from what is set aside', () => {
  const facts = reportedFacts(text);
  const all = { start: 0, end: text.length, reason: 'repeated' as const };
  expect(factsOfReport(facts, [all])).toEqual([]);
  expect(factsOfReport(facts, [credit])).toEqual(facts);
});
