import type { ReportedFact } from '../../model/index.ts';
import type { Item } from '../entities/item.ts';
import type { MembershipFact } from './fact-types.ts';
import { common, type Frame, matches, namedOf, type Reading, spanOf } from './frame.ts';
import { belongings } from './membership-clauses.ts';
import { elliptic } from './membership-elliptic.ts';
import { listAt, mainSubject, subjectsBefore } from './phrases.ts';
import { quoteAt } from './quotes.ts';

/** Which states belong to a body, which do not, and how many do. */
export const membershipFrame: Frame = (reading) =>
  onceEach([...belonging(reading), ...ownMember(reading), ...joining(reading), ...counts(reading)]);

const MEMBER =
  '(?:(?:a |an |the )?(?:(?:\\d+(?:st|nd|rd|th)|newest|latest|youngest|first|second|third|full|founding|state) )*(?:non-)?(?:members?|part(?:y|ies)|signator(?:y|ies)|states? part(?:y|ies)|§g\\d+|§r\\d+) (?:of|to|in)|among|part of)';
const COPULA =
  "(?:is|are|was|were|(?:has|have)(?: (?:never|not))? been|became|become|remains?|isn't|aren't|is no longer|are no longer)";

const BELONGING = new RegExp(
  `\\b${COPULA}(?: (not|no longer|neither|never))?(?: (?:currently|also|themselves|itself|yet|both))* ${MEMBER}(?: or \\S+)? (?:the |its |all )*(§[obi]\\d+)`,
  'g',
);

/** "Neither X nor Y is a member of Z", "X is not among Z's members", "X is a party to Z". */
function belonging(reading: Reading): ReportedFact[] {
  const { line } = reading;
  const facts: ReportedFact[] = [];
  for (const found of matches(line, BELONGING)) {
    if (!isMemberNoun(reading, found[0])) continue;
    const body = bodyOf(reading, line.item(found[2]!));
    const start = Math.max(0, found.index - 200, line.text.lastIndexOf(' ; ', found.index) + 1);
    if (/\bthere $/.test(line.text.slice(0, found.index))) continue;
    const subjects = countriesBefore(reading, start, found.index);
    const denied =
      found[1] !== undefined ||
      /n't|no longer|\b(?:has|have) (?:never|not)\b/.test(found[0]) ||
      /\b(?:neither|nor|none|not)\b[^.;]*$/.test(line.text.slice(start, found.index));
    for (const state of subjects)
      facts.push(fact(reading, state, body, !denied, found.index, found.index + found[0].length - 1));
  }
  return facts;
}

const OWN_MEMBER = new RegExp(
  `\\b${COPULA}(?: (not|no longer|never))? (?:also |now )?(?:the )?(§[ob]\\d+) 's (?:\\d+(?:st|nd|rd|th)|newest|latest|youngest|first|founding|full|only|[a-z]+) (?:members?|states? part(?:y|ies)|part(?:y|ies))\\b`,
  'g',
);

/** "X became the court's 124th member". */
function ownMember(reading: Reading): ReportedFact[] {
  const { line } = reading;
  return [...matches(line, OWN_MEMBER)].flatMap((found) => {
    const states = subjectsBefore(line, found.index).filter(({ type }) => type === 'country');
    const body = bodyOf(reading, line.item(found[2]!));
    return states.map((state) =>
      fact(reading, state, body, found[1] === undefined, found.index, found.index + found[0].length - 1),
    );
  });
}

/** "is among the court's officials" is no membership: what is counted must be members or parties. */
function isMemberNoun({ line }: Reading, words: string): boolean {
  const sign = /§[gr]\d+(?= (?:of|to|in))/.exec(words)?.[0];
  if (sign !== undefined) return /member|part(?:y|ies)|signator/i.test(line.item(sign).name);
  if (!/ among /.test(words)) return true;
  const behind = line.text.slice(line.text.indexOf(words) + words.length, line.text.indexOf(words) + words.length + 40);
  const owned = /^ 's (?:the )?(§g\d+)/.exec(behind);
  return owned !== null && /member|part(?:y|ies)/i.test(line.item(owned[1]!).name);
}

function countriesBefore({ line }: Reading, from: number, to: number): readonly Item[] {
  const direct = subjectsBefore(line, to);
  const head = line.text.slice(from, to);
  const pair = /(?:neither|both) (?:the )?(§c\d+) (?:nor|and) (?:the )?(§c\d+)/.exec(head);
  const like = /(?:^|, )(?:like|unlike|as with) (?:the )?(§c\d+) , (?:the )?(§c\d+) $/.exec(head);
  const signs = pair ?? (like !== null && !/unlike/.test(like[0]) ? like : null);
  if (signs !== null) return [line.item(signs[1]!), line.item(signs[2]!)];
  return direct.filter(({ type }) => type === 'country');
}

/** "X joined Z", "X has never ratified Z", "A and B, both members". */
function joining(reading: Reading): ReportedFact[] {
  return [...belongings(reading), ...elliptic(reading)].flatMap(({ body, states, counts: counted, member, at }) => {
    const name = bodyOf(reading, body);
    return [
      ...states.map((state) => fact(reading, state, name, member, at, at)),
      ...counted.map((group) => countFact(reading, group, name, member)),
    ];
  });
}

