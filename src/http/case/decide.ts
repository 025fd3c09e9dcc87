import { z } from 'zod';
import {
  type CaseDesk,
  type CaseOnDesk,
  correctFact,
  decideFacts,
  heldFact,
  holdCase,
  refuseOutdated,
  undoDecisions,
} from '../../case/index.ts';
import { readJson } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { caseInPath } from './common.ts';
import { Decided } from './shapes.ts';

const Seen = z
  .strictObject({
    id: z.string().max(200),
    revision: z.number().int().min(1).meta({ description: 'The revision that was seen.' }),
  })
  .meta({ id: 'SeenFact' });

const decider = {
  why: z.string().trim().min(1).max(2000).meta({ description: 'The reason, kept with the decision.' }),
  who: z.string().trim().min(1).max(200).meta({ description: 'Who decides.' }),
};

const several = z.array(Seen).min(1).max(10_000);

const DecisionRequest = z
  .strictObject({
    facts: several,
    status: z.enum(['accepted', 'rejected', 'disputed', 'superseded']),
    by_fact: z.string().max(200).optional().meta({ description: 'Of `superseded`: the fact that takes their place.' }),
    ...decider,
  })
  .meta({ id: 'DecisionRequest' });

const UndoRequest = z.strictObject({ facts: several, ...decider }).meta({ id: 'UndoRequest' });

const day = z.string().max(10);
const openDay = day.nullable().optional();

const CorrectionRequest = z
  .strictObject({
    fact: Seen,
    correction: z
      .strictObject({
        says: z.string().trim().min(1).max(2000).optional(),
        since: openDay,
        until: openDay,
        notYetOn: openDay,
        seenOn: openDay,
        goneOn: openDay,
        known: day.optional(),
        what: z.looseObject({ kind: z.string() }).optional().meta({ description: 'Whole, as in the fact.' }),
      })
      .meta({ description: 'What is otherwise than in the fact; `null` takes a day away.' }),
    ...decider,
  })
  .meta({ id: 'CorrectionRequest' });

const problems = [
  'QUERY_INVALID',
  'OPTION_INVALID',
  'JSON_MALFORMED',
  'BODY_TOO_LARGE',
  'FILE_TYPE_UNSUPPORTED',
  'DECISION_INVALID',
  'DECISION_CONFLICT',
  'CASE_INVALID',
  'STORE_UNREADABLE',
  'CASE_UNKNOWN',
] as const;

const writing = {
  method: 'post',
  tag: 'Cases',
  pathParameters: caseInPath,
  query: z.strictObject({}),
  needsEngine: false,
  writes: true,
  response: Decided,
  notFound: 'FACT_UNKNOWN',
} as const;

/** `POST /cases/{id}/decisions`: facts are accepted, rejected, disputed or superseded. */
export const decide = endpoint({
  ...writing,
  path: '/cases/{id}/decisions',
  summary: 'Decide facts',
  description:
    'Gives facts another status, all or none. Each is named with the revision that was seen: where somebody decided it meanwhile the answer is `DECISION_CONFLICT`, and nothing is written.',
  body: {
    limit: 'jsonBytes',
    description: 'Which facts, their status, who decides and why.',
    content: {
      'application/json': {
        schema: DecisionRequest,
        example: {
          facts: [{ id: 'injured-courier', revision: 1 }],
          status: 'accepted',
          why: 'read in the hospital’s own report',
          who: 'Ada',
        },
      },
    },
  },
  problems,
  async handle({ context, cases, path }) {
    const { facts, status, why, who, by_fact } = await readJson(context.req.raw, DecisionRequest);
    return context.json(
      await decided(cases, path.id!, facts, (store, opened, ids, at) =>
        decideFacts(store, opened, ids, status, { who, why, at }, by_fact),
      ),
    );
  },
});

/** `POST /cases/{id}/undo`: the last decision about each of some facts is taken back. */
export const undo = endpoint({
  ...writing,
  path: '/cases/{id}/undo',
  summary: 'Take decisions back',
  description: 'Takes the last decision about each fact back, by a decision of its own: nothing is deleted.',
  body: {
    limit: 'jsonBytes',
    description: 'Which facts, who takes it back and why.',
    content: {
      'application/json': {
        schema: UndoRequest,
        example: { facts: [{ id: 'injured-courier', revision: 2 }], why: 'misread', who: 'Ada' },
      },
    },
  },
  problems,
  async handle({ context, cases, path }) {
    const { facts, why, who } = await readJson(context.req.raw, UndoRequest);
    return context.json(
      await decided(cases, path.id!, facts, (store, opened, ids, at) =>
        undoDecisions(store, opened, ids, { who, why, at }),
      ),
    );
  },
});

/** `POST /cases/{id}/corrections`: a corrected fact takes the place of another. */
export const correct = endpoint({
  ...writing,
  path: '/cases/{id}/corrections',
  summary: 'Correct a fact',
  description: 'A corrected fact, accepted and with the same sources, takes the place of one that is superseded by it.',
  body: {
    limit: 'jsonBytes',
    description: 'The fact as it was seen, what is otherwise, who corrects and why.',
    content: {
      'application/json': {
        schema: CorrectionRequest,
        example: {
          fact: { id: 'injured-over-10', revision: 1 },
          correction: {
            says: 'More than 11 are injured.',
            what: { kind: 'figure', measure: 'injured', count: 11, bound: 'over' },
          },
          why: 'a slip of the pen',
          who: 'Ada',
        },
      },
    },
  },
  problems,
  async handle({ context, cases, path }) {
    const { fact, correction, why, who } = await readJson(context.req.raw, CorrectionRequest);
    return context.json(
      await decided(cases, path.id!, [fact], async (store, opened, [id], at) => {
        const made = await correctFact(store, opened, id!, correction, { who, why, at });
        return [made];
      }),
    );
  },
});

type Store = Awaited<ReturnType<CaseDesk['store']>>;
type Deed = (
  store: Store,
  opened: CaseOnDesk,
  ids: string[],
  at: string,
) => Promise<readonly { readonly id: string }[]>;

/** Takes a case in where it was only shipped, does something about facts as they were seen, and gives them as they are now. */
async function decided(cases: CaseDesk, id: string, seen: readonly z.infer<typeof Seen>[], deed: Deed) {
  const store = await cases.store();
  const at = new Date().toISOString();
  await holdCase(store, id, at);
  const opened = await cases.open(id);
  const revisions = new Map(seen.map((fact) => [fact.id, fact.revision]));
  refuseOutdated(opened, revisions);
  const done = await deed(store, { ...opened, revisions }, [...revisions.keys()], at);
  const now = await cases.open(id);
  const ids = new Set([...done.map((fact) => fact.id), ...revisions.keys()]);
  return { facts: now.record.facts.filter((fact) => ids.has(fact.id)).map((fact) => heldFact(now, fact)) };
}
