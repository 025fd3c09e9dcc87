import type { Item } from '../entities/item.ts';
import { compiled } from './compiled.ts';
import type { DesignationFact } from './fact-types.ts';
import type { Reading } from './frame.ts';
import { nounsFrom } from './grammar/noun-lists.ts';
import {
  agentOf,
  nounsBehind,
  objectOf,
  type Predicate,
  patientOf,
  predicatesOf,
  textBehind,
  wordsBehind,
} from './grammar/predicates.ts';
import { isOf } from './grammar/verbs.ts';
import { IMPOSED } from './tables/sanctions-words.ts';

/** A statement that parties were put under sanctions or taken off. */
export interface Told {
  readonly action: DesignationFact['action'];
  readonly parties: readonly Item[];
  /** Where in the line the word of sanctioning stands. */
  readonly at: number;
  readonly by: Item | undefined;
}

const LIST = '(?:lists?|blacklists?|register|sdn)\\b';
const UNDER = `(?:sanctions?|${IMPOSED})`;
/** What a party's listing is called when it is taken away or kept: "revoked the designation of X". */
const LISTING =
  /\b(?:designations?|listings?|entry|entries|names?|sanctions?|restrictions|restrictive measures|measures)\b/;

/** "X, who is on the council's blacklist", "the X on the list": being on a list, said beside a name. */
function* onList({ line }: Reading): Generator<Told> {
  const pattern = compiled(
    `(§[po]\\d+)(?: ,)?(?: who is| which is| already| still| now)* on (?:the )?(?:(§[oclr]\\d+) 's )?(?:[a-z]+ ){0,2}?${LIST}`,
    'g',
  );
  for (const found of line.text.matchAll(pattern)) {
    yield {
      action: 'designated',
      parties: [line.item(found[1]!)],
      at: found.index,
      by: found[2] === undefined ? undefined : line.item(found[2]),
    };
  }
}

/** Who is put under sanctions or taken off, as verbs and what stands around them say it. */
export function* toldByClauses(reading: Reading): Generator<Told> {
  for (const predicate of predicatesOf(reading.line)) {
    const told = readPredicate(predicate, reading);
    if (told === undefined) continue;
    const examples = examplesBehind(predicate, told.parties);
    yield { ...told, parties: [...told.parties, ...examples], at: predicate.words[predicate.verb]!.at };
  }
  yield* onList(reading);
}

type Reported = Omit<Told, 'at'>;

function readPredicate(predicate: Predicate, reading: Reading): Reported | undefined {
  const { lemma, form } = predicate;
  // "an order to sanction X", "sanctioning X would …" speak of the deed and do not say that it is done.
  if (form === 'infinitive' && predicate.words[predicate.start]!.text === 'to') return undefined;
  if (form === 'ing') return undefined;
  if (isOf(lemma, 'designate')) return isOtherName(predicate) ? undefined : direct(predicate, 'designated');
  if (isOf(lemma, 'delist')) return direct(predicate, 'delisted');
  return (
    putOrTaken(predicate, reading) ??
    imposedOrLifted(predicate) ??
    hitWith(predicate) ??
    state(predicate) ??
    listed(predicate) ??
    named(predicate) ??
    followed(predicate, reading)
  );
}

/** Ships, parks and days are designated too: what something is designated "as" must be of sanctions. */
function isOtherName(predicate: Predicate): boolean {
  if (predicate.lemma !== 'designate') return false;
  const as = /^(?:§\S+ |[^,.;§]\S* ){0,12}?as (?:an? |the )?([^,.;]{0,60})/.exec(textBehind(predicate));
  const named = patientOf(predicate).some(({ name }) =>
    /\b(?:Monument|Park|Zone|Area|Site|District|Day|Week|Month|Reserve|Airport|Cutter)$|^USS |^USCG/.test(name),
  );
  return (
    named ||
    (as !== null &&
      !/terror|narcotic|traffick|special|global|kingpin|sanction|person|foreign|§|responsible|being|target|crimin/.test(
        as[1]!,
      ))
  );
}

function direct(predicate: Predicate, action: Told['action']): Reported {
  return { action, parties: patientOf(predicate), by: agentOf(predicate) };
}

