import { agentOf, groupWords, nounsBehind, objectOf, patientOf, textBehind } from '../grammar/complements.ts';
import { nounsFrom } from '../grammar/noun-lists.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { isOf } from '../grammar/verbs.ts';
import { isAccused, isParty, some, type Told } from './told.ts';

const WANTED =
  /^(?:for )?(?:\S+ ){0,3}?(arrest|detention|extradition|surrender|(?:arrest )?warrants?|indictment)\b(?: warrants?)?/;

/** "sought the arrest of X", "applied for a warrant", "an application filed by the prosecutor". */
export function sought(predicate: Predicate): Told | undefined {
  const { lemma } = predicate;
  if (/^(?:file|submit)$/.test(lemma)) return isAsked(predicate) ? undefined : application(predicate);
  const behind = textBehind(predicate);
  const wanted = isOf(lemma, 'seek') || (isOf(lemma, 'apply') && /^for /.test(behind)) ? WANTED.exec(behind) : null;
  if (wanted === null) return undefined;
  const against = nounsBehind(predicate, /^(?:of|for|against)$/).filter(isAccused);
  return { step: 'sought', what: wanted[1]!.replace(/s$/, ''), against };
}

/** "asked judges to issue" is no issuing. */
function isAsked({ form, words, start }: Predicate): boolean {
  return form === 'infinitive' && words[start]!.text === 'to';
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

/** "issued a warrant", "the warrants were issued", "arrested under a warrant": whoever it names is read beside the noun. */
export function issued(predicate: Predicate): Told | undefined {
  const { lemma, voice } = predicate;
  if (isOf(lemma, 'detain') && voice === 'passive') return underWarrant(predicate, textBehind(predicate));
  if (lemma === 'order' && voice === 'active' && !isAsked(predicate)) return orderedArrest(predicate);
  if (!isOf(lemma, 'grant') || isAsked(predicate)) return undefined;
  return voice === 'active' ? unnamedWarrant(predicate, textBehind(predicate)) : issuedWarrants(predicate);
}

/** "ordered the arrest of X" */
function orderedArrest(predicate: Predicate): Told | undefined {
  const what = /^(?:the )?(arrest|detention|extradition) of /.exec(textBehind(predicate))?.[1];
  return what === undefined ? undefined : some('issued', what, nounsBehind(predicate, /^of$/).filter(isAccused));
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

/** "is investigating X", "opened an inquiry into X". */
export function investigated(predicate: Predicate): Told | undefined {
  const { lemma, voice } = predicate;
  if (/^(?:be|remain|come|become)$/.test(lemma) && voice === 'active') return underInvestigation(predicate);
  if (isOf(lemma, 'investigate')) return some('investigation', 'investigation', patientOf(predicate).filter(isParty));
  if (isOf(lemma, 'open') && voice === 'passive') return openedAgainst(predicate);
  return isOf(lemma, 'open') && voice === 'active' && !isAsked(predicate)
    ? investigation(predicate, textBehind(predicate))
    : undefined;
}

/** "Criminal proceedings against X for fraud were opened". */
function openedAgainst(predicate: Predicate): Told | undefined {
  const { words, start, form } = predicate;
  if (form !== 'finite' || !/^(?:(?:also|has|have|had|then|later|been|was|were) ?)+$/.test(groupWords(predicate)))
    return undefined;
  const first = Math.max(0, start - 16);
  const noun = words.slice(first, start).findLastIndex(({ text }) => OPENED.test(text));
  const next = noun < 0 ? undefined : words[first + noun + 1];
  if (next === undefined || !/^(?:into|against|of)$/.test(next.text)) return undefined;
  const { items } = nounsFrom(words.slice(0, start), first + noun + 2, true);
  const told = some('investigation', words[first + noun]!.text.replace(/ies$/, 'y'), items.filter(isParty));
  return told === undefined ? undefined : { ...told, at: words[first + noun]!.at, end: next.at };
}

const OPENED = /^(?:investigation|inquiry|probe|proceedings)s?$/;

/** "X has been under investigation for fraud", "X is the subject of a criminal inquiry". */
function underInvestigation(predicate: Predicate): Told | undefined {
  const isSaid =
    /^(?:also |still |now |already )*(?:under (?:\S+ ){0,2}?|the (?:subject|target|focus) of (?:\S+ ){1,3}?)(?:investigation|inquiry|probe|scrutiny by prosecutors)\b/.test(
      textBehind(predicate),
    );
  return isSaid ? some('investigation', 'investigation', predicate.subject.filter(isParty)) : undefined;
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
