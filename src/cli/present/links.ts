import type { LinkEvidence, LinkedParty, Match, PartyRef } from '../../screen/vocabulary.ts';
import { plain } from './style.ts';

/** More entries of the same name than this are counted, not named. */
const MOST_NAMED = 4;

/** The other lists' entries of a match: those that are the same party, each with why, and those that may be. */
export function presentLinks({ linked = [], possiblySame = [] }: Pick<Match, 'linked' | 'possiblySame'>): string[] {
  return [
    ...linked.map(
      (ref) => `   same party: ${named(ref)}: ${[...new Set(ref.evidence.map(evidenceInWords))].join('; ')}`,
    ),
    ...(possiblySame.length === 0 ? [] : [`   possibly the same, by name only: ${someOf(possiblySame)}`]),
  ];
}

/** The entries of one party, each with why it is held to be that. */
export function presentEntries(id: string, entries: readonly LinkedParty[]): string[] {
  if (entries.length < 2) return [`${id} is linked with no entry of another list.`];
  return [
    `${entries.length} entries are one party, ${id}:`,
    ...entries.flatMap((entry) => [
      `  ${named(entry)}`,
      ...entry.evidence.map((evidence) => `    ${evidenceInWords(evidence)}`),
    ]),
  ];
}

/** Why two entries are one party, in words. */
export function evidenceInWords({ kind, values, between }: LinkEvidence): string {
  const told = Object.entries(values).map(([what, value]) => `${WORDS[what] ?? what} ${plain(value)}`);
  return `${KINDS[kind]} (${told.join(', ')}; ${between.map((ref) => ref.replace(/^.*:/, '')).join(' and ')})`;
}

const KINDS: Readonly<Record<LinkEvidence['kind'], string>> = {
  sameId: 'the same number of the publisher',
  identifier: 'the same identifier',
  unReference: 'quotes the United Nations reference',
  unDesignation: 'carries out the United Nations designation of that name',
  birthDate: 'the same name and birth date',
};

const WORDS: Readonly<Record<string, string>> = {
  nationalId: 'national id',
  taxId: 'tax number',
  imo: 'IMO',
  lei: 'LEI',
  birthDate: 'born',
};

function named({ id, list, caption }: PartyRef): string {
  return `${plain(caption)}, ${id} (${list})`;
}

function someOf(refs: readonly PartyRef[]): string {
  const some = refs.slice(0, MOST_NAMED).map(({ id, list }) => `${id} (${list})`);
  const more = refs.length - some.length;
  return some.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
