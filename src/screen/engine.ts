import {
  type Catalog,
  catalogFrom,
  catalogKnownAt,
  coverageOf,
  diffAside,
  entryRef,
  openCatalog,
  sharedCatalog,
  unknownList,
} from '../catalog/index.ts';
import { findMentions } from '../documents/index.ts';
import { BALANCED, bandOf, ofacName, type Policy, policyIdentity } from '../match/index.ts';
import {
  type DocumentResult,
  type Exempted,
  InterdictError,
  type LinkedParty,
  type ListCoverage,
  type ListVersion,
  type Match,
  type NearMiss,
  type Party,
  type Query,
  type QueryInput,
  type ReadResult,
  type SchemaName,
  type ScreenOptionsInput,
  type ScreenResult,
  type VersionDiff,
} from '../model/index.ts';
import { BACKGROUND_VERSION } from '../names/index.ts';
import { AskedAlike } from './asked-alike.ts';
import { cacheFolder } from './cache-folder.ts';
import { underProgramme } from './checking/under-programme.ts';
import { compareNames } from './compare.ts';
import { exemptionFor } from './exceptions.ts';
import { linkCutsOf } from './link-cuts.ts';
import { possiblySame, refOf, scopeOf } from './linked.ts';
import { policyNamed } from './policies.ts';
import { meaningOf } from './programmes/meaning.ts';
import { asAsked, checkDay, readOptions, readQuery, type Screening } from './query.ts';
import { NamesInTexts } from './reading/names-in-texts.ts';
import { concernedCustomers } from './rescreen/concerned.ts';
import type { CustomerIndex } from './rescreen/customer-index.ts';
import type { ScoredParty } from './scored-party.ts';
import { screenParty } from './screen-party.ts';
import { sha256 } from './sha256.ts';
import { shownDesignation } from './shown-designation.ts';
import type { Comparison, DocumentInput, Engine, LinkCuts, OpenOptions, PairFacts, SharedEngine } from './types.ts';
import { ENGINE_VERSION } from './version.ts';

/**
 * Opens an engine on the bundled lists, or on a folder of lists.
 *
 * The first opening compiles the lists (seconds); later ones read the compiled file (a fraction of a second).
 * Throws `LIST_UNREADABLE`, `LIST_UNKNOWN`, `LIST_EMPTY` or, for a `knownAt` that is no day, `OPTION_INVALID`; a single damaged list is no error but shows in `coverage`.
 */
export async function openEngine(options: OpenOptions = {}): Promise<Engine> {
  if (options.knownAt !== undefined) checkDay(options.knownAt);
  const cache = cacheFolder();
  const catalog = openCatalog({
    ...(options.data === undefined ? {} : { data: options.data }),
    ...(options.lists === undefined ? {} : { lists: options.lists }),
    ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt }),
    ...(cache === undefined ? {} : { cache }),
  });
  return engineOn(catalog, options);
}

/** An engine on a catalog already opened or made from parties at hand. */
export function engineOn(catalog: Catalog, options: Pick<OpenOptions, 'today' | 'policy'> = {}): Engine {
  const then = catalog.knownAt === undefined ? undefined : new Date(catalog.knownAt);
  return new CatalogEngine(catalog, policyNamed(options.policy ?? BALANCED), options.today ?? then);
}

/** The engine another thread shared: the same answers, from the same memory. */
export function engineFrom({ catalog, policy, today }: SharedEngine): Engine {
  return new CatalogEngine(catalogFrom(catalog), policy, today);
}

class CatalogEngine implements Engine {
  readonly #catalog: Catalog;
  #covered: { readonly key: string; readonly rows: readonly ListCoverage[] } | undefined;
  readonly policy: Policy;
  /** The day ages are counted from; absent: today, whenever that is. */
  readonly #day: Date | undefined;
  readonly #names: NamesInTexts;
  readonly #options: AskedAlike<Screening>;
  readonly identity: Engine['identity'];

