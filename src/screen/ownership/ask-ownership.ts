import type { ListCoverage, Match, Relation } from '../../model/index.ts';
import {
  type EntityAnswer,
  loadOwnershipRules,
  type Outcome,
  type OwnershipRule,
  type OwnershipTable,
  ownership,
  readTable,
  type TableParty,
} from '../../programmes/ownership/index.ts';
import { checkDay } from '../query.ts';
import type { Engine } from '../types.ts';
import { listingBy, listingsOf } from './listings-of.ts';

/** A name in the table that resembles a listed party: to be confirmed, never assumed. */
export interface ToConfirm {
  readonly party: string;
  readonly matches: readonly Pick<Match, 'party' | 'score' | 'band' | 'designations'>[];
}

/** What would come out otherwise if all names to be confirmed were the listed parties. */
export interface IfConfirmed {
  readonly entity: string;
  readonly authority: string;
  readonly outcome: Outcome;
  readonly now: Outcome;
}

export interface OwnershipReport {
  readonly file: string;
  readonly day: string;
  readonly entities: readonly EntityAnswer[];
  readonly parties: readonly TableParty[];
  /** The rules that decided, with their citations and marks. */
  readonly rules: readonly OwnershipRule[];
  readonly toConfirm: readonly ToConfirm[];
  readonly ifConfirmed: readonly IfConfirmed[];
  /** Ties that the lists themselves print for the parties given by id. */
  readonly relations: readonly { readonly party: string; readonly relations: readonly Relation[] }[];
  readonly coverage: readonly ListCoverage[];
  readonly disclaimer: string;
}

/** What is asked beside the table itself. */
export interface OwnershipQuestion {
  readonly asOf?: string | undefined;
  /** The day that counts where `asOf` is absent. */
  readonly today: Date;
  readonly rules?: readonly OwnershipRule[];
}

/**
 * Which entities of a user's shareholder table are blocked through their owners. Owners are blocked where the table says
 * so or gives their entry on a list; other names are screened, and what resembles a listed party is shown to be confirmed.
 *
 * @param text the table, CSV or YAML by the name of its `file`
 * @throws `FILE_EMPTY`, `COLUMN_MISSING`, `OWNERSHIP_INVALID`, `SHARES_OVER_100`, `PARTY_UNKNOWN`, `OPTION_INVALID`
 */
export function askOwnership(engine: Engine, text: string, file: string, question: OwnershipQuestion): OwnershipReport {
  const { asOf, today, rules = loadOwnershipRules() } = question;
  if (asOf !== undefined) checkDay(asOf);
  const day = asOf ?? today.toISOString().slice(0, 10);
  const { table: read, entryOf } = readTable(text, file, rules);
  const table: OwnershipTable = {
    ...read,
    parties: read.parties.map((party) => {
      const id = entryOf.get(party.key);
      return id === undefined
        ? party
        : { ...party, listings: [...party.listings, ...listingsOf(engine, rules, id, asOf)] };
    }),
  };
  const { entities } = ownership(table, rules, day);
  const toConfirm = table.parties
    .filter(({ key, listings }) => !entryOf.has(key) && listings.length === 0)
    .flatMap(({ name }) => namesakes(engine, name, asOf));
  const used = new Set(entities.flatMap(({ verdicts }) => verdicts.map(({ rule }) => rule)));
  return {
    file,
    day,
    entities,
    parties: table.parties,
    rules: rules.filter(({ id }) => used.has(id)),
    toConfirm,
    ifConfirmed: ifConfirmed(table, entities, toConfirm, rules, day),
    relations: [...entryOf].flatMap(([key, id]) => {
      const relations = engine.entry(id)?.relations ?? [];
      return relations.length === 0
        ? []
        : [{ party: table.parties.find((party) => party.key === key)!.name, relations }];
    }),
    coverage: engine.coverage([], asOf),
    disclaimer: 'Information about what legal texts say, not legal advice.',
  };
}

function namesakes(engine: Engine, name: string, asOf: string | undefined): ToConfirm[] {
  const { matches } = engine.screen({ names: [name] }, asOf === undefined ? {} : { asOf });
  if (matches.length === 0) return [];
  return [
    {
      party: name,
      matches: matches.map(({ party, score, band, designations }) => ({ party, score, band, designations })),
    },
  ];
}

function ifConfirmed(
  table: OwnershipTable,
  now: readonly EntityAnswer[],
  toConfirm: readonly ToConfirm[],
  rules: readonly OwnershipRule[],
  day: string,
): IfConfirmed[] {
  const matchesOf = new Map(toConfirm.map(({ party, matches }) => [party, matches]));
  const parties = table.parties.map((party) => {
    const matches = matchesOf.get(party.name) ?? [];
    const listings = matches.map((match) =>
      listingBy(rules, { ...match.party, designations: match.designations }, true, 'if confirmed'),
    );
    return { ...party, listings: [...party.listings, ...listings] };
  });
  const then = ownership({ ...table, parties }, rules, day).entities;
  return then.flatMap(({ key, name, verdicts }) => {
    const before = now.find((entity) => entity.key === key)?.verdicts ?? [];
    return verdicts.flatMap(({ authority, outcome }): IfConfirmed[] => {
      const was = before.find((verdict) => verdict.authority === authority)?.outcome ?? 'not blocked';
      return was === outcome ? [] : [{ entity: name, authority, outcome, now: was }];
    });
  });
}
