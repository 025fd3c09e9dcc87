import type { Reading } from '../frame.ts';
import { agentOf, groupWords, nounsBehind, objectOf, patientOf, textBehind } from '../grammar/complements.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { isOf } from '../grammar/verbs.ts';
import { isAboutSanctions, LIST, partiesBehind, type ToldByVerb, UNDER } from './told.ts';

const IS_UNDER = new RegExp(
  `^(?:also |still |now |already |all )*(?:(?:on|under|subject to) (?:\\S+ ){0,4}?(?:${LIST}|${UNDER})|listed|sanctioned|designated|blacklisted|among (?:those|the \\S+) (?:\\S+ )?(?:added to|listed|sanctioned|designated|blacklisted|targeted|penali[sz]ed))`,
);
/** "is no longer on the list", "came off it" */
const OFF = new RegExp(`^(?:no longer (?:on|under|subject to)|off) (?:\\S+ ){0,4}?(?:${LIST}|${UNDER})`);
const AT_ITS_HEAD = new RegExp(
  `^(?:the|its) (?:\\S+ ){0,2}?${LIST} of (?:those |the )?(?:newly )?(?:sanctioned|listed|designated|targets)`,
);
/** "found herself on the list", "joined the others on it", "heads the list of those sanctioned". */
const ONTO: Readonly<Record<string, RegExp>> = {
  find: new RegExp(`^(?:him|her|it|them)sel(?:f|ves) (?:on|under) (?:\\S+ ){0,4}?(?:${LIST}|${UNDER})`),
  join: new RegExp(`^[^;.]{0,60}? on (?:\\S+ ){0,4}?${LIST}`),
  head: AT_ITS_HEAD,
  top: AT_ITS_HEAD,
};
const FACED = new RegExp(`^(?:\\S+ ){0,3}?(?:${UNDER}|(?:the )?(?:same|similar) (?:measures|restrictions))`);

/** What parties are or stay: "X remains on the list", "X faces sanctions", "X could be among those listed". */
export function standing(predicate: Predicate): ToldByVerb | undefined {
  const { lemma, subject, voice } = predicate;
  if (/^(?:be|come)$/.test(lemma) && OFF.test(textBehind(predicate)))
    return { action: 'delisted', parties: subject, by: undefined, modality: 'happened' };
  const onto = ONTO[lemma];
  const isStaying = isOf(lemma, 'remain') || onto !== undefined;
  const isFacing = isOf(lemma, 'face') && voice === 'active';
  // "have been made subject to an asset freeze"
  const isMade = lemma === 'make' && voice === 'passive';
  if (!isStaying && !isFacing && !isMade && lemma !== 'be') return undefined;
  const behind = textBehind(predicate);
  // "was sanctioned", "was listed by Oslo": told by the participle.
  if (lemma === 'be' && /^(?:\S+ly |also |first )*(?:sanctioned|designated|blacklisted|listed by)\b/.test(behind))
    return undefined;
  const isSaid = isFacing
    ? FACED.test(behind)
    : onto !== undefined
      ? voice === 'active' && onto.test(behind)
      : IS_UNDER.test(behind) || (isStaying && /^(?:still |also )*blocked\b/.test(behind));
  return isSaid ? { action: 'designated', parties: subject, by: undefined } : undefined;
}

/** "X was listed by the Treasury in 2016", "Washington listed X": "list" is of sanctions where an authority or a date says so. */
export function listed(predicate: Predicate): ToldByVerb | undefined {
  if (!isOf(predicate.lemma, 'list')) return undefined;
  const by = agentOf(predicate);
  if (predicate.voice === 'active') {
    const isAuthority = by !== undefined && /^(?:organisation|country|body|place|office|instrument)$/.test(by.type);
    if (!isAuthority) return undefined;
  } else if (by === undefined) {
    if (!/\b(?:was|were|been|is|are)\b/.test(groupWords(predicate))) return undefined;
    if (/^(?:as|among|in the|at) /.test(textBehind(predicate))) return undefined;
  }
  return { action: 'designated', parties: patientOf(predicate), by };
}

