import { type Catalog, dayOf, filterOf, knownParts, MODELS } from '../catalog/index.ts';
import type { Admits, Filter } from '../index/index.ts';
import {
  capWeakAlias,
  explain,
  explainOfac,
  modelOfName,
  type OfacName,
  ofacName,
  ofacScore,
  type Policy,
  type PreparedName,
  prepare,
  printedTokens,
  scoreNames,
} from '../match/index.ts';
import type { Explanation, Name, Party, PrintedToken, QualifierEffect, Query } from '../model/index.ts';
import type { KnownParts, NameModel } from '../names/index.ts';
import { languageTest } from './languages.ts';
import { narrowedTo } from './narrowing.ts';
import { OfacScan } from './ofac-scan.ts';
import type { Screening } from './query.ts';

/** The name of a party that came nearest to the query, before anything beside the name is looked at. */
interface BestName {
  /** Of the names alone. */
  readonly nameScore: number;
  /** What the policy took from that, where the name is a weak alias. */
  readonly before: readonly QualifierEffect[];
  readonly name: { readonly full: string; readonly kind: Name['kind'] };
  readonly explain: (effects: readonly QualifierEffect[]) => Explanation;
}

/** Which words of a name taken apart are asked for: see `BestNames.mayMeet`. */
type WordsToMeet = (
  name: string,
  model: NameModel,
  tokens: readonly Pick<PrintedToken, 'text' | 'start' | 'end' | 'role'>[],
) => readonly number[] | undefined;

interface Compared {
  readonly score: number;
  readonly model: NameModel;
  readonly query: number;
  readonly name: { readonly full: string; readonly kind: Name['kind']; readonly parts?: KnownParts };
}

/**
 * Names by party, under one policy: retrieved through the index, or scanned where the policy scores as OFAC's search
 * does. A weak alias counts with what the policy leaves it, names in languages left out not at all.
 */
export class BestNames {
  readonly #catalog: Catalog;
  readonly #query: Query;
  readonly #options: Screening;
  readonly #policy: Policy;
  readonly #admitted: ((name: string) => boolean) | undefined;
  readonly #prepared = new Map<NameModel, readonly PreparedName[]>();
  readonly #ofac: readonly OfacName[];
  #filter: Filter | undefined;

  constructor(catalog: Catalog, query: Query, options: Screening, policy: Policy) {
    this.#catalog = catalog;
    this.#query = query;
    this.#options = options;
    this.#policy = policy;
    this.#admitted = languageTest(policy.languages);
    this.#ofac = policy.scoring === 'ofac-search' ? query.names.map(ofacName) : [];
  }

