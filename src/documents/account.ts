import type { ReportedFact, SentenceAccount } from '../model/index.ts';
import type { SetAside } from './reading/index.ts';
import { type Span, sentences } from './sentences.ts';

/** Words by which a sentence is somebody's view of things, or the paper's own. */
const SPEECH =
  /\b(?:sa(?:id|ys)|stat(?:ed|ing)|add(?:ed|s)|told|tells|warn(?:ed|s)|argu(?:ed|es)|claim(?:ed|s)|believ(?:ed|es)|think[s]?|thought|insist(?:ed|s)|stress(?:ed|es)|not(?:ed|es)|call(?:ed|s|ing)|describ(?:ed|es|ing)|characteri[sz](?:ed|es|ing)|label(?:l?ed|s)|condemn(?:ed|s)|critici[sz](?:ed|es)|criticism|welcom(?:ed|es)|prais(?:ed|es)|urg(?:ed|es)|accus(?:ed|es)|reject(?:ed|s)|express(?:ed|es)|emphasi[sz](?:ed|es|ing)|echo(?:ed|es)|deem(?:ed|s)|frame[sd]?|according to|in (?:the|his|her|their) (?:view|words|opinion))\b/i;
const VIEW =
  /\b(?:should|must|ought to|would|could|might|perhaps|likely|unlikely|seem(?:s|ed)?|appear(?:s|ed)? to|highlights?|underscores?|signals?|raises? (?:concerns?|questions?)|historic|unprecedented|reckless|unfortunately|importantly)\b/i;

/** What an account is given of. */
export interface ToAccount {
  readonly text: string;
  readonly facts: readonly ReportedFact[];
  readonly aside: readonly SetAside[];
  /** The language told, where one was; facts are read from English only. */
  readonly language?: string | undefined;
}

/**
 * What became of every sentence, in order: the facts read from it; else why it was set aside; else comment, where it
 * tells what somebody says or thinks of things; else background. So a reader sees what was not understood.
 */
export function accountOf({ text, facts, aside, language }: ToAccount): SentenceAccount[] {
  const byPlace = factsBySentence(facts);
  let next = 0;
  return sentences(text).map((span, sentence): SentenceAccount => {
    const { start, end } = span;
    const own = byPlace.get(sentence) ?? [];
    while (next < aside.length && aside[next]!.end <= start) next++;
    if (own.length > 0) return { start, end, as: 'facts', facts: own };
    const reason = reasonAside(span, aside, next);
    const words = text.slice(start, end);
    if (reason !== undefined) return { start, end, as: 'set aside', facts: [], why: reason };
    if (language !== undefined && language !== 'en')
      return { start, end, as: 'set aside', facts: [], why: `facts are read from English, not from "${language}"` };
    if (isFragment(words)) return { start, end, as: 'set aside', facts: [], why: 'a heading or fragment' };
    const said = SPEECH.exec(words)?.[0] ?? VIEW.exec(words)?.[0] ?? /[“”«»"]/.exec(words)?.[0];
    if (said !== undefined) return { start, end, as: 'comment', facts: [], why: `"${said}"` };
    return { start, end, as: 'background', facts: [] };
  });
}

function factsBySentence(facts: readonly ReportedFact[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  facts.forEach(({ sentence }, number) => {
    const own = found.get(sentence);
    if (own === undefined) found.set(sentence, [number]);
    else own.push(number);
  });
  return found;
}

/** A sentence is set aside where most of it is. */
function reasonAside({ start, end }: Span, aside: readonly SetAside[], from: number): string | undefined {
  for (let i = from; i < aside.length && aside[i]!.start < end; i++) {
    const shared = Math.min(end, aside[i]!.end) - Math.max(start, aside[i]!.start);
    if (shared * 2 > end - start) return aside[i]!.reason;
  }
  return undefined;
}

/** A line without an end and without a verb's room: a heading, a name, a rule. */
function isFragment(words: string): boolean {
  const count = words.match(/\p{L}+/gu)?.length ?? 0;
  return count === 0 || (count <= 12 && !/[.!?…:;]["”’»)*_]*$/.test(words));
}

/** Facts outside what is set aside: a caption or a repetition reports nothing of its own. */
export function factsOfReport(facts: readonly ReportedFact[], aside: readonly SetAside[]): ReportedFact[] {
  return facts.filter(({ span }) => !aside.some(({ start, end }) => span.start >= start && span.end <= end));
}
