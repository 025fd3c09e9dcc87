import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { InterdictError, type Party } from '../../model/index.ts';
import { entryRef } from './types.ts';

/** Two entries the user holds to be different parties, each by id or, where an id stands on two lists, `list:id`. */
export interface Cut {
  readonly between: readonly [string, string];
  readonly why?: string;
  /** ISO day on which it was decided. */
  readonly on?: string;
}

/** Whether the user cut two entries apart. */
export type CutTest = (a: Pick<Party, 'id' | 'list'>, b: Pick<Party, 'id' | 'list'>) => boolean;

export function cutTest(cuts: readonly Cut[]): CutTest {
  const keys = new Set(cuts.flatMap(({ between: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]));
  if (keys.size === 0) return () => false;
  return (a, b) =>
    [a.id, entryRef(a)].some((one) =>
      [b.id, entryRef(b)].some((other) => one !== other && keys.has(`${one} ${other}`)),
    );
}

const fileOf = (data: string): string => join(data, 'links.yaml');

/** The cuts of a data folder, from its `links.yaml`; none where the file is absent. Throws `LIST_UNREADABLE`. */
export function readCuts(data: string): Cut[] {
  const file = fileOf(data);
  if (!existsSync(file)) return [];
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw unreadable(file, 'is not YAML', cause);
  }
  const cuts = (content as { cuts?: unknown } | null)?.cuts ?? [];
  if (!Array.isArray(cuts)) throw unreadable(file, 'has no list under "cuts"');
  return cuts.map((cut, i) =>
    readCut(cut, () => unreadable(file, `has a cut (number ${i + 1}) that names no two ids`)),
  );
}

function readCut(cut: unknown, wrong: () => InterdictError): Cut {
  const { between, why, on } = (cut ?? {}) as Record<string, unknown>;
  if (!Array.isArray(between) || between.length !== 2 || between.some((id) => typeof id !== 'string' || id === ''))
    throw wrong();
  const [a, b] = between as [string, string];
  return { between: [a, b], ...(why === undefined ? {} : { why: String(why) }), ...(on ? { on: String(on) } : {}) };
}

/** Writes the cuts of a data folder beside the final place and renames, so that the file is whole. Throws `FILE_UNWRITABLE`. */
function writeCuts(data: string, cuts: readonly Cut[]): void {
  const file = fileOf(data);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(data, { recursive: true });
    writeFileSync(temporary, `# Entries held to be different parties: they are never linked.\n${stringify({ cuts })}`);
    renameSync(temporary, file);
  } catch (cause) {
    throw new InterdictError(
      'FILE_UNWRITABLE',
      `${file} cannot be written.`,
      'Keep the lists in a folder you may write to and name it with --data.',
      { file },
      cause,
    );
  }
}

/** Adds cuts to a data folder; one between the same two takes its place. Throws as `readCuts` and `writeCuts`. */
export function addCuts(data: string, cuts: readonly Cut[]): void {
  writeCuts(data, [...cuts.reduce(without, readCuts(data)), ...cuts]);
}

/** Takes cuts away from a data folder, all or none. Throws `OPTION_INVALID` where there is none between two of them. */
export function removeCuts(data: string, pairs: readonly Cut['between'][]): void {
  const held = readCuts(data);
  const left = pairs.reduce((cuts, between) => {
    const fewer = without(cuts, { between });
    if (fewer.length < cuts.length) return fewer;
    const known = held.map((cut) => cut.between.join(' and ')).join('; ') || 'none';
    throw new InterdictError(
      'OPTION_INVALID',
      `There is no cut between ${between.join(' and ')}.`,
      `Cuts held: ${known}.`,
    );
  }, held);
  writeCuts(data, left);
}

function without(cuts: readonly Cut[], { between: [one, other] }: Pick<Cut, 'between'>): Cut[] {
  return cuts.filter(({ between }) => !(between.includes(one) && between.includes(other)));
}

function unreadable(file: string, what: string, cause?: unknown): InterdictError {
  return new InterdictError(
    'LIST_UNREADABLE',
    `${file} ${what}.`,
    'Correct it, or remove it to link without cuts: "cuts: [{between: [id, id], why: text}]".',
    { file },
    cause,
  );
}