function countFact(reading: Reading, group: Item, body: string, member: boolean): MembershipFact {
  const at = reading.line.positionOf(group);
  return {
    kind: 'membership',
    ...common(reading, at, at),
    modality: 'happened',
    body,
    count: group.count!,
    bound: group.bound ?? 'exactly',
    member,
  };
}

/** One fact for a state or number, however often its sentence says it. */
function onceEach(facts: readonly ReportedFact[]): ReportedFact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = fact.kind === 'membership' ? `${fact.state?.name ?? fact.count} ${fact.body}` : '';
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

function fact(reading: Reading, state: Item, body: string, member: boolean, from: number, to: number): MembershipFact {
  const start = Math.min(from, reading.line.positionOf(state));
  // That it is not one is what the fact says; the saying itself is plain.
  return {
    kind: 'membership',
    ...common(reading, start, to, from),
    modality: 'happened',
    body,
    state: namedOf(state),
    member,
  };
}

/** "125 states parties", "over 120 member countries, including the UK", "the court's 124 members". */
function counts(reading: Reading): ReportedFact[] {
  const { line } = reading;
  const facts: ReportedFact[] = [];
  for (const item of line.clause.items) {
    if (item.type !== 'group' || item.count === undefined || item.count < 2) continue;
    const at = line.positionOf(item);
    const treaty = treatyBefore(reading, at);
    if (treaty === undefined && !isMembers(item, reading)) continue;
    const body = treaty === undefined ? bodyOfCount(reading, item, at) : bodyOf(reading, treaty);
    if (body === undefined) continue;
    facts.push(countFact(reading, item, body, true));
    const behind = /^§g\d+ (?:, )?(?:including|such as|among them|like) /.exec(line.text.slice(at));
    if (behind === null) continue;
    for (const state of listAt(line, at + behind[0].length).items) {
      if (state.type === 'country')
        facts.push(fact(reading, state, body, true, line.positionOf(state), line.positionOf(state)));
    }
  }
  return facts;
}

/** "the treaty, to which 34 states are parties": the treaty before "which". */
function treatyBefore({ line }: Reading, at: number): Item | undefined {
  const are = /^§g\d+ are (§g\d+|members|parties|signatories)\b/.exec(line.text.slice(at));
  const noun = are === null ? '' : are[1]!.startsWith('§') ? line.item(are[1]!).name : are[1]!;
  if (!/^(?:members|parties|signatories)$/.test(noun)) return undefined;
  const found = /(§[obi]\d+)[^;.§]*(?:§d\d+ )?, (?:to|of) which $/.exec(line.text.slice(0, at));
  return found === null ? undefined : line.item(found[1]!);
}

/** Members counted as such; "79 states that are party" and "signatories to the statement" are part of the whole. */
function isMembers(item: Item, { line }: Reading): boolean {
  if (
    /^(?:(?:the|its|our|their|current) )*(?:member (?:states?|countries|nations)|members|states? parties|state parties|parties)$/i.test(
      item.noun ?? '',
    )
  ) {
    // "members of parliament", "members of staff" are no states.
    return !/^§g\d+ (?:of (?:§o\d+ 's )?(?:the )?(?:staff|its|his|their|parliament|congress|family|council|crew)|voted|were|said)\b/.test(
      line.text.slice(line.positionOf(item)),
    );
  }
  return false;
}

function bodyOfCount(reading: Reading, item: Item, at: number): string | undefined {
  const { line } = reading;
  const owner = /(§[ob]\d+) 's $/.exec(line.text.slice(0, at));
  if (owner !== null) return bodyOf(reading, line.item(owner[1]!));
  const behind = /^§g\d+ (?:of|to|in) (?:the )?(§[obi]\d+)/.exec(line.text.slice(at));
  // "four members of the council" are people; states are "member states" or "states parties".
  if (behind !== null && /^members$/i.test(item.noun ?? '')) return undefined;
  if (behind !== null) return bodyOf(reading, line.item(behind[1]!));
  const place = spanOf(line, at, at).start;
  const speaker = quoteAt(reading.quotes, place) === undefined ? undefined : reading.speakerAt(place);
  if (speaker !== undefined) return speaker;
  const subject = mainSubject(line, at);
  const acting = subjectsBefore(line, verbBefore(line.text, at)).find(
    ({ type }) => type === 'organisation' || type === 'body',
  );
  const body = acting ?? (subject?.type === 'organisation' ? subject : undefined);
  return body === undefined || body === item ? undefined : body.name;
}

/** Where "has" or "counts" before a number stands. */
function verbBefore(text: string, at: number): number {
  const found = / (?:has|have|had|counts|comprises|includes|with) (?:[^.;,§]{0,40})$/.exec(text.slice(0, at));
  return found === null ? at : found.index + 1;
}

/** A treaty stands for the body that the text says it founded. */
function bodyOf(reading: Reading, item: Item): string {
  return reading.founded.get(item.name.toLowerCase()) ?? item.name;
}