const NAMING =
  /\b(?:sanctions|measures|restrictions|actions?|package|tranche|round|wave|batch|list|draft|blacklist|targets|designations|listings|newcomers|additions|entries|those (?:\S+ )?(?:sanctioned|designated|listed|blacklisted|targeted|hit|named|affected)|(?:newly )?(?:sanctioned|designated|listed))\b/;

/** "the targets are X and Y", "the new list includes X", "the list is headed by X", "a draft list names X", "the decision concerns X". */
export function named(predicate: Predicate, { previous }: Reading): ToldByVerb | undefined {
  const { lemma, voice } = predicate;
  const isNaming = isOf(lemma, 'name') || isOf(lemma, 'comprise') || /^(?:include|be|target|hit|add)$/.test(lemma);
  // "presenting the package, X added that he …"
  if (!isNaming || (lemma === 'add' && /^that\b/.test(textBehind(predicate)))) return undefined;
  // "named X and Y as the persons sanctioned"
  const isAs = /\bas (?:the )?(?:\S+ ){0,2}?(?:sanctioned|designated|listed|targets|blacklisted)\b/;
  if (isOf(lemma, 'name') && isAs.test(textBehind(predicate)))
    return { action: 'designated', parties: patientOf(predicate), by: undefined };
  const isDecision = lemma === 'concern' && /\bdecisions?\b/.test(subjectOf(predicate)) && isAboutSanctions(previous);
  if (!(isDecision || NAMING.test(subjectOf(predicate))) || (voice === 'passive' && !/^(?:head|top)$/.test(lemma)))
    return undefined;
  const parties = voice === 'passive' ? nounsBehind(predicate, /^by$/) : objectOf(predicate);
  return parties.length === 0 ? undefined : { action: 'designated', parties, by: undefined };
}

/** The words of the subject, with the names of what is named in it. */
function subjectOf({ subject, subjectWords, words, start }: Predicate): string {
  if (subject.length === 0) return subjectWords;
  return words
    .slice(Math.max(0, start - 5), start)
    .map(({ text, item }) => item?.name.toLowerCase() ?? text)
    .join(' ');
}

const AUTHORITIES = /\b(?:treasury|ofac|state department|council|commission|office|ministry|government)\b/i;
const ACTION = /^(?:\S+ ){0,3}?(?:action|actions|measures|steps) (?:\S+ ){0,3}?against /;

/** "The Treasury took action against X". */
export function acted(predicate: Predicate, { line, previous }: Reading): ToldByVerb | undefined {
  const found =
    /^(?:take|announce)$/.test(predicate.lemma) && predicate.voice === 'active'
      ? ACTION.exec(textBehind(predicate))
      : null;
  const by = agentOf(predicate);
  if (found === null || by === undefined) return undefined;
  return /\b(?:treasury|ofac|state department|foreign office)\b/i.test(by.name) ||
    isAboutSanctions(line) ||
    isAboutSanctions(previous)
    ? { action: 'designated', parties: partiesBehind(predicate, found[0]), by }
    : undefined;
}

/** "The Treasury also targeted X", "X was likewise hit" beside a sentence about sanctions. */
export function targeted(predicate: Predicate, { line, previous }: Reading): ToldByVerb | undefined {
  const isHit = /^(?:hit|target)$/.test(predicate.lemma) && predicate.voice === 'passive';
  if (isHit && predicate.form === 'finite' && /^(?:\. )?$/.test(textBehind(predicate)))
    return isAboutSanctions(previous) ? { action: 'designated', parties: predicate.subject, by: undefined } : undefined;
  if (predicate.lemma !== 'target' || predicate.voice !== 'active') return undefined;
  const by = agentOf(predicate);
  if (by === undefined || !AUTHORITIES.test(by.name)) return undefined;
  return isAboutSanctions(line) || isAboutSanctions(previous)
    ? { action: 'designated', parties: patientOf(predicate), by }
    : undefined;
}
