import { CaseFact, type FactDecision, InterdictError } from '../model/index.ts';
import { issueWords, type SchemaIssue } from '../programmes/issue-words.ts';
import { canonicalJson, type Store } from '../store/index.ts';
import type { OpenedCase } from './cases.ts';
import { type Decider, factOf, revisionOf } from './decide.ts';
import { checkReferences } from './references.ts';
import { shortHash } from './short-hash.ts';
import { statusOf } from './status.ts';

/** What a correction may say otherwise. What it leaves out stays as it is; `null` takes a day away. */
export type Correction = {
  readonly [K in 'since' | 'until' | 'notYetOn' | 'seenOn' | 'goneOn']?: string | null | undefined;
} & {
  readonly says?: string | undefined;
  readonly known?: string | undefined;
  readonly what?: unknown;
};

/**
 * Puts a corrected fact, accepted, in the place of one that is superseded by it; both with the same sources, at once.
 *
 * @returns the corrected fact. Its id follows from what it says: the same correction is the same fact.
 * @throws `FACT_UNKNOWN`; `DECISION_INVALID` where nothing is corrected, or the fact was superseded already;
 * `CASE_INVALID` where what is said is no fact; `DECISION_CONFLICT` where somebody was first.
 */
export async function correctFact(
  store: Store,
  opened: OpenedCase,
  id: string,
  correction: Correction,
  { who, why, at }: Decider,
): Promise<CaseFact> {
  const fact = factOf(opened, id);
  if (statusOf(fact) === 'superseded') throw invalid('DECISION_INVALID', `${id} was superseded already.`);
  const said = Object.fromEntries(Object.entries(correction).filter(([, value]) => value !== undefined));
  const { id: _, decisions, ...before } = fact;
  const body = Object.fromEntries(Object.entries({ ...before, ...said }).filter(([, value]) => value !== null));
  if (canonicalJson(body) === canonicalJson(before)) throw invalid('DECISION_INVALID', `Nothing of ${id} is changed.`);
  const origin = id.replace(/\.corrected-[0-9a-f]{12}$/, '');
  const decided: FactDecision = { status: 'accepted', by: who, why: `corrects ${id}: ${why}`, at };
  const parsed = CaseFact.safeParse({ ...body, id: `${origin}.corrected-${shortHash(body)}`, decisions: [decided] });
  if (!parsed.success) {
    const [issue] = parsed.error.issues as SchemaIssue[];
    throw invalid('CASE_INVALID', `The correction is no fact: ${issueWords(issue!)}.`);
  }
  const corrected = parsed.data;
  const replaced: CaseFact = {
    ...fact,
    decisions: [...decisions, { status: 'superseded', by: who, why, at, byFact: corrected.id }],
  };
  const facts = opened.record.facts.filter((one) => one.id !== id);
  checkReferences({ ...opened.record, facts: [...facts, replaced, corrected] }, (what) =>
    invalid('CASE_INVALID', `The correction does not fit: ${what}.`),
  );
  await store.change({
    caseId: opened.record.case.id,
    who,
    why: `correct: ${why}`,
    at,
    writes: [
      { kind: 'fact', item: corrected.id, expected: 0, body: corrected },
      { kind: 'fact', item: id, expected: revisionOf(opened, id), body: replaced },
    ],
  });
  return corrected;
}

function invalid(code: 'DECISION_INVALID' | 'CASE_INVALID', what: string): InterdictError {
  return new InterdictError(code, what, 'Look at the fact as it is now; nothing was changed.');
}
