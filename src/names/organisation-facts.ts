import { type Draft, wordOf } from './draft.ts';
import { inFrontOf, isLegalWord, longPart } from './legal-vocabulary.ts';
import { isAnnouncer, ordinalOf, romanValue } from './numbers.ts';
import { isLittleWord, meansAnd } from './organisation-little-words.ts';
import { legalTable, shortenedWord, wordTable } from './organisation-tables.ts';
import { rarity } from './rarity.ts';
import { beginsSharedWord, sharedPart } from './shared-words.ts';
import type { OrganisationFacts } from './word-facts.ts';

/** What is known of a draft's word. Constant time. */
export function organisationFacts(draft: Draft): OrganisationFacts {
  const word = wordOf(draft);
  word.organisation ??= factsOf(word.text);
  return word.organisation;
}

function factsOf(text: string): OrganisationFacts {
  const isAttested = rarity(text, 'organisation') < 1;
  return {
    roman: romanValue(text),
    ordinal: ordinalOf(text),
    isAnnouncer: isAnnouncer(text),
    isAttested,
    isLegal: isLegalWord(text),
    beginsShared: beginsSharedWord(text),
    legalPart: longPart(text),
    sharedPart: sharedPart(text, isAttested),
    inFront: inFrontOf(text),
    meansAnd: meansAnd(text),
    isLittle: isLittleWord(text),
    legalForms: legalTable().startingWith(text),
    phrases: wordTable().startingWith(text),
    shortened: shortenedWord(text),
    meant: undefined,
  };
}
