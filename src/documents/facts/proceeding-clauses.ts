import type { Item } from '../entities/item.ts';
import type { ProceedingFact } from './fact-types.ts';
import type { Reading } from './frame.ts';
import { agentOf, nounsBehind, objectOf, patientOf, textBehind } from './grammar/complements.ts';
import { nounsFrom } from './grammar/noun-lists.ts';
import type { Predicate } from './grammar/predicate.ts';
import { predicatesOf } from './grammar/predicates.ts';
import { isOf } from './grammar/verbs.ts';

/** A step of a case, as a verb tells it. */
export interface Step {
  readonly step: ProceedingFact['step'];
  readonly what: string;
  /** Nobody: it is said of no one by name. */
  readonly against: readonly Item[];
  readonly by: Item | undefined;
  /** Where in the line the verb stands, and where what follows it begins. */
  readonly at: number;
  readonly end: number;
}

/** The steps of cases that the verbs of a sentence tell. */
export function stepsByClauses(reading: Reading): Step[] {
  return predicatesOf(reading.line).flatMap((predicate) => {
    const told = readPredicate(predicate, reading);
    if (told === undefined) return [];
    const { words, verb, end } = predicate;
    return [{ by: agentOf(predicate), at: words[verb]!.at, ...told, end: words[end]?.at ?? reading.line.text.length }];
  });
}

type Told = Pick<Step, 'step' | 'what' | 'against'> & Partial<Pick<Step, 'by' | 'at'>>;

function readPredicate(predicate: Predicate, reading: Reading): Told | undefined {
  const { lemma, voice, words } = predicate;
  const behind = textBehind(predicate);
  const people = () => patientOf(predicate).filter(isParty);
  if (isOf(lemma, 'charge') && lemma !== 'accuse' && !/^with [a-z]+ing (?:and|the|a|our|its)\b/.test(behind))
    return some('charged', 'charges', people());
  if (lemma === 'accuse' && voice === 'passive' && /^of /.test(behind)) return some('charged', 'charges', people());
  if (isOf(lemma, 'convict')) return some('convicted', 'conviction', people());
  if (
    isOf(lemma, 'acquit') &&
    (lemma !== 'clear' ||
      /^of |^[^;.]*§p[^;.]*, of [a-z]|^(?:(?:the|her|his|its|former) )*(?:[a-z]+ ){0,2}§p\d+ of [a-z]/.test(behind))
  )
    return some('acquitted', 'acquittal', people());
  if (isOf(lemma, 'find')) return found(predicate, behind);
  if (isOf(lemma, 'plead'))
    return /^guilty\b/.test(behind) ? some('convicted', 'conviction', predicate.subject.filter(isAccused)) : undefined;
  if (
    isOf(lemma, 'sentence') &&
    (lemma !== 'jail' || /\b(?:for|to) (?:\S+ ){0,3}?(?:years?|months?|life|decades?)\b/.test(behind))
  )
    return some('sentenced', 'sentence', people().length > 0 ? people() : ownedPeople(predicate));
  if (isOf(lemma, 'uphold') && /^(?:\S+ ){0,3}?(?:conviction|verdict|guilt)\b/.test(behind))
    return some('convicted', 'conviction', ownerOf(predicate, reading));
  if (isOf(lemma, 'dismiss') && CASES.test(behind) && voice === 'active')
    return some('withdrawn', nounOf(behind), casesAgainst(predicate));
  if (isOf(lemma, 'dismiss') && voice === 'passive') return dismissed(predicate);
  if (isOf(lemma, 'seek') || (isOf(lemma, 'apply') && /^for /.test(behind))) {
    const wanted =
      /^(?:for )?(?:\S+ ){0,3}?(arrest|detention|extradition|surrender|(?:arrest )?warrants?|indictment)\b(?: warrants?)?/.exec(
        behind,
      );
    return wanted === null
      ? undefined
      : {
          step: 'sought',
          what: wanted[1]!.replace(/s$/, ''),
          against: nounsBehind(predicate, /^(?:of|for|against)$/).filter(isAccused),
        };
  }
  if (isOf(lemma, 'detain') && voice === 'passive') return underWarrant(predicate, behind);
  if (isOf(lemma, 'investigate')) return some('investigation', 'investigation', patientOf(predicate).filter(isParty));
  if (isOf(lemma, 'face') && voice === 'active' && /^(?:\S+ ){0,4}?(?:charges|counts|trial|indictment)\b/.test(behind))
    return some('charged', 'charges', predicate.subject.filter(isParty));
  if (/^(?:unseal|file|bring|press|return|hand)$/.test(lemma) && voice === 'active') {
    const indicted = indictment(predicate, behind);
    if (indicted !== undefined) return indicted;
  }
  // "asked judges to issue"
  if (predicate.form === 'infinitive' && words[predicate.start]!.text === 'to') return undefined;
  if (isOf(lemma, 'grant')) return voice === 'active' ? unnamedWarrant(predicate, behind) : issuedWarrants(predicate);
  if (lemma === 'file' || lemma === 'submit') return application(predicate);
  return isOf(lemma, 'open') && voice === 'active' ? investigation(predicate, behind) : undefined;
}

