import type { ReportedFact } from '../../../model/index.ts';
import type { Item } from '../../entities/item.ts';
import { chargesAfter } from '../charges.ts';
import { nameOf } from '../context.ts';
import type { ProceedingFact } from '../fact-types.ts';
import { common, itemSpan, matches, namedOf, type Reading } from '../frame.ts';
import { agentAfter, listAt, subjectsBefore } from '../phrases.ts';
import { isAccused, withoutNamed } from './told.ts';

type Step = ProceedingFact['step'];

const STEP_WORDS: readonly (readonly [RegExp, Step])[] = [
  [
    /\b(?:withdr[ae]wn?|withdrawing|withdraws|cancel\w*|quash\w*|revok\w*|annul\w*|lift\w*|rescind\w*|recall\w*|dropp\w*)\b/g,
    'withdrawn',
  ],
  [
    /\b(?:sought|seek(?:s|ing)?|request\w*|appl(?:y|ied|ies|ying) for|ask(?:s|ed|ing) (?:\S+ ){0,3}for|application)\b/g,
    'sought',
  ],
  [/\b(?:issu\w*|authori[sz]\w*|approv\w*|grant\w*|sign(?:ed|s)|unseal\w*|confirmed)\b/g, 'issued'],
];
/** The same, anywhere and at the beginning of what stands behind. */
const WARRANT_STEPS = STEP_WORDS.map(([pattern, step]) => ({
  pattern,
  opening: new RegExp(`^${pattern.source}`),
  step,
}));

/** Warrants, and who they are for: the noun, and the nearest verb that says what was done with it. */
export function warrants(reading: Reading): ReportedFact[] {
  const { line } = reading;
  const facts: ReportedFact[] = [];
  for (const found of matches(
    line,
    /\b(?:(?:international|arrest|detention|bench) )*(?:warrants?\b|(?<=(?:arrest|detention) )orders?\b|(?<=similar |same |second |earlier )requests?\b(?= (?:for|against)))/g,
  )) {
    const end = found.index + found[0].length;
    const step = stepOfWarrant(line.text, found.index, end);
    if (step === undefined) continue;
    const next = / warrants?\b/.exec(line.text.slice(end))?.index ?? line.text.length;
    const against = accused(reading, end, end + next) ?? subjectOfTalk(reading, found.index);
    if (against === undefined) continue;
    const by = nameOf(agentOf(reading, step, end));
    const charges = chargesAfter(line, end, end + next);
    const what = found[0].replace(/s$/, '');
    for (const person of against) {
      facts.push({
        kind: 'proceeding',
        ...common(reading, found.index, end - 1, step.at),
        ...(person.type !== 'instrument' && { span: itemSpan(line, person) }),
        step: step.step,
        what,
        ...(by !== undefined && { by }),
        against: namedOf(person),
        charges,
      });
    }
  }
  return facts;
}

/** What may stand between a warrant and the verb behind it: "that the court", "for X were", "— ". */
const LEADS_TO_VERB = [
  /^ (?:(?:that |which )?(?:(?:the |its |a )*§[ocpbrgn]\d+ )?(?:(?:has|had|have|was|were|been|be|is|are|being|will|previously|earlier|later|also) )*)/,
  /^ [^.;]{0,140} (?:was|were|been|being|be) /,
  /^ [^.;—]{0,60}— /,
  // "warrants against X and Y, issued in 2021"
  /^ [^.;]{0,140}? , (?=(?:issu|grant|sign|approv|unseal|withdr|cancel|revok|quash|lift)\w*)/,
];

interface StepFound {
  readonly step: Step;
  readonly at: number;
}

/** The verb nearest to the warrant: before it, or behind it ("the warrant the court issued", "warrants were withdrawn"). */
function stepOfWarrant(text: string, start: number, end: number): StepFound | undefined {
  const left = Math.max(
    0,
    start - 70,
    ...[text.lastIndexOf(' ; ', start), text.lastIndexOf(' . ', start)].map((at) => at + 1),
  );
  const before = text.slice(left, start);
  const after = text.slice(end, end + 160).split(/ [;.] /)[0]!;
  const asked =
    /\b(?:ask(?:ed|s|ing)|request(?:ed|s|ing)?|urg(?:ed|es|ing)|appl(?:ied|ies|ying)|petition(?:ed)?)\b(?: \S+){0,5}? to (?:issu|grant|approv|authori[sz])\w*(?: \S+){0,4}? $/.exec(
      before,
    );
  if (asked !== null) return { step: 'sought', at: left + asked.index };
  let best: (StepFound & { distance: number }) | undefined;
  for (const { pattern, opening, step } of WARRANT_STEPS) {
    for (const found of before.matchAll(pattern)) {
      const distance = before.length - found.index;
      if (best === undefined || distance < best.distance) best = { step, at: left + found.index, distance };
    }
    for (const lead of LEADS_TO_VERB) {
      const skipped = lead.exec(after)?.[0].length;
      if (skipped === undefined || !opening.test(after.slice(skipped))) continue;
      const distance = 30 + skipped;
      if (best === undefined || distance < best.distance) best = { step, at: end + skipped, distance };
    }
  }
  return best;
}

/** Who it is for: the first list of people behind "for", "against" or "targeting". */
function accused(reading: Reading, from: number, to: number): readonly Item[] | undefined {
  const { line } = reading;
  for (const found of matches(
    line,
    /\b(?:for|against|targeting|naming|names|accuses|accusing|charging|of)(?: (?:the )?(?:arrest|detention|surrender|capture) of)? (?=(?:both |the |former |then |mr |his |her |its |a |an |another |about |§[oc]\d+ 's )*§[pg]\d)/g,
  )) {
    if (found.index < from || found.index >= to) continue;
    if (found[0].startsWith('of') && !/ $/.test(line.text.slice(from, found.index)) && found.index > from + 1) continue;
    const people = withoutNamed(listAt(line, found.index + found[0].length).items.filter(isAccused));
    if (people.length > 0) return people;
  }
  return undefined;
}

/** "X dismissed the warrant": the speaker is the one wanted. */
function subjectOfTalk({ line }: Reading, at: number): readonly Item[] | undefined {
  const found =
    /(§p\d+)(?: (?:has|had|have|also|who))* (?:referred to|rejected|dismissed|denounced|condemned|faces|faced|is the subject of|is subject to|is wanted under|called) (?:the |an |a )*(?:[a-z]+ ){0,2}$/.exec(
      line.text.slice(0, at),
    );
  return found === null ? undefined : [line.item(found[1]!)];
}

/** Who took the step: the verb's subject, "the decision by X to issue", "issued by X". */
function agentOf({ line }: Reading, { at }: StepFound, end: number): Item | undefined {
  const before = line.text.slice(0, at);
  const decided = /\b(?:by|of) (?:the )?(§[ogpbr]\d+) to $/.exec(before);
  if (decided !== null) return line.item(decided[1]!);
  const passive = /\b(?:was|were|been|being|be) $/.test(before) || at > end;
  const relative = /(?:^| )(§[ocpbrg]\d+) (?:(?:has|had|have|previously|earlier) )*$/.exec(line.text.slice(end, at));
  if (relative !== null) return line.item(relative[1]!);
  if (passive) return agentAfter(line, at);
  return subjectsBefore(line, at).at(-1);
}
