import type { VoteFact } from './fact-types.ts';
import { common, type Frame, matches } from './frame.ts';
import { ballotsByClauses, TALLY } from './vote-clauses.ts';

type Outcome = VoteFact['outcome'];

const PROPOSAL =
  '(?:(?:[a-z-]+ ){0,2}?(?:bill|motion|bid|version|legislation|amendment|measure|proposal|vote|referendum)|(?:[a-z-]+ )?§i\\d+)';
const OUTCOMES: readonly (readonly [string, Outcome])[] = [
  ['vetoed|met a veto', 'vetoed'],
  [
    'failed|fails|stalled|collapsed|fell short|falls short|died|did not (?:pass|advance|clear)|was (?:rejected|defeated|voted down|blocked)|were (?:rejected|defeated)',
    'failed',
  ],
  ['(?:was |were |has been |have been )(?:passed|approved|adopted|carried)|passed|cleared|carried', 'passed'],
  [
    '(?:is |are |remains? )(?:still |now |yet )?(?:pending|awaiting|before|stuck|under consideration)|awaits|has yet to',
    'pending',
  ],
];

/** "The bill that … failed": the proposal, and behind what describes it what became of it. */
const PASSIVE = OUTCOMES.map(
  ([verbs, outcome]) =>
    [
      new RegExp(
        `(?:\\b(?:a|an|the|this|that|its) |^)(${PROPOSAL})\\b(?: (?!and |but )[^.;]{0,160}?)?(?: ,)? (?:${verbs})\\b`,
        'g',
      ),
      outcome,
    ] as const,
);

/** A bill, motion or vote, and what became of it. */
export const voteFrame: Frame = (reading) => {
  const { line } = reading;
  const facts: VoteFact[] = [];
  const add = (what: string, outcome: Outcome, from: number, to: number, body: string | undefined) => {
    if (facts.some(({ span }) => span.start < to)) return;
    const about = common(reading, from, to, from);
    if (facts.some(({ span }) => span.start <= about.span.end && span.end >= about.span.start)) return;
    // "was not adopted": it failed.
    const isDenied = about.modality === 'denied' && /^(?:failed|passed)$/.test(outcome);
    const modality = isDenied ? 'happened' : about.modality;
    facts.push({
      kind: 'vote',
      ...about,
      modality,
      what: words(what, reading),
      outcome: isDenied ? 'failed' : outcome,
      ...(body !== undefined && { body }),
    });
  };
  for (const [verbs, outcome] of PASSIVE) {
    for (const found of matches(line, verbs)) {
      if (
        found[1]!.includes('§i') &&
        !/^(?:vetoed|failed)$/.test(outcome) &&
        !isBill(found[1]!, reading) &&
        !TALLY.test(line.text)
      )
        continue;
      const end = found.index + found[0].length;
      const inside =
        (/ before$/.test(found[0]) ? /^ (?:the )?(§[ob]\d+)/.exec(line.text.slice(end)) : null) ??
        /^[^.;]{0,80}? (?:in|by|before) (?:the )?(?:§[oc]\d+ 's )?(§[ob]\d+)/.exec(line.text.slice(end)) ??
        /(?:in|by) (?:the )?(§[ob]\d+)/.exec(found[0]);
      add(
        found[1]!,
        outcome,
        found.index + found[0].indexOf(found[1]!),
        end - 1,
        inside === null ? undefined : line.item(inside[1]!).name,
      );
    }
  }
  for (const { what, outcome, body, at } of ballotsByClauses(reading)) add(what, outcome, at, at, body);
  return facts;
};

function isBill(words: string, { line }: Parameters<Frame>[0]): boolean {
  return /^bill\b/i.test(line.item(/§i\d+/.exec(words)![0]).name);
}

function words(what: string, { line }: Parameters<Frame>[0]): string {
  return what
    .replace(/§i\d+/, (sign) => line.item(sign).name)
    .replace(/^(?:(?:that|which|a|an|the|of|to|and|in) )+/, '')
    .trim();
}
