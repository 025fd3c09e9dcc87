import type { NameModel, Token } from '../names/index.ts';
import { BucketEntries, type Buckets, hashOf } from './buckets.ts';
import { eachDeletion } from './deletions.ts';
import { packStrings, type StringTable } from './strings.ts';
import type { IndexedName, Scorer, TraitsOf } from './types.ts';

/**
 * The index of one name model as flat arrays. Names are numbered in the order given; each name's tokens stand in
 * `nameTokens` from `nameStarts[n]` on, with their weights (in 1/256) and whether they can contradict.
 */
export interface ModelIndex {
  readonly model: NameModel;
  /** Distinct tokens, as the scorer packs them. */
  readonly vocabulary: StringTable;
  readonly nameStarts: Uint32Array;
  readonly nameTokens: Uint32Array;
  readonly tokenWeights: Uint16Array;
  readonly tokenSpeaks: Uint8Array;
  readonly nameParty: Uint32Array;
  readonly nameGroup: Uint8Array;
  /** Names that hold a token, by token. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  /** The heaviest weight a token has in any name, in 1/256. */
  readonly heaviest: Uint16Array;
  readonly keys: Buckets;
  readonly deletions: Buckets;
}

/** Weights are stored as whole multiples of this. */
export const GRAIN = 256;

/** Roles that change how a token is compared; the others change only its weight. */
const ROLES_COMPARED: ReadonlySet<string> = new Set(['number', 'legalForm', 'initial']);

/** What of a token scoring depends on: tokens equal in this share one vocabulary entry. */
export function tokenKey(token: Token): string {
  const fixed = ROLES_COMPARED.has(token.role) ? token.role : '';
  return `${fixed}|${token.forms.join('|')}|${token.native ?? ''}|${token.symbol ?? ''}|${token.script}`;
}

/** Builds the index of one model. O(total length of names · deletions a word). */
export function buildIndex<T extends TraitsOf>(
  model: NameModel,
  names: readonly IndexedName[],
  scorer: Scorer<T>,
): ModelIndex {
  const entryIds = new Map<string, number>();
  const entries: T[] = [];
  const heaviest: number[] = [];
  const nameStarts = new Uint32Array(names.length + 1);
  const nameTokens: number[] = [];
  const weights: number[] = [];
  const speaks: number[] = [];
  names.forEach((name, n) => {
    const weighed = scorer.weigh(name.printed, model, name.parts);
    weighed.tokens.forEach((token, i) => {
      const key = tokenKey(token);
      let id = entryIds.get(key);
      if (id === undefined) {
        id = entries.length;
        entryIds.set(key, id);
        entries.push(scorer.traits(token, model));
        heaviest.push(0);
      }
      const weight = Math.round(weighed.weights[i]! * GRAIN);
      nameTokens.push(id);
      weights.push(weight);
      speaks.push((weighed.speaking >>> i) & 1);
      if (weight > heaviest[id]!) heaviest[id] = weight;
    });
    nameStarts[n + 1] = nameTokens.length;
  });
  const tokens = Uint32Array.from(nameTokens);
  return {
    model,
    vocabulary: packStrings(entries.map((traits) => scorer.pack(traits))),
    nameStarts,
    nameTokens: tokens,
    tokenWeights: Uint16Array.from(weights),
    tokenSpeaks: Uint8Array.from(speaks),
    nameParty: Uint32Array.from(names, (name) => name.party),
    nameGroup: Uint8Array.from(names, (name) => name.group),
    ...postingsOf(nameStarts, tokens, entries.length),
    heaviest: Uint16Array.from(heaviest),
    ...tablesOf(entries, model, scorer),
  };
}

/** Names by token; a name that holds a token twice stands once. */
function postingsOf(nameStarts: Uint32Array, nameTokens: Uint32Array, vocabulary: number) {
  const last = new Int32Array(vocabulary).fill(-1);
  const postingStarts = new Uint32Array(vocabulary + 1);
  const eachPosting = (visit: (token: number, name: number) => void) => {
    last.fill(-1);
    for (let n = 0; n + 1 < nameStarts.length; n++) {
      for (let k = nameStarts[n]!; k < nameStarts[n + 1]!; k++) {
        const token = nameTokens[k]!;
        if (last[token] === n) continue;
        last[token] = n;
        visit(token, n);
      }
    }
  };
  eachPosting((token) => {
    postingStarts[token + 1]!++;
  });
  for (let v = 0; v < vocabulary; v++) postingStarts[v + 1]! += postingStarts[v]!;
  const next = postingStarts.slice(0, vocabulary);
  const postings = new Uint32Array(postingStarts[vocabulary]!);
  eachPosting((token, name) => {
    postings[next[token]!++] = name;
  });
  return { postingStarts, postings };
}

function tablesOf<T extends TraitsOf>(entries: readonly T[], model: NameModel, scorer: Scorer<T>) {
  const keys = new BucketEntries();
  const deletions = new BucketEntries();
  entries.forEach((traits, id) => {
    const { token } = traits;
    for (const key of scorer.meetingKeys(traits, model)) keys.add(hashOf(key), id);
    if (token.role === 'number' || token.role === 'legalForm') return;
    for (const form of token.forms) eachDeletion(form, scorer.maxEdits(form.length), (hash) => deletions.add(hash, id));
  });
  return { keys: keys.build(), deletions: deletions.build() };
}
