import type { OpenQuestion, Reason } from '../model/index.ts';

/**
 * What came out of asking something: yes, no or unknown, the steps that decided it, and the questions that would.
 * Three-valued logic after Kleene: what is unknown stays so unless the rest decides alone.
 */
export interface Finding {
  readonly value: Reason['value'];
  readonly because: readonly Reason[];
  readonly asks: readonly OpenQuestion[];
}

export const YES: Finding = { value: 'yes', because: [], asks: [] };
export const NO: Finding = { value: 'no', because: [], asks: [] };

/** Holds where all do. A single "no" decides, and is then the only reason. */
export function all(parts: readonly Finding[]): Finding {
  return combine(parts, 'no', 'yes');
}

/** Holds where one does. A single "yes" decides, and is then the only reason. */
export function any(parts: readonly Finding[]): Finding {
  return combine(parts, 'yes', 'no');
}

export function not(part: Finding): Finding {
  return part.value === 'unknown' ? part : { ...part, value: part.value === 'yes' ? 'no' : 'yes' };
}

/** The same finding, no longer sure: its value becomes unknown, and `question` is what would settle it. */
export function unsure(part: Finding, question: OpenQuestion): Finding {
  return { ...part, value: 'unknown', asks: [...part.asks, question] };
}

function combine(parts: readonly Finding[], deciding: Reason['value'], otherwise: Reason['value']): Finding {
  const decisive = parts.find((part) => part.value === deciding);
  if (decisive) return decisive;
  const open = parts.filter((part) => part.value === 'unknown');
  return {
    value: open.length > 0 ? 'unknown' : otherwise,
    because: once((open.length > 0 && deciding === 'yes' ? open : parts).flatMap((part) => part.because)),
    asks: distinct(open.flatMap((part) => part.asks)),
  };
}

/** Questions without repetition, in the order in which they came up. */
export function distinct(questions: readonly OpenQuestion[]): OpenQuestion[] {
  return [...new Map(questions.map((question) => [question.question, question])).values()];
}

/** Two ways to the same step are one step in the chain. */
function once(reasons: readonly Reason[]): Reason[] {
  return [
    ...new Map(reasons.map((reason) => [`${reason.value} ${reason.says} ${reason.citation ?? ''}`, reason])).values(),
  ];
}
