import type { Item } from '../entities/item.ts';
import { modalityAt } from './context.ts';
import { stayedAway } from './endorsement-absent.ts';
import { type Backing, told } from './endorsement-told.ts';
import type { Reading } from './frame.ts';
import { objectOf, textBehind } from './grammar/complements.ts';
import { nounsFrom } from './grammar/noun-lists.ts';
import type { Predicate } from './grammar/predicate.ts';
import { predicatesOf } from './grammar/predicates.ts';
import { isOf } from './grammar/verbs.ts';
import { wordsOf } from './grammar/words.ts';

const PAPER =
  /^(?:\S+ ){0,4}?(?:statement|letter|declaration|communiqu[eé]|appeal|petition|manifesto|call|pledge|position)\b/;
const JOINED_IN =
  /^[^;.]*?§c\d+ (?:, among others , )?in (?:a|an|the|their) (?:\S+ )?(?:statement|letter|declaration|appeal)\b/;
/** So many who call for something together have agreed on a text. */
const MANY = 8;

/** Who backed a joint text or stayed away from it, by the verbs of a sentence. */
export function backingsByClauses(reading: Reading): Backing[] {
  const found: Backing[] = predicatesOf(reading.line).flatMap((predicate) => {
    const who = backers(predicate, reading);
    if (who.length === 0) return [];
    const at = predicate.words[predicate.verb]!.at;
    return [{ who, position: isDenied(predicate, reading) ? ('absent' as const) : ('endorsed' as const), at }];
  });
  return [...found, ...onBehalf(reading), ...amongSignatories(reading), ...asWell(reading), ...stayedAway(reading)];
}

function isDenied(predicate: Predicate, { line }: Reading): boolean {
  return modalityAt(line, predicate.words[predicate.verb]!.at) === 'denied';
}

function backers(predicate: Predicate, reading: Reading): readonly Item[] {
  const { lemma, voice, subject, form } = predicate;
  if (form === 'ing' && predicate.start === predicate.verb) return [];
  const behind = textBehind(predicate);
  if (isOf(lemma, 'align')) {
    const isOfStates = subject.some(({ type }) => type === 'country') || /^(?:themselves|itself) /.test(behind);
    const isTold = isDenied(predicate, reading) && told(reading.previous);
    return isOfStates && (isTold || /\bwith\b/.test(behind)) ? subject : [];
  }
  if (
    isOf(lemma, 'sign') &&
    voice === 'active' &&
    PAPER.test(behind) &&
    !/^(?:a|an) (?:statement|declaration|call)/.test(behind)
  )
    return subject;
  // "X joined A, B and C in a statement"
  if (lemma === 'join' && voice === 'active' && JOINED_IN.test(behind)) return [...subject, ...objectOf(predicate)];
  if (lemma === 'take' && isDenied(predicate, reading) && /^part\b/.test(behind))
    return told(reading.previous) ? subject : [];
  // "Serbia has not done so": what the sentence before said of others.
  if (lemma === 'do' && isDenied(predicate, reading) && /^(?:so|likewise|the same)\b|^\. $|^$/.test(behind))
    return told(reading.previous) ? subject : [];
  return isOf(lemma, 'call') && voice === 'active' ? callers(predicate, reading) : [];
}

/** "Forty-six organisations, among them A and B, urged …"; "In a joint letter, 31 ministers asked …". */
function callers(predicate: Predicate, { line }: Reading): readonly Item[] {
  const { subject, lemma } = predicate;
  const isJoint = /\bjoint (?:statement|letter|declaration|appeal|call|communiqu)/.test(line.text);
  const group = subject.find(({ type, count }) => type === 'group' && count !== undefined);
  const isMany =
    group !== undefined &&
    group.count! >= MANY &&
    /\b(?:organi[sz]ations|groups|states|countries|governments|nations|ngos|charities|associations|ministers|signatories|leaders|experts|rapporteurs|lawmakers|laureates|universities|unions|churches)\b/i.test(
      group.name,
    );
  if (isJoint) return subject.filter((item) => item.count !== undefined || item.type !== 'group');
  // "asked for money", "called it" is no appeal; these verbs count only where the text is said to be joint.
  if (/^(?:ask|warn|express|press)$/.test(lemma)) return [];
  return isMany && (lemma !== 'call' || /^(?:for|on|upon)\b|^§d\d+ (?:for|on)\b/.test(textBehind(predicate)))
    ? subject
    : [];
}

/** "read out by X on behalf of 54 states". */
function onBehalf({ line }: Reading): Backing[] {
  const found = /\bon behalf of (?:the |a group of )?(§g\d+)/.exec(line.text);
  // "filed a lawsuit on behalf of two staff members"
  const isText =
    /\b(?:statement|letter|declaration|appeal|read|spoke|speaking|issued|delivered)\b/.test(line.text) ||
    /^(?:member )?(?:states|countries|governments|nations)$/i.test(
      found === null ? '' : (line.item(found[1]!).noun ?? ''),
    );
  return found === null || !isText ? [] : [{ who: [line.item(found[1]!)], position: 'endorsed', at: found.index }];
}

const SIGNATORIES = '(?:signatories|signers|endorsers|backers|sponsors|§g\\d+)';

const AMONG_SIGNATORIES = new RegExp(
  `\\b(?:among (?:the |its )?|^(?:the |its )?)(${SIGNATORIES})(?: \\S+){0,4}? (?:are|were|is|was|includ(?:e[sd]?|ing)) `,
);

/** "Among the signatories are A and B", "the signatories include A". */
function amongSignatories({ line }: Reading): Backing[] {
  const words = wordsOf(line);
  const found = AMONG_SIGNATORIES.exec(line.text);
  if (found === null) return [];
  const group = found[1]!.startsWith('§') ? line.item(found[1]!).name : found[1]!;
  if (!/signator|signers|endorsers|backers|sponsors/i.test(group)) return [];
  const start = words.findIndex(({ at }) => at >= found.index + found[0].length);
  const { items } = nounsFrom(words, start);
  return items.length === 0 ? [] : [{ who: items, position: 'endorsed', at: found.index }];
}

/** "…, as has Norway": one more, as the sentence says of others. */
function asWell({ line }: Reading): Backing[] {
  const found = /, as (?:has|have|did|does|do) (?=(?:the )?§[co])/.exec(line.text);
  const main = predicatesOf(line).find(({ lemma }) => isOf(lemma, 'align') || isOf(lemma, 'sign'));
  if (found === null || main === undefined || main.words[main.verb]!.at > found.index || !told(line)) return [];
  const words = wordsOf(line);
  const { items } = nounsFrom(
    words,
    words.findIndex(({ at }) => at >= found.index + found[0].length),
  );
  return items.length === 0 ? [] : [{ who: items, position: 'endorsed', at: found.index }];
}