/** "added X to its list", "X was taken off it"; "put X under sanctions". */
function putOrTaken(predicate: Predicate, { line, previous }: Reading): Reported | undefined {
  const { lemma } = predicate;
  if (!isOf(lemma, 'put') && !isOf(lemma, 'take')) return undefined;
  const behind = textBehind(predicate).replace(/§[a-z]\d+/g, (sign) =>
    isIt(line, sign) && previous !== undefined && compiled(LIST).test(previous.text) ? 'list' : sign,
  );
  const to =
    isOf(lemma, 'put') &&
    (compiled(`\\b(?:to|on|onto|in) (?:\\S+ ){0,6}?${LIST}`).test(behind) ||
      compiled(`\\bunder (?:\\S+ ){0,3}?${UNDER}`).test(behind));
  const off = isOf(lemma, 'take') && compiled(`\\b(?:from|off) (?:\\S+ ){0,6}?${LIST}`).test(behind);
  // "removed from its list X and Y"
  const ahead = compiled(`^(?:to|on|from|off) (?:(?!§[pg])\\S+ ){0,6}?${LIST} `).exec(behind);
  const isBare = predicate.form === 'participle' || objectOf(predicate).length === 0;
  if (ahead !== null && isBare && (to || off)) {
    const parties = partiesAt(predicate, ahead[0]);
    if (parties.length > 0) return { action: to ? 'designated' : 'delisted', parties, by: predicate.subject.at(-1) };
  }
  if (to) return { action: 'designated', parties: patientOf(predicate), by: agentOf(predicate) };
  if (off)
    return {
      action: 'delisted',
      parties: patientOf(predicate).length > 0 ? patientOf(predicate) : nameOwner(predicate),
      by: agentOf(predicate),
    };
  return isOf(lemma, 'take') &&
    predicate.voice === 'passive' &&
    /\bmay be|could be|will be\b/.test(groupWords(predicate)) &&
    onlyPeople(predicate.subject) &&
    previous !== undefined &&
    compiled(LIST).test(previous.text)
    ? { action: 'delisted', parties: predicate.subject, by: agentOf(predicate) }
    : undefined;
}

function isIt(line: Reading['line'], sign: string): boolean {
  return line.clause.tokens[line.item(sign).first]!.low === 'it';
}

function groupWords({ words, start, verb }: Predicate): string {
  return words
    .slice(start, verb)
    .map(({ text }) => text)
    .join(' ');
}

function onlyPeople(items: readonly Item[]): boolean {
  return items.length > 0 && items.every(({ type }) => type === 'person');
}

/** "his name was removed from the list", "the name of X was removed": whose name it is. */
function nameOwner({ words, start, subjectWords }: Predicate): readonly Item[] {
  if (!/\bnames?\b/.test(subjectWords)) return [];
  const names = words
    .slice(Math.max(0, start - 8), start)
    .filter(({ item }) => item?.type === 'person' || item?.type === 'organisation');
  return names.map(({ item }) => item!);
}

/** "imposed sanctions on X", "lifted the restrictions on X", "revoked the designation of X". */
function imposedOrLifted(predicate: Predicate): Reported | undefined {
  const { lemma } = predicate;
  const on = isOf(lemma, 'impose') || isOf(lemma, 'follow');
  const off = isOf(lemma, 'lift') || isOf(lemma, 'take');
  if (!on && !off) return undefined;
  const behind = textBehind(predicate);
  if (on) {
    const found = compiled(
      `^(?:(?!§[pog])\\S+ ){0,6}?(?:${IMPOSED}|measures)(?: [^§,;]{0,40}?)? (?:on|against|targeting|for) `,
    ).exec(behind);
    if (predicate.voice === 'passive') {
      const isImposed =
        compiled(IMPOSED).test(predicate.subjectWords) && !/export|trade|licen/.test(predicate.subjectWords);
      return isImposed
        ? { action: 'designated', parties: nounsBehind(predicate, /^(?:on|against)$/), by: agentOf(predicate) }
        : undefined;
    }
    if (found === null) return undefined;
    return { action: 'designated', parties: partiesAt(predicate, found[0]), by: agentOf(predicate) };
  }
  const found = compiled(
    `^(?:(?!§[pog])\\S+ ){0,5}?${LISTING.source}(?: [^§,;]{0,30}?)? (?:on|against|of|from|targeting) `,
  ).exec(behind);
  if (predicate.voice === 'active' && found !== null)
    return { action: 'delisted', parties: partiesAt(predicate, found[0]), by: agentOf(predicate) };
  // "the designation of X was revoked"
  const { words, start, subject, voice } = predicate;
  const before = words.slice(Math.max(0, start - 10), start).map(({ text }) => text);
  const isListing = compiled(`${LISTING.source} (?:of|on|against) `).test(before.join(' '));
  return voice === 'passive' && isListing && subject.length > 0
    ? { action: 'delisted', parties: subject, by: agentOf(predicate) }
    : undefined;
}

/** The parties behind the words of a match at the beginning of what follows a verb. */
function partiesAt(predicate: Predicate, matched: string): readonly Item[] {
  const skipped = matched.trim().split(' ').length;
  return nounsFrom(predicate.words, predicate.end + skipped).items;
}

/** "hit X with sanctions", "X were slapped with a travel ban". */
function hitWith(predicate: Predicate): Reported | undefined {
  if (!isOf(predicate.lemma, 'hit')) return undefined;
  if (!compiled(`\\b(?:with|by) (?:\\S+ ){0,4}?${IMPOSED}`).test(textBehind(predicate))) return undefined;
  return direct(predicate, 'designated');
}

