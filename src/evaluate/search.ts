import { type Catalog, filterOf } from '../catalog/index.ts';
import { BALANCED, capWeakAlias, explain, type PreparedName, prepare, round, scoreNames } from '../match/index.ts';
import type { Explanation, Schema, SchemaName } from '../model/index.ts';
import type { NameModel } from '../names/index.ts';
import type { Listed } from './listed.ts';

/** What a user would choose as the kind of party to ask for; an entry of unknown kind is asked for without one. */
export function askedSchema(schema: Schema): SchemaName {
  return schema === 'LegalEntity' ? 'Thing' : schema;
}

/**
 * Searches the compiled lists as screening under the policy `balanced` does (same index, retrieval, scorer and handling
 * of weak aliases), with every listed name but those given hidden: what comes back is what would come back had the lists never printed the others. Hiding is done
 * where retrieval asks which names may answer, after it has used its bounds; as retrieval is lossless, that is the
 * same as an index built without them (a test compares the two).
 */
export class MaskedSearch {
  readonly #catalog: Catalog;
  readonly #filters = new Map<SchemaName, Uint8Array>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /** The best score of the names that may answer, rounded as results are; 0 where none reaches `line`. */
  best(query: string, schema: SchemaName, answering: readonly Listed[], line: number): number {
    let best = 0;
    for (const model of new Set(answering.map((name) => name.model))) {
      const kinds = new Map(answering.filter((name) => name.model === model).map(({ number, kind }) => [number, kind]));
      const retriever = this.#catalog.retrievers.get(model)!;
      const hits = retriever.search(prepare(query, model), line, this.#filter(schema), (name) => kinds.has(name));
      for (const { name, score } of hits) {
        const cap = kinds.get(name) === 'weak' ? capWeakAlias(score, BALANCED) : undefined;
        best = Math.max(best, score + (cap?.effect ?? 0));
      }
    }
    return round(best);
  }

  #filter(schema: SchemaName): Uint8Array {
    let filter = this.#filters.get(schema);
    if (filter === undefined) {
      filter = filterOf(this.#catalog.snapshot.groups, schema, { lists: [], weakAliases: true });
      this.#filters.set(schema, filter);
    }
    return filter;
  }
}

/** Why a query scores what it does against the nearest of some listed names, also under the line. */
export function nearestOf(
  query: string,
  names: readonly Pick<Listed, 'full' | 'model' | 'parts'>[],
): Explanation | undefined {
  const prepared = new Map<NameModel, PreparedName>();
  let best: Explanation | undefined;
  for (const { full, model, parts } of names) {
    const asked = prepared.get(model) ?? prepare(query, model);
    prepared.set(model, asked);
    const listed = prepare(full, model, parts);
    const explanation = explain(asked, listed, scoreNames(asked, listed), []);
    if (best === undefined || explanation.score > best.score) best = explanation;
  }
  return best;
}
