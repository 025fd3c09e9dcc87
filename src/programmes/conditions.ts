import type { Condition, FactTest, Programme, Reason, Term } from '../model/index.ts';
import { agentInWords, factInWords, questionOf } from './facts.ts';
import { all, any, type Finding, NO, not, unsure, YES } from './kleene.ts';
import type { Facts, FactValue } from './known.ts';
import { invalid } from './read-yaml.ts';
import { citationOf, readTheText } from './sources.ts';

/** Deeper than any chain of owners a person writes down: a term that asks itself about the same agent. */
const TOO_DEEP = 100;

/** Whether a condition holds in a situation, why, and what would have to be known. `it` is the agent a term is asked of. */
export function evaluate(condition: Condition, facts: Facts, programme: Programme, it = 'actor', depth = 0): Finding {
  const inner = (part: Condition) => evaluate(part, facts, programme, it, depth);
  if (depth > TOO_DEEP) throw invalid(programme.id, `its terms ask each other without end, about ${agentInWords(it)}`);
  if ('all' in condition) return all(condition.all.map(inner));
  if ('any' in condition) return any(condition.any.map(inner));
  if ('not' in condition) return not(inner(condition.not));
  if ('always' in condition) return YES;
  if ('ask' in condition) return openQuestion(condition, facts);
  if ('term' in condition) return termHolds(condition, facts, programme, it, depth);
  return test(condition, fullPath(condition.fact, it), facts);
}

function fullPath(path: string, it: string): string {
  return path === 'it' || path.startsWith('it.') ? it + path.slice(2) : path;
}

/** What the text leaves open is unknown until the user's own counsel has answered it. */
function openQuestion({ ask, question }: { ask: string; question: string }, facts: Facts): Finding {
  const answer = facts.answers[ask];
  const value = answer === undefined ? 'unknown' : answer ? 'yes' : 'no';
  const says = answer === undefined ? `Left open by the text: ${question}` : `${question} (the situation answers)`;
  const asks = answer === undefined ? [{ about: `answers.${ask}`, question }] : [];
  return { value, because: [{ says, value }], asks };
}

function termHolds(
  { term: id, of }: { term: string; of: string },
  facts: Facts,
  programme: Programme,
  it: string,
  depth: number,
): Finding {
  const path = fullPath(of, it);
  const { agent, missing } = facts.agent(path);
  if (missing !== undefined) {
    const question = { about: missing, question: questionOf(missing) };
    return {
      value: 'unknown',
      because: [{ says: `${agentInWords(missing)}: not known`, value: 'unknown' }],
      asks: [question],
    };
  }
  if (agent === 'none') return { ...NO, because: [{ says: `${agentInWords(path)}: there is none`, value: 'no' }] };
  const term = programme.terms.find((candidate) => candidate.id === id) as Term & { when: Condition };
  const told = evaluate(term.when, facts, programme, path, depth + 1);
  const found = term.mark === 'read in source' ? told : unsure(told, readTheText(programme, term));
  return { ...found, because: [stepOf(term, `${agentInWords(path)}: ${term.term}`, found, programme)] };
}

/** One step of the chain with its paragraph, the finer steps below it. */
export function stepOf(
  statement: Pick<Term, 'paragraph' | 'source' | 'mark'>,
  says: string,
  found: Finding,
  programme: Programme,
): Reason {
  const { paragraph, mark } = statement;
  const citation = citationOf(programme, statement);
  return {
    says,
    value: found.value,
    paragraph,
    citation,
    mark,
    ...(found.because.length ? { because: found.because } : {}),
  };
}

function test(condition: FactTest, path: string, facts: Facts): Finding {
  const value = facts.fact(path);
  const words = testInWords(condition, path);
  if (value === undefined) {
    // The agent itself may be what nobody told.
    const cut = path.lastIndexOf('.');
    const about = /^(act|matter)\./.test(path) ? path : (facts.agent(path.slice(0, cut)).missing ?? path);
    const asks = [{ about, question: questionOf(about) }];
    return { value: 'unknown', because: [{ says: `${words}: not known`, value: 'unknown' }], asks };
  }
  const outcome = holds(condition, value);
  const told = typeof value === 'boolean' ? '' : ` (${valueInWords(value)})`;
  const asks = outcome === 'unknown' ? [{ about: path, question: questionOf(path) }] : [];
  return { value: outcome, because: [{ says: `${words}${told}`, value: outcome }], asks };
}

function holds(condition: FactTest, value: FactValue): Reason['value'] {
  const yes = (held: boolean) => (held ? 'yes' : 'no');
  if (value === 'none') return yes(condition.is === 'none');
  const list = Array.isArray(value) ? (value as readonly string[]) : [];
  if (condition.includes !== undefined) return yes(list.includes(condition.includes));
  if (condition.includesAny !== undefined) return yes(condition.includesAny.some((one) => list.includes(one)));
  if (condition.in !== undefined) return yes(condition.in.includes(value as string));
  if (condition.atLeast !== undefined) {
    const { low, high } = value as { low: number; high: number };
    return low >= condition.atLeast ? 'yes' : high < condition.atLeast ? 'no' : 'unknown';
  }
  return yes(value === condition.is);
}

function testInWords(condition: FactTest, path: string): string {
  const fact = factInWords(path);
  if (condition.includes !== undefined) return `${fact} include ${condition.includes}`;
  if (condition.includesAny !== undefined) return `${fact} include ${oneOf(condition.includesAny)}`;
  if (condition.in !== undefined) return `${fact} is ${oneOf(condition.in)}`;
  if (condition.atLeast !== undefined) return `${fact} is ${condition.atLeast}% or more`;
  if (condition.is === true) return fact;
  return condition.is === false ? `not so: ${fact}` : `${fact} is ${condition.is}`;
}

function oneOf(values: readonly string[]): string {
  const shown = values.slice(0, 4).join(' or ');
  return values.length > 4 ? `${shown} or one of ${values.length - 4} more` : shown;
}

function valueInWords(value: FactValue): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  if (typeof value !== 'object') return String(value);
  const { low, high } = value as { low: number; high: number };
  return low === high ? `${low}%` : `at least ${low}%, at most ${high}%`;
}
