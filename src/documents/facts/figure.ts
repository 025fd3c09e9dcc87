import { numberEnding } from '../entities/groups.ts';
import type { Bound } from '../entities/item.ts';
import type { FigureFact } from './fact-types.ts';
import { bareTolls, tollsByClauses } from './figure-clauses.ts';
import { common, type Frame, matches } from './frame.ts';
import type { Line } from './line.ts';

type Measure = FigureFact['measure'];

const WORDS: readonly (readonly [Measure, string, string, string])[] = [
  // measure, participle of the people, active verb or noun before them, noun counted itself
  [
    'killed',
    'killed|dead|slain|murdered|executed|died|shot dead|gunned down|beheaded|hanged|drowned|burned to death|starved to death',
    'kill(?:s|ed|ing)?|claimed the lives of|cost the lives of|deaths? of|massacre of|killings? of|toll of',
    'fatalities|deaths|dead|killed|lives',
  ],
  ['injured', 'injured|wounded|hurt|maimed', 'injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt', 'injuries|injured|wounded'],
  [
    'displaced',
    'displaced|uprooted|homeless|forced (?:to flee|from)|driven from|fled|(?:forcibly )?(?:transferred|deported|expelled)',
    'displac(?:e[sd]?|ing)|uproot(?:ed|ing)|displacement of',
    'displaced|refugees',
  ],
  [
    'detained',
    'detained|arrested|imprisoned|jailed|behind bars|in custody|in detention|in prison|taken hostage|abducted|kidnapped|held(?! (?:a|an|the|their|its|talks|elections|§))|interned',
    'detain(?:s|ed|ing)?|arrest(?:s|ed|ing)?|imprison(?:s|ed|ing)|jail(?:s|ed|ing)|detention of|arrests? of|abduct(?:ed|ing)',
    'arrests|detainees|prisoners|hostages',
  ],
];
const BE_LEFT =
  '(?:(?:was|were|are|is|have been|has been|had been|be|been|being|left|reported|remain|also|and|further|have|had|having|reportedly|confirmed) )+';

/** How each deed is told, as patterns. */
const DEEDS = WORDS.map(([measure, participle, verb, noun]) => ({
  measure,
  /** "40 people were killed" */
  befallen: new RegExp(
    `(§g\\d+)(?: (?:in|from|of) (?:the )?§[clo]\\d+)?(?: (?:who|that))?(?! and (?:${participle})\\b) ${BE_LEFT}(?:${participle})\\b`,
    'g',
  ),
  /** "killed 40 people" */
  doneTo: new RegExp(
    `(?<!(?:were|was|been) )\\b(?:${verb}) (?:(?:at least|more than|over|some|about|up to|an estimated|a total of|around) )?(§g\\d+)`,
    'g',
  ),
  /** "40 dead", "40 others were hurt" */
  counted: new RegExp(
    `(?:^| )(\\S+) (?:(?:civilian|confirmed|reported|total|recorded|others?|more|have|has|had|since|already|also|forcibly|have been|had been|were|was|people were|are|been) )*(${noun}|${participle})\\b`,
    'g',
  ),
  /** "40 children among the dead" */
  among: new RegExp(`(§g\\d+) (?:[a-z]+ ){0,2}?among (?:the |those )?(?:${participle}|${noun})\\b`, 'g'),
  /** "killed another 40" */
  doneToNumber: new RegExp(
    `\\b(?:${verb}) (?:(?:at least|more than|over|some|about|nearly|up to|an estimated|a total of|around|another|a further) )?(?=[\\d a-z])`,
    'g',
  ),
}));

