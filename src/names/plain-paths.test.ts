import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { personRoles, rolesByRule } from './person-roles.ts';
import { plainWordAt } from './plain-words.ts';
import { scan, scanLetters, type Word } from './scan.ts';
import type { NameModel } from './types.ts';
import { draftsOf, mixedDrafts, simpleDrafts } from './words.ts';

/** Words that rules look at beside words that none does, so that both the quick way and the other are taken. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z]{1,9}$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...'al Al-Haq bin van der Dr Sheikh Jr III Xi Abd Abdul ash-Shami Nur Din & AND Ltd LLC limited LIM ITED'.split(
        ' ',
      ),
      ...'PetroBank COMPANYLIMITED TRDNG Services No VIII J K. O, , - . Wong Chan Tai-man Leung mv Müller Иван'.split(
        ' ',
      ),
    ),
  },
);
const name = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ', ', '-', '.')), { maxLength: 7 })
  .map((parts) => parts.map(([letters, gap]) => letters + gap).join(''));
const MODELS: readonly NameModel[] = ['person', 'organisation', 'thing'];
const withoutPlain = ({ plain: _, ...rest }: Word) => rest;
const comparable = (drafts: readonly Draft[]) => drafts.map(({ word: _, ...rest }) => rest);
const copy = (drafts: readonly Draft[]) => drafts.map((draft) => ({ ...draft }));

describe('the quick way for plain words reads as the other way does', () => {
  it('where words are cut', () => {
    fc.assert(
      fc.property(name, (printed) => {
        for (const found of scan(printed))
          if (found.plain !== undefined)
            expect(withoutPlain(found)).toEqual(withoutPlain(scanLetters(printed, found.start, found.gap)));
      }),
      { numRuns: 500 },
    );
  });

  it('where words become drafts', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(...MODELS), (printed, model) => {
        const words = scan(printed);
        if (!words.every((found) => found.plain !== undefined || found.letters === '&')) return;
        expect(comparable(simpleDrafts(words, model))).toEqual(comparable(mixedDrafts(words, model)));
      }),
      { numRuns: 1000 },
    );
  });

  it('where the words of a person get their roles', () => {
    fc.assert(
      fc.property(name, (printed) => {
        const drafts = draftsOf(printed, 'person');
        expect(comparable(personRoles(copy(drafts)))).toEqual(comparable(rolesByRule(copy(drafts))));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a word of plain letters', () => {
  it('is found by its letters wherever it stands, also after more words than are remembered', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const words = letters.flatMap((a) =>
      letters.flatMap((b) => letters.flatMap((c) => [`${a}${b}${c}`, `${a}${b}${c}X`])),
    );
    for (let round = 0; round < 3; round++)
      expect(words.map((each) => plainWordAt(`(${each})`, 1, 1 + each.length).letters)).toEqual(words);
    const { letters: printed, known, capitals, humps } = plainWordAt('PetroBank', 0, 9);
    expect([printed, known.text, capitals, humps]).toEqual(['PetroBank', 'petrobank', false, [5]]);
  });
});
