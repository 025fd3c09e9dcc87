import { isFixed, type NameModel, type Token } from '../names/index.ts';
import { BucketEntries, type Buckets } from './buckets.ts';
import { deletionKey, deletionKeys } from './deletions.ts';
import { type Forms, packForms } from './forms.ts';
import { hashOf, mixed } from './hashing.ts';
import { type NameTable, NameTableBuilder } from './name-table.ts';
import { packStrings, type StringTable } from './strings.ts';
import type { IndexedName, Scorer, TraitsOf } from './types.ts';

/** The index of one name model as flat arrays: which words there are, which names hold them, and how to find a word. */
export interface ModelIndex {
  readonly model: NameModel;
  /** Distinct tokens, as the scorer packs them, and their spellings. */
  readonly vocabulary: StringTable;
  readonly forms: Forms;
  readonly names: NameTable;
  /** Names that hold a token, by token. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  /** Tokens by the keys of the scorer. */
  readonly keys: Buckets;
  /** Forms by their spelling, and by their spelling with letters deleted. */
  readonly spellings: Buckets;
  readonly deletions: Buckets;
}

/** Roles that change how a token is compared; the others change only its weight. */
const ROLES_COMPARED: ReadonlySet<string> = new Set(['number', 'legalForm', 'initial']);

/** What of a token scoring depends on: tokens equal in this share one vocabulary entry. */
function tokenKey({ role, forms, native = '', symbol = '', script }: Token): string {
  const fixed = ROLES_COMPARED.has(role) ? role : '';
  return `${fixed}|${forms.length === 1 ? forms[0] : forms.join('|')}|${native}|${symbol}|${script}`;
}

/** Builds the index of one model. O(total length of names · deletions a word). */
export function buildIndex<T extends TraitsOf>(
  model: NameModel,
  names: readonly IndexedName[],
  scorer: Scorer<T>,
): ModelIndex {
  const ids = new Map<string, number>();
  const entries: T[] = [];
  const table = new NameTableBuilder(names.length);
  for (const name of names) {
    const { tokens, weights, speaking } = scorer.weigh(name.printed, model, name.parts);
    tokens.forEach((token, i) => {
      const key = tokenKey(token);
      let id = ids.get(key);
      if (id === undefined) {
        id = entries.push(scorer.traits(token, model)) - 1;
        ids.set(key, id);
      }
      table.add(id, weights[i]!, ((speaking >>> i) & 1) === 1);
    });
    table.end(name.party, name.group);
  }
  const built = table.build(entries.length);
  return {
    model,
    vocabulary: packStrings(entries.map((traits) => scorer.pack(traits))),
    forms: packForms(entries.map(({ token }) => token)),
    ...built,
    ...tablesOf(entries, model, scorer),
  };
}

/** Edits the most patient pair of words bears. */
export function mostEdits(scorer: Pick<Scorer<TraitsOf>, 'maxEdits'>): number {
  let most = 0;
  for (let length = 0; length <= LONGEST; length++) most = Math.max(most, scorer.maxEdits(length));
  return most;
}

const LONGEST = 255;

function tablesOf<T extends TraitsOf>(entries: readonly T[], model: NameModel, scorer: Scorer<T>) {
  const keys = new BucketEntries();
  const spellings = new BucketEntries();
  const deletions = new BucketEntries();
  const most = mostEdits(scorer);
  let form = 0;
  entries.forEach((traits, id) => {
    for (const key of scorer.meetingKeys(traits, model)) keys.add(mixed(key), id);
    for (const text of traits.token.forms) {
      spellings.add(hashOf(text), form);
      const count = isFixed(traits.token) ? 0 : deletionKeys(text, scorer.maxEdits(text.length), most);
      for (let k = 0; k < count; k++) deletions.add(deletionKey(k), form);
      form++;
    }
  });
  return { keys: keys.build(), spellings: spellings.build(), deletions: deletions.build() };
}
