import type { CaseRecord } from '../../src/case/index.ts';
import { oneOf, seeded } from '../random.ts';

type Fact = CaseRecord['facts'][number];

const KINDS: readonly [Fact['what']['kind'], number][] = [
  ['designation', 12],
  ['role', 10],
  ['instrument', 4],
  ['measure', 4],
  ['proceeding', 12],
  ['statement', 6],
  ['position', 12],
  ['figure', 20],
  ['event', 20],
];
const STATUSES = [
  'accepted',
  'accepted',
  'accepted',
  'accepted',
  'proposed',
  'proposed',
  'disputed',
  'rejected',
] as const;
const STATES = ['at', 'be', 'br', 'ca', 'ch', 'de', 'es', 'fr', 'it', 'jp', 'nl', 'uk', 'za'];

/** An invented case: so many facts, resting on so many documents, spread over ten years. The same seed gives the same case. */
export function generateCase(facts: number, documents: number, seed: number): CaseRecord {
  const random = seeded(seed);
  const number = (below: number) => Math.floor(random() * below);
  const day = () => new Date(Date.UTC(2020, 0, 1 + number(3650))).toISOString().slice(0, 10);
  const parties = Array.from({ length: Math.ceil(facts / 20) }, (_, at) => ({
    id: `party-${at}`,
    type: 'person' as const,
    name: `Person ${at}`,
    countries: [oneOf(STATES, random)],
    entries: [],
    namesakes: [],
  }));
  const sources = Array.from({ length: documents }, (_, at) => ({
    id: `doc-${at}`,
    kind: 'document' as const,
    title: `Report ${at}`,
    date: day(),
    read: 'whole' as const,
  }));
  const kinds = KINDS.flatMap(([kind, weight]) => Array<Fact['what']['kind']>(weight).fill(kind));
  const what = (kind: Fact['what']['kind']): Fact['what'] => {
    const party = oneOf(parties, random).id;
    const instrument = `Decree ${number(20)}`;
    const statement = `statement-${number(Math.ceil(facts / 50))}`;
    switch (kind) {
      case 'designation':
        return { kind, party, programme: `XX-${number(5)}`, entry: `xx:${number(facts)}` };
      case 'role':
        return { kind, party, role: oneOf(['judge', 'chair', 'clerk'], random) };
      case 'instrument':
        return { kind, instrument, action: oneOf(['in force', 'amended', 'continued', 'revoked'] as const, random) };
      case 'measure':
        return {
          kind,
          programme: 'XX-1',
          instrument,
          measure: oneOf(['asset freeze', 'entry ban'], random),
          reaches: [],
        };
      case 'proceeding': {
        const step = oneOf(['investigation', 'sought', 'issued', 'ruled'] as const, random);
        return {
          kind,
          proceeding: `Matter ${number(200)}`,
          step,
          court: 'court',
          against: [party],
          judges: [],
          charges: [],
        };
      }
      case 'statement':
        return { kind, statement, speaker: 'states', variants: [], endorsers: number(100) };
      case 'position':
        return {
          kind,
          statement,
          position: oneOf(['signed', 'not signed'] as const, random),
          states: [oneOf(STATES, random)],
        };
      case 'figure':
        return { kind, measure: `number ${number(facts)}`, count: number(50), bound: 'exactly' };
      default:
        return { kind: 'event', parties: [party] };
    }
  };
  const made = Array.from({ length: facts }, (_, at): Fact => {
    const since = day();
    const kind = oneOf(kinds, random);
    return {
      id: `fact-${at}`,
      says: `What ${kind} number ${at} says, in one sentence of about the usual length for a fact.`,
      since,
      known: since,
      what: what(kind),
      sources: Array.from({ length: 1 + number(2) }, () => ({
        source: oneOf(sources, random).id,
        span: { start: at, end: at + 80 },
        voice: 'own' as const,
        modality: 'happened' as const,
        mark: 'read in source' as const,
      })),
      decisions: [{ status: oneOf(STATUSES, random), by: 'bench', why: 'generated' }],
    };
  });
  return {
    case: { id: 'bench', title: 'Generated', states: 'rome-statute', programmes: [] },
    sources,
    parties,
    facts: made,
  };
}
