import { type Catalog, dayOf, entryRef, type PartyHead, type Standing } from '../catalog/index.ts';
import type { AsOf, LinkedParty, PartyRef, ScreenOptions } from '../model/index.ts';
import { narrowedTo } from './narrowing.ts';
import type { ScoredParty } from './scored-party.ts';

/** What holds for an entry in a screening: `true` on the newest versions, its standing on a day, or `undefined`. */
export type InScope = (number: number) => Standing | true | undefined;

/**
 * Which entries a screening speaks of: those of the lists, programmes and countries asked for that stand today, or stood
 * on the day asked about.
 */
export function scopeOf(
  catalog: Catalog,
  options: Pick<ScreenOptions, 'asOf' | 'lists' | 'programmes' | 'partyCountries'>,
): InScope {
  const within = narrowedTo(catalog, options);
  const day = options.asOf === undefined ? undefined : dayOf(options.asOf);
  return (number) => {
    if (within?.[number] === 0) return undefined;
    if (options.lists.length > 0 && !options.lists.includes(catalog.headAt(number).list)) return undefined;
    if (day !== undefined) return catalog.standingOn(number, day);
    return catalog.isCurrent(number) ? true : undefined;
  };
}

/**
 * Matches of linked entries become one: the party is the first entry by list priority, with the designations of all;
 * score and name are those of the entry that matched best. `matches` best first.
 */
export function oncePerParty(catalog: Catalog, matches: readonly ScoredParty[], inScope: InScope): ScoredParty[] {
  const shown = new Set<number>();
  const once: ScoredParty[] = [];
  for (const match of matches) {
    const linked = catalog.linkedWith(match.number);
    if (shown.has(linked[0]!)) continue;
    shown.add(linked[0]!);
    once.push(linked.length === 1 ? match : asOneParty(catalog, match, linked, inScope));
  }
  return once;
}

function asOneParty(catalog: Catalog, match: ScoredParty, linked: readonly number[], inScope: InScope): ScoredParty {
  const standing = linked.flatMap((number) => {
    const holds = number === match.number ? (match.asOf ?? true) : inScope(number);
    return holds === undefined ? [] : [{ number, holds, party: catalog.headAt(number) }];
  });
  const head = standing[0]!;
  if (standing.length === 1) return match;
  const evidence = catalog.linkEvidence(match.number);
  const others = standing.slice(1).map(({ party, holds }): LinkedParty => {
    const ref = entryRef(party);
    return {
      ...refOf(party),
      evidence: evidence.filter(({ between }) => between.includes(ref)),
      ...(holds === true ? {} : { asOf: holds }),
    };
  });
  const asOf = surest(standing);
  return {
    ...match,
    number: head.number,
    party: { ...head.party, designations: standing.flatMap(({ party }) => party.designations) },
    name: head.number === match.number ? match.name : { ...match.name, of: entryRef(match.party) },
    linked: others,
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/**
 * What holds for a party of several entries on a day: what one list states surely is not in doubt because another is
 * less sure. Where that is not the first entry, it says whose it is, and what holds for the first.
 */
function surest(
  entries: ReadonlyArray<{ readonly holds: Standing | true; readonly party: PartyHead }>,
): AsOf | undefined {
  const known = entries.flatMap(({ holds, party }) => (holds === true ? [] : [{ ...holds, ref: entryRef(party) }]));
  const [first] = known;
  const best = known.find(({ standing }) => standing === 'listed') ?? first;
  if (best === undefined || first === undefined) return undefined;
  const { standing, basis, ref } = best;
  if (best === first) return { standing, basis };
  return { standing, basis: `${basis}. On ${first.ref.split(':')[0]} ${first.standing}: ${first.basis}`, of: ref };
}

/** Entries of other lists that have a match's name, are in scope, and are not known to be the same party. */
export function possiblySame(catalog: Catalog, match: ScoredParty, inScope: InScope): PartyRef[] {
  const party = catalog.linkedWith(match.number);
  const others = new Set(party.filter((number) => inScope(number)).flatMap((number) => catalog.possiblySameAs(number)));
  return [...others]
    .filter((number) => !party.includes(number) && inScope(number) !== undefined)
    .sort((a, b) => a - b)
    .map((number) => refOf(catalog.headAt(number)));
}

/** A party as results refer to it. */
export function refOf({ id, list, schema, caption, standing }: Omit<PartyHead, 'designations'>): PartyRef {
  return { id, list, schema, caption, ...(standing === undefined ? {} : { standing }) };
}
