import { isCommonName, isOrdinary, isPlace } from '../lexicon.ts';
import { fold } from '../words.ts';
import type { ItemType } from './item.ts';
import { isAcronym } from './name-run.ts';
import { DEMONYMS } from './tables/demonyms.ts';
import { INSTRUMENT_NOUNS, NAME_PARTICLES, ORG_HEADS } from './tables/nouns.ts';
import type { Token } from './tokens.ts';

/** Unions of states, which the table of places holds as well. */
export const UNIONS = new Set(['european union', 'eu', 'united nations', 'un', 'u.n.', 'e.u.']);

export function typeOf(tokens: readonly Token[], first: number, last: number): ItemType | undefined {
  const run = tokens.slice(first, last + 1);
  const phrase = run.map(({ text }) => fold(text)).join(' ');
  if (UNIONS.has(phrase)) return 'organisation';
  if (isPlace(phrase) || isPlace(phrase.replace(/^the /, ''))) return 'place';
  if (INSTRUMENT_NOUNS.has(run.at(-1)!.low) || /^(?:executive order|regulation|resolution|directive) /i.test(phrase))
    return 'instrument';
  if (/^(?:agreement|statute|treaty|charter|convention|pact|accord|constitution)$/.test(run.at(-1)!.low))
    return 'instrument';
  const isBody = run.some(
    (token) => ORG_HEADS.has(token.low) || isAcronym(token) || /^(?:of|for|&|the)$/.test(token.low),
  );
  if (isBody || run.length === 1) return 'organisation';
  if (run.every(({ text }) => isOrdinary(fold(text)))) return 'organisation';
  const content = run.filter(({ kind, low }) => kind === 'word' && !NAME_PARTICLES.has(low));
  const plain = content.filter(({ text }) => isOrdinary(fold(text)) || isPlace(fold(text)) || DEMONYMS.has(fold(text)));
  if (plain.length > 0 && !isCommonName(fold(content[0]!.text))) return 'organisation';
  return content.length <= 5 ? 'person' : 'organisation';
}
