import { toToken } from './draft.ts';
import { applyKnownParts } from './known-parts.ts';
import { organisationRoles } from './organisation-roles.ts';
import { personRoles } from './person-roles.ts';
import type { AnalysedName, KnownParts, NameModel } from './types.ts';
import { draftsOf } from './words.ts';

/**
 * Takes a printed name apart into comparable tokens.
 *
 * Total and deterministic: any string is read, also one of stray surrogates, controls and direction marks; one
 * without a letter or digit has no tokens. Spans point into `printed`, grow and do not overlap. Time grows with the
 * length of the name.
 *
 * @param printed the name as it was printed
 * @param model which way of naming it follows
 * @param parts what the source says are the family and given names, if it does
 */
export function analyse(printed: string, model: NameModel, parts?: KnownParts): AnalysedName {
  const words = draftsOf(printed, model);
  const drafts = model === 'person' ? personRoles(words) : organisationRoles(words, model === 'thing');
  if (parts && model === 'person') applyKnownParts(drafts, parts);
  return { printed, model, tokens: drafts.map(toToken) };
}
