import { useState } from 'react';
import type { HeldFact } from '../../../../src/case/view.ts';
import type { Trouble } from '../../api.ts';
import { caseApi, type Decision } from '../api.ts';
import { useWork } from '../use-work.ts';

const NAME = 'interdict:who';

/** Who decides at this browser, as typed the last time. */
function lastName(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

/** What was just done, in words, and the facts as they are since. */
export interface Done {
  readonly says: string;
  readonly facts: readonly HeldFact[];
  /** False where there is nothing to take back: it was a taking back. */
  readonly undoable: boolean;
}

export interface Decisions {
  readonly who: string;
  readonly why: string;
  /** True while the reason is that of the decision before. */
  readonly sameWhy: boolean;
  readonly setWho: (name: string) => void;
  readonly setWhy: (reason: string) => void;
  readonly done: Done | undefined;
  readonly trouble: Trouble | undefined;
  readonly busy: boolean;
  readonly decide: (facts: readonly HeldFact[], status: Decision['status']) => void;
  readonly correct: (fact: HeldFact, correction: Readonly<Record<string, unknown>>) => void;
  readonly undo: (facts: readonly HeldFact[]) => void;
}

const seen = ({ id, revision }: HeldFact) => ({ id, revision });
const number = (facts: readonly unknown[]): string => (facts.length === 1 ? '1 fact' : `${facts.length} facts`);

/** Decisions of one person about facts of a case; each is told with the revision that was seen. */
export function useDecisions(id: string, onDone: () => void): Decisions {
  const [who, setName] = useState(lastName);
  const [why, setWhy] = useState('');
  const [kept, setKept] = useState('');
  const work = useWork<Done>();
  const setWho = (name: string): void => {
    setName(name);
    try {
      localStorage.setItem(NAME, name);
    } catch {
      // A browser that keeps nothing asks for the name again.
    }
  };
  const run = (
    says: string,
    undoable: boolean,
    send: (signal: AbortSignal) => Promise<{ facts: readonly HeldFact[] }>,
  ) =>
    work.run(async (signal) => {
      const { facts } = await send(signal);
      setKept(why);
      onDone();
      return { says, facts, undoable };
    });
  return {
    who,
    why,
    sameWhy: why !== '' && why === kept,
    setWho,
    setWhy,
    done: work.result,
    trouble: work.trouble,
    busy: work.busy,
    decide: (facts, status) =>
      run(`${number(facts)} ${status}.`, true, (signal) =>
        caseApi.decide(id, { facts: facts.map(seen), status, who, why }, signal),
      ),
    correct: (fact, correction) =>
      run('Corrected: the fact as you wrote it is accepted, and the former superseded by it.', false, (signal) =>
        caseApi.correct(id, { fact: seen(fact), correction, who, why }, signal),
      ),
    undo: (facts) =>
      run(`The last decision about ${number(facts)} is taken back.`, false, (signal) =>
        caseApi.undo(id, { facts: facts.map(seen), who, why: why || 'taken back at once' }, signal),
      ),
  };
}
