import type { Designation, DesignationCheck, Party, ReportedFact } from '../../model/index.ts';
import { refOf } from '../linked.ts';
import type { Engine } from '../types.ts';
import { listsOf } from './authority.ts';
import { agree, comparable, differencesFrom } from './differences.ts';
import { findParty } from './find-party.ts';

export type DesignationFact = Extract<ReportedFact, { kind: 'designation' }>;

/** What a check looks at beside the fact itself. */
export interface Checking {
  readonly engine: Engine;
  /** Ids of the lists asked for; all where none is given. */
  readonly lists: readonly string[];
  /** All facts of the document. */
  readonly facts: readonly ReportedFact[];
}

/** A reported designation or delisting of somebody named, beside the lists. */
export function checkNamed(number: number, fact: DesignationFact, checking: Checking): DesignationCheck {
  const { engine, lists, facts } = checking;
  const subject = fact.subject!;
  const { parties, onlyOn } = findParty(engine, subject, lists);
  const versions = versionsAsked(engine, lists);
  const blank = {
    fact: number,
    subject: subject.name,
    parties: parties.map(refOf),
    programmes: [],
    differences: [],
    versions,
  };
  const [party] = parties;
  if (party === undefined) {
    if (fact.action === 'delisted') return { ...blank, verdict: 'confirmed', because: 'no list has the name now' };
    return { ...blank, verdict: 'not on the list' };
  }
  if (parties.length > 1) return { ...blank, verdict: 'unclear', because: 'several listed parties bear the name' };
  const designation = theOne(party, fact);
  const known = { ...blank, ...designationFields(designation, party) };
  const gone = onlyOn !== undefined || designation?.delisted !== undefined;
  if (fact.action === 'delisted') return { ...known, verdict: gone ? 'confirmed' : 'still listed' };
  if (gone) {
    const because = onlyOn ? `the version of ${onlyOn} has the entry, the newest has not` : undefined;
    return { ...known, verdict: 'delisted since', ...(because === undefined ? {} : { because }) };
  }
  const differences = [
    ...authorityDifference(fact, party),
    ...(designation === undefined ? [] : differencesFrom(fact, party, designation, facts)),
  ];
  const because = designation?.dateNote;
  return {
    ...known,
    verdict: differences.length === 0 ? 'confirmed' : 'confirmed with a difference',
    differences,
    ...(because === undefined ? {} : { because }),
  };
}

/** The designation a report means: of the authority it names, with the day nearest to what it says; else the newest. */
function theOne(party: Party, fact: DesignationFact): Designation | undefined {
  const own = listsOf(fact.by);
  const ofAuthority = party.designations.filter(({ list }) => own?.test(list) ?? true);
  const those = ofAuthority.length > 0 ? ofAuthority : party.designations;
  const said = comparable(fact.date);
  const sameDay = said === undefined ? [] : those.filter(({ listed }) => listed !== undefined && agree(said, listed));
  return [...(sameDay.length > 0 ? sameDay : those)].sort((a, b) => ((a.listed ?? '') < (b.listed ?? '') ? 1 : -1))[0];
}

function designationFields(designation: Designation | undefined, party: Party) {
  if (designation === undefined) return { list: party.list };
  const { list, programmes, listed, delisted } = designation;
  return {
    list,
    programmes: [...programmes],
    ...(listed === undefined ? {} : { listed }),
    ...(delisted === undefined ? {} : { delisted }),
  };
}

function authorityDifference({ by }: DesignationFact, party: Party): DesignationCheck['differences'] {
  const own = listsOf(by);
  const lists = [...new Set([party.list, ...party.designations.map(({ list }) => list)])];
  if (by === undefined || own === undefined || lists.some((list) => own.test(list))) return [];
  return [{ about: 'authority', reported: by, listed: lists.join(', ') }];
}

/** `list@version` of every list looked at. */
export function versionsAsked(engine: Engine, lists: readonly string[]): string[] {
  return engine.lists
    .filter(({ list }) => lists.length === 0 || lists.includes(list))
    .map(({ list, version }) => `${list}@${version}`);
}
