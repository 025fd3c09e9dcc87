import type { AsOf, Designation, Party, Programme, TimelineEvent } from '../../model/index.ts';
import { citationOf } from '../../programmes/index.ts';
import type { Engine } from '../types.ts';
import { programmeBook } from './book.ts';

/** A name is taken for the same party under an earlier number only where the list prints the very same one. */
const SAME = 0.99;

/**
 * The history of a party as far as it is known here, oldest first: when it was listed and delisted, under which numbers
 * earlier versions have it, and what happened to the instruments it is listed under.
 *
 * @returns `undefined` where no entry has this id. One screening for every version held of the party's lists.
 */
export function timelineOf(engine: Engine, id: string): TimelineEvent[] | undefined {
  const party = engine.party(id);
  if (!party) return undefined;
  const programmes = programmesOf(party);
  const events = [
    ...party.designations.flatMap((designation) => daysOf(designation)),
    ...party.designations.flatMap((designation) => dayNotKnown(engine, designation)),
    ...earlierNumbers(engine, party),
    ...programmes.flatMap((programme) => annexDays(programme, engine, party)),
    ...programmes.flatMap(instrumentDays),
  ];
  const once = new Map(events.map((event) => [`${event.date} ${event.says}`, event]));
  return [...once.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function programmesOf(party: Party): Programme[] {
  const { resolve } = programmeBook();
  const found = party.designations.flatMap(({ list, programmes }) =>
    programmes.flatMap((code) => {
      const resolved = resolve(code, { list });
      return resolved.kind === 'programme' ? [resolved.programme] : [];
    }),
  );
  return [...new Set(found)];
}

function daysOf({ list, programmes, listed, delisted, dateSource }: Designation, as = ''): TimelineEvent[] {
  const under = programmes.length > 0 ? ` under ${programmes.join(', ')}` : '';
  const source = dateSource === undefined ? {} : { source: dateSource };
  return [
    ...(listed === undefined
      ? []
      : [{ date: listed, kind: 'listed' as const, says: `Listed${under}${as}`, list, ...source }]),
    ...(delisted === undefined
      ? []
      : [{ date: delisted, kind: 'delisted' as const, says: `Delisted${under}${as}`, list, ...source }]),
  ];
}

/** Where the day of listing is not known, the newest version shows at least that the party stood there. */
function dayNotKnown(engine: Engine, { list, programmes, listed, dateNote }: Designation): TimelineEvent[] {
  const version = engine.lists.find((one) => one.list === list)?.version;
  if (listed !== undefined || version === undefined || programmes.length === 0) return [];
  const says = dateNote ?? `On the list under ${programmes.join(', ')}; the day of listing is not known`;
  return [{ date: version, kind: 'present', says, list, source: `${list}@${version}` }];
}

/** Versions that have the party under another number: it was taken off and listed again. */
function earlierNumbers(engine: Engine, party: Party): TimelineEvent[] {
  const lists = [...new Set(party.designations.map(({ list }) => list))];
  const own = new Set([party.id, ...engine.linked(party.id).map(({ id }) => id)]);
  return lists.flatMap((list) =>
    engine.history(list).flatMap(({ version }) => {
      const asked = { lists: [list], asOf: lastDayOf(version), threshold: SAME, limit: 5 };
      const { matches } = engine.screen({ names: [party.caption], schema: party.schema }, asked);
      return matches
        .filter(({ party: other, asOf }) => !own.has(other.id) && asOf?.standing !== 'possibly listed')
        .flatMap(({ party: other, asOf }) => earlierNumber(engine, { list, version, id: other.id, asOf }));
    }),
  );
}

interface EarlierNumber {
  readonly list: string;
  readonly version: string;
  readonly id: string;
  readonly asOf: AsOf | undefined;
}

function earlierNumber(engine: Engine, { list, version, id, asOf }: EarlierNumber): TimelineEvent[] {
  const basis = asOf === undefined ? '' : `: ${asOf.basis}`;
  const seen = { date: version, kind: 'present' as const, list, source: `${list}@${version}` };
  const own = engine.entry(id)?.designations ?? [];
  return [
    { ...seen, says: `The same name stands as ${id}${basis}` },
    ...own.flatMap((one) => daysOf(one, ` as ${id}`)),
  ];
}

/** The last day of a version known by its day, its month or its year. */
function lastDayOf(version: string): string {
  const [year = '', month, day] = version.split('-');
  if (day !== undefined) return version;
  const end = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0));
  return end.toISOString().slice(0, 10);
}

/** Those an instrument names itself, in an annex. */
function annexDays(programme: Programme, engine: Engine, party: Party): TimelineEvent[] {
  const refs = new Set([party, ...engine.linked(party.id)].map(({ list, id }) => `${list}:${id}`));
  return programme.designations
    .filter((one) => one.party !== undefined && refs.has(one.party))
    .flatMap((one) => {
      const told = { programme: programme.id, source: citationOf(programme, one), mark: one.mark };
      return [
        { date: one.since, kind: 'listed' as const, says: one.says, ...told },
        ...(one.until === undefined
          ? []
          : [{ date: one.until, kind: 'delisted' as const, says: `No longer: ${one.says}`, ...told }]),
      ];
    });
}

/** What happened to the instruments a programme's measures rest on. */
function instrumentDays(programme: Programme): TimelineEvent[] {
  const used = new Set([...programme.measures, ...programme.risks].map(({ instrument }) => instrument));
  // Rules a family shares rest on no one instrument: their day says nothing about this programme.
  const own = programme.instruments.filter(({ id, number }) => used.has(id) && number !== undefined);
  return own.flatMap((instrument) => [
    {
      date: instrument.inForce,
      kind: 'instrument' as const,
      says: `${instrument.number} comes into force`,
      programme: programme.id,
      source: instrument.citation,
      mark: instrument.mark,
    },
    ...instrument.events.map((event) => ({
      date: event.on,
      kind: 'instrument' as const,
      says: `${instrument.number} ${event.kind} by ${event.by}`,
      programme: programme.id,
      source: citationOf(programme, event),
      mark: event.mark,
    })),
  ]);
}
