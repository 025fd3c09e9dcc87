import { useMemo, useState } from 'react';
import { instrumentsOfProgrammes, namesOf } from '../../../src/case/names.ts';
import { statusOf } from '../../../src/case/status.ts';
import { withSupport } from '../../../src/case/support.ts';
import { type TimelineEntry, timelineOf } from '../../../src/case/timeline.ts';
import type { CaseView, HeldFact } from '../../../src/case/view.ts';
import type { CaseParty, CaseSource } from '../../../src/screen/vocabulary.ts';
import type { Trouble } from '../api.ts';
import { useAnswer } from '../state/use-answer.ts';
import { caseApi } from './api.ts';
import { useFacts } from './use-facts.ts';

/** A case as it stood on a day, with everything the views look up in it. */
export interface CaseData {
  readonly view: CaseView;
  /**
   * Every fact the record holds, by id, as it was decided by the day whose knowledge answers. Of a large case only the
   * first page is here at first, and the rest a moment later.
   */
  readonly facts: ReadonlyMap<string, HeldFact>;
  /** Accepted facts, each once: those that say the same again lend it their sources. */
  readonly standing: readonly HeldFact[];
  /** Under which instrument a programme designates, where that is one only. */
  readonly instruments: ReadonlyMap<string, string>;
  /** Everything that ever began or ended, oldest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly sources: ReadonlyMap<string, CaseSource>;
  readonly parties: ReadonlyMap<string, CaseParty>;
  /** Counts what was changed here; whoever asks something else about the case asks it again with each. */
  readonly changes: number;
  /** Asks again, after something was decided or added. */
  readonly reload: () => void;
}

interface Asked {
  readonly data?: CaseData;
  readonly trouble?: Trouble | undefined;
  /** True where an answer is late enough to be told. */
  readonly slow: boolean;
}

/** What is asked of a case: the two clocks, and the statement of which the states are wanted; what is empty is not said. */
interface Question {
  readonly asOf: string;
  readonly knownAt: string;
  readonly toward: string;
  readonly overview: boolean;
}

/**
 * The case, followed: all facts come once, and every day is asked for by what stands on it. The former answer stays until
 * the next is there: the slider moves what is shown and nothing else.
 */
export function useCase(id: string, { asOf, knownAt, toward, overview }: Question): Asked {
  const [changes, setChanges] = useState(0);
  const all = useFacts(id, changes);
  const asked = useAnswer(`${id} ${asOf} ${knownAt} ${toward} ${overview} ${changes}`, 0, (signal) =>
    caseApi.onDay(id, { asOf, knownAt, toward, overview }, signal),
  );
  const view = asked.data?.case.id === id ? asked.data : undefined;
  const held = useMemo(() => {
    if (all.held === undefined) return undefined;
    const known = all.held.facts.flatMap((fact) => asKnown(fact, knownAt || undefined));
    const standing = withSupport(known.filter(({ status }) => status === 'accepted'));
    return {
      facts: new Map([...known, ...standing].map((fact) => [fact.id, fact])),
      standing,
      instruments: instrumentsOfProgrammes(standing),
      sources: all.held.sources,
    };
  }, [all.held, knownAt]);
  const known = view?.parties;
  // Who stands in the record is the same on every day.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parties change with the facts, and not with the day
  const timeline = useMemo(
    () =>
      held &&
      known &&
      timelineOf(held.standing, namesOf({ parties: known.map(({ party }) => party), facts: held.standing })),
    [held, known?.length],
  );
  const data = useMemo(
    () =>
      view &&
      held &&
      timeline && {
        ...held,
        view,
        timeline,
        parties: new Map(view.parties.map(({ party }) => [party.id, party])),
        changes,
        reload: () => setChanges((before) => before + 1),
      },
    [held, view, timeline, changes],
  );
  const trouble = asked.trouble ?? all.trouble;
  return { ...(data === undefined ? {} : { data }), trouble, slow: asked.slow && asked.pending };
}

/** A fact as it was decided by a day; none where nobody could know it yet. */
function asKnown(fact: HeldFact, knownAt: string | undefined): HeldFact[] {
  if (knownAt === undefined) return [fact];
  const status = statusOf(fact, knownAt);
  return status === undefined ? [] : [{ ...fact, status }];
}

/** Facts by their ids, in the order given; what is not held is passed over. */
export function factsOf(data: CaseData, ids: readonly string[]): HeldFact[] {
  return ids.flatMap((id) => data.facts.get(id) ?? []);
}

/** What a programme is called: by its instrument, else by its id. */
export const programmeName = ({ instruments }: CaseData, programme: string): string =>
  instruments.get(programme) ?? programme;

/** A party of the case by its id; what is no id is a name as it was written. */
export const nameOf = (data: CaseData, party: string): string => data.parties.get(party)?.name ?? party;
