import type { VoteFact } from './fact-types.ts';
import type { Reading } from './frame.ts';
import { agentOf, nounsBehind, textBehind } from './grammar/complements.ts';
import type { Predicate } from './grammar/predicate.ts';
import { predicatesOf } from './grammar/predicates.ts';
import { isOf } from './grammar/verbs.ts';

/** A proposal and what became of it, as a verb tells it. */
export interface Ballot {
  readonly what: string;
  readonly outcome: VoteFact['outcome'];
  readonly body: string | undefined;
  readonly at: number;
}

const PROPOSALS =
  'bill|motion|bid|legislation|amendment|measure|proposal|referendum|resolution|draft|text|mandate|budget|treaty|reform|petition';
export const TALLY =
  /\b(?:passed|approved|adopted|carried|rejected|defeated|failed) (?:by )?\d+ to \d+|\bby (?:a vote of )?[\d§a-z-]+(?: votes?)? to [\d a-z]+|\b\d+ (?:votes? )?(?:for|in favou?r)\b|\bwith \d+ votes?\b|\breceiv\w* (?:only |just )?\w+ votes\b|\bunanimously\b|\bby consensus\b/;

/** "voted in favour of a bill", "voted on Wednesday for the motion" */
const IN_FAVOUR = new RegExp(
  `^(?:(?:on|in|overwhelmingly|narrowly|§d\\d+) )*(?:in favou?r of|for) (?:an? |the |its )?(?:[a-z-]+ ){0,2}?(${PROPOSALS})\\b`,
);

/** The votes that the verbs of a sentence tell. */
export function ballotsByClauses(reading: Reading): Ballot[] {
  return predicatesOf(reading.line).flatMap((predicate) => {
    const outcome = outcomeOf(predicate);
    if (outcome === undefined) return [];
    const told = proposalOf(predicate, reading);
    if (told === undefined || !isVote(predicate, outcome, told, reading)) return [];
    return [{ ...told, outcome, at: predicate.words[predicate.verb]!.at }];
  });
}

function outcomeOf(predicate: Predicate): Ballot['outcome'] | undefined {
  const { lemma, form } = predicate;
  const behind = textBehind(predicate);
  if (form === 'ing') return undefined;
  // What needs to be passed is not passed yet.
  if (/\b(?:needs?|should|must|let)\b/.test(groupWords(predicate))) return undefined;
  if (lemma === 'vote')
    return /^(?:against|down)\b/.test(behind)
      ? 'failed'
      : (TALLY.test(behind) && /\bto [a-z]/.test(behind)) || IN_FAVOUR.test(behind)
        ? 'passed'
        : undefined;
  if (isOf(lemma, 'veto')) return 'vetoed';
  if (isOf(lemma, 'reject'))
    return lemma === 'fail' && /^to /.test(behind) && !FAILED_TO.test(behind) ? undefined : 'failed';
  if (isOf(lemma, 'debate')) return 'pending';
  if (isOf(lemma, 'extend')) return TALLY.test(behind) ? 'passed' : undefined;
  return isOf(lemma, 'pass') && lemma !== 'back' ? 'passed' : undefined;
}

/** "failed to advance the measure" */
const FAILED_TO = new RegExp(
  `^to (?:pass|approve|adopt|advance|back|clear|muster) (?:an? |the |its )?(?:[a-z-]+ ){0,2}?(${PROPOSALS})\\b`,
);

function groupWords({ words, start, verb }: Predicate): string {
  return words
    .slice(Math.max(0, start - 1), verb)
    .map(({ text }) => text)
    .join(' ');
}

