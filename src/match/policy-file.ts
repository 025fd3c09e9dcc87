import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { InterdictError } from '../model/index.ts';
import { Policy } from './policy.ts';
import { PRESET_NAMES, PRESETS, type PresetName } from './presets.ts';

/** The keys of a policy, each optional all the way down: what a file leaves out it takes from a preset. */
const PolicyFile = partial(Policy).extend({ basedOn: z.enum(PRESET_NAMES).default('balanced') });

/** Objects with every key optional, in objects too; lists are given whole. */
function partial(schema: z.ZodObject): z.ZodObject {
  const shape = Object.entries(schema.shape).map(([key, field]) => {
    const inner = field instanceof z.ZodObject ? partial(field) : (field as z.ZodType);
    return [key, inner.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

/**
 * A policy from the text of a `policy.yaml`: the preset named in `basedOn` (`balanced`), changed as the file says.
 *
 * @throws InterdictError `POLICY_INVALID` with the line: no YAML, a key that does not exist, a value out of its range.
 */
export function readPolicy(text: string, file: string): Policy {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (path: readonly PropertyKey[]): number => lineOf(document, lines, path);
  const broken = document.errors[0];
  if (broken !== undefined) {
    throw invalid(file, lines.linePos(broken.pos[0]).line, broken.message.split('\n')[0]!.replace(/:$/, ''));
  }
  const read = PolicyFile.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (!read.success) {
    const issue = read.error.issues[0]!;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0]! : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    const what = unknown === undefined ? lowerFirst(issue.message) : 'there is no such key';
    throw invalid(file, at(path), `${path.join('.')}: ${what}`, remedyFor(issue.path, unknown));
  }
  const { basedOn, ...changes } = read.data as { basedOn: PresetName } & Record<string, unknown>;
  const policy = Policy.parse(merged(PRESETS[basedOn], { name: nameOf(file), ...changes }));
  const fault = contradictionIn(policy);
  if (fault !== undefined) throw invalid(file, at(fault.path), `${fault.path.join('.')}: ${fault.what}`);
  return policy;
}

/** The file's own name where the policy gives itself none. */
const nameOf = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/i, '') || 'policy';

function merged(base: unknown, change: unknown): unknown {
  if (change === undefined) return base;
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return change;
  const result: Record<string, unknown> = { ...(base as Record<string, unknown> | undefined) };
  for (const [key, value] of Object.entries(change)) result[key] = merged(result[key], value);
  return result;
}

/** What no single value shows to be wrong. */
function contradictionIn({ bands, thresholds, lists, exceptions, weights }: Policy) {
  const sure = bands.strong > bands.nearlyCertain;
  if (sure) return { path: ['bands', 'strong'], what: 'it lies over nearlyCertain' };
  if (thresholds.default === 0) return { path: ['thresholds', 'default'], what: 'at 0 every party is a match' };
  const both = lists.include.find((list) => lists.exclude.includes(list));
  if (both !== undefined) return { path: ['lists', 'exclude'], what: `${both} is included and excluded` };
  const { sameDay, sameMonth, sameYear } = weights.birthDate;
  if (sameDay < sameMonth || sameMonth < sameYear)
    return { path: ['weights', 'birthDate'], what: 'sameDay, sameMonth and sameYear must not rise in this order' };
  const seen = new Set<string>();
  for (const [index, { customer, party }] of exceptions.entries()) {
    const key = JSON.stringify([customer, party]);
    if (seen.has(key)) return { path: ['exceptions', index], what: `${customer} and ${party} stand here twice` };
    seen.add(key);
  }
  return undefined;
}

/** The line a path's last key is written on, or that of the nearest thing around it that is there. */
function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const around = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(around) ? around.items.find(({ key }) => String(key) === String(path[length - 1])) : undefined;
    const node = (pair?.key ?? document.getIn(path.slice(0, length), true)) as
      | { range?: readonly number[] }
      | undefined;
    if (node?.range) return lines.linePos(node.range[0]!).line;
  }
  return 1;
}

function remedyFor(path: readonly PropertyKey[], unknown: string | undefined): string | undefined {
  if (unknown === undefined) return undefined;
  const around = path.reduce<z.ZodType | undefined>(
    (schema, key) => (schema instanceof z.ZodObject ? (schema.shape[String(key)] as z.ZodType) : undefined),
    Policy,
  );
  if (!(around instanceof z.ZodObject)) return undefined;
  const keys = path.length === 0 ? ['basedOn', ...Object.keys(around.shape)] : Object.keys(around.shape);
  const meant = keys.find((key) => oneLetterApart(key.toLowerCase(), unknown.toLowerCase()));
  return `${meant === undefined ? '' : `Did you mean ${meant}? `}The keys ${path.length === 0 ? 'of a policy' : `of ${path.join('.')}`} are: ${keys.join(', ')}.`;
}

/** Whether a word is another with one letter more, less or other: `threshold` for `thresholds`. */
function oneLetterApart(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const rests = [one.slice(at), other.slice(at)] as const;
  const [a, b] = rests;
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function invalid(file: string, line: number, what: string, remedy?: string): InterdictError {
  return new InterdictError(
    'POLICY_INVALID',
    `The policy cannot be used: ${what}.`,
    remedy ?? 'Correct the line; docs/policy.md describes every key, and "interdict policy show balanced" prints one.',
    { file, line },
  );
}
