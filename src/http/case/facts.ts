import { z } from 'zod';
import {
  type CaseOnDesk,
  disagreementsWith,
  factOf,
  heldFact,
  passagesOf,
  sourcesOf,
  textOf,
  textReader,
} from '../../case/index.ts';
import { type CaseFact, CaseFactBody, FactStatus, InterdictError } from '../../screen/vocabulary.ts';
import { endpoint } from '../endpoint.ts';
import { caseInPath } from './common.ts';
import { FactAnswer, FactsAnswer, SourceAnswer } from './shapes.ts';

const problems = ['OPTION_INVALID', 'CASE_INVALID', 'STORE_UNREADABLE'] as const;

const kinds = CaseFactBody.options.map((option) => option.shape.kind.value) as [string, ...string[]];

/** `GET /cases/{id}/facts`: facts of any status, in pages. */
export const caseFacts = endpoint({
  method: 'get',
  path: '/cases/{id}/facts',
  tag: 'Cases',
  summary: 'Facts of a case',
  description: 'Facts as they are now, of any status, in order of ids: `status=proposed` is what waits for a decision.',
  pathParameters: caseInPath,
  query: z.strictObject({
    status: z.array(FactStatus).default([]).meta({ description: 'Only facts of these statuses.' }),
    kind: z.array(z.enum(kinds)).default([]).meta({ description: 'Only facts of these kinds.' }),
    source: z.string().optional().meta({ description: 'Only facts that rest on this source.' }),
    fact: z.array(z.string().max(200)).default([]).meta({ description: 'Only these facts.' }),
    passages: z.boolean().default(false).meta({ description: 'With the sentences they were read in, where held.' }),
    limit: z.number().int().min(1).max(1000).default(200).meta({ description: 'The most facts answered.' }),
    offset: z.number().int().min(0).default(0).meta({ description: 'How many are left out before them.' }),
  }),
  needsEngine: false,
  response: FactsAnswer,
  problems,
  notFound: 'CASE_UNKNOWN',
  async handle({ context, cases, path, query: { status, kind, source, fact: named, passages, limit, offset } }) {
    const opened = await cases.open(path.id!);
    const fitting = opened.record.facts
      .filter(({ id }) => named.length === 0 || named.includes(id))
      .filter(({ what }) => kind.length === 0 || kind.includes(what.kind))
      .filter(({ sources }) => source === undefined || sources.some((one) => one.source === source))
      .map((fact) => heldFact(opened, fact))
      .filter((fact) => status.length === 0 || status.includes(fact.status));
    const facts = fitting.slice(offset, offset + limit);
    const read = textReader(opened.origin === 'own' ? await cases.reading() : undefined, path.id!);
    return context.json({
      total: fitting.length,
      facts,
      sources: sourcesOf(opened, facts),
      ...(passages ? { passages: await passagesOf(asTheyStand(opened, facts), read) } : {}),
    });
  },
});

/** Facts with the sources of those that were accepted as saying the same again. */
function asTheyStand(opened: CaseOnDesk, facts: readonly CaseFact[]): CaseFact[] {
  const { accepted } = opened.known();
  return facts.map((fact) => accepted.get(fact.id) ?? fact);
}

/** `GET /cases/{id}/facts/{fact}`: one fact, its sources, and everything that was ever decided about it. */
export const caseFact = endpoint({
  method: 'get',
  path: '/cases/{id}/facts/{fact}',
  tag: 'Cases',
  summary: 'One fact',
  description: 'A fact with its sources, every decision, what disagrees with it, and the audit of its writing.',
  pathParameters: { ...caseInPath, fact: { description: 'Id of a fact.', example: 'injured-courier' } },
  query: z.strictObject({}),
  needsEngine: false,
  response: FactAnswer,
  problems: [...problems, 'CASE_UNKNOWN'],
  notFound: 'FACT_UNKNOWN',
  async handle({ context, cases, path }) {
    const opened = await cases.open(path.id!);
    const fact = factOf(opened, path.fact!);
    const against = disagreementsWith(opened.record, fact);
    const store = opened.origin === 'own' ? await cases.reading() : undefined;
    const written = (await store?.history(path.id!, 'fact', fact.id)) ?? [];
    const told = [fact, ...against.flatMap(({ facts }) => facts)];
    return context.json({
      fact: heldFact(opened, fact),
      sources: sourcesOf(opened, told),
      disagrees: against.map(({ about, facts }) => ({ about, facts: facts.map((one) => heldFact(opened, one)) })),
      history: written.map(({ revision, at, who, why }) => ({ revision, at, who, why })),
    });
  },
});

/** `GET /cases/{id}/sources/{source}`: a source and what rests on it. */
export const caseSource = endpoint({
  method: 'get',
  path: '/cases/{id}/sources/{source}',
  tag: 'Cases',
  summary: 'One source',
  description:
    'A source and the facts that rest on it. Of a document added here also its text, and what became of every sentence.',
  pathParameters: { ...caseInPath, source: { description: 'Id of a source.', example: 'courier' } },
  query: z.strictObject({}),
  needsEngine: false,
  response: SourceAnswer,
  problems: [...problems, 'CASE_UNKNOWN'],
  notFound: 'SOURCE_UNKNOWN',
  async handle({ context, cases, path }) {
    const opened = await cases.open(path.id!);
    const source = sourceIn(opened, path.source!);
    const store = opened.origin === 'own' ? await cases.reading() : undefined;
    const document = await textOf(store, path.id!, source.id);
    const facts = opened.record.facts
      .filter(({ sources }) => sources.some((one) => one.source === source.id))
      .map((fact) => heldFact(opened, fact));
    const { text, sentences } = document ?? {};
    return context.json({
      source,
      facts,
      ...(text === undefined ? {} : { text }),
      ...(sentences === undefined ? {} : { sentences }),
    });
  },
});

function sourceIn({ record }: CaseOnDesk, id: string) {
  const source = record.sources.find((one) => one.id === id);
  if (source !== undefined) return source;
  const remedy = 'Take the id from a fact that rests on it.';
  throw new InterdictError('SOURCE_UNKNOWN', `${record.case.id} holds no source "${id.slice(0, 80)}".`, remedy);
}
