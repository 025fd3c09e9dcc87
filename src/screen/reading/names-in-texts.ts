import type { Catalog } from '../../catalog/index.ts';
import { AskedNames, wordsToMeet } from '../../documents/index.ts';
import { bandOf, type Policy } from '../../match/index.ts';
import type { Match } from '../../model/index.ts';
import { BestNames } from '../best-names.ts';
import { refOf } from '../linked.ts';
import { readQuery, type Screening } from '../query.ts';
import type { ScoredParty } from '../scored-party.ts';
import { retrievalLine, screenParty } from '../screen-party.ts';
import { shownDesignation } from '../shown-designation.ts';

/** Ways of asking (thresholds, lists, a day) remembered at once. */
const MOST_WAYS = 4;

/**
 * The names of texts as an engine has asked its lists for them, by how it was asked: what one document named, the next
 * one need not ask for again. Lists and policy are the engine's, so nothing here grows stale.
 */
export class NamesInTexts {
  readonly #catalog: Catalog;
  readonly #policy: Policy;
  readonly #ways = new Map<string, AskedNames>();

  constructor(catalog: Catalog, policy: Policy) {
    this.#catalog = catalog;
    this.#policy = policy;
  }

  under(options: Screening): AskedNames {
    const way = JSON.stringify(options);
    const known = this.#ways.get(way);
    if (known !== undefined) return known;
    if (this.#ways.size >= MOST_WAYS) this.#ways.clear();
    const asked = new AskedNames(this.#finder(options));
    this.#ways.set(way, asked);
    return asked;
  }

  /**
   * A text says nothing of a person but the name: no more of a match is worked out than that. Most stretches of a text
   * cannot be anybody's name, which is told before their matches are looked for.
   */
  #finder(options: Screening): (name: string) => Match[] {
    const bare = { ...options, explain: false };
    const blank = readQuery('a');
    const line = retrievalLine(blank, bare, this.#policy);
    return (name) => {
      const query = { ...blank, names: [name] };
      const names = new BestNames(this.#catalog, query, bare, this.#policy);
      if (!names.mayMeet(line, wordsToMeet)) return [];
      return screenParty(this.#catalog, query, bare, this.#policy, names)
        .matches.slice(0, options.limit)
        .map((match) => this.#match(match));
    };
  }

  #match({ party, score, threshold, name, explain, linked, asOf }: ScoredParty): Match {
    return {
      party: refOf(party),
      score,
      band: bandOf(score, threshold, this.#policy) ?? 'alert',
      name,
      explanation: explain(),
      designations: party.designations.map(shownDesignation),
      ...(linked === undefined ? {} : { linked: [...linked] }),
      ...(asOf === undefined ? {} : { asOf }),
    };
  }
}
