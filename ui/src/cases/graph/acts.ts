import { stepWords } from '../../../../src/case/step-words.ts';
import type { HeldFact } from '../../../../src/case/view.ts';
import { type CaseData, nameOf, programmeName } from '../data.ts';
import { mayHaveBegun } from '../span.ts';

/** Where in the drawing something stands, from who acts to who is acted on. */
export const COLUMNS = ['Who decides', 'By what', 'The listed, and courts', 'Step in court', 'Against whom'] as const;

export interface Node {
  readonly id: string;
  readonly name: string;
  readonly column: number;
}

/** Somebody or something acted on another. */
export interface Act {
  readonly from: string;
  readonly to: string;
  /** `designates`, `signed`, `issued`: in a sentence between the two. */
  readonly deed: string;
  readonly fact: HeldFact;
}

export interface Connections {
  readonly nodes: readonly Node[];
  readonly acts: readonly Act[];
}

/** Who acted on whom until the day, from accepted facts; each name stands once, however often it acted. */
export function connectionsOf(data: CaseData): Connections {
  const nodes = new Map<string, Node>();
  const acts = new Map<string, Act>();
  const node = (id: string, name: string, column: number): string => {
    if (!nodes.has(id)) nodes.set(id, { id, name, column });
    return id;
  };
  const act = (from: string, to: string, deed: string, fact: HeldFact): void => {
    const key = `${from} ${to} ${deed}`;
    if (!acts.has(key)) acts.set(key, { from, to, deed, fact });
  };
  const facts = actsBy(data);
  const listed = new Set(facts.flatMap(({ what }) => (what.kind === 'designation' ? [what.party] : [])));
  const proceedings = new Set(facts.flatMap(({ what }) => (what.kind === 'proceeding' ? [what.proceeding] : [])));
  // One who is listed stands among the listed also where a court deals with them.
  const party = (id: string, column: number): string =>
    node(`party ${id}`, nameOf(data, id), listed.has(id) ? 2 : column);

  for (const fact of facts) {
    const { what } = fact;
    if (what.kind === 'designation') {
      const name = programmeName(data, what.programme);
      const by = node(`instrument ${name}`, name, 1);
      if (what.by !== undefined && what.by !== name)
        act(node(`name ${what.by}`, what.by, 0), by, 'designates under', fact);
      act(by, party(what.party, 2), 'designates', fact);
    }
    if (what.kind === 'instrument' && what.by !== undefined) {
      act(
        node(`name ${what.by}`, what.by, 0),
        node(`instrument ${what.instrument}`, what.instrument, 1),
        what.action,
        fact,
      );
    }
    if (what.kind === 'proceeding' && what.against.length > 0) {
      const step = node(
        `step ${what.proceeding} ${what.step}`,
        proceedings.size > 1 ? `${stepWords(what.step, 2)}: ${what.proceeding}` : stepWords(what.step, 2),
        3,
      );
      for (const judge of what.judges) act(party(judge, 2), step, 'decides', fact);
      if (what.judges.length === 0)
        act(node(`party ${what.court}`, nameOf(data, what.court), 2), step, 'decides', fact);
      for (const one of what.against) act(step, party(one, 4), what.step, fact);
    }
  }
  return { nodes: [...nodes.values()], acts: [...acts.values()] };
}

/** What was done by whom to whom, as a sentence: several of one kind stand together. */
export interface Sentence {
  readonly says: string;
  readonly whom: readonly { readonly name: string; readonly fact: HeldFact }[];
}

/** The same acts in sentences, in the order in which the first of each kind happened. */
export function sentencesOf(data: CaseData): Sentence[] {
  const found = new Map<string, Sentence>();
  const say = (says: string, names: readonly string[], fact: HeldFact): void => {
    const before = found.get(says)?.whom ?? [];
    found.set(says, { says, whom: [...before, ...names.map((name) => ({ name, fact }))] });
  };
  const facts = actsBy(data);
  for (const fact of facts) {
    const { what } = fact;
    const name = (id: string): string => nameOf(data, id);
    if (what.kind === 'designation') {
      const by = what.by === undefined ? 'Designated' : `${what.by} designated`;
      say(`${by}, under ${programmeName(data, what.programme)}:`, [name(what.party)], fact);
    }
    if (what.kind === 'instrument' && what.by !== undefined) say(`${what.by}: ${what.action}`, [what.instrument], fact);
    if (what.kind === 'proceeding' && what.against.length > 0) {
      const who = what.judges.length > 0 ? what.judges.map(name).join(', ') : name(what.court);
      say(
        `${who}: ${stepWords(what.step, what.against.length)}, in ${what.proceeding}, against`,
        what.against.map(name),
        fact,
      );
    }
  }
  return [...found.values()];
}

/** What stands and had begun by the day, as far as is known, oldest first. */
function actsBy({ standing, view }: CaseData): HeldFact[] {
  return standing
    .filter((fact) => mayHaveBegun(view.asOf, fact))
    .sort((a, b) => (a.since ?? a.notYetOn ?? '').localeCompare(b.since ?? b.notYetOn ?? ''));
}
