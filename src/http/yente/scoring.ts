import { lineFor, lowestThreshold } from '../../screen/policies.ts';
import { SAME_NAME_WITHIN } from '../../screen/surer-first.ts';
import type { Engine } from '../../screen/types.ts';
import type { Match, QueryInput, ScreenResult } from '../../screen/vocabulary.ts';
import { MOST_MATCHES } from '../limits.ts';
import { RequestError } from '../problems/problem.ts';
import type { Filtering } from './filters.ts';
import { byParty, type Found } from './found.ts';

export interface Lines {
  /** From here a result counts as a match; the policy's lines where absent. */
  readonly threshold: number | undefined;
  /** From here a result is shown at all; where absent, from where it is a match. */
  readonly cutoff: number | undefined;
  readonly limit: number;
}

export interface Scored {
  readonly found: readonly Found[];
  /** How many parties are at or over the threshold, also beyond `limit`. */
  readonly total: { value: number; relation: 'eq' | 'gte' };
  readonly outcome: ScreenResult['outcome'];
  readonly incomplete: string[];
}

/**
 * Screens one query and applies the filters afterwards, so that they never change a score.
 * Throws what the engine throws, and `OPTION_INVALID` where so many parties come over the line that
 * the filters could have hidden some.
 */
export function screenFiltered(
  engine: Engine,
  query: QueryInput,
  { lists, keep }: Filtering,
  { threshold, cutoff, limit }: Lines,
  time: { readonly asOf?: string } = {},
): Scored {
  if (lists.length === 0) {
    return {
      found: [],
      total: { value: 0, relation: 'eq' },
      outcome: 'incomplete',
      incomplete: ['No list was screened.'],
    };
  }
  const lowest = threshold ?? lowestThreshold(engine.policy.thresholds);
  // Without a cutoff the policy's own lines decide what is shown, each kind of party by its own.
  const line = cutoff === undefined ? threshold : Math.min(lowest, cutoff);
  const result = engine.screen(query, {
    ...(line === undefined ? {} : { threshold: line }),
    limit: keep === undefined ? Math.min(2 * limit, MOST_MATCHES) : MOST_MATCHES,
    lists: [...lists],
    ...time,
  });
  const kept = keep === undefined ? result.matches : result.matches.filter(keep);
  const parties = byParty(kept);
  const unseen = result.total - result.matches.length;
  if (keep !== undefined && unseen > 0 && parties.length < limit) {
    const message = `${result.total} parties score ${line ?? lowest} or more, too many to filter without hiding some.`;
    throw new RequestError('OPTION_INVALID', message, {
      remedy: 'Raise `threshold` (and `cutoff`), or name fewer lists.',
    });
  }
  const counts = (match: Match): boolean => isOver(match, engine, threshold);
  const over = parties.filter(([best]) => counts(best)).length;
  const exempted = parties.filter(([best]) => counts(best) && best.exempted !== undefined).length;
  // Matches come best first, but for so little: once one is under the threshold, all at or over it have been seen.
  const seenAll = unseen === 0 || (result.matches.at(-1)?.score ?? 0) < lowest - SAME_NAME_WITHIN;
  const twice = kept.filter(counts).length - over;
  const value =
    seenAll || keep !== undefined
      ? over
      : engine.screen(query, {
          ...(threshold === undefined ? {} : { threshold }),
          limit: 1,
          lists: [...lists],
          ...time,
        }).total - twice;
  return {
    found: parties.slice(0, limit),
    total: { value, relation: seenAll || keep === undefined ? 'eq' : 'gte' },
    outcome: outcomeOf(result, value - exempted),
    incomplete: result.incomplete ?? [],
  };
}

/** Whether a match is over the line asked for, or over the policy's for its kind of party. */
export function isOver({ score, party }: Match, engine: Engine, threshold: number | undefined): boolean {
  return score >= (threshold ?? lineFor(party.schema, engine.policy).threshold);
}

/** What the engine found, told for what is left of it after threshold and filters. */
function outcomeOf(result: ScreenResult, matching: number): ScreenResult['outcome'] {
  if (result.outcome === 'incomplete') return 'incomplete';
  return matching > 0 ? 'match' : 'clear';
}
