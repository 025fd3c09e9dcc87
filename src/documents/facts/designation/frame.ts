import type { ReportedFact } from '../../../model/index.ts';
import type { Item } from '../../entities/item.ts';
import { nameOf } from '../context.ts';
import type { DesignationFact } from '../fact-types.ts';
import { common, type Frame, itemSpan, namedOf, type Reading } from '../frame.ts';
import { toldByNouns } from './by-nouns.ts';
import { toldByVerbs } from './by-verbs.ts';
import { toldInverted } from './inverted.ts';
import type { Action, Told } from './told.ts';

/** Who was put under sanctions or taken off, by name or number. */
export const designationFrame: Frame = (reading) => {
  if (isQuestion(reading)) return [];
  const byVerbs = [...toldByVerbs(reading)];
  // Of one that a verb takes off, "sanctions on X" says nothing more.
  const seen: Record<Action, Set<Item>> = { designated: new Set(), delisted: new Set() };
  const inOrder = [
    ...byVerbs.filter(({ action }) => action === 'delisted'),
    ...byVerbs.filter(({ action }) => action === 'designated'),
    ...toldInverted(reading),
    ...[...toldByNouns(reading)].map((told) => ({ ...told, byNoun: true })),
  ];
  const facts = inOrder.flatMap((told) => {
    const isSeen = (party: Item) => seen[told.action].has(party) || ('byNoun' in told && seen.delisted.has(party));
    const fresh = told.parties.filter(
      (party) =>
        isParty(party, told.parties) &&
        !(told.loosely === true && COURTS.test(party.name)) &&
        (told.again === true || !isSeen(party)) &&
        party !== told.by &&
        (told.owned === true || !isOwner(reading, party)),
    );
    for (const party of told.parties) seen[told.action].add(party);
    return fresh.map((party) => fact(reading, told, party));
  });
  return facts.filter((one, i) => !facts.slice(0, i).some((other) => isSaidAgain(one, other)));
};

/** "X was listed; he is under an asset freeze": by a pronoun it is the same listing. */
function isSaidAgain(one: DesignationFact, other: DesignationFact): boolean {
  const isSame = one.subject !== undefined && one.subject.name === other.subject?.name && one.action === other.action;
  return (
    isSame &&
    (one.by === undefined || one.by === other.by) &&
    (one.date === undefined || one.date.value === other.date?.value)
  );
}

/** "Does the Council intend to add X?" tells nothing. */
function isQuestion({ line }: Reading): boolean {
  return (
    /\? $/.test(line.text) &&
    /(?:^|[:,;] )(?:does|do|did|is|are|was|were|has|have|had|will|would|can|could|should|whether|when|why|how|what|who) /.test(
      line.text,
    )
  );
}

/** "X's daughters", "the X regime": not X is meant. "X's name" is X. */
function isOwner({ line }: Reading, { last }: Item): boolean {
  const { tokens } = line.clause;
  if (/^(?:regime|government|administration|era|dynasty|family|clan|years)$/.test(tokens[last + 1]?.low ?? ''))
    return true;
  return tokens[last + 1]?.low === "'s" && !/^(?:names?|listing|designation|entry)$/.test(tokens[last + 2]?.low ?? '');
}

/** Persons, organisations and counted groups: a country is no party, and "officials" without a number are nobody yet. */
function isParty(item: Item, all: readonly Item[]): boolean {
  if (item.type === 'person' || item.type === 'organisation') return item.name.length > 1 && !UNIONS.test(item.name);
  // "the morality police": a body that has no other name.
  if (item.type === 'body') return /^the \S+ \S+/i.test(item.name);
  if (item.type !== 'group' || item.count === undefined) return false;
  // "two nationals, A and B": all of them are named.
  const behind = all.slice(all.indexOf(item) + 1);
  const named = behind.findIndex(({ type }) => type === 'group');
  return (named < 0 ? behind.length : named) < item.count;
}

/** Of a court under sanctions it is said loosely: its judges are meant, or a part of them. */
const COURTS = /\b(?:court|tribunal)\b/i;

/** Unions of states put others under sanctions, and are under none. */
const UNIONS =
  /^(?:EU|European Union|E\.U\.|UN|U\.N\.|United Nations|NATO|African Union|Arab League|OECD|OSCE|ASEAN|ECOWAS|G\d{1,2}|Group of (?:Seven|Twenty))$/;

function fact(reading: Reading, told: Told, party: Item): ReportedFact & DesignationFact {
  const at = reading.line.positionOf(party);
  const by = nameOf(told.by);
  const shared = {
    kind: 'designation' as const,
    ...common(reading, at, at, told.at),
    action: told.action,
    ...(told.modality !== undefined && { modality: told.modality }),
    ...(by !== undefined && { by }),
  };
  if (party.type === 'group') {
    return { ...shared, count: party.count!, ...(party.noun !== undefined && { role: party.noun }) };
  }
  return { ...shared, span: itemSpan(reading.line, party), subject: namedOf(party) };
}
