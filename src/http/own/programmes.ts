import { z } from 'zod';
import { inWords } from '../../screen/programmes/meaning.ts';
import { allProgrammes, type CellAnswer, tablesOf } from '../../screen/programmes/programmes.ts';
import { Answer, Effect, Programme, ProgrammeInBrief } from '../../screen/vocabulary.ts';
import { endpoint } from '../endpoint.ts';
import { RequestError } from '../problems/problem.ts';

const ProgrammeRow = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    issuer: z.string(),
    authority: z.string(),
    partOf: z.string().optional(),
    lists: z.array(z.string()),
    codes: z.array(z.string()).meta({ description: 'As those lists print it. Codes collide between lists.' }),
    workedOut: Programme.shape.workedOut,
    standing: Programme.shape.standing,
  })
  .meta({ id: 'ProgrammeRow' });

/** `GET /programmes`: every programme, briefly. */
export const programmes = endpoint({
  method: 'get',
  path: '/programmes',
  tag: 'Programmes',
  summary: 'All programmes',
  description:
    'Every programme known here, with the codes lists print for it and how far it is worked out. Information, not legal advice.',
  query: z.strictObject({
    list: z
      .string()
      .optional()
      .meta({ description: 'Only those this list prints.', examples: ['us_ofac_sdn'] }),
    code: z
      .string()
      .optional()
      .meta({ description: 'Only those with this printed code.', examples: ['SDGT'] }),
  }),
  revalidate: true,
  response: z.array(ProgrammeRow),
  problems: [],
  handle({ context, query }) {
    const rows = allProgrammes()
      .filter(({ lists }) => query.list === undefined || lists.includes(query.list))
      .filter(({ codes }) => query.code === undefined || codes.includes(query.code))
      .map(({ id, title, issuer, authority, partOf, lists, codes, workedOut, standing }) =>
        ProgrammeRow.parse({ id, title, issuer, authority, partOf, lists, codes, workedOut, standing }),
      );
    return context.json(rows);
  },
});

const WholeProgramme = z
  .strictObject({
    brief: ProgrammeInBrief.meta({ description: 'Prohibitions and risks in words, with what they leave alone.' }),
    programme: z.looseObject({ id: z.string(), title: z.string() }).meta({
      description: 'Every statement with its paragraph, source and mark, as docs/programmes.md describes them.',
    }),
    disclaimer: z.string(),
  })
  .meta({ id: 'WholeProgramme' });

/** `GET /programmes/{id}`: one programme with every statement. */
export const programme = endpoint({
  method: 'get',
  path: '/programmes/{id}',
  tag: 'Programmes',
  summary: 'One programme',
  description:
    'What a designation under it means: who is bound, what is prohibited, what is left alone, by which paragraph, and how that is known. Information, not legal advice.',
  pathParameters: { id: { description: 'Id of a programme.', example: 'US-ICC' } },
  query: z.strictObject({}),
  revalidate: true,
  response: WholeProgramme,
  problems: [],
  notFound: 'PROGRAMME_UNKNOWN',
  handle({ context, path }) {
    const found = allProgrammes().find(({ id }) => id === path.id);
    if (!found) throw new RequestError('PROGRAMME_UNKNOWN', `There is no programme "${path.id}".`, { status: 404 });
    return context.json({ ...inWords(found), programme: found });
  },
});

const Axis = z.array(z.strictObject({ id: z.string(), label: z.string() }));
const Ground = Effect.pick({ title: true, says: true, citation: true, address: true, mark: true, dependsOn: true });
const Finding = z.strictObject({ answer: Answer, effects: z.array(Ground) });

const ProgrammeTable = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    rows: Axis,
    acts: Axis,
    matters: Axis,
    dates: z.array(z.string()),
    cells: z.array(
      z.strictObject({
        row: z.string(),
        act: z.string(),
        matter: z.string().optional(),
        date: z.string(),
        prohibition: Finding,
        risk: Finding,
      }),
    ),
    assumed: z.array(z.string()),
    gaps: z.array(z.string()),
  })
  .meta({ id: 'ProgrammeTable' });

/** `GET /programmes/{id}/tables`: who may do what, cell by cell. */
export const programmeTables = endpoint({
  method: 'get',
  path: '/programmes/{id}/tables',
  tag: 'Programmes',
  summary: 'Ready tables about a programme',
  description:
    'Who × what × about what × when: in each cell what is prohibited and what is risked, told apart, with the paragraphs that give the answer. Information, not legal advice.',
  pathParameters: { id: { description: 'Id of a programme.', example: 'US-ICC' } },
  query: z.strictObject({}),
  revalidate: true,
  response: z.array(ProgrammeTable),
  problems: [],
  handle: ({ context, path }) =>
    context.json(
      tablesOf(path.id!).map(({ programmes: _, cells, ...table }) => ({
        ...table,
        cells: cells.map((cell) => ({ ...cell, prohibition: found(cell.prohibition), risk: found(cell.risk) })),
      })),
    ),
});

function found({ answer, effects }: CellAnswer): z.infer<typeof Finding> {
  const grounds = effects.map(({ title, says, citation, address, mark, dependsOn }) => ({
    ...{ title, says, citation, mark, dependsOn },
    ...(address === undefined ? {} : { address }),
  }));
  // Where nothing applies there is nothing to ground it on but every rule there is.
  return { answer, effects: answer === 'does not apply' ? [] : grounds };
}
