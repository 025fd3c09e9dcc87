import type { ReportedFact } from '../../model/index.ts';
import { sameName } from './same-name.ts';

/** What facts of a kind must have word for word in common to be about the same thing; undefined where they are not compared. */
export function topicOf(fact: ReportedFact): string | undefined {
  switch (fact.kind) {
    case 'figure':
      return `figure ${fact.measure}`;
    case 'membership':
      return fact.count === undefined ? 'membership of a state' : 'number of members';
    case 'proceeding':
      return fact.against === undefined ? undefined : `proceeding ${fact.step}`;
    case 'designation':
      return fact.subject === undefined ? undefined : `designation ${fact.action}`;
    case 'instrument':
      return `instrument ${fact.action}`;
    case 'measure':
      return `measure ${fact.measure}`;
    case 'endorsement':
      return fact.endorser === undefined ? `number of endorsers` : 'endorser';
    case 'vote':
      return 'vote';
    case 'nationality':
      return 'nationality';
    default:
      return undefined;
  }
}

/** Whether two facts of one topic are about the same thing. */
export function sameThing(a: ReportedFact, b: ReportedFact): boolean {
  if (a.kind === 'figure' && b.kind === 'figure') return alike(a.population, b.population) && inReach(a.count, b.count);
  if (a.kind === 'membership' && b.kind === 'membership') {
    return sameName(a.body, b.body) && alike(a.state?.name, b.state?.name);
  }
  if (a.kind === 'proceeding' && b.kind === 'proceeding') return alike(a.against?.name, b.against?.name);
  if (a.kind === 'designation' && b.kind === 'designation') return alike(a.subject?.name, b.subject?.name);
  if (a.kind === 'instrument' && b.kind === 'instrument')
    return sameName(a.instrument, b.instrument) && alike(a.by, b.by);
  if (a.kind === 'endorsement' && b.kind === 'endorsement') {
    return a.endorser === undefined
      ? b.endorser === undefined && inReach(a.count ?? 0, b.count ?? 0)
      : alike(a.endorser.name, b.endorser?.name);
  }
  if (a.kind === 'vote' && b.kind === 'vote') return sameName(a.what, b.what) && alike(a.body, b.body);
  if (a.kind === 'nationality' && b.kind === 'nationality') return sameName(a.subject.name, b.subject.name);
  return a.kind === 'measure' && b.kind === 'measure';
}

/**
 * By what an index finds facts that may be about the same thing: a name that must be the same, or a count that must be
 * in reach; neither where all facts of the topic may be.
 */
export function handleOf(fact: ReportedFact): { readonly name?: string | undefined; readonly count?: number } {
  switch (fact.kind) {
    case 'figure':
      return { count: fact.count };
    case 'membership':
      return { name: fact.body };
    case 'proceeding':
      return { name: fact.against?.name };
    case 'instrument':
      return { name: fact.instrument };
    case 'endorsement':
      return fact.endorser === undefined ? { count: fact.count ?? 0 } : { name: fact.endorser.name };
    case 'vote':
      return { name: fact.what };
    case 'designation':
    case 'nationality':
      return { name: fact.subject?.name };
    default:
      return {};
  }
}

/** What is left unsaid does not set apart. */
function alike(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || sameName(a, b);
}

/** Counts so far apart are of different events: 1,200 on one side of a war, 47,000 on the other. */
function inReach(a: number, b: number): boolean {
  return Math.max(a, b) <= 2 * Math.min(a, b);
}
