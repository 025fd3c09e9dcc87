import { type Catalog, dayOf, filterOf, knownParts, MODELS } from '../catalog/index.ts';
import type { Admits, Filter, Hit } from '../index/index.ts';
import {
  capWeakAlias,
  explain,
  explainOfac,
  modelOfName,
  type NameScore,
  type OfacName,
  ofacName,
  ofacScore,
  type Policy,
  type PreparedName,
  prepare,
  printedTokens,
  type ShowableName,
  scoreNames,
} from '../match/index.ts';
import type { Explanation, Name, Party, PrintedToken, QualifierEffect, Query, SchemaName } from '../model/index.ts';
import type { NameModel } from '../names/index.ts';
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

/** One name of the query beside one of a list. */
interface Compared {
  readonly score: number;
  readonly model: NameModel;
  readonly query: number;
  readonly name: BestName['name'];
  /** The listed name taken apart, and what the two scored, where the index has both at hand. */
  readonly listed: () => ShowableName;
  readonly scored?: NameScore | undefined;
}

/** The best hit of a party so far, and what its score counts under the policy. */
interface BestHit extends Pick<Compared, 'score' | 'model' | 'query' | 'scored'> {
  readonly counts: number;
  readonly number: number;
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
    const best = new Map<number, BestHit>();
    for (const model of MODELS) {
      for (const [query, hit] of this.#hits(model, line)) {
        const { name: number, party, score } = hit;
        const known = best.get(party);
        // A cap only lowers: what is not better without it is not better with it.
        if (known !== undefined && !isBetter(score, number, known)) continue;
        if (this.#admitted?.(this.#catalog.nameAt(model, number).full) === false) continue;
        const counts = score + (this.#cap(score, this.#catalog.nameKind(model, number))?.effect ?? 0);
        if (counts < line || (known !== undefined && !isBetter(counts, number, known))) continue;
        best.set(party, { counts, number, score, model, query, scored: hit.scored });
      }
    }
    return new Map([...best].map(([party, hit]) => [party, this.#asBest(this.#retrieved(hit))]));
  }

  #retrieved({ score, model, query, number, scored }: BestHit): Compared {
    const name = this.#catalog.nameAt(model, number);
    return { score, model, query, name, scored, listed: () => this.#catalog.preparedAt(model, number, name) };
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
    this.#filter ??= filterFor(this.#catalog, this.#query.schema, this.#options);
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
      const listed = () => prepare(name.full, model, parts);
      this.#query.names.forEach((_, query) => {
        const score = this.#score(query, model, name.full, listed);
        const here = score + (this.#cap(score, name.kind)?.effect ?? 0);
        if (here > counts) [best, counts] = [{ score, model, query, name, listed }, here];
      });
    }
    return best && this.#asBest(best);
  }

  *#hits(model: NameModel, line: number): Generator<readonly [number, Hit & { readonly scored?: NameScore }]> {
    const { filter, admits } = this.#scope(model);
    if (this.#policy.scoring === 'ofac-search') {
      const scan = OfacScan.of(this.#catalog, model);
      for (const [query, name] of this.#ofac.entries())
        for (const hit of scan.search(name, line, filter, admits)) yield [query, hit];
      return;
    }
    const retriever = this.#catalog.retrievers.get(model)!;
    for (const [query, name] of this.#under(model).entries())
      for (const hit of retriever.search(name, line, filter, admits)) yield [query, hit];
  }

  #score(query: number, model: NameModel, full: string, listed: Compared['listed']): number {
    if (this.#policy.scoring === 'ofac-search') return ofacScore(this.#ofac[query]!, ofacName(full));
    return scoreNames(this.#under(model)[query]!, listed()).score;
  }

  #cap(score: number, kind: Name['kind']): QualifierEffect | undefined {
    return kind === 'weak' ? capWeakAlias(score, this.#policy) : undefined;
  }

  #asBest(compared: Compared): BestName {
    const { score, model, query, name, listed, scored } = compared;
    const cap = this.#cap(score, name.kind);
    return {
      nameScore: score,
      before: cap === undefined ? [] : [cap],
      name: { full: name.full, kind: name.kind },
      explain: (effects) => {
        if (this.#policy.scoring === 'ofac-search')
          return explainOfac(this.#query.names[query]!, name.full, model, effects);
        const asked = this.#under(model)[query]!;
        const found = listed();
        return explain(asked, found, scored ?? scoreNames(asked, found), effects);
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

/** Filters by catalog, options and kind of party: asked for again and again under the same options. */
const filters = new WeakMap<Catalog, WeakMap<Screening, Map<SchemaName, Filter>>>();

function filterFor(catalog: Catalog, schema: SchemaName, options: Screening): Filter {
  const byOptions = filters.get(catalog) ?? new WeakMap<Screening, Map<SchemaName, Filter>>();
  filters.set(catalog, byOptions);
  const bySchema = byOptions.get(options) ?? new Map<SchemaName, Filter>();
  byOptions.set(options, bySchema);
  const filter = bySchema.get(schema) ?? filterOf(catalog.snapshot.groups, schema, options);
  bySchema.set(schema, filter);
  return filter;
}

/** Whether a score is better than that of the best hit so far: of equal ones the first name counts. */
function isBetter(score: number, number: number, best: BestHit): boolean {
  return score > best.counts || (score === best.counts && number < best.number);
}