  /** The best name of every party that has one scoring `line` or more. */
  retrieve(line: number): Map<number, BestName> {
    const best = new Map<number, { readonly counts: number; readonly number: number; readonly compared: Compared }>();
    for (const model of MODELS) {
      for (const [query, hit] of this.#hits(model, line)) {
        const known = best.get(hit.party);
        // A cap only lowers: what is not better without it is not better with it.
        if (known && (known.counts > hit.score || (known.counts === hit.score && known.number <= hit.name))) continue;
        const name = this.#catalog.nameAt(model, hit.name);
        if (this.#admitted?.(name.full) === false) continue;
        const counts = hit.score + (this.#cap(hit.score, name.kind)?.effect ?? 0);
        if (
          counts < line ||
          (known && (known.counts > counts || (known.counts === counts && known.number <= hit.name)))
        )
          continue;
        best.set(hit.party, { counts, number: hit.name, compared: { score: hit.score, model, query, name } });
      }
    }
    return new Map([...best].map(([party, { compared }]) => [party, this.#asBest(compared)]));
  }

  /**
   * Whether any name that scores `line` or more may meet certain words of the query. Never false where one does.
   * @param wordsToMeet which of the query's tokens those are under a model; `undefined` where no name is wanted at all
   */
  mayMeet(line: number, wordsToMeet: WordsToMeet): boolean {
    if (this.#policy.scoring === 'ofac-search') return true;
    return MODELS.some((model) => {
      const { filter, admits } = this.#scope(model);
      return this.#under(model).some((name) => {
        const { printed } = name.analysed;
        const must = wordsToMeet(printed, model, printedTokens(name));
        if (must === undefined) return false;
        const bits = must.reduce((all, token) => all | (1 << token), 0);
        return bits === 0 || this.#catalog.retrievers.get(model)!.findsMeeting(bits, name, line, filter, admits);
      });
    });
  }

  /** Which groups of names may answer, and which names on the day asked about. */
  #scope(model: NameModel): { readonly filter: Filter; readonly admits: Admits } {
    this.#filter ??= filterOf(this.#catalog.snapshot.groups, this.#query.schema, this.#options);
    const { asOf } = this.#options;
    const day = asOf === undefined ? undefined : dayOf(asOf);
    return { filter: this.#filter, admits: this.#catalog.admits(model, day, narrowedTo(this.#catalog, this.#options)) };
  }

  /** The best name of one party, whatever it scores: for a party found by its number. */
  of(party: Party): BestName | undefined {
    const every = party.names.map((name) => ({ name, model: modelOfName(party, name.full) }));
    const usable = every.filter(
      ({ name }) => (name.kind !== 'weak' || this.#options.weakAliases) && this.#admitted?.(name.full) !== false,
    );
    let best: Compared | undefined;
    let counts = -1;
    // Its number brought the party here: where no name may take part, one is still shown.
    for (const { name, model } of usable.length > 0 ? usable : every) {
      const parts = knownParts(name.parts);
      const listed = { full: name.full, kind: name.kind, ...(parts ? { parts } : {}) };
      this.#query.names.forEach((_, query) => {
        const score = this.#score(query, model, listed);
        const here = score + (this.#cap(score, name.kind)?.effect ?? 0);
        if (here > counts) [best, counts] = [{ score, model, query, name: listed }, here];
      });
    }
    return best && this.#asBest(best);
  }

  *#hits(model: NameModel, line: number) {
    const { filter, admits } = this.#scope(model);
    if (this.#policy.scoring === 'ofac-search') {
      const scan = OfacScan.of(this.#catalog, model);
      for (const [query, name] of this.#ofac.entries())
        for (const hit of scan.search(name, line, filter, admits)) yield [query, hit] as const;
      return;
    }
    const retriever = this.#catalog.retrievers.get(model)!;
    for (const [query, name] of this.#under(model).entries())
      for (const hit of retriever.search(name, line, filter, admits)) yield [query, hit] as const;
  }

  #score(query: number, model: NameModel, { full, parts }: Compared['name']): number {
    if (this.#policy.scoring === 'ofac-search') return ofacScore(this.#ofac[query]!, ofacName(full));
    return scoreNames(this.#under(model)[query]!, prepare(full, model, parts)).score;
  }

  #cap(score: number, kind: Name['kind']): QualifierEffect | undefined {
    return kind === 'weak' ? capWeakAlias(score, this.#policy) : undefined;
  }

  #asBest(compared: Compared): BestName {
    const { score, model, query, name } = compared;
    const cap = this.#cap(score, name.kind);
    return {
      nameScore: score,
      before: cap === undefined ? [] : [cap],
      name: { full: name.full, kind: name.kind },
      explain: (effects) => {
        if (this.#policy.scoring === 'ofac-search')
          return explainOfac(this.#query.names[query]!, name.full, model, effects);
        const asked = this.#under(model)[query]!;
        const listed = prepare(name.full, model, name.parts);
        return explain(asked, listed, scoreNames(asked, listed), effects);
      },
    };
  }

  /** The query's names, taken apart once for each model they are asked under. */
  #under(model: NameModel): readonly PreparedName[] {
    const known = this.#prepared.get(model);
    if (known !== undefined) return known;
    const prepared = this.#query.names.map((name) => prepare(name, model));
    this.#prepared.set(model, prepared);
    return prepared;
  }
}
