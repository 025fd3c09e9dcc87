import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedFact } from '../../model/index.ts';
import { GroupIndex } from './group-index.ts';
import { sameThing, topicOf } from './same-subject.ts';

const common = { span: { start: 0, end: 1 }, sentence: 0, voice: 'own', modality: 'happened' } as const;
const name = fc
  .array(fc.constantFrom('Lake', 'Tribunal', 'of', 'the', 'Gulls', 'LTG', 'LT', 'US', 'Otto', 'Grau', 'Pier'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));
const person = name.map((it) => ({ name: it, type: 'person' as const }));
const fact: fc.Arbitrary<ReportedFact> = fc.oneof(
  person.map((subject) => ({ kind: 'designation' as const, ...common, action: 'designated' as const, subject })),
  fc
    .record({ count: fc.nat({ max: 5000 }), population: fc.option(name, { nil: undefined }) })
    .map(({ count, population }) => ({
      kind: 'figure' as const,
      ...common,
      measure: 'killed' as const,
      count,
      bound: 'exactly' as const,
      ...(population !== undefined && { population }),
    })),
  fc.record({ body: name, count: fc.nat({ max: 200 }) }).map((it) => ({
    kind: 'membership' as const,
    ...common,
    ...it,
    member: true,
  })),
  fc.record({ instrument: name, by: name }).map((it) => ({
    kind: 'instrument' as const,
    ...common,
    ...it,
    action: 'signed' as const,
  })),
);

describe('the index of groups', () => {
  it('gives the very group that asking each in turn would give', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 60 }), (facts) => {
        for (const topic of new Set(facts.map(topicOf))) {
          const firsts: ReportedFact[] = [];
          const index = new GroupIndex();
          for (const each of facts.filter((one) => topicOf(one) === topic)) {
            const plainly = firsts.findIndex((first) => sameThing(first, each));
            const found = index.candidates(each).find((group) => sameThing(firsts[group]!, each)) ?? -1;
            expect(found).toBe(plainly);
            if (plainly >= 0) continue;
            firsts.push(each);
            index.add(each);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('asks a handful of groups, however many there are that share a word', () => {
    const index = new GroupIndex();
    const bank = (i: number): ReportedFact => ({
      kind: 'designation',
      ...common,
      action: 'designated',
      subject: { name: `Trading Bank ${'abcdefghij'[i % 10]}number${i}`, type: 'organisation' },
    });
    for (let i = 0; i < 5000; i++) index.add(bank(i));
    expect(index.candidates(bank(4321)).length).toBeLessThan(5);
  });
});
