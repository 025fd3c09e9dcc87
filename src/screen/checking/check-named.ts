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
    // No list tells whether somebody it never had was taken off one.
    const never = fact.action === 'delisted' ? { because: 'nor on any version held before' } : {};
    return { ...blank, verdict: 'not on the list', ...never };
  }
  if (parties.length > 1) return { ...blank, verdict: 'unclear', because: 'several listed parties bear the name' };
  const designation = theOne(party, fact);
  const known = { ...blank, ...designationFields(designation, party) };
  const gone = onlyOn !== undefined || designation?.delisted !== undefined;
  const differences = [
    ...authorityDifference(fact, party),
    ...(designation === undefined ? [] : differencesFrom(fact, party, designation, facts)),
    ...(fact.action === 'delisted' ? stillHeld(fact, onlyOn) : []),
  ];
  const verdict = differences.length === 0 ? 'confirmed' : 'confirmed with a difference';
  const since = gone ? goneSince(onlyOn, designation) : {};
  if (fact.action === 'delisted')
    return gone ? { ...known, verdict, differences, ...since } : { ...known, verdict: 'still listed' };
  if (gone) {
    const early = isAfter(comparable(fact.date), versionOf(engine, party.list));
    return { ...known, verdict: early ? 'not on the list' : 'delisted since', ...since };
  }
  const because = designation?.dateNote;
  return { ...known, verdict, differences, ...(because === undefined ? {} : { because }) };
}

/** By what an entry is known to be gone: the last version that has it, or the record of designations. */
function goneSince(onlyOn: string | undefined, designation: Designation | undefined): { because?: string } {
  if (onlyOn !== undefined) {
    const then = onlyOn === '' ? 'an older version' : `the version of ${onlyOn}`;
    return { because: `${then} has the entry, the newest has not` };
  }
  return designation?.dateNote === undefined ? {} : { because: designation.dateNote };
}

/** A day of delisting on which a version held still has the entry. */
function stillHeld({ date }: DesignationFact, onlyOn: string | undefined): DesignationCheck['differences'] {
  const said = comparable(date);
  if (said === undefined || onlyOn === undefined || onlyOn === '' || !isAfter(onlyOn, said)) return [];
  return [{ about: 'date', reported: said, listed: `still on the version of ${onlyOn}` }];
}

/** Whether one ISO prefix is certainly later than another. */
function isAfter(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one > other && !agree(one, other);
}

function versionOf(engine: Engine, list: string): string | undefined {
  return engine.lists.find((version) => version.list === list)?.version;
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
