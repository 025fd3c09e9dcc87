import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { LIST_FORMATS, type ListFormat } from '../../lists/index.ts';
import { InterdictError } from '../../model/index.ts';
import { KNOWN_SOURCES, type ListSource, USUAL } from './sources.ts';
import { bytesOf, durationOf, secondsOf } from './units.ts';

const LIST_ID = /^[a-z][a-z0-9_]{1,63}$/;

const written = <T>(read: (text: string) => T | undefined, what: string) =>
  z.union([z.string(), z.number()]).transform((value, context): T => {
    const meant = read(String(value));
    if (meant !== undefined) return meant;
    context.addIssue({ code: 'custom', message: `"${value}" is no ${what}` });
    return z.NEVER;
  });

const Address = z.string().refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), 'this is no web address');

const ListSettings = z.strictObject({
  from: z.union([Address.transform((one) => [one]), z.array(Address).min(1)]).optional(),
  format: z.enum(Object.keys(LIST_FORMATS) as [ListFormat, ...ListFormat[]]).optional(),
  title: z.string().min(1).optional(),
  issuer: z.string().optional(),
  licence: z.string().optional(),
  sha256From: Address.optional(),
  maxBytes: written(bytesOf, 'size; write 200MB').optional(),
  maxLoss: z.number().min(0).max(1).optional(),
  timeout: written(secondsOf, 'time; write 10m').optional(),
  stall: written(secondsOf, 'time; write 30s').optional(),
  every: written(durationOf, 'time; write 12h').optional(),
  update: z.boolean().optional(),
});

const Config = z.strictObject({
  every: written(durationOf, 'time; write 12h').optional(),
  lists: z.record(z.string().regex(LIST_ID, 'a list id is made of a-z, 0-9 and _'), ListSettings).default({}),
});

/** How lists are updated here. */
export interface UpdateConfig {
  /** Milliseconds between two updates of a running service; it updates nothing by itself when absent. */
  readonly every?: number;
  readonly sources: readonly ListSource[];
}

/** The settings of a data folder: `lists.yaml` in it, where there is one. */
export const configFile = (data: string): string => join(data, 'lists.yaml');

/**
 * The known sources as `lists.yaml` changes them, and the lists it adds.
 * @param file the known sources alone where it does not exist, unless `required`
 * @throws InterdictError `CONFIG_INVALID` with the line, `FILE_NOT_FOUND`
 */
export function readConfig(file: string, required = false): UpdateConfig {
  if (!required && !existsSync(file)) return { sources: KNOWN_SOURCES };
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InterdictError('FILE_NOT_FOUND', `${file} cannot be read.`, 'Check the path.', { file }, cause);
  }
  const { every, lists } = checked(text, file);
  const sources = new Map(KNOWN_SOURCES.map((source) => [source.list, source]));
  for (const [list, settings] of Object.entries(lists)) {
    const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
    const base = sources.get(list) ?? ownSource(list, file, settings);
    sources.set(list, { ...base, ...given });
  }
  return { ...(every === undefined ? {} : { every }), sources: [...sources.values()] };
}

function ownSource(list: string, file: string, { format, from }: z.output<typeof ListSettings>): ListSource {
  if (format === undefined && from !== undefined) {
    throw invalid(file, undefined, `lists.${list}: a list of your own needs a "format"`);
  }
  return { ...USUAL, list, title: list, issuer: 'own list', licence: 'own', format: format ?? 'own', from: [] };
}

function checked(text: string, file: string): z.output<typeof Config> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    throw invalid(file, lines.linePos(broken.pos[0]).line, broken.message.split('\n')[0]!.replace(/:$/, ''));
  }
  const read = Config.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...keys].map((key) => (typeof key === 'symbol' ? String(key) : key));
  throw invalid(file, lineOf(document, lines, path), `${path.join('.')}: ${issue.message}`);
}

/** The line of what a path leads to, or of the nearest thing around it that is there. */
function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: readonly (string | number)[]) {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] | null } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function invalid(file: string, line: number | undefined, what: string): InterdictError {
  return new InterdictError(
    'CONFIG_INVALID',
    `The settings cannot be used: ${what}.`,
    'Correct the line; the keys are described in docs/lists/updating.md.',
    { file, ...(line === undefined ? {} : { line }) },
  );
}
