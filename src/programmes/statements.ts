import type { LegalStatement, Programme } from '../model/index.ts';

/** One statement of a programme, as a reviewer walks through them beside the text. */
export interface StatedRule extends LegalStatement {
  readonly what: string;
  readonly id: string;
}

/** All statements about a programme, sorted by source, in the order of the file within one. */
export function statementsOf(programme: Programme): StatedRule[] {
  const of = (what: string, rules: readonly (LegalStatement & { readonly id?: string })[]): StatedRule[] =>
    rules.map(({ says, paragraph, source, mark, quote, id = '' }) => ({
      what,
      id,
      says,
      paragraph,
      source,
      mark,
      ...(quote === undefined ? {} : { quote }),
    }));
  const all = [
    ...programme.instruments.flatMap(({ events }) => events.flatMap((event) => of(event.kind, [event]))),
    ...of('term', programme.terms),
    ...of('measure', programme.measures),
    ...of('risk', programme.risks),
    ...programme.exceptions.flatMap((rule) => of(rule.kind, [rule])),
    ...of('duty', programme.duties),
    ...of('countermeasure', programme.countermeasures),
    ...of('designation', programme.designations),
    ...of('note', programme.notes),
  ];
  const order = Object.keys(programme.sources);
  return all.sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source));
}
