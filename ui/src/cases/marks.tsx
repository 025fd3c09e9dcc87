import type { HeldFact } from '../../../src/case/view.ts';
import type { CaseFact, CaseSource, FactStatus, Mark } from '../../../src/screen/vocabulary.ts';
import { Sign, type SignName } from '../parts/sign.tsx';

const BEST: readonly Mark[] = ['read in source', 'secondary', 'unverified'];

/** How well a fact is known: by the best of its sources. */
export function bestMark({ sources }: CaseFact): Mark {
  return BEST.find((mark) => sources.some((source) => source.mark === mark)) ?? 'unverified';
}

/** A sign and a word where nobody read it in the text itself; nothing where somebody did. */
export function MarkSign({ mark }: { mark: Mark }) {
  if (mark === 'read in source') return null;
  return <Sign name="possibly">{mark === 'secondary' ? 'known second-hand' : 'not verified'}</Sign>;
}

const STATUS: Readonly<Record<FactStatus, readonly [SignName, string]>> = {
  proposed: ['proposed', 'proposed, not decided'],
  accepted: ['current', 'accepted'],
  rejected: ['unsigned', 'rejected'],
  superseded: ['ended', 'superseded'],
  disputed: ['disputed', 'disputed'],
};

/** What was decided about a fact. */
export function StatusSign({ fact }: { fact: Pick<HeldFact, 'status'> }) {
  const [name, words] = STATUS[fact.status];
  return <Sign name={name}>{words}</Sign>;
}

/** How much of a source was at hand for reading; nothing where it was read whole. */
export function ReadState({ source }: { source: CaseSource }) {
  if (source.read === 'whole') return null;
  return <Sign name="incomplete">{source.read === 'in part' ? 'read in part' : 'not read here'}</Sign>;
}

/** What the marks beside claims and sources say, in one place. */
export function Legend() {
  return (
    <details className="legend">
      <summary>What the marks say</summary>
      <dl>
        <dt>a claim without a mark</dt>
        <dd>was read in the text it is about: the list, the order, the document</dd>
        <dt>
          <MarkSign mark="secondary" />
        </dt>
        <dd>is told by somebody who reports on it</dd>
        <dt>
          <MarkSign mark="unverified" />
        </dt>
        <dd>is general knowledge that nobody looked up yet</dd>
        <dt>
          <Sign name="incomplete">read in part, not read here</Sign>
        </dt>
        <dd>tell how much of a source was at hand, whatever rests on it</dd>
      </dl>
    </details>
  );
}
