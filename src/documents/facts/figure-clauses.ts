import type { Item } from '../entities/item.ts';
import type { FigureFact } from './fact-types.ts';
import type { Reading } from './frame.ts';
import { patientOf, textBehind } from './grammar/complements.ts';
import type { Predicate } from './grammar/predicate.ts';
import { predicatesOf } from './grammar/predicates.ts';
import { isOf } from './grammar/verbs.ts';

type Measure = FigureFact['measure'];

/** Counted people and what a verb says befell them. */
export interface Toll {
  readonly measure: Measure;
  readonly group: Item;
  /** Where in the line the verb stands. */
  readonly at: number;
}

/** The counted people of whom a sentence's verbs say that they were killed, hurt, displaced or held. */
export function tollsByClauses(reading: Reading): Toll[] {
  const tolls = predicatesOf(reading.line).flatMap((predicate) => {
    const befallen = whom(predicate);
    if (befallen === undefined) return [];
    const at = predicate.words[predicate.verb]!.at;
    return befallen.people
      .filter(({ type, count }) => type === 'group' && count !== undefined)
      .map((group) => ({ measure: befallen.measure, group, at }));
  });
  return [...tolls, ...partsOf(reading, tolls)];
}

function whom(predicate: Predicate): { measure: Measure; people: readonly Item[] } | undefined {
  const { lemma, voice, subject } = predicate;
  const behind = textBehind(predicate);
  if (isOf(lemma, 'die')) return { measure: 'killed', people: subject };
  // "claimed more than 15,000 lives"
  if (/^(?:claim|cost)$/.test(lemma))
    return { measure: 'killed', people: patientOf(predicate).filter(({ noun }) => /\blives$/.test(noun ?? '')) };
  if (lemma === 'lose' && voice === 'active' && patientOf(predicate).some(({ noun }) => TROOPS.test(noun ?? '')))
    return { measure: 'killed', people: patientOf(predicate) };
  const among =
    lemma === 'be'
      ? /^among the (?:\S+ )?(dead|victims|killed|injured|wounded|detained|arrested|displaced)\b/.exec(behind)
      : null;
  if (among !== null) return { measure: measureIn(among[1]!.replace('victims', 'dead'))!, people: subject };
  if (lemma === 'lose')
    return /^(?:their|his|her) (?:lives|life|§g\d+)\b/.test(behind)
      ? { measure: 'killed', people: subject }
      : undefined;
  if (isOf(lemma, 'kill') && !/^(?:claim|cost)$/.test(lemma))
    return { measure: 'killed', people: patientOf(predicate) };
  if (isOf(lemma, 'injure')) return { measure: 'injured', people: patientOf(predicate) };
  if (isOf(lemma, 'displace'))
    return isFlight(lemma, behind) ? { measure: 'displaced', people: patientOf(predicate) } : undefined;
  if (isOf(lemma, 'detain'))
    return lemma === 'hold' && !(voice === 'passive' && isHeld(predicate, behind))
      ? undefined
      : { measure: 'detained', people: patientOf(predicate) };
  return lemma === 'order' && /\bexecution of\b/.test(behind)
    ? {
        measure: 'killed',
        people: predicate.words.slice(predicate.end, predicate.end + 8).flatMap(({ item }) => item ?? []),
      }
    : undefined;
}

const TROOPS = /\b(?:men|soldiers|fighters|troops|policemen|officers|militants|guards|sailors|peacekeepers)$/;

/** "are held in a stadium", "are still being held": not "a meeting was held". */
function isHeld({ words, start, verb }: Predicate, behind: string): boolean {
  const isNow = words.slice(start, verb).some(({ text }) => text === 'being');
  return /^(?:in|at|by|without|captive|hostage|for)\b/.test(behind) || (isNow && /^(?:[,.;] ?|$)/.test(behind));
}

/** "driven 90,000 people from their homes", "forced 300 families to flee". */
function isFlight(lemma: string, behind: string): boolean {
  return (
    lemma === 'displace' ||
    lemma === 'uproot' ||
    /\b(?:from|out of|off) (?:their|the|his|her) (?:homes?|houses|villages?|land|towns?|region|country|area)|\bto (?:flee|leave)\b|\binto (?:exile|camps)/.test(
      behind,
    )
  );
}

/** "at least 185 people, 19 of them children", "1,200 people, among them 28 journalists": a part shares what befell the whole. */
function partsOf({ line }: Reading, tolls: readonly Toll[]): Toll[] {
  const groups = line.clause.items.filter(({ type, count }) => type === 'group' && count !== undefined);
  return groups.flatMap((group) => {
    const at = line.positionOf(group);
    const before = line.text.slice(Math.max(0, at - 30), at);
    const isPart =
      /\b(?:of them|of whom|among them|including|most of them)\b/.test(`${before}${group.name} `) ||
      /\d+ of them/.test(group.name);
    const whole = tolls.findLast((toll) => toll.group !== group && Math.abs(line.positionOf(toll.group) - at) < 160);
    return isPart && whole !== undefined && !tolls.some((toll) => toll.group === group)
      ? [{ measure: whole.measure, group, at: whole.at }]
      : [];
  });
}

const DEEDS: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /\b(?:kill\w*|dead|deaths?|died|death toll|fatalities|lives|executed|massacre)\b/],
  ['injured', /\b(?:injur\w*|wounded|hurt)\b/],
  ['displaced', /\b(?:displaced|fled|refugees|uprooted|homes)\b/],
  ['detained', /\b(?:detain\w*|arrest\w*|prisoners|imprisoned|jailed)\b/],
];
const NUMBER =
  '(?:(?:at|around|about|some|over|more|than|least|nearly|almost|roughly|only|just|up|to|as|many|high|well|under|below|above|no|not|fewer) )*';

const COUNTED = new RegExp(
  `\\b(?:number of (?:the )?(?:dead|deaths|killed|injured|wounded|displaced|detainees|arrests|prisoners|casualties)|death toll|toll|figure|count|it|that|number of(?: (?!at |is |was )[^ ,;.]+){1,4}?(?= at | is | was | stands | rose | had | has | reached ))\\b(?: (?:is|was|stands|stood|to|had|has|risen|rose|reached|now|at|put|climbed))* ${NUMBER}(?=\\d|[a-z-]+ )|\\b(?:speaks?|spoke|talks?|talked|tells?) of ${NUMBER}|\\b(?:counts?|counted|estimates?|estimated|documented|confirmed|reported|recorded|registered|lists?) ${NUMBER}(?=\\d)`,
  'g',
);

/** A number that stands alone: "put the number of dead at around 41", "speaks of 41" behind a sentence about the dead. */
export function bareTolls({ line, previous }: Reading): { measure: Measure; at: number }[] {
  return [...line.text.matchAll(COUNTED)].flatMap((found) => {
    const words = found[0].replace(/§g\d+/g, (sign) => line.item(sign).name);
    const about = words.includes('toll') ? words.replace('toll', 'death toll') : words;
    const measure =
      measureIn(about) ??
      measureIn(line.text.slice(0, found.index)) ??
      (previous === undefined ? undefined : measureIn(previous.text));
    const named = measureIn(line.text.slice(found.index, found.index + 60));
    return measure === undefined || (named !== undefined && named !== measure)
      ? []
      : [{ measure, at: found.index + found[0].length }];
  });
}

function measureIn(text: string): Measure | undefined {
  return DEEDS.find(([, pattern]) => pattern.test(text))?.[0];
}
