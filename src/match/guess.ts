import type { Party } from '../model/index.ts';
import { analyse, modelOf, type NameModel } from '../names/index.ts';

/**
 * By which model a printed name is read when nobody says what it names: an organisation when it carries a legal form or
 * an organisation word, a person otherwise.
 */
export function guessModel(printed: string): NameModel {
  const { tokens } = analyse(printed, 'organisation');
  return tokens.some((token) => token.role === 'legalForm' || token.role === 'generic') ? 'organisation' : 'person';
}

/** The model a listed name is indexed under. A party of unknown type may be anything, so each of its names decides. */
export function modelOfName(party: Party, printed: string): NameModel {
  return party.schema === 'LegalEntity' ? guessModel(printed) : modelOf(party.schema);
}

/** What different ways of printing one name have in common: its words, in any order and case. */
export function nameKey(printed: string): string {
  return analyse(printed, 'person')
    .tokens.map((token) => token.text)
    .sort()
    .join(' ');
}
