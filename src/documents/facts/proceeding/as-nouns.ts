import type { Item } from '../../entities/item.ts';
import { partiesFrom } from '../designation/told.ts';
import type { ProceedingFact } from '../fact-types.ts';
import { matches, type Reading } from '../frame.ts';
import { agentAfter } from '../phrases.ts';
import { isParty, type Step } from './told.ts';

const STEPS: Readonly<Record<string, ProceedingFact['step']>> = {
  indictment: 'charged',
  conviction: 'convicted',
  acquittal: 'acquitted',
  investigation: 'investigation',
  inquiry: 'investigation',
  probe: 'investigation',
};

const OF =
  /(?:(§[oclb]\d+) 's (?:[a-z-]+ |§d\d+ ){0,2}?|\b(?:the|an|its|their|this|after|following|over|since) (?:(?!of |into |against |and )[a-z-]+ |§[oclb]\d+ |§d\d+ ){0,2}?)(indictment|conviction|acquittal|investigation|inquiry|probe)s? (?:by (?:the )?(§[oclbr]\d+) )?(?:on §d\d+ |in §d\d+ )?(?:of|into|against) /g;
const OWN = /(§p\d+) 's (?:§d\d+ |[a-z-]+ ){0,2}?(indictment|conviction|acquittal)\b/g;
/** Of what is asked for, feared or ended, the step is not told as taken. */
const NOT_TAKEN =
  /\b(?:call\w*|urg\w+|demand\w*|seek\w*|sought|request\w*|possible|potential|without|avoid\w*|fear\w*|drop\w*|end\w*|clos\w+|halt\w*|overturn\w*|quash\w*|revers\w+|vacat\w+|annul\w*|block\w*|oppos\w*|for|an? (?:full |independent |credible |impartial |thorough )+) ?(?:\S+ ){0,2}$/;
const SET_ASIDE =
  /^[^.;]{0,120}? (?:was|were|has been|had been|is|are|be) (?:\S+ly )?(?:quashed|overturned|reversed|vacated|annulled|dropped|closed|withdrawn|rejected|dismissed)\b|^[^.;]{0,140}? (?:would|could|might|may|should)\b/;

/** Steps of a case that a noun tells as taken: "the indictment of X in New York", "X's conviction for fraud". */
export function stepsAsNouns(reading: Reading): Step[] {
  const { line } = reading;
  const steps: Step[] = [];
  const add = (noun: string, against: readonly Item[], at: number, end: number, by: Item | undefined) => {
    if (against.length > 0) steps.push({ step: STEPS[noun]!, what: noun, against, at, end, by });
  };
  for (const found of matches(line, OF)) {
    const [whole, owner, noun, by] = found as unknown as [string, string | undefined, string, string | undefined];
    const end = found.index + whole.length;
    if (NOT_TAKEN.test(line.text.slice(0, found.index + whole.indexOf(noun))) || SET_ASIDE.test(line.text.slice(end)))
      continue;
    const sign = owner ?? by;
    const counts = STEPS[noun] === 'investigation' ? isNamedParty : ({ type }: Item) => type === 'person';
    add(
      noun,
      partiesFrom(reading, end).filter(counts),
      end - 3,
      end,
      sign === undefined ? agentAfter(line, end) : line.item(sign),
    );
  }
  for (const found of matches(line, OWN)) {
    const end = found.index + found[0].length;
    if (SET_ASIDE.test(line.text.slice(end)) || NOT_TAKEN.test(line.text.slice(0, found.index))) continue;
    add(found[2]!, [line.item(found[1]!)], end - found[2]!.length, end, agentAfter(line, end));
  }
  return steps;
}

function isNamedParty(item: Item): boolean {
  return item.type !== 'group' && isParty(item);
}
