import type { CaseFact, DocumentResult } from '../../model/index.ts';
import { InterdictError } from '../../model/index.ts';
import type { Store, Write } from '../../store/index.ts';
import { openCase } from '../cases.ts';
import { revisionOf } from '../decide.ts';
import { treatyStates } from '../states.ts';
import { Ledger } from './ledger.ts';
import { type Addition, type Addressed, proposalsOf, sourceIdOf } from './propose.ts';

/** A document as it was read, with its text. */
export type ReadDocument = DocumentResult & { readonly text: string };

/** What became of one document. */
export interface Added {
  readonly file: string;
  /** Id of its source. */
  readonly source: string;
  /** `held`: the same bytes were added before, and nothing changed. */
  readonly outcome: 'added' | 'held';
  readonly proposed: readonly CaseFact[];
  /** Proposed before, and resting on this document too now. */
  readonly extended: readonly CaseFact[];
  readonly left: Addition['left'];
}

/**
 * Adds documents to a case that is held: everything they report is proposed, nothing is accepted. To the words of primary
 * ones the quotations in others are held. Each document is written
 * whole or not at all; where somebody else writes meanwhile, it is held beside the case anew.
 *
 * @throws `CASE_UNKNOWN`, `STORE_UNREADABLE`; `DECISION_CONFLICT` where others do not stop writing.
 */
export async function addDocuments(
  store: Store,
  id: string,
  documents: readonly ReadDocument[],
  { who, at, primary }: Addressed & { readonly who: string },
): Promise<Added[]> {
  let state = await held(store, id);
  const added: Added[] = [];
  for (const document of documents) {
    for (let turn = 1; ; turn++) {
      const source = sourceIdOf(document);
      if (state.ledger.sources.has(source)) {
        added.push({ file: document.file, source, outcome: 'held', proposed: [], extended: [], left: [] });
        break;
      }
      const addition = proposalsOf(state.ledger, document, state.table, { at, primary });
      try {
        await store.change({
          caseId: id,
          who,
          why: `add: ${addition.source.title}`,
          at,
          writes: writesOf(addition, state),
        });
      } catch (error) {
        const overtaken = error instanceof InterdictError && error.code === 'DECISION_CONFLICT';
        if (!overtaken || turn === TURNS) throw error;
        state = await held(store, id);
        continue;
      }
      take(addition, state);
      const { facts: proposed, extended, left } = addition;
      added.push({ file: document.file, source, outcome: 'added', proposed, extended, left });
      break;
    }
  }
  return added;
}

/** How often a document is held beside the case anew because somebody else wrote meanwhile. */
const TURNS = 5;

interface State {
  readonly ledger: Ledger;
  readonly revisions: Map<string, number>;
  readonly table: ReturnType<typeof treatyStates> | undefined;
}

async function held(store: Store, id: string): Promise<State> {
  const { record, revisions } = await openCase(store, id);
  const { states } = record.case;
  return {
    ledger: new Ledger(record),
    revisions: new Map(revisions),
    table: states === undefined ? undefined : treatyStates(states),
  };
}

function writesOf({ source, sources, document, parties, facts, extended }: Addition, state: State): Write[] {
  const fresh = (kind: string, thing: { readonly id: string }): Write => ({
    kind,
    item: thing.id,
    expected: 0,
    body: thing,
  });
  return [
    fresh('source', source),
    ...sources.map((one) => fresh('source', one)),
    fresh('document', document),
    ...parties.map((party) => fresh('party', party)),
    ...facts.map((fact) => fresh('fact', fact)),
    ...extended.map((fact) => ({ kind: 'fact', item: fact.id, expected: revisionOf(state, fact.id), body: fact })),
  ];
}

/** The ledger as the store now has it. */
function take({ source, sources, parties, facts, extended }: Addition, { ledger, revisions }: State): void {
  for (const one of [source, ...sources]) ledger.sources.set(one.id, one);
  for (const party of parties) ledger.parties.set(party.id, party);
  for (const fact of facts) {
    ledger.put(fact);
    revisions.set(fact.id, 1);
  }
  for (const fact of extended) {
    ledger.put(fact);
    revisions.set(fact.id, revisionOf({ revisions }, fact.id) + 1);
  }
}