  constructor(catalog: Catalog, policy: Policy, day: Date | undefined) {
    this.#catalog = catalog;
    this.policy = policy;
    this.#day = day;
    this.#names = new NamesInTexts(catalog, policy);
    // A list the policy counts on must be there: better no start than a screening without it.
    this.#options = new AskedAlike((options) => readOptions(catalog, options, policy));
    this.#options.answer({});
    this.identity = {
      engine: { name: 'interdict', version: ENGINE_VERSION, background: BACKGROUND_VERSION },
      policy: policyIdentity(policy),
    };
  }

  under(policy: Policy | string): Engine {
    return new CatalogEngine(this.#catalog, policyNamed(policy), this.#day);
  }

  concerned(customers: CustomerIndex, list: string, ids: readonly string[], optionsInput: ScreenOptionsInput = {}) {
    const options = this.#options.answer(optionsInput);
    const entries = ids.map((id) => this.#catalog.numberOf(id, list)).filter((number) => number !== undefined);
    return concernedCustomers(customers, this.#catalog, entries, options, this.policy);
  }

  share(): SharedEngine {
    return { catalog: sharedCatalog(this.#catalog), policy: this.policy, today: this.#day };
  }

  get lists(): readonly ListVersion[] {
    return this.#catalog.versions;
  }

  coverage(lists: readonly string[] = [], asOf?: string): ListCoverage[] {
    if (asOf !== undefined) checkDay(asOf);
    const today = this.#day ?? new Date();
    const key = [Math.floor(today.getTime() / DAY), asOf, ...lists].join(' ');
    // The same for query after query: worked out anew when the question or the day changes.
    if (key !== this.#covered?.key)
      this.#covered = { key, rows: coverageOf(this.#catalog, this.policy, today, lists, asOf) };
    return this.#covered.rows.map((row) => ({ ...row, limits: [...row.limits] }));
  }

  history(list: string): readonly ListVersion[] {
    const versions = this.#catalog.history.filter((version) => version.list === list);
    if (versions.length > 0) return versions;
    throw unknownList(list, [...new Set(this.lists.map((version) => version.list))]);
  }

  async diff(list: string, from: string, to: string): Promise<VersionDiff> {
    this.history(list);
    return diffAside(this.#catalog.held, list, from, to);
  }

  async knownAt(day: string): Promise<Engine> {
    checkDay(day);
    return engineOn(await catalogKnownAt(this.#catalog, day), { policy: this.policy });
  }

  screen(input: QueryInput | string, optionsInput: ScreenOptionsInput = {}): ScreenResult {
    const query = readQuery(input);
    const options = this.#options.answer(optionsInput);
    const { matches, near, setAside } = screenParty(this.#catalog, query, options, this.policy);
    const shown = matches.slice(0, options.limit).map((match) => this.#match(match, options, query));
    const exempted =
      query.customer === undefined ? 0 : matches.filter((match) => this.#exemption(match, query) !== undefined).length;
    const coverage = this.coverage(options.lists, options.asOf);
    const gaps = [...this.#gaps(coverage), ...unreadByPolicy(query, this.policy)];
    const meaning = meaningOf(shown);
    return {
      query: asAsked(query, options, this.#catalog.knownAt),
      outcome: gaps.length > 0 ? 'incomplete' : matches.length > exempted ? 'match' : 'clear',
      total: matches.length,
      matches: shown,
      ...(exempted === 0 ? {} : { exempted }),
      ...(setAside === 0 ? {} : { setAside }),
      ...(options.explain
        ? { nearMisses: near.slice(0, options.limit).map((each) => this.#nearMiss(each, options, query)) }
        : {}),
      coverage,
      ...this.identity,
      ...(gaps.length > 0 ? { incomplete: gaps } : {}),
      ...(meaning === undefined ? {} : { meaning }),
    };
  }

  compare(name1: string, name2: string, schema?: SchemaName, facts1?: PairFacts, facts2?: PairFacts): Comparison {
    return compareNames({ name: name1, ...facts1 }, { name: name2, ...facts2 }, schema, this.policy);
  }

  get links(): LinkCuts | undefined {
    return linkCutsOf(this.#catalog, (catalog) => engineOn(catalog, { policy: this.policy }));
  }

  party(id: string, lists?: readonly string[]): Party | undefined {
    return this.#catalog.linkedPartyById(id, lists);
  }

  entry(id: string): Party | undefined {
    return this.#catalog.partyById(id);
  }

  underProgramme(list: string, code: string): readonly Party[] {
    return underProgramme(this.#catalog, list, code);
  }

  linked(id: string): LinkedParty[] {
    const number = this.#catalog.numberOf(id);
    if (number === undefined) return [];
    const evidence = this.#catalog.linkEvidence(number);
    return this.#catalog
      .linkedWith(number)
      .filter((other) => this.#catalog.isCurrent(other))
      .map((other) => refOf(this.#catalog.headAt(other)))
      .map((ref) => ({ ...ref, evidence: evidence.filter(({ between }) => between.includes(entryRef(ref))) }));
  }

  read(document: DocumentInput, optionsInput: ScreenOptionsInput = {}): DocumentResult {
    const options = this.#options.answer(optionsInput);
    if (this.policy.scoring === 'ofac-search') {
      throw new InterdictError(
        'OPTION_INVALID',
        `The policy ${this.policy.name} scores as OFAC's search does, which searches for names and reads no texts.`,
        'Read documents under another policy, such as balanced.',
      );
    }
    return {
      file: document.file,
      sha256: sha256(document.text),
      characters: document.text.length,
      mentions: findMentions(document.text, this.#names.under(options)),
    };
  }

  readAll(documents: readonly DocumentInput[], options: ScreenOptionsInput = {}): ReadResult {
    const { lists, asOf } = this.#options.answer(options);
    return {
      documents: documents.map((document) => this.read(document, options)),
      problems: [],
      ...(asOf === undefined ? {} : { asOf }),
      ...this.#knownAt,
      coverage: this.coverage(lists, asOf),
      ...this.identity,
    };
  }

  get #knownAt(): { knownAt?: string } {
    const { knownAt } = this.#catalog;
    return knownAt === undefined ? {} : { knownAt };
  }

  #match(match: ScoredParty, options: Screening, query?: Query): Match {
    const { score, threshold } = match;
    const exempted = query && this.#exemption(match, query);
    const { party, score: _, ...more } = this.#nearMiss(match, options, query);
    return {
      party,
      score,
      band: bandOf(score, threshold, this.policy) ?? 'alert',
      ...more,
      ...(exempted === undefined ? {} : { exempted }),
    };
  }

  #nearMiss(match: ScoredParty, options: Screening, query?: Query): NearMiss {
    const { party, score, name, threshold } = match;
    const perhaps = possiblySame(this.#catalog, match, scopeOf(this.#catalog, options));
    return {
      party: refOf(party),
      score,
      name,
      explanation: { ...match.explain(), ...(query && options.explain ? { whatIf: match.whatIf() } : {}) },
      designations: party.designations.map(shownDesignation),
      ...(match.linked === undefined ? {} : { linked: [...match.linked] }),
      ...(perhaps.length === 0 ? {} : { possiblySame: perhaps }),
      ...(match.asOf === undefined ? {} : { asOf: match.asOf }),
      ...(threshold === options.threshold ? {} : { threshold }),
    };
  }

  #exemption(match: ScoredParty, query: Query): Exempted | undefined {
    if (query.customer === undefined) return undefined;
    return exemptionFor(query.customer, match, this.policy.exceptions, this.#day ?? new Date());
  }

  /** What of the lists asked for was not screened, in words. */
  #gaps(coverage: readonly ListCoverage[]): string[] {
    return coverage.flatMap((row) => {
      if (!row.screened) return [`${row.list} was not screened: ${row.problem ?? 'unknown reason'}`];
      if (this.policy.stale.makesIncomplete && row.stale) return [`${row.list} is ${row.ageDays} days old`];
      return [];
    });
  }
}

/** Milliseconds. */
const DAY = 86_400_000;

/** Names the policy's way of scoring cannot compare at all: not finding them clears nobody. */
function unreadByPolicy({ names, identifiers }: Query, { name, scoring }: Policy): string[] {
  if (scoring !== 'ofac-search' || identifiers.length > 0) return [];
  return names
    .filter((asked) => ofacName(asked).parts.length === 0)
    .map((asked) => `"${asked}" was not compared: ${name} knows Latin letters only`);
}
