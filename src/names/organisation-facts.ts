import { type Draft, wordOf } from './draft.ts';
import { beginsLegalWord, inFrontOf, isLegalWord, longPart } from './legal-vocabulary.ts';
import { isAnnouncer, ordinalOf, romanValue } from './numbers.ts';
import { isLittleWord, meansAnd } from './organisation-little-words.ts';
import { legalTable, shortenedWord, wordTable } from './organisation-tables.ts';
import { rarity } from './rarity.ts';
import type { OrganisationFacts } from './word-facts.ts';

/** What is known of a draft's word. Constant time. */
export function organisationFacts(draft: Draft): OrganisationFacts {
  const word = wordOf(draft);
  word.organisation ??= factsOf(word.text);
  return word.organisation;
}

function factsOf(text: string): OrganisationFacts {
  return {
    roman: romanValue(text),
    ordinal: ordinalOf(text),
    isAnnouncer: isAnnouncer(text),
    isAttested: rarity(text, 'organisation') < 1,
    isLegal: isLegalWord(text),
    beginsLegal: beginsLegalWord(text),
    legalPart: longPart(text),
    inFront: inFrontOf(text),
    meansAnd: meansAnd(text),
    isLittle: isLittleWord(text),
    legalForms: legalTable().startingWith(text),
    phrases: wordTable().startingWith(text),
    shortened: shortenedWord(text),
    meant: undefined,
  };
}
