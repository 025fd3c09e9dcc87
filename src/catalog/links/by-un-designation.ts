import type { Party } from '../../model/index.ts';
import { contradictionOf } from './contradictions.ts';
import type { NameAgreements } from './name-agreement.ts';
import { wordsOf } from './name-words.ts';
import { blocksOf, type Edge, type Entry, edgeBetween } from './types.ts';

const UN_LIST = 'un_sc_sanctions';
/** How the United Kingdom's list says that a designation is the Security Council's. */
const SOURCE_IS_UN = /\(designation source: (?:[^)]*\|)?UN\)/;
const NAMES_AGREE = 0.95;
/** Another entry of the regime this near the best makes the best uncertain. */
const CLEARLY_BEST = 0.05;
/** Share of a name's words that an entry must have among its own to be looked at. */
const MOST = 0.6;

/** By the first letters of the Security Council's references, what the national regime that carries it out is called. */
const REGIMES: Readonly<Record<string, RegExp>> = {
  QD: /al-?qaida/i,
  TA: /afghanistan|taliban/i,
  KP: /korea|dprk/i,
  IR: /iran/i,
  IQ: /iraq/i,
  CD: /democratic republic of the congo|\bdrc\b/i,
  CF: /central african/i,
  LY: /libya/i,
  SO: /somalia/i,
  SD: /^(?!.*south).*sudan/i,
  SS: /south sudan/i,
  GB: /guinea-bissau/i,
  YE: /yemen/i,
  HT: /haiti/i,
  ML: /^mali\b/i,
  LB: /leban/i,
};

/**
 * Entries that say their designation is the United Nations', with the one entry of that regime that bears their name.
 * Such an entry is known to be on the Security Council's list; the name only tells which of its few hundred it is.
 */
export function* byUnDesignation(entries: readonly Entry[], names: NameAgreements): Generator<Edge> {
  const regimes = blocksOf(
    entries.filter(({ party }) => party.list === UN_LIST),
    ({ party }) => party.designations.map(({ reference = '' }) => reference.slice(0, 2)),
  );
  const byWord = new Map([...regimes].map(([regime, block]) => [regime, blocksOf(block, wordsOfNames)]));
  for (const entry of entries) {
    if (entry.party.list === UN_LIST || !saysUn(entry.party)) continue;
    for (const [regime, blocks] of byWord) {
      const programme = programmesOf(entry.party).find((name) => REGIMES[regime]?.test(name));
      if (programme === undefined) continue;
      const found = theOne(entry, candidates(entry, blocks), names);
      if (found === undefined) continue;
      yield edgeBetween(entry, found.holder, {
        kind: 'unDesignation',
        values: { regime: programme, reference: referenceOf(found.holder.party), name: found.name },
        nameScore: found.score,
      });
    }
  }
}

function theOne(entry: Entry, candidates: Iterable<Entry>, names: NameAgreements) {
  const scored = [...candidates]
    .filter((holder) => contradictionOf(entry.party, holder.party) === undefined)
    .map((holder) => ({ holder, agreement: names.of(entry.party, holder.party) }))
    .map(({ holder, agreement }) => ({ holder, score: agreement?.score ?? 0, name: agreement?.b ?? '' }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.score < NAMES_AGREE) return undefined;
  return second !== undefined && second.score > best.score - CLEARLY_BEST ? undefined : best;
}

/** Entries that share most words of a name of the entry: names that agree at 0.95 do. */
function candidates(entry: Entry, blocks: ReadonlyMap<string, Entry[]>): Set<Entry> {
  const found = new Set<Entry>();
  for (const { full } of entry.party.names) {
    const words = [...new Set(wordsOf(full))];
    const met = new Map<Entry, number>();
    for (const word of words) for (const other of blocks.get(word) ?? []) met.set(other, (met.get(other) ?? 0) + 1);
    for (const [other, count] of met) if (count >= words.length * MOST) found.add(other);
  }
  return found;
}

function saysUn({ designations }: Party): boolean {
  return designations.some(({ authority = '' }) => SOURCE_IS_UN.test(authority));
}

function programmesOf({ designations }: Party): string[] {
  return designations.flatMap(({ programmes }) => [...programmes]);
}

function referenceOf({ designations }: Party): string {
  return designations.find(({ reference }) => reference !== undefined)?.reference ?? '';
}

function wordsOfNames({ party }: Entry): string[] {
  return party.names.flatMap(({ full }) => wordsOf(full));
}