interface Counted {
  readonly count: number;
  readonly bound: Bound;
  readonly population: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** Numbers of people killed, injured, displaced or detained. */
export const figureFrame: Frame = (reading) => {
  const { line } = reading;
  const facts: FigureFact[] = [];
  const taken = new Set<number>();
  const add = (measure: Measure, counted: Counted, at: number, to: number) => {
    if (taken.has(counted.from)) return;
    taken.add(counted.from);
    const last = facts.at(-1);
    const between = last === undefined ? '' : line.text.slice(at - 6, counted.from);
    // "more than 1,200 dead and 5,400 injured": the bound goes for both.
    const shares =
      last !== undefined &&
      counted.bound === 'exactly' &&
      / and $/.test(` ${between}`.slice(-5)) &&
      last.bound !== 'exactly';
    facts.push({
      kind: 'figure',
      ...common(reading, counted.from, Math.max(to, counted.to), Math.max(at, 0)),
      modality: 'happened',
      measure,
      count: counted.count,
      bound: shares ? last.bound : counted.bound,
      ...(counted.population !== undefined && { population: counted.population }),
    });
  };
  for (const { measure, befallen, among, doneTo, counted: told, doneToNumber } of DEEDS) {
    for (const found of [...matches(line, befallen), ...matches(line, among)]) {
      const counted = groupOf(line, found[1]!, found.index);
      if (counted !== undefined) add(measure, counted, found.index, found.index + found[0].length - 1);
    }
    for (const found of matches(line, doneTo)) {
      const counted = groupOf(line, found[1]!, line.text.indexOf(found[1]!, found.index));
      if (counted !== undefined) add(measure, counted, found.index, found.index + found[0].length - 1);
    }
    for (const found of matches(line, told)) {
      const at = found.index + (found[0].startsWith(' ') ? 1 : 0);
      const counted = found[1]!.startsWith('§g') ? groupOf(line, found[1]!, at) : numberAt(line, at);
      if (counted !== undefined) add(measure, counted, counted.from, found.index + found[0].length - 1);
    }
    for (const found of matches(line, doneToNumber)) {
      const counted = numberAt(line, found.index + found[0].length);
      if (counted !== undefined) add(measure, counted, found.index, counted.to);
    }
  }
  for (const { measure, group, at } of tollsByClauses(reading)) {
    const from = line.positionOf(group);
    const counted = groupOf(line, `§g${line.clause.items.indexOf(group)}`, from);
    if (counted !== undefined) add(measure, counted, at, from);
  }
  for (const { measure, at } of bareTolls(reading)) {
    const counted = numberAt(line, at);
    if (counted !== undefined && standsAlone(line.text.slice(at))) add(measure, counted, at, counted.to);
  }
  return facts;
};

/** "puts it at 41": no noun behind the number makes it one of something else ("41 percent"). */
function standsAlone(text: string): boolean {
  return /^\S+(?: (?:dozen|hundred|thousand|million))?(?: (?:[.,;:)!?—–-]|and|as|by|in|on|at|for|since|so|while|but|dead|killed|deaths|injured|wounded|people|detained|displaced)(?= |$)| ?$)/.test(
    text,
  );
}

function groupOf(line: Line, sign: string, at: number): Counted | undefined {
  const { count, bound, noun } = line.item(sign);
  if (count === undefined) return undefined;
  const population = noun?.replace(/^(?:further|other|more) /, '');
  return { count, bound: bound ?? 'exactly', population, from: at, to: at };
}

/** The number whose word stands at a position, with "more than" before it or "million" behind it. */
function numberAt(line: Line, at: number): Counted | undefined {
  const { tokens } = line.clause;
  const { first } = line.tokenAt(at);
  if (tokens[first] === undefined) return undefined;
  const scaled = tokens[first + 1] === undefined ? undefined : numberEnding(tokens, first + 1);
  const counted = scaled !== undefined && scaled.first <= first ? scaled : numberEnding(tokens, first);
  if (counted === undefined || /^(?:one|a)$/.test(tokens[first]!.low)) return undefined;
  // A year is no number of people.
  if (tokens[first]!.value !== undefined && /^(?:19|20)\d\d$/.test(tokens[first]!.text)) return undefined;
  return { count: counted.count, bound: counted.bound, population: undefined, from: at, to: at };
}
