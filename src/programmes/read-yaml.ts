import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { InterdictError } from '../model/index.ts';
import { issueWords, type SchemaIssue } from './issue-words.ts';

/** How a kind of file refuses what is wrong in it. */
export type Refuse = (file: string, what: string, line?: number) => InterdictError;

/** What a YAML text holds, and the line at which a path into it begins, for faults that a schema cannot tell. */
export interface ParsedYaml<T> {
  readonly data: T;
  readonly lineAt: (path: readonly PropertyKey[]) => number | undefined;
}

/**
 * Reads one YAML file and checks it against its schema.
 *
 * @throws `FILE_NOT_FOUND`, or what `refuse` makes of the fault (`PROGRAMME_INVALID`), with the line of the first thing that is wrong.
 */
export function readYaml<S extends z.ZodType>(file: string, schema: S, refuse: Refuse = invalid): z.output<S> {
  const text = textOf(file);
  return readJson(text, schema) ?? parseYaml(text, file, schema, refuse).data;
}

/** A text that is JSON, which is YAML as well, and fits: read a hundred times sooner. Any other is left to those who say what is wrong. */
function readJson<S extends z.ZodType>(text: string, schema: S): z.output<S> | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Checks a YAML text against a schema; throws what `refuse` makes of the first thing that is wrong. */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  refuse: Refuse,
): ParsedYaml<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const [fault] = document.errors;
  if (fault) throw refuse(file, fault.message.split('\n')[0] ?? 'no YAML', lines.linePos(fault.pos[0]).line);
  const lineAt = (path: readonly PropertyKey[]) => {
    const place = nodeAt(document, path);
    return place === undefined ? undefined : lines.linePos(place).line;
  };
  const checked = schema.safeParse(plainData(document, file, refuse));
  if (checked.success) return { data: checked.data, lineAt };
  const issue = deepest(checked.error.issues);
  throw refuse(file, issueWords(issue), lineAt(issue.path));
}

function plainData(document: ReturnType<typeof parseDocument>, file: string, refuse: Refuse): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases that name nothing, or that multiply without bounds.
    throw refuse(file, error instanceof Error ? error.message : String(error));
  }
}

/** An error about a file of programmes, at a line where one is known. */
export function invalid(file: string, what: string, line?: number): InterdictError {
  return new InterdictError('PROGRAMME_INVALID', `${file} is not usable: ${what}.`, 'See docs/programmes.md.', {
    file,
    ...(line === undefined ? {} : { line }),
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InterdictError('FILE_NOT_FOUND', `${file} cannot be read.`, 'Check the path.', { file }, cause);
  }
}

interface Issue extends SchemaIssue {
  readonly errors?: readonly (readonly Issue[])[];
}

/** Of a union that matched nowhere, the fault of the branch that came furthest: its message helps most. */
function deepest(issues: readonly unknown[]): Issue {
  const [first] = issues as readonly Issue[];
  if (!first) return { path: [], message: 'unreadable' };
  const branches = (first.errors ?? []).filter((branch) => branch.length > 0).map((branch) => deepest(branch));
  const further = branches.sort((a, b) => b.path.length - a.path.length)[0];
  if (!further || further.path.length === 0) return first;
  return { ...further, path: [...first.path, ...further.path] };
}

/** Where the nearest existing node on a path begins. */
function nodeAt(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