/** What parties are or stay: "X remains on the list", "X faces sanctions", "X could be among those listed". */
function state(predicate: Predicate): Reported | undefined {
  const { lemma, subject } = predicate;
  const behind = textBehind(predicate);
  const on = compiled(
    `^(?:also |still |now |all )*(?:(?:on|under|subject to) (?:\\S+ ){0,4}?(?:${LIST}|${UNDER})|listed|sanctioned|designated|blacklisted|among (?:those|the \\S+) (?:\\S+ )?(?:added to|listed|sanctioned|designated|blacklisted|targeted))`,
  ).test(behind);
  const stays = isOf(lemma, 'remain') && /^(?:still |also )*blocked\b/.test(behind);
  if (stays || (on && (isOf(lemma, 'remain') || lemma === 'be')))
    return { action: 'designated', parties: subject, by: undefined };
  const faced = compiled(`^(?:\\S+ ){0,3}?(?:${UNDER}|(?:the )?(?:same|similar) (?:measures|restrictions))`);
  if (isOf(lemma, 'face') && predicate.voice === 'active' && faced.test(behind))
    return { action: 'designated', parties: subject, by: undefined };
  return undefined;
}

/** "X was listed by the Treasury in 2016", "Washington listed X": "list" is of sanctions where an authority or a date says so. */
function listed(predicate: Predicate): Reported | undefined {
  if (!isOf(predicate.lemma, 'list')) return undefined;
  const agent = agentOf(predicate);
  if (
    predicate.voice === 'active' &&
    !(agent !== undefined && /^(?:organisation|country|body|place|office)$/.test(agent.type))
  )
    return undefined;
  const group = groupWords(predicate);
  if (predicate.voice === 'passive' && !/\b(?:was|were|been|is|are)\b/.test(group) && agent === undefined)
    return undefined;
  if (/^(?:as|among|in the|at) /.test(textBehind(predicate)) && agent === undefined) return undefined;
  return direct(predicate, 'designated');
}

const A_LIST =
  /\b(?:list|draft|blacklist|targets|designations|listings|those (?:\S+ )?(?:sanctioned|designated|listed|blacklisted|targeted|hit|named|affected)|(?:newly )?(?:sanctioned|designated|listed))\b/;

/** "the targets are X and Y", "the new list includes X", "the list is headed by X", "a draft list names X". */
function named(predicate: Predicate): Reported | undefined {
  const { lemma, subjectWords, subject, voice, words, start } = predicate;
  const told =
    subject.length === 0
      ? subjectWords
      : words
          .slice(Math.max(0, start - 5), start)
          .map(({ text, item }) => item?.name.toLowerCase() ?? text)
          .join(' ');
  // "named X and Y as the persons sanctioned"
  const isAs = /\bas (?:the )?(?:\S+ ){0,2}?(?:sanctioned|designated|listed|targets|blacklisted)\b/.test(
    textBehind(predicate),
  );
  if (isAs && isOf(lemma, 'name')) return { action: 'designated', parties: patientOf(predicate), by: undefined };
  if (!A_LIST.test(told)) return undefined;
  const names = isOf(lemma, 'name') || isOf(lemma, 'comprise') || lemma === 'include' || lemma === 'be';
  if (!names) return undefined;
  if (voice === 'passive')
    return /^(?:head|top)$/.test(lemma)
      ? { action: 'designated', parties: nounsBehind(predicate, /^by$/), by: undefined }
      : undefined;
  const parties = objectOf(predicate);
  return parties.length === 0 ? undefined : { action: 'designated', parties, by: undefined };
}

/** "Canada followed with measures against X", "named the three as X, Y and Z" behind a sentence about sanctions. */
function followed(predicate: Predicate, { previous }: Reading): Reported | undefined {
  const behind = textBehind(predicate);
  if (isOf(predicate.lemma, 'follow') && predicate.voice === 'active') {
    const found = compiled(`^[^§;.]{0,40}?with (?:\\S+ ){0,3}?(?:${IMPOSED}|measures) (?:on|against|for) `).exec(
      behind,
    );
    return found === null
      ? undefined
      : { action: 'designated', parties: partiesAt(predicate, found[0]), by: agentOf(predicate) };
  }
  const isAbout = previous !== undefined && /\b(?:sanction|blacklist|designat)/.test(previous.text);
  const found = isOf(predicate.lemma, 'name') && isAbout ? /^(?:the |all |\S+ ){1,3}?as /.exec(behind) : null;
  return found === null ? undefined : { action: 'designated', parties: partiesAt(predicate, found[0]), by: undefined };
}

/** "four people, among them X and Y", "two people were taken off: X and Y": the ones named later in the clause. */
function examplesBehind(predicate: Predicate, parties: readonly Item[]): readonly Item[] {
  if (!parties.some(({ type, count }) => type === 'group' && count !== undefined)) return [];
  const behind = wordsBehind(predicate);
  for (let i = 0; i < behind.length; i++) {
    const pair = `${behind[i]!.text} ${behind[i + 1]?.text ?? ''}`;
    const skip = /^(?:among (?:them|whom)|such as)$/.test(pair)
      ? 2
      : /^(?:including|namely|notably|:)$/.test(behind[i]!.text)
        ? 1
        : 0;
    if (skip === 0) continue;
    const { items } = nounsFrom(predicate.words, predicate.end + i + skip);
    const fresh = items.filter((item) => !parties.includes(item));
    if (fresh.length > 0) return fresh;
  }
  return [];
}
