import type { Carrier, Dependence, EntityAnswer, OwnershipRule, Verdict } from '../../programmes/ownership/index.ts';
import { percent, WHOLE } from '../../programmes/ownership/index.ts';

const AUTHORITIES: Readonly<Record<string, string>> = {
  us: 'United States',
  eu: 'European Union',
  gb: 'United Kingdom',
  ca: 'Canada',
};

/** An authority as people call it; one without a rule by its own word. */
export function authorityInWords(authority: string): string {
  return AUTHORITIES[authority] ?? authority;
}

/** How much blocked owners hold: `55 %`, or `at least 34 %, at most 61 %`. */
export function boundsInWords({ bounds, atMostGivenOthers }: Verdict): string {
  const { atLeast, atMost } = bounds;
  if (atLeast === atMost) return percent(atLeast);
  const given = atMostGivenOthers < atMost ? ` (${percent(atMostGivenOthers)} given what others hold)` : '';
  return `at least ${percent(atLeast)}, at most ${percent(atMost)}${given}`;
}

/** One owner's part, with the chain that blocks it. */
export function carrierInWords({ owner, share, by, path, sure }: Carrier, nameOf: (key: string) => string): string {
  const through = path.length > 1 ? `, blocked through ${path.slice(0, -1).map(nameOf).join(' → ')}` : ', listed';
  const what =
    by === 'control' ? `controls it and holds ${withSign(share.printed)}` : `holds ${withSign(share.printed)}`;
  return `${nameOf(owner)} ${what}${through}${sure ? '' : ' (perhaps)'}`;
}

/** What an outcome waits for, as a sentence. */
export function dependenceInWords(
  dependence: Dependence,
  rule: OwnershipRule | undefined,
  nameOf: (key: string) => string,
): string {
  if (dependence.on === 'rule') {
    return `no ownership rule of ${authorityInWords(dependence.authority)} is worked out for that day`;
  }
  if (dependence.on === 'listing')
    return `whether ${nameOf(dependence.party)} was listed: ${dependence.listing.source}`;
  if (dependence.on === 'control') {
    return `whether ${nameOf(dependence.stake.owner)} controls ${nameOf(dependence.stake.owned)}`;
  }
  if (dependence.on === 'share') {
    const { stake, atItsLeast, atItsMost } = dependence;
    const ends = `at ${percent(stake.share.least)} ${atItsLeast}, at ${percent(stake.share.most)} ${atItsMost}`;
    return `the share of ${nameOf(stake.owner)} in ${nameOf(stake.owned)} (${withSign(stake.share.printed)}): ${ends}`;
  }
  const clause = rule?.[dependence.clause];
  const how = clause === undefined ? '' : ` — ${clause.citation} (${clause.mark})`;
  const says = `${CLAUSES[dependence.clause]}: as read ${dependence.asRead}, otherwise ${dependence.otherwise}`;
  return `how the rule stands on ${says}${how}`;
}

const CLAUSES = {
  threshold: 'the threshold',
  inclusive: 'exactly the threshold',
  aggregate: 'adding several owners',
  indirect: 'stakes held through others',
  control: 'control',
  joint: 'joint arrangements',
} as const;

/** What the table leaves unsaid about an entity, where it matters. */
export function unnamedInWords({ unnamed, verdicts }: EntityAnswer): string | undefined {
  if (!verdicts.some(({ openToUnnamed }) => openToUnnamed)) return undefined;
  return unnamed.atMost >= WHOLE / 2
    ? `the table names no owner of up to ${percent(unnamed.atMost)}: whoever holds that could change the answer`
    : 'owners that the table does not name, here or further up, could change the answer';
}

function withSign(printed: string): string {
  if (printed === '?') return 'an unknown share';
  return printed.endsWith('%') ? printed : `${printed} %`;
}