function isAccused({ type, count }: Item): boolean {
  return type === 'person' || (type === 'group' && count !== undefined);
}

/** Companies are charged and cleared as well. */
function isParty(item: Item): boolean {
  return isAccused(item) || (item.type === 'organisation' && !AUTHORITIES.test(item.name));
}

const AUTHORITIES = /\b(?:court|tribunal|council|government|parliament|department|ministry)\b/i;

/** "unsealed an indictment against X", "filed charges against X and Y". */
function indictment(predicate: Predicate, behind: string): Told | undefined {
  const what =
    /^(?:(?:an?|the|new|criminal|federal|up|fraud|terrorism) ){0,3}(?:\S+ )?(indictments?|charges|complaint) (?:\S+ )?(?:against|charging|naming) /.exec(
      behind,
    );
  if (what === null) return undefined;
  const { items } = nounsFrom(predicate.words, predicate.end + what[0].trim().split(' ').length);
  return some('charged', 'charges', items.filter(isParty));
}

function some(step: Told['step'], what: string, against: readonly Item[]): Told | undefined {
  return against.length === 0 ? undefined : { step, what, against };
}

/** "found X guilty of …", "X was found not guilty". */
function found(predicate: Predicate, behind: string): Told | undefined {
  const verdict = /^(?:(?:the |a |both )?§[pg]\d+ (?:and §[pg]\d+ )?)?(not )?guilty\b/.exec(behind);
  if (verdict === null) return undefined;
  return verdict[1] === undefined
    ? some('convicted', 'conviction', patientOf(predicate).filter(isAccused))
    : some('acquitted', 'acquittal', patientOf(predicate).filter(isAccused));
}

/** "sentenced nine of X's men": the counted ones among the words behind. */
function ownedPeople({ words, end }: Predicate): readonly Item[] {
  const item = words.slice(end, end + 8).find(({ item }) => item?.type === 'group')?.item;
  return item === undefined ? [] : [item];
}

/** "affirmed his conviction", "upheld the conviction of X", "X's conviction": whose it is. */
function ownerOf(predicate: Predicate, { line, previous }: Reading): readonly Item[] {
  const { words, end, start } = predicate;
  const named = nounsBehind(predicate, /^of$/).filter(isAccused);
  if (named.length > 0) return named;
  const owner = words
    .slice(end, end + 3)
    .find(({ item }, i) => item?.type === 'person' && words[end + i + 1]?.text === "'s")?.item;
  if (owner !== undefined) return [owner];
  if (!/^(?:his|her)$/.test(words[end]?.text ?? '')) return [];
  const before =
    words.slice(0, start).findLast(({ item }) => item?.type === 'person')?.item ??
    previous?.clause.items.find(({ type }) => type === 'person');
  return before === undefined || line === previous ? [] : [before];
}

const CASES =
  /^(?:\S+ ){0,4}?(cases?|charges|proceedings|indictment|investigations?|prosecution|request|application|warrants?)\b/;

function nounOf(behind: string): string {
  return CASES.exec(behind)![1]!;
}

