import { type Clause, type Condition, type LegalStatement, MeasureKind, type Programme } from '../model/index.ts';
import { AGENT_LINKS, kindOfFact } from './facts.ts';
import { invalid } from './read-yaml.ts';

/**
 * Checks what a schema cannot: that every source, instrument, term, rule and fact a programme names exists, and that no
 * two statements share an id. Throws `PROGRAMME_INVALID`.
 */
export function checkReferences(programme: Programme, file: string): void {
  const fail = (what: string) => {
    throw invalid(file, what);
  };
  const instruments = new Set(programme.instruments.map(({ id }) => id));
  const rules = new Set([...programme.measures, ...programme.risks].map(({ id }) => id));
  const known = (what: string, id: string, among: ReadonlySet<string>, where: string) => {
    if (!among.has(id)) fail(`${where} names the ${what} "${id}", which is not there`);
  };
  const sources = new Set(Object.keys(programme.sources));
  const terms = new Set(programme.terms.filter(({ when }) => when !== undefined).map(({ id }) => id));

  const seen = new Set<string>();
  for (const { where, id, sourced, condition } of partsOf(programme)) {
    if (id !== undefined && seen.has(id)) fail(`the id "${id}" stands twice`);
    if (id !== undefined) seen.add(id);
    if (sourced.source !== undefined) known('source', sourced.source, sources, where);
    if (condition) checkCondition(condition, where, terms, fail);
  }
  const rulesWithInstrument = [
    ...programme.measures,
    ...programme.risks,
    ...programme.exceptions,
    ...programme.duties,
    ...programme.countermeasures,
    ...programme.designations,
  ];
  for (const rule of rulesWithInstrument) known('instrument', rule.instrument, instruments, rule.paragraph);
  for (const { id, under } of programme.instruments) if (under) known('instrument', under, instruments, id);
  const rulesOrKinds = new Set([...rules, ...MeasureKind.options]);
  for (const { id, lifts } of programme.exceptions) for (const rule of lifts) known('rule', rule, rulesOrKinds, id);
  for (const { id, follows } of programme.duties) for (const rule of follows) known('rule', rule, rulesOrKinds, id);
  for (const { events, id } of programme.instruments)
    for (const event of events) for (const touched of event.touches ?? []) known('rule', touched, rules, id);
}

interface Part {
  readonly where: string;
  readonly id?: string | undefined;
  readonly sourced: Partial<LegalStatement>;
  readonly condition?: Condition | undefined;
}

/** Everything in a programme that has a source or a condition. */
function* partsOf(programme: Programme): Generator<Part> {
  for (const instrument of programme.instruments) {
    yield { where: instrument.id, id: instrument.id, sourced: instrument };
    for (const event of instrument.events)
      yield { where: `${instrument.id}, ${event.kind} ${event.on}`, sourced: event, condition: event.when };
  }
  for (const rule of [...programme.measures, ...programme.risks]) {
    yield { where: rule.id, id: rule.id, sourced: rule };
    for (const part of ['bound', 'acts', 'reaches'] as const) yield clausePart(`${rule.id}.${part}`, rule[part]);
  }
  for (const { id, when, ...rest } of [...programme.terms, ...programme.exceptions, ...programme.duties])
    yield { where: id, id, sourced: rest, condition: when };
  for (const countermeasure of programme.countermeasures) {
    yield { where: countermeasure.id, id: countermeasure.id, sourced: countermeasure };
    yield clausePart(`${countermeasure.id}.bound`, countermeasure.bound);
  }
  for (const note of programme.notes) yield { where: note.id, id: note.id, sourced: note };
  for (const designation of programme.designations) yield { where: designation.name, sourced: designation };
}

function clausePart(where: string, clause: Clause): Part {
  const { source, mark } = clause;
  return { where, sourced: { ...(source ? { source } : {}), ...(mark ? { mark } : {}) }, condition: clause.when };
}

function checkCondition(
  condition: Condition,
  where: string,
  terms: ReadonlySet<string>,
  fail: (what: string) => void,
): void {
  if ('all' in condition) for (const part of condition.all) checkCondition(part, where, terms, fail);
  else if ('any' in condition) for (const part of condition.any) checkCondition(part, where, terms, fail);
  else if ('not' in condition) checkCondition(condition.not, where, terms, fail);
  else if ('term' in condition) {
    if (!terms.has(condition.term)) fail(`${where} names the term "${condition.term}", which has no condition here`);
    const links = condition.of.split('.').slice(1);
    if (!links.every((link) => link in AGENT_LINKS)) fail(`${where}: there is no agent at "${condition.of}"`);
  } else if ('fact' in condition) {
    const kind = kindOfFact(condition.fact);
    if (kind === undefined) fail(`${where}: there is no fact "${condition.fact}"`);
    const fits =
      condition.includes !== undefined || condition.includesAny !== undefined
        ? kind === 'list'
        : condition.atLeast !== undefined
          ? kind === 'share'
          : typeof condition.is === 'boolean'
            ? kind === 'yes or no'
            : kind === 'word';
    if (!fits) fail(`${where}: the fact "${condition.fact}" is a ${kind} and cannot be tested that way`);
  }
}
