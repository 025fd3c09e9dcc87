import type { TokenTraits } from '../../src/match/index.ts';
import type { Rooms } from '../rooms.ts';
import type { SyntheticName } from '../synthetic/names.ts';
import { type Hit, THRESHOLD } from './sized.ts';

type Prepared = ReturnType<Rooms['catalog']['SCORER']['prepare']>;

/**
 * The full scan: every name prepared once, then scored for every query. Equal tokens are kept once, as a million names
 * would not fit otherwise; nothing is left out.
 */
export function fullScan({ catalog: { SCORER } }: Rooms, names: readonly SyntheticName[]): (query: string) => Hit[] {
  const known = new Map<string, TokenTraits>();
  const shared = (traits: TokenTraits, model: string): TokenTraits => {
    const { start: _, end: __, ...token } = traits.token;
    const key = `${model}${JSON.stringify(token)}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, traits);
    return traits;
  };
  const prepared = names.map(({ full, model }): Prepared => {
    const { tokens, weights, speaking } = SCORER.prepare(full, model);
    return { model, tokens: tokens.map((each) => shared(each, model)), weights, speaking };
  });
  return (query) => {
    const asked = { person: SCORER.prepare(query, 'person'), organisation: SCORER.prepare(query, 'organisation') };
    const hits: Hit[] = [];
    for (let name = 0; name < prepared.length; name++) {
      const listed = prepared[name]!;
      const { score } = SCORER.score(asked[listed.model as SyntheticName['model']], listed);
      if (score >= THRESHOLD) hits.push({ name, score });
    }
    return hits;
  };
}

/** Names with scores, best first, equal ones in list order: equal text, equal answer. */
export function asText(hits: readonly Hit[]): string {
  return [...hits]
    .sort((a, b) => b.score - a.score || a.name - b.name)
    .map(({ name, score }) => `${name}:${score}`)
    .join(' ');
}
