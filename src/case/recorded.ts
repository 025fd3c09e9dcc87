import type { CaseFact, CaseParty, DesignationInForce } from '../model/index.ts';
import type { RecordedDesignations } from '../screen/programmes/party-effects.ts';
import { caseIds } from './cases.ts';
import { holdsOn } from './days.ts';
import type { CaseDesk, CaseOnDesk } from './desk.ts';

/**
 * What the cases of an installation accepted about designations on a day, for those to whom a list is silent on it: of a
 * list entry, the designations of the party it belongs to that surely stood on that day.
 *
 * @param day an ISO day.
 * @param knownAt an ISO day: only by what could be known, and was decided, until its end.
 * @returns by entry as `us_ofac_sdn:ofac-54211`; each with the case and the sources that tell of it.
 */
export async function recordedDesignations(
  desk: CaseDesk,
  day: string,
  knownAt?: string,
): Promise<RecordedDesignations> {
  const found = new Map<string, DesignationInForce[]>();
  for (const id of await caseIds(await desk.reading())) {
    const opened = await desk.open(id);
    for (const { party, standing } of standingOn(opened, day, knownAt)) {
      const told = standing.map((fact) => inForce(fact, party, opened, day));
      for (const entry of party.entries) found.set(entry, [...(found.get(entry) ?? []), ...told]);
    }
  }
  return (entry) => found.get(entry) ?? [];
}

function standingOn(opened: CaseOnDesk, day: string, knownAt: string | undefined) {
  const { parties, designations } = opened.known(knownAt);
  return parties.flatMap((party) => {
    if (party.entries.length === 0) return [];
    const standing = (designations.get(party.id) ?? []).filter((fact) => holdsOn(day, fact) === 'yes');
    return standing.length === 0 ? [] : [{ party, standing }];
  });
}

function inForce(
  { what, since, until, sources }: CaseFact,
  party: CaseParty,
  { record }: CaseOnDesk,
  day: string,
): DesignationInForce {
  if (what.kind !== 'designation') throw new TypeError('no designation');
  const titles = new Set(sources.map(({ source }) => record.sources.find(({ id }) => id === source)?.title ?? source));
  return {
    programme: what.programme,
    name: party.name,
    ...(what.entry === undefined ? {} : { party: what.entry }),
    // Where the day it began is not known, it is known to have stood on the one asked about.
    ...(since?.length === 10 ? { listed: since } : { seenOn: day }),
    ...(until?.length === 10 ? { delisted: until } : {}),
    dateSource: `the case ${record.case.id}: ${[...titles].join('; ')}`,
  };
}
