import { z } from 'zod';
import { recordedDesignations } from '../../case/index.ts';
import { effectsOfParty } from '../../screen/programmes/party-effects.ts';
import { actKinds } from '../../screen/programmes/programmes.ts';
import { askSituation, readySituations } from '../../screen/programmes/situations.ts';
import { timelineOf } from '../../screen/programmes/timeline.ts';
import { Effects, PartyRef, Situation, TimelineEvent } from '../../screen/vocabulary.ts';
import { knownAtParameter } from '../as-of.ts';
import { readJson } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { RequestError } from '../problems/problem.ts';

const Ready = z.strictObject({ id: z.string(), title: z.string() }).meta({ id: 'ReadySituation' });

/** `GET /situations`: the ready situations effects can be asked for. */
export const situations = endpoint({
  method: 'get',
  path: '/situations',
  tag: 'Programmes',
  summary: 'Ready situations',
  description: 'Who does what with whom, ready to be named in `GET /effects`.',
  query: z.strictObject({}),
  revalidate: true,
  response: z.array(Ready),
  problems: [],
  handle: ({ context }) =>
    context.json(readySituations().map((id) => ({ id, title: askSituation(id, undefined).title }))),
});

const ActKind = z.strictObject({ kind: z.string(), says: z.string() }).meta({ id: 'ActKind' });

/** `GET /acts`: the kinds of acts a situation of one's own may name. */
export const acts = endpoint({
  method: 'get',
  path: '/acts',
  tag: 'Programmes',
  summary: 'Kinds of acts',
  description: 'What somebody may do in a situation of your own, to be named as `act.kind` in `POST /effects`.',
  query: z.strictObject({}),
  revalidate: true,
  response: z.array(ActKind),
  problems: [],
  handle: ({ context }) => context.json(actKinds()),
});

const PartyEffects = z
  .strictObject({
    party: PartyRef,
    others: z.array(PartyRef).meta({ description: 'Other parties the name may mean: the answer is not about them.' }),
    answers: z.array(Effects).meta({ description: 'One for each programme the party is listed under.' }),
    unresolved: z.array(z.string()).meta({ description: 'Printed codes nothing is known about.' }),
  })
  .meta({ id: 'PartyEffects' });

const day = z.iso.date().optional().meta({ description: 'The day asked about; that of the situation, or today.' });
const party = z
  .string()
  .min(1)
  .meta({ description: 'An id a screening shows, or a name.', examples: ['ofac-54211'] });
const problems = [
  'PARTY_AMBIGUOUS',
  'PARTY_UNKNOWN',
  'PROGRAMME_UNKNOWN',
  'SITUATION_UNKNOWN',
  'SITUATION_INVALID',
] as const;

/** `GET /effects`: what follows from a party's designations in a ready situation. */
export const effects = endpoint({
  method: 'get',
  path: '/effects',
  tag: 'Programmes',
  summary: 'What follows, for whom',
  description:
    'For every measure, duty, risk and countermeasure of each of the party’s programmes: whether it applies in the situation, why, since when and by which paragraph. A risk is never a prohibition; `depends` names the question to answer. Information, not legal advice.',
  query: z.strictObject({
    ...knownAtParameter,
    party,
    situation: z.string().meta({ description: 'One of `GET /situations`.', examples: ['us-bank'] }),
    date: day,
  }),
  response: PartyEffects,
  problems: [...problems],
  async handle({ context, engine, cases, query }) {
    // Only ready ones: a path in a request must never be read as a file of this machine.
    if (!readySituations().includes(query.situation)) {
      throw new RequestError('SITUATION_UNKNOWN', `There is no situation "${query.situation}".`);
    }
    const situation = askSituation(query.situation, query.date);
    const recorded = await recordedDesignations(cases, situation.date!, query.known_at);
    return context.json(effectsOfParty(engine, query.party, situation, recorded));
  },
});

/** Described loosely: the situation has agents within agents; docs/programmes.md has its fields. */
const EffectsRequest = z
  .strictObject({
    party,
    date: day,
    situation: z.looseObject({
      title: z.string(),
      actor: z.looseObject({}).meta({ description: 'Who acts: kind, nationalities, organizedIn, subsidiaryOf, …' }),
      act: z.looseObject({ kind: z.string() }).meta({ description: 'What is done: kind, currency, route, …' }),
      counterpart: z.looseObject({}).meta({ description: 'With whom: kind, ties to the designated party, …' }),
    }),
  })
  .meta({ id: 'EffectsRequest' });

/** `POST /effects`: the same for a situation of the caller's own. */
export const effectsOfOwn = endpoint({
  method: 'post',
  path: '/effects',
  tag: 'Programmes',
  summary: 'What follows in a situation of your own',
  description:
    'As `GET /effects`, for a situation described in the body (docs/programmes.md). Facts left out are unknown and come back as questions. Information, not legal advice.',
  query: z.strictObject({}),
  body: {
    limit: 'jsonBytes',
    description: 'The party, and who does what with whom.',
    content: {
      'application/json': {
        schema: EffectsRequest,
        example: {
          party: 'historical:bensouda-fatou',
          date: '2020-10-01',
          situation: {
            title: 'A French bank pays her euros in France',
            actor: { kind: 'entity', organizedIn: 'fr', branchOf: 'none', subsidiaryOf: 'none', presentIn: ['fr'] },
            act: { kind: 'pay', currency: 'EUR', route: ['fr'], propertyIn: ['fr'], place: 'fr' },
            counterpart: { kind: 'person', ties: ['self'] },
          },
        },
      },
    },
  },
  response: PartyEffects,
  problems: [...problems, 'QUERY_INVALID', 'JSON_MALFORMED', 'BODY_TOO_LARGE', 'FILE_TYPE_UNSUPPORTED'],
  async handle({ context, engine, cases }) {
    const asked = await readJson(context.req.raw, EffectsRequest);
    const situation = checked(asked.situation);
    const date = asked.date ?? situation.date ?? new Date().toISOString().slice(0, 10);
    const recorded = await recordedDesignations(cases, date);
    return context.json(effectsOfParty(engine, asked.party, { ...situation, date }, recorded));
  },
});

function checked(given: unknown): Situation {
  const read = Situation.safeParse(given);
  if (read.success) return read.data;
  const errors = read.error.issues.map(({ path, message }) => ({ path: ['situation', ...path].join('.'), message }));
  const [first] = errors;
  throw new RequestError('SITUATION_INVALID', `${first?.path}: ${first?.message}`, { errors });
}

/** `GET /timeline/{id}`: when a party was listed and delisted, and what happened to the instruments. */
export const timeline = endpoint({
  method: 'get',
  path: '/timeline/{id}',
  tag: 'Programmes',
  summary: 'Timeline of a party',
  description:
    'Listed, delisted, listed again; instruments signed, amended, enjoined, revoked: each day with its source.',
  pathParameters: { id: { description: 'Id of the entry, as every match shows it.', example: 'ofac-54211' } },
  query: z.strictObject({ ...knownAtParameter }),
  response: z.array(TimelineEvent),
  problems: [],
  notFound: 'PARTY_UNKNOWN',
  handle({ context, engine, path }) {
    const events = timelineOf(engine, path.id!);
    if (!events) throw new RequestError('PARTY_UNKNOWN', `No loaded list has an entry "${path.id}".`, { status: 404 });
    return context.json(events);
  },
});
