import { type Catalog, MODELS } from '../catalog/index.ts';
import type { Admits, Filter, Hit } from '../index/index.ts';
import { isCandidate, type NameModel, type OfacName, type OfacPart, ofacName, ofacScore } from '../match/index.ts';

/**
 * All names of a catalog as OFAC's search sees them, scanned for each query: what it returns is exactly what scoring
 * every name would. Only distinct parts are tried for candidacy; the names that hold one are then scored whole.
 */
export class OfacScan {
  readonly #catalog: Catalog;
  readonly #names: readonly OfacName[];
  /** Distinct parts, and the names each stands in. */
  readonly #parts: readonly { readonly part: OfacPart; readonly names: readonly number[] }[];
  readonly #model: NameModel;

  private constructor(catalog: Catalog, model: NameModel) {
    this.#catalog = catalog;
    this.#model = model;
    const count = catalog.snapshot.models[MODELS.indexOf(model)]!.index.names.party.length;
    this.#names = Array.from({ length: count }, (_, n) => ofacName(catalog.nameAt(model, n).full));
    const parts = new Map<string, { part: OfacPart; names: number[] }>();
    this.#names.forEach((name, n) => {
      for (const part of name.parts) {
        const known = parts.get(part.text) ?? { part, names: [] };
        if (known.names.at(-1) !== n) known.names.push(n);
        parts.set(part.text, known);
      }
    });
    this.#parts = [...parts.values()];
  }

  static readonly #known = new WeakMap<Catalog, Map<NameModel, OfacScan>>();

  /** The scan of a model, prepared on first use: a second or two for all bundled lists. */
  static of(catalog: Catalog, model: NameModel): OfacScan {
    const known = OfacScan.#known.get(catalog) ?? new Map<NameModel, OfacScan>();
    OfacScan.#known.set(catalog, known);
    const scan = known.get(model) ?? new OfacScan(catalog, model);
    known.set(model, scan);
    return scan;
  }

  /** All names in the groups and on the day let through that score `threshold` or more. */
  search(query: OfacName, threshold: number, filter: Filter, admits: Admits): Hit[] {
    const { group, party: parties } = this.#catalog.snapshot.models[MODELS.indexOf(this.#model)]!.index.names;
    const seen = new Set<number>();
    const hits: Hit[] = [];
    for (const { part, names } of this.#parts) {
      if (!query.parts.some((asked) => isCandidate(asked, part))) continue;
      for (const name of names) {
        if (seen.has(name)) continue;
        seen.add(name);
        const party = parties[name]!;
        if (filter[group[name]!] !== 1 || !admits(name, party)) continue;
        const score = ofacScore(query, this.#names[name]!);
        if (score >= threshold) hits.push({ name, party, score });
      }
    }
    return hits;
  }
}
