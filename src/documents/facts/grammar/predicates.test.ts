import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../entities/scene.ts';
import { lineOf } from '../line.ts';
import { agentOf, patientOf } from './complements.ts';
import { nounsFrom } from './noun-lists.ts';
import { predicatesIn, predicatesOf } from './predicates.ts';
import { wordsOf } from './words.ts';

const lineIn = (text: string) => lineOf(sceneOf(text, [], [], undefined)[0]!);
const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

/** Who does what to whom, of the verb asked for. */
function told(text: string, lemma: string) {
  const predicate = predicatesOf(lineIn(text)).find((each) => each.lemma === lemma);
  return predicate && { who: agentOf(predicate)?.name, whom: names(patientOf(predicate)), voice: predicate.voice };
}

describe('a verb and who stands around it', () => {
  it.each([
    ['Canada sanctioned Pavel Orlenko.', 'Canada', ['Pavel Orlenko'], 'active'],
    ['Pavel Orlenko was also sanctioned by Canada.', 'Canada', ['Pavel Orlenko'], 'passive'],
    ['Pavel Orlenko, the head of the guard, was sanctioned on Friday.', undefined, ['Pavel Orlenko'], 'passive'],
    ['Canada, which left the talks in May, sanctioned Pavel Orlenko.', 'Canada', ['Pavel Orlenko'], 'active'],
    ['The yacht belongs to Pavel Orlenko, whom Canada sanctioned in May.', 'Canada', ['Pavel Orlenko'], 'active'],
    ['Pavel Orlenko, sanctioned by Canada, denies it.', 'Canada', ['Pavel Orlenko'], 'passive'],
    ['Canada froze the accounts and sanctioned Pavel Orlenko.', 'Canada', ['Pavel Orlenko'], 'active'],
    ['Canada is expected to sanction Pavel Orlenko.', 'Canada', ['Pavel Orlenko'], 'active'],
  ])('%s', (text, who, whom, voice) => {
    expect(told(text, 'sanction')).toEqual({ who, whom, voice });
  });

  it('takes no adjective and no noun for a verb', () => {
    expect(told('The sanctioned banker and the sanctions harm Canada.', 'sanction')).toBeUndefined();
  });
});

describe('a list of noun phrases', () => {
  it('goes over appositions, relative clauses, places and brackets', () => {
    const line = lineIn(
      'Canada blacklisted Pavel Orlenko, a former minister, Inga Brandt of Norway, who runs the fund, Meridian Bank (MB) and three others.',
    );
    const words = wordsOf(line);
    const at = words.findIndex(({ text }) => text === 'blacklisted');
    expect(names(nounsFrom(words, at + 1).items).slice(0, 3)).toEqual([
      'Pavel Orlenko',
      'Inga Brandt',
      'Meridian Bank',
    ]);
  });

  it('ends where the next phrase has a verb of its own', () => {
    expect(told('Canada sanctioned Pavel Orlenko, and Norway said it would wait.', 'sanction')?.whom).toEqual([
      'Pavel Orlenko',
    ]);
  });
});

/** Words that make the grammar look far: lists, asides, auxiliaries and verbs without end. */
const HOSTILE = [
  'and',
  ',',
  'the',
  'of',
  'who',
  'was',
  'to',
  'sanctioned',
  'has',
  'also',
  '(',
  ')',
  ';',
  'Oslo',
  'x',
  'by',
];

describe('work', () => {
  it('grows with the words and no faster: each verb looks at a bounded number of them', () => {
    const looks = (words: ReturnType<typeof wordsOf>): number => {
      let count = 0;
      const watched = new Proxy(words, {
        get: (target, key, receiver) => {
          count++;
          return Reflect.get(target, key, receiver);
        },
      });
      predicatesIn(watched);
      return count;
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 12 }), (unit) => {
        const times = (count: number) => {
          const text = Array.from({ length: count }, () => unit.join(' ')).join(' ');
          return text.split(' ').map((word, i) => ({ text: word, at: i * 20 }));
        };
        // Enough words that the furthest look is bounded in both; were it not, four times the words cost sixteenfold.
        const [once, fourfold] = [looks(times(120)), looks(times(480))];
        expect(fourfold).toBeLessThan(6 * once + 5000);
      }),
      { numRuns: 40 },
    );
  });
});