function casesAgainst(predicate: Predicate): readonly Item[] {
  return nounsBehind(predicate, /^(?:against|for|of)$/).filter(isAccused);
}

/** "the charges against X were dropped". */
function dismissed({ words, start, subject }: Predicate): Told | undefined {
  const before = words
    .slice(Math.max(0, start - 14), start)
    .map(({ text }) => text)
    .join(' ');
  const cases =
    /\b(cases?|charges|proceedings|indictment|prosecution|warrants?) (?:against|for|of) (?:[a-z]+ ){0,4}§[pg]/.exec(
      before,
    );
  const people =
    subject.length > 0 ? subject : words.slice(Math.max(0, start - 8), start).flatMap(({ item }) => item ?? []);
  return cases === null ? undefined : some('withdrawn', cases[1]!.replace(/s$/, ''), people.filter(isAccused));
}

/** "X was arrested under a warrant issued by the court": the warrant is for the one arrested. */
function underWarrant(predicate: Predicate, behind: string): Told | undefined {
  const issued =
    /\b(?:under|on|pursuant to) (?:an? )?(?:\S+ ){0,2}?(warrant) (?:that )?(?:(?:was )?(?:issued|granted|signed|approved) )?by (?:the )?(§[obpg]\d+)/.exec(
      behind,
    );
  if (issued === null) return undefined;
  const { item: by, at } = predicate.words.find(({ text }) => text === issued[2])!;
  return {
    step: 'issued',
    what: 'warrant',
    against: predicate.subject.filter(isAccused),
    at,
    ...(by !== undefined && { by }),
  };
}

/** "issued a warrant for a third", "approved two warrants": nobody is named. */
function unnamedWarrant(predicate: Predicate, behind: string): Told | undefined {
  const warrant =
    /^(?:(?:an?|the|two|three|four|several|new|sealed|secret|international) )*((?:arrest )?warrants?)\b/.exec(behind);
  if (warrant === null || predicate.subject.length === 0) return undefined;
  return objectOf(predicate).some(isAccused) || /^\S+(?: \S+){0,5} (?:for|against) (?:\S+ ){0,4}?§p/.test(behind)
    ? undefined
    : { step: 'issued', what: warrant[1]!.replace(/s$/, ''), against: [] };
}

/** "the warrants were issued under seal": of nobody by name. */
function issuedWarrants({ subject, subjectWords }: Predicate): Told | undefined {
  const what = /^(?:(?!if |unless |whether )[a-z]+ )*?((?:arrest )?warrants?)$/.exec(subjectWords)?.[1];
  return what === undefined || subject.length > 0
    ? undefined
    : { step: 'issued', what: what.replace(/s$/, ''), against: [] };
}

/** "an application filed by the prosecutor", "filed a request for a warrant". */
function application(predicate: Predicate): Told | undefined {
  const { words, start, voice } = predicate;
  const nouns = /^(?:application|request|motion)$/;
  const what =
    voice === 'passive'
      ? words[start - 1]?.text
      : words.slice(predicate.end, predicate.end + 3).find(({ text }) => nouns.test(text))?.text;
  const by = agentOf(predicate);
  const isOfCase = /\b(?:warrants?|arrest|extradition|surrender)\b/.test(words.map(({ text }) => text).join(' '));
  return what === undefined || !nouns.test(what) || by === undefined || !isOfCase
    ? undefined
    : { step: 'sought', what, against: [], by };
}

/** "opened its investigation in 2011": of nobody by name. */
function investigation(predicate: Predicate, behind: string): Told | undefined {
  const what =
    /^(?:(?:an?|the|its|their|his|her|formal|criminal|preliminary|full|new|own|second|\S+ly) )*(investigation|inquiry|probe|proceedings)\b/.exec(
      behind,
    );
  const { subject } = predicate;
  if (what === null || subject.length === 0) return undefined;
  const people = nounsFrom(predicate.words, predicate.end + what[0].split(' ').length + 1).items.filter(
    ({ type }) => type === 'person' || type === 'organisation',
  );
  return { step: 'investigation', what: what[1]!, against: people };
}
