import type { CaseFact, CaseRecord, CaseSource, FactDecision, LegalStatement, Programme } from '../model/index.ts';

/**
 * A record with what its programmes say: their instruments, what became of these, and the measures, each with its
 * paragraph. What somebody read in the text is accepted; what is known second-hand is proposed.
 *
 * @param find a programme by id; throws where there is none.
 */
export function withProgrammes(record: CaseRecord, find: (id: string) => Programme): CaseRecord {
  const programmes = record.case.programmes.map(find);
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const facts = new Map(record.facts.map((fact) => [fact.id, fact]));
  // A text the case cites itself is one source with that of the programme.
  const cited = new Map(record.sources.flatMap(({ id, citation }) => (citation === undefined ? [] : [[citation, id]])));
  for (const programme of programmes) {
    const own = new Map<string, string>();
    for (const fact of factsOf(programme)) {
      // What the case says itself about the same comes first.
      if (facts.has(fact.id)) continue;
      for (const { source } of fact.sources) {
        if (own.has(source)) continue;
        const made = sourceOf(programme, source);
        own.set(source, cited.get(made.citation ?? '') ?? made.id);
        if (own.get(source) === made.id && !sources.has(made.id)) sources.set(made.id, made);
      }
      const rests = fact.sources.map((one) => ({ ...one, source: own.get(one.source)! }));
      facts.set(fact.id, { ...fact, sources: rests });
    }
  }
  return { ...record, sources: [...sources.values()], facts: [...facts.values()] };
}

function factsOf(programme: Programme): CaseFact[] {
  const prefix = programme.id.toLowerCase();
  const since = new Map(programme.instruments.map(({ id, inForce }) => [id, inForce]));
  const until = new Map(
    programme.instruments.map(({ id, until, events }) => [
      id,
      until ?? events.find(({ kind }) => kind === 'revoked')?.on,
    ]),
  );
  const nameOf = (id: string) => programme.instruments.find((one) => one.id === id)?.number ?? id;
  // Laws shared with other programmes are no part of the affair: only what these measures rest on, and what rests on that.
  const used = new Set(programme.measures.map(({ instrument }) => instrument));
  const own = programme.instruments.filter(({ id, under }) => used.has(id) || (under !== undefined && used.has(under)));
  const instruments = own.flatMap((instrument): CaseFact[] => {
    const name = nameOf(instrument.id);
    const begins: Omit<CaseFact, 'id' | 'what' | 'says'> = {
      since: instrument.inForce,
      known: instrument.signed ?? instrument.inForce,
      ...restsOn(programme, { ...instrument, says: instrument.title, paragraph: instrument.citation }),
    };
    const events = instrument.events
      .filter(({ kind }) => kind !== 'replaced')
      .map(
        (event, place): CaseFact => ({
          id: `${prefix}.${instrument.id}.${event.kind}-${place + 1}`,
          says: event.says,
          since: event.on,
          ...(event.until === undefined ? {} : { until: event.until }),
          known: event.on,
          what: { kind: 'instrument', instrument: name, action: event.kind, by: event.by },
          ...restsOn(programme, event),
        }),
      );
    const inForce: CaseFact = {
      ...begins,
      id: `${prefix}.${instrument.id}.in-force`,
      says: `${name} (${instrument.title}) is in force.`,
      what: { kind: 'instrument', instrument: name, action: 'in force' },
    };
    return [inForce, ...events];
  });
  const ids = new Set(own.map(({ id }) => id));
  const measures = programme.measures
    .filter(({ instrument }) => ids.has(instrument))
    .map((measure): CaseFact => {
      const first = measure.since ?? since.get(measure.instrument);
      const last = measure.until ?? until.get(measure.instrument);
      return {
        id: `${prefix}.measure.${measure.id}`,
        says: measure.says,
        ...(first === undefined ? {} : { since: first }),
        ...(last === undefined ? {} : { until: last }),
        known: first ?? programme.sources[measure.source]?.date ?? '1900',
        what: {
          kind: 'measure',
          programme: programme.id,
          instrument: nameOf(measure.instrument),
          measure: measure.kind,
          rule: measure.id,
          reaches: [measure.reaches.says],
        },
        ...restsOn(programme, measure),
      };
    });
  return [...instruments, ...measures];
}

/** Where a statement of a programme stands, and what its mark makes of it here. */
function restsOn(
  programme: Programme,
  { source, paragraph, mark }: LegalStatement,
): { sources: CaseFact['sources']; decisions: FactDecision[] } {
  const read = mark === 'read in source';
  return {
    sources: [{ source: sourceId(programme, source), place: paragraph, voice: 'own', modality: 'happened', mark }],
    decisions: [
      {
        status: read ? 'accepted' : 'proposed',
        by: 'interdict',
        why: read
          ? 'Read in the text when the programme was worked out.'
          : mark === 'secondary'
            ? 'Known second-hand when the programme was worked out: read it in the text.'
            : 'Not read in the text when the programme was worked out: read it there.',
      },
    ],
  };
}

const sourceId = (programme: Programme, source: string) => `${programme.id.toLowerCase()}.${source}`;

function sourceOf(programme: Programme, id: string): CaseSource {
  const bare = id.slice(programme.id.length + 1);
  const { title, citation, address, licence, date, read, note } = programme.sources[bare]!;
  const known = { citation, address, licence, date, note };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { id, kind: 'legal text', title, read, ...given };
}
