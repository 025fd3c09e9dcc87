import { type ActFacts, type Agent, InterdictError, type Situation } from '../model/index.ts';
import type { ActKinds } from './load.ts';

/** What a situation says at a path: a value, `none` where there can be no such thing, `undefined` where it is not known. */
export type FactValue = string | boolean | readonly string[] | { readonly low: number; readonly high: number };

/** The facts of one situation, by path. */
export interface Facts {
  /** The value at a full path such as `actor.nationalities`. */
  fact(path: string): FactValue | undefined;
  /** Whether there is an agent at a path: `none` that there is none, `undefined` that nobody said, with the step nobody told. */
  agent(path: string): { readonly agent?: Agent | 'none'; readonly missing?: string };
  readonly answers: Readonly<Record<string, boolean>>;
}

/**
 * Reads a situation by paths. An act's own facts come before those its kind stands for.
 *
 * @throws `SITUATION_INVALID` where the kind of act is not one of `acts`.
 */
export function factsOf(situation: Situation, acts: ActKinds): Facts {
  const kind = acts[situation.act.kind];
  if (!kind) {
    throw new InterdictError(
      'SITUATION_INVALID',
      `There is no kind of act "${situation.act.kind}".`,
      `Choose one of: ${Object.keys(acts).join(', ')}.`,
    );
  }
  const roots = { act: { ...kind.facts, ...defined(situation.act) }, matter: situation.matter };
  const agent = (path: string) => agentAt(situation, path.split('.'));
  return {
    agent,
    answers: situation.answers,
    fact(path) {
      const cut = path.lastIndexOf('.');
      const [owner, name] = [path.slice(0, cut), path.slice(cut + 1)];
      if (owner === 'act' || owner === 'matter') return known((roots[owner] as Record<string, unknown>)[name]);
      const found = agent(owner).agent;
      if (found === undefined) return undefined;
      return found === 'none' ? 'none' : (known(found[name as keyof Agent]) ?? notApplicable(found, name));
    },
  };
}

const EMPTY: readonly string[] = [];
const NONE_OF_ENTITIES: Readonly<Record<string, FactValue>> = { nationalities: EMPTY, permanentResidence: EMPTY };
const NONE_OF_PERSONS: Readonly<Record<string, FactValue>> = {
  organizedIn: 'none',
  blockedShare: { low: 0, high: 0 },
};

/** A company has no nationality and a person no country of organisation: that is known, not missing. */
function notApplicable(agent: Agent, name: string): FactValue | undefined {
  if (agent.kind === 'entity') return NONE_OF_ENTITIES[name];
  if (agent.kind === 'person') return NONE_OF_PERSONS[name];
  return undefined;
}

const LINKS_OF = { entity: ['branchOf', 'subsidiaryOf'], person: ['employeeOf'] } as const;

function agentAt(situation: Situation, [root, ...links]: readonly string[]): ReturnType<Facts['agent']> {
  let agent: Agent = root === 'counterpart' ? situation.counterpart : situation.actor;
  let path = root ?? 'actor';
  for (const link of links) {
    path = `${path}.${link}`;
    const next = agent[link as 'branchOf'];
    if (next === undefined) {
      const possible: readonly string[] | undefined = agent.kind && LINKS_OF[agent.kind];
      return possible && !possible.includes(link) ? { agent: 'none' } : { missing: path };
    }
    if (next === 'none') return { agent: 'none' };
    agent = next;
  }
  return { agent };
}

function known(value: unknown): FactValue | undefined {
  return value === 'unknown' || value === undefined ? undefined : (value as FactValue);
}

function defined(act: ActFacts): Partial<ActFacts> {
  return Object.fromEntries(Object.entries(act).filter(([, value]) => value !== undefined));
}
