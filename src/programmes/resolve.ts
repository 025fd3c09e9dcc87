import type { Programme } from '../model/index.ts';

/** Where a code was printed: the list, and who publishes it. One of the two is enough. */
export interface PrintedOn {
  readonly list?: string | undefined;
  readonly issuer?: string | undefined;
}

/** What a printed code stands for. `ambiguous`: several programmes of that place bear it, and none is a part of another. */
export type Resolution =
  | { readonly kind: 'programme'; readonly programme: Programme }
  | { readonly kind: 'ambiguous'; readonly programmes: readonly Programme[] }
  | { readonly kind: 'unknown' };

/** Finds the programme behind a code as printed. One look-up a code; makes no difference of case, spaces or apostrophes. */
export type ResolveCode = (code: string, on: PrintedOn) => Resolution;

type Index = Map<string, Map<string, Programme[]>>;

/**
 * A resolver over these programmes.
 *
 * A code is looked up among the programmes of the list that printed it; only for a list no programme names, among those
 * of the issuer. Codes do collide: `DPRK` is a programme of OFAC and one of the Security Council, and
 * `UKRAINE-EO13662` blocks on OFAC's one list and does not on its other.
 */
export function codeResolver(programmes: Iterable<Programme>): ResolveCode {
  const all = [...programmes];
  const codes = {
    list: indexOf(all, (programme) => programme.lists, codesOf),
    issuer: indexOf(all, issuerOf, codesOf),
  };
  const names = {
    list: indexOf(all, (programme) => programme.lists, namesOf),
    issuer: indexOf(all, issuerOf, namesOf),
  };
  return (code, { list, issuer }) => {
    const key = folded(code);
    const at = list !== undefined && names.list.has(list) ? { kind: 'list' as const, place: list } : undefined;
    const { kind, place } = at ?? { kind: 'issuer' as const, place: issuer ?? '' };
    return resolution(codes[kind].get(place)?.get(key) ?? names[kind].get(place)?.get(key) ?? []);
  };
}

/** Of several, those that are a part of another count: an order's own programme before the family it belongs to. */
function resolution(found: readonly Programme[]): Resolution {
  const families = new Set(found.map(({ partOf }) => partOf));
  const narrowest = found.filter(({ id }) => !families.has(id));
  const [programme, ...others] = narrowest;
  if (!programme) return { kind: 'unknown' };
  return others.length === 0 ? { kind: 'programme', programme } : { kind: 'ambiguous', programmes: narrowest };
}

const issuerOf = ({ issuer }: Programme) => [issuer];
const codesOf = ({ codes }: Programme) => codes;
const namesOf = ({ id, title, aliases }: Programme) => [id, title, ...aliases];

function indexOf(
  programmes: readonly Programme[],
  placesOf: (programme: Programme) => readonly string[],
  wordsOf: (programme: Programme) => readonly string[],
): Index {
  const index: Index = new Map();
  for (const programme of programmes) {
    for (const place of placesOf(programme)) {
      const words = index.get(place) ?? new Map<string, Programme[]>();
      index.set(place, words);
      for (const word of new Set(wordsOf(programme).map(folded))) {
        words.set(word, [...(words.get(word) ?? []), programme]);
      }
    }
  }
  return index;
}

/** `CAATSA - RUSSIA`, `caatsa-russia` are one code; so are both apostrophes. */
function folded(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
