import type { DesignationInForce, Instrument, KnownDesignation, Programme, Reason } from '../model/index.ts';
import { all, any, type Finding, unsure } from './kleene.ts';
import { citationOf, readTheText } from './sources.ts';

/** The days on which something holds: from `since` on, before `until`. Absent: open, or not known. */
export interface Window {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Whether an instrument, and what it rests on, is in force on a day. */
export function instrumentInForce(programme: Programme, id: string, date: string): Finding {
  const instrument = programme.instruments.find((candidate) => candidate.id === id) as Instrument;
  const { under, title, number } = instrument;
  const window = instrumentWindow(instrument);
  const ended = endings(instrument).find(({ on }) => on === window.until);
  const value = contains(window, date) ? 'yes' : 'no';
  const name = number ?? title;
  const says =
    date < instrument.inForce
      ? `${name} is in force from ${instrument.inForce} only`
      : value === 'yes'
        ? `${name} is in force since ${instrument.inForce}`
        : `${name} is no longer in force since ${window.until}${ended ? ` (${ended.by})` : ''}`;
  const last = date >= instrument.inForce && ended && value === 'no' ? ended : undefined;
  const mark = last?.mark ?? instrument.mark;
  const citation = last ? citationOf(programme, last) : instrument.citation;
  const found: Finding = { value, because: [{ says, value, citation, mark }], asks: [] };
  const source = {
    id: instrument.id,
    paragraph: last?.paragraph ?? 'in force',
    source: last?.source ?? instrument.source,
    mark,
  };
  const own = mark === 'read in source' ? found : unsure(found, readTheText(programme, source));
  return under === undefined ? own : all([own, instrumentInForce(programme, under, date)]);
}

/** The days of one instrument, by its own words and by what ended it first. */
export function instrumentWindow(instrument: Instrument): Window {
  const ends = [instrument.until, ...endings(instrument).map(({ on }) => on)].filter((day) => day !== undefined);
  return { since: instrument.inForce, until: ends.sort()[0] };
}

function endings(instrument: Instrument) {
  return instrument.events.filter(({ kind }) => kind === 'revoked' || kind === 'replaced');
}

/** Whether the party stood designated on a day: by the list's days, by an annex, or by a historical record. */
export function designationInForce(programme: Programme, designation: DesignationInForce, date: string): Finding {
  const known = knownDesignations(programme, designation).map((one) => knownHolds(programme, one, date));
  return any([...known, listingHolds(designation, date)]);
}

/** First and last day of a designation, all sources together. */
export function designationWindow(programme: Programme, designation: DesignationInForce): Window {
  const known = knownDesignations(programme, designation);
  const since = [designation.listed, ...known.map((one) => one.since)].filter((day) => day !== undefined).sort()[0];
  const listedOnly = known.length === 0 ? undefined : known.map((one) => one.until).at(-1);
  return { since, until: designation.delisted ?? listedOnly };
}

function knownDesignations(programme: Programme, { party }: DesignationInForce): KnownDesignation[] {
  return party === undefined ? [] : programme.designations.filter((one) => one.party === party);
}

function knownHolds(programme: Programme, one: KnownDesignation, date: string): Finding {
  const value = contains(one, date) ? 'yes' : 'no';
  const { paragraph, mark } = one;
  const reason: Reason = {
    says: `${one.says} (${days(one)})`,
    value,
    paragraph,
    citation: citationOf(programme, one),
    mark,
  };
  const found: Finding = { value, because: [reason], asks: [] };
  return mark === 'read in source' || value === 'no' ? found : unsure(found, readTheText(programme, one));
}

function listingHolds(designation: DesignationInForce, date: string): Finding {
  const { listed, delisted, seenOn, dateSource } = designation;
  const who = designation.name ?? designation.party ?? 'The party';
  const found = (value: Reason['value'], says: string): Finding => ({
    value,
    because: [{ says, value, ...(dateSource ? { citation: dateSource } : {}) }],
    asks: [],
  });
  if (delisted !== undefined && date >= delisted) return found('no', `${who} was delisted on ${delisted}`);
  if (listed !== undefined)
    return date < listed
      ? found('no', `${who} was not designated before ${listed}`)
      : found('yes', `${who} is designated since ${listed}`);
  if (seenOn !== undefined && date >= seenOn) return found('yes', `${who} stands on the list of ${seenOn}`);
  const question = { about: 'designation.listed', question: `On which day was ${who} designated?` };
  return unsure(found('unknown', `the day on which ${who} was designated is not known`), question);
}

export function contains({ since, until }: Window, date: string): boolean {
  return (since === undefined || date >= since) && (until === undefined || date < until);
}

/** The days on which both hold. */
export function overlap(a: Window, b: Window): Window {
  return {
    since: [a.since, b.since]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1),
    until: [a.until, b.until].filter((day) => day !== undefined).sort()[0],
  };
}

function days({ since, until }: Window): string {
  return until === undefined ? `since ${since}` : `from ${since} until ${until}`;
}
