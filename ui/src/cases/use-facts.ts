import { useEffect, useState } from 'react';
import type { HeldFact } from '../../../src/case/view.ts';
import type { CaseSource } from '../../../src/screen/vocabulary.ts';
import { Trouble } from '../api.ts';
import { caseApi } from './api.ts';

/** The facts of a case as far as they are here, and the sources they rest on. */
interface Held {
  readonly facts: readonly HeldFact[];
  readonly sources: ReadonlyMap<string, CaseSource>;
}

/**
 * All facts of a case. The first page is handed on as soon as it is here, and the rest of a large case all at once when it
 * is whole: what is shown changes once and not with every page. The former facts stay until new ones are there.
 */
export function useFacts(id: string, changes: number): { readonly held?: Held; readonly trouble?: Trouble } {
  const [answer, setAnswer] = useState<{ readonly of: string; readonly held?: Held; readonly trouble?: Trouble }>({
    of: id,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after every change
  useEffect(() => {
    const abort = new AbortController();
    const take = async (): Promise<void> => {
      const facts: HeldFact[] = [];
      const sources = new Map<string, CaseSource>();
      let first = true;
      for await (const page of caseApi.allFacts(id, abort.signal)) {
        facts.push(...page.facts);
        for (const source of page.sources) sources.set(source.id, source);
        if (first) setAnswer((last) => (last.of === id && last.held ? last : { of: id, held: copy(facts, sources) }));
        first = false;
      }
      setAnswer({ of: id, held: { facts, sources } });
    };
    take().catch((error: unknown) => {
      if (!abort.signal.aborted) setAnswer({ of: id, trouble: Trouble.from(error) });
    });
    return () => abort.abort();
  }, [id, changes]);
  return answer.of === id ? answer : {};
}

const copy = (facts: readonly HeldFact[], sources: ReadonlyMap<string, CaseSource>): Held => ({
  facts: [...facts],
  sources: new Map(sources),
});
