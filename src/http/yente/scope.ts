import { listsUnder } from '../../screen/policies.ts';
import type { Engine } from '../../screen/types.ts';
import { RequestError } from '../problems/problem.ts';

/** Names for all lists together. Every list here is a sanctions list, so both mean the same. */
export const COLLECTIONS: Readonly<Record<string, string>> = {
  default: 'All lists of this installation',
  sanctions: 'All sanctions lists of this installation',
};

/** Which lists a request is about. */
export interface Scope {
  readonly lists: readonly string[];
  /** What was not done quite as asked, in words. */
  readonly warnings: readonly string[];
}

export interface ScopeRequest {
  readonly dataset: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Resolves the dataset of the path with what the query includes and excludes.
 *
 * Throws `LIST_UNKNOWN` (404) for an unknown dataset in the path, and (400) for an unknown included one: left out
 * quietly, a list that was not screened would look clear. Unknown excluded ones exclude nothing and do no harm.
 * Throws `OPTION_INVALID` where no list is left.
 */
export function resolveScope(engine: Engine, { dataset, include, exclude }: ScopeRequest): Scope {
  const loaded = engine.coverage().map(({ list }) => list);
  const byPolicy = listsUnder(engine.policy, loaded);
  const expand = (name: string): readonly string[] =>
    Object.hasOwn(COLLECTIONS, name) ? byPolicy : loaded.filter((list) => list === name);
  const base = expand(dataset);
  if (base.length === 0) throw unknown(dataset, loaded, 404);
  const included = include.flatMap((name) => {
    const lists = expand(name);
    if (lists.length === 0) throw unknown(name, loaded, 400, 'include_dataset');
    return lists;
  });
  const warnings: string[] = [];
  const outside = included.filter((list) => !base.includes(list));
  if (outside.length > 0) {
    // Clients that want several datasets send the first in the path and the others as included ones.
    warnings.push(`${outside.join(', ')} is not part of ${dataset}; both were screened.`);
  }
  const wanted = included.length === 0 ? base : outside.length > 0 ? [...base, ...included] : included;
  const excluded = new Set(exclude.flatMap(expand));
  const lists = [...new Set(wanted)].filter((list) => !excluded.has(list));
  if (lists.length === 0) {
    const message = 'No list is left to screen against after what is excluded.';
    throw new RequestError('OPTION_INVALID', `exclude_dataset: ${message}`, {
      errors: [{ path: 'exclude_dataset', message }],
    });
  }
  return { lists, warnings };
}

function unknown(name: string, loaded: readonly string[], status: number, parameter?: string): RequestError {
  const message = `No list or dataset "${name}" is loaded here. Loaded: default, ${loaded.join(', ')}.`;
  const errors = parameter === undefined ? [] : [{ path: parameter, message }];
  return new RequestError('LIST_UNKNOWN', message, { status, errors });
}
