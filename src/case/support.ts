import type { CaseFact } from '../model/index.ts';

/**
 * A fact that was accepted as saying the same as another does not stand beside it, but lends it its sources; while that
 * other one does not stand, it stands itself. What is lent is told by somebody who reports on it: it makes nothing of what
 * was said one that was read in the text it is about.
 *
 * @param accepted the accepted facts of a record, in any order.
 * @returns those that stand by themselves, each with the sources it is lent; in the order given.
 */
export function withSupport<F extends CaseFact>(accepted: readonly F[]): F[] {
  const byId = new Map(accepted.map((fact) => [fact.id, fact]));
  const support = new Map<string, F[]>();
  const own = accepted.filter((fact) => {
    const stands = standsFor(fact, byId);
    if (stands === fact) return true;
    support.set(stands.id, [...(support.get(stands.id) ?? []), fact]);
    return false;
  });
  if (support.size === 0) return own;
  return own.map((fact) => {
    const more = support.get(fact.id);
    if (more === undefined) return fact;
    return { ...fact, sources: eachOnce([...fact.sources, ...more.flatMap(({ sources }) => sources.map(asTold))]) };
  });
}

type Sources = CaseFact['sources'];

/** A document may say the same in several sentences: as a source it counts once, at each place it is cited by. */
function eachOnce(sources: Sources): Sources {
  const first = new Map<string, Sources[number]>();
  for (const one of sources) {
    const key = `${one.source} ${one.place ?? ''} ${one.mark ?? ''}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function asTold(source: CaseFact['sources'][number]): CaseFact['sources'][number] {
  return source.mark === 'read in source' ? { ...source, mark: 'secondary' } : source;
}

/** The fact that stands for one that says the same; itself where there is none, or where they only point at each other. */
function standsFor<F extends CaseFact>(fact: F, accepted: ReadonlyMap<string, F>): F {
  const seen = new Set<F>();
  for (let at = fact; ; ) {
    seen.add(at);
    const id = sameAs(at);
    const next = id === undefined ? undefined : accepted.get(id);
    if (next === undefined) return at;
    if (seen.has(next)) return fact;
    at = next;
  }
}

/** The fact another was found to say the same as, when it was read. */
export const sameAs = ({ check }: CaseFact): string | undefined =>
  check?.verdict === 'confirmed' || check?.verdict === 'explained' ? check.fact : undefined;
