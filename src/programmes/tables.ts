import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import {
  Act,
  Agent,
  type Answer,
  Day,
  DesignationInForce,
  type Effect,
  type Effects,
  InterdictError,
  type Situation,
} from '../model/index.ts';
import { effects } from './effects.ts';
import { bundledProgrammes, type Programmes } from './load.ts';
import { readYaml } from './read-yaml.ts';
import { readSituation } from './situations.ts';

const AXIS = { id: z.string(), label: z.string() };
const SomeAct = Act.partial();

/** Who × what × about what × when, as data: `data/programmes/tables/<id>.yaml`. */
const Table = z.strictObject({
  id: z.string(),
  title: z.string(),
  parties: z.record(z.string(), DesignationInForce),
  /** Each from a ready situation, its actor changed where one is given. */
  rows: z.array(
    z.strictObject({ ...AXIS, situation: z.string(), actor: z.record(z.string(), z.unknown()).optional() }),
  ),
  /** What is done; where there is no act, the situation's own. `actOf`: otherwise for one row. */
  acts: z.array(
    z.strictObject({
      ...AXIS,
      party: z.string(),
      counterpart: Agent.optional(),
      act: SomeAct.optional(),
      actOf: z.record(z.string(), SomeAct).optional(),
      concernsProtected: z.boolean().optional(),
    }),
  ),
  matters: z.array(z.strictObject({ ...AXIS, concernsProtected: z.boolean() })).optional(),
  dates: z.array(Day).min(1),
});
type Table = z.infer<typeof Table>;

/** One answer of several effects together: the gravest, and the effects that give it. */
export interface CellAnswer {
  readonly answer: Answer;
  readonly effects: readonly Effect[];
}

/** One cell: prohibitions and designation risks are told apart, always. */
export interface Cell {
  readonly row: string;
  readonly act: string;
  readonly matter?: string;
  readonly date: string;
  readonly prohibition: CellAnswer;
  readonly risk: CellAnswer;
}

export interface AnsweredTable {
  readonly id: string;
  readonly title: string;
  /** The programmes its parties are designated under. */
  readonly programmes: readonly string[];
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly acts: readonly { readonly id: string; readonly label: string }[];
  readonly matters: readonly { readonly id: string; readonly label: string }[];
  readonly dates: readonly string[];
  readonly cells: readonly Cell[];
  /** What was taken as given in every cell. */
  readonly assumed: readonly string[];
  readonly gaps: readonly string[];
}

/** The names of the tables there are. */
export function tableNames(folder: string = bundledProgrammes()): string[] {
  const files = readdirSync(join(folder, 'tables')).filter((name) => name.endsWith('.yaml'));
  return files.map((name) => basename(name, '.yaml')).sort();
}

/** The names of the tables about a programme. */
export function tablesAbout(programme: string, folder: string = bundledProgrammes()): string[] {
  return tableNames(folder).filter((name) =>
    programmesIn(readYaml(join(folder, 'tables', `${name}.yaml`), Table)).includes(programme),
  );
}

function programmesIn({ parties }: Table): string[] {
  return [...new Set(Object.values(parties).map(({ programme }) => programme))].sort();
}

/**
 * Answers every cell of a table.
 *
 * @param name of a table that comes with the package, or the path of a YAML file.
 * @throws `SITUATION_UNKNOWN` where there is no such table; what `effects` throws.
 */
export function answerTable(name: string, programmes: Programmes, folder: string = bundledProgrammes()): AnsweredTable {
  const ready = join(folder, 'tables', `${name}.yaml`);
  const file = existsSync(ready) ? ready : name;
  if (!existsSync(file)) {
    const remedy = `Tables: ${tableNames(folder).join(', ')}.`;
    throw new InterdictError('SITUATION_UNKNOWN', `There is no table "${name}".`, remedy);
  }
  const table = readYaml(file, Table);
  const answered: Effects[] = [];
  const ask: Ask = (party, situation) => {
    const found = effects(party, situation, programmes);
    answered.push(found);
    return found.effects;
  };
  const label = ({ id, label: text }: { id: string; label: string }) => ({ id, label: text });
  const cells = table.acts.flatMap((act) =>
    (table.matters ?? [undefined]).flatMap((matter) =>
      table.rows.flatMap((row) => table.dates.map((date) => cellOf({ table, row, act, matter, date, folder }, ask))),
    ),
  );
  return {
    id: table.id,
    title: table.title,
    programmes: programmesIn(table),
    rows: table.rows.map(label),
    acts: table.acts.map(label),
    matters: (table.matters ?? []).map(label),
    dates: table.dates,
    cells,
    assumed: [...new Set(answered.flatMap(({ assumed }) => assumed))],
    gaps: [...new Set(answered.flatMap(({ gaps }) => gaps))],
  };
}

type Ask = (party: DesignationInForce, situation: Situation) => readonly Effect[];

interface Place {
  readonly table: Table;
  readonly row: Table['rows'][number];
  readonly act: Table['acts'][number];
  readonly matter: NonNullable<Table['matters']>[number] | undefined;
  readonly date: string;
  readonly folder: string;
}

function cellOf({ table, row, act, matter, date, folder }: Place, ask: Ask): Cell {
  const party = table.parties[act.party];
  if (!party)
    throw new InterdictError('SITUATION_INVALID', `There is no party "${act.party}".`, 'Name one of "parties".');
  const ready = readSituation(row.situation, folder);
  const concernsProtected = matter?.concernsProtected ?? act.concernsProtected ?? ready.matter.concernsProtected;
  const situation: Situation = {
    ...ready,
    title: row.label,
    actor: Agent.parse({ ...ready.actor, ...row.actor }),
    act: Act.parse({ ...ready.act, ...given(act.act), ...given(act.actOf?.[row.id]) }),
    counterpart: act.counterpart ?? ready.counterpart,
    matter: { ...ready.matter, concernsProtected },
    date,
  };
  const found = ask(party, situation);
  return {
    row: row.id,
    act: act.id,
    ...(matter ? { matter: matter.id } : {}),
    date,
    prohibition: gravest(found.filter((effect) => effect.class === 'prohibition' || effect.class === 'not worked out')),
    risk: gravest(found.filter((effect) => effect.class === 'risk')),
  };
}

/** Zod's `partial` keeps defaults out, but leaves keys of absent values. */
function given(act: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(act ?? {}).filter(([, value]) => value !== undefined));
}

const BY_GRAVITY: readonly Answer[] = ['applies', 'risk', 'depends', 'does not apply'];

/** Of several effects the gravest answer, with those that give it; of none, that nothing applies. */
export function gravest(effectsOfOneClass: readonly Effect[]): CellAnswer {
  const answer =
    BY_GRAVITY.find((one) => effectsOfOneClass.some((effect) => effect.answer === one)) ?? 'does not apply';
  return { answer, effects: effectsOfOneClass.filter((effect) => effect.answer === answer) };
}