function proposalOf(predicate: Predicate, { line }: Reading): Omit<Ballot, 'outcome' | 'at'> | undefined {
  const passive = predicate.voice === 'passive' || predicate.lemma === 'fail';
  const behind = textBehind(predicate);
  const agent = agentOf(predicate);
  const where = nounsBehind(predicate, /^(?:in|by|before)$/).find(
    ({ type }) => type === 'organisation' || type === 'body',
  );
  const body = (passive && predicate.lemma !== 'fail' ? (agent ?? where) : passive ? where : agent)?.name;
  if (predicate.lemma === 'vote') {
    const favoured = IN_FAVOUR.exec(behind);
    if (favoured !== null) return { what: favoured[1]!, body };
    const aim = /\bto ([a-z][^,;]{0,80}?) (?:, |\. |; |$)/.exec(behind)?.[1];
    return aim === undefined ? undefined : { what: withNames(aim, line), body };
  }
  if (predicate.lemma === 'fail' && FAILED_TO.test(behind))
    return { what: FAILED_TO.exec(behind)![1]!, body: agent?.name };
  const bill = predicate.antecedent?.find(({ type }) => type === 'instrument');
  if (bill !== undefined && body !== undefined) return { what: bill.name, body };
  if (!passive) {
    const found =
      new RegExp(
        `^(?:(?!that |which )[a-z'-]+ ){0,4}?(?:(§[ob]\\d+)(?: 's)? )?(?:[a-z-]+ ){0,2}?(${PROPOSALS}|§i\\d+)\\b`,
      ).exec(behind) ??
      (predicate.lemma === 'extend' ? /^(?:[^,;]{0,30}? )?(?:the |its )?(mandate)()\b/.exec(behind) : null);
    if (found === null) return undefined;
    // "vetoed the renewal of the panel's mandate": the panel did not vote.
    const owns = found[1]?.startsWith(predicate.lemma === 'veto' ? '§o' : '§') === true;
    const owner = owns ? line.item(found[1]!).name : undefined;
    const noun = found[2] === '' ? found[1]! : found[2]!;
    return { what: withNames(noun, line), body: owner ?? body };
  }
  const named = predicate.subject.find(({ type }) => type === 'instrument')?.name;
  const noun =
    named ??
    new RegExp(
      `\\b(?:a|an|the|this|that|its|their|another|similar|earlier|second) (?:[a-z-]+ ){0,2}?(${PROPOSALS})\\b`,
    ).exec(
      predicate.subject.length > 0 ? predicate.subjectWords : `${predicate.subjectWords} | ${opening(line.text)}`,
    )?.[1];
  return noun === undefined ? undefined : { what: noun, body };
}

/** What a sentence is about, where a relative clause stands between it and its verb: "A draft that … was not adopted". */
function opening(text: string): string {
  return text.split(' ').slice(0, 6).join(' ');
}

/** Words of a line with the names of its signs. */
function withNames(text: string, line: Reading['line']): string {
  return text.replace(/§[a-z]\d+/g, (sign) => line.item(sign).name);
}

const HOUSES =
  /parliament|congress|senate|house|assembly|council|duma|knesset|bundestag|chamber|lawmakers|deputies|legislat|diet|dail|sejm|rada|members|senators|representatives|conference|committee|mps|voters/i;

/** Governments adopt orders and courts reject requests; a vote needs a house, a tally or a paper that is voted on. */
function isVote(
  predicate: Predicate,
  outcome: Ballot['outcome'],
  told: Omit<Ballot, 'outcome' | 'at'>,
  { line }: Reading,
): boolean {
  if (outcome === 'vetoed' || predicate.lemma === 'vote') return true;
  const isHouse = told.body !== undefined && HOUSES.test(told.body) && !/white house/i.test(told.body);
  if (TALLY.test(line.text)) return true;
  // A council adopts regulations as an authority.
  if (/\b(?:regulation|decision|decree|ordinance|directive|order)\b/i.test(told.what)) return false;
  if (outcome === 'pending') return isHouse;
  if (/^(?:bill|motion|amendment|referendum|bid|reform)$/.test(told.what))
    return predicate.lemma !== 'block' || isHouse;
  if (/^(?:measure|text|proposal|legislation|draft|budget|mandate|treaty|petition)$/.test(told.what)) return isHouse;
  // "a similar resolution was adopted in 2023"
  return isHouse || (/resolution/i.test(told.what) && predicate.voice === 'passive' && told.body === undefined);
}
