import type { Item } from '../../entities/item.ts';
import { matches, type Reading } from '../frame.ts';
import { agentAfter, listAt, subjectsBefore } from '../phrases.ts';
import { IMPOSE, IMPOSED, LIFT } from '../tables/sanctions-words.ts';
import { toldAsNouns } from './as-nouns.ts';
import { LIST, partiesFrom, type Told } from './told.ts';

/** Who is put under sanctions where a noun says it: "sanctions on X", "the designation of X", "X, on the blacklist". */
export function* toldByNouns(reading: Reading): Generator<Told> {
  yield* sanctionsOn(reading);
  yield* listingOf(reading);
  yield* onList(reading);
  yield* toldAsNouns(reading);
  yield* nowApply(reading);
}

const SANCTIONS_ON = new RegExp(
  `\\b${IMPOSED}(?: (?:imposed|levied|placed|slapped|announced|directed|issued|aimed))?(?: (?:by (?:the )?§[ocpr]\\d+|(?:on |in )?§d\\d+|§d\\d+|today|last week|this week))*(?: ,)? (?:on|against|upon|targeting|at|over|for) `,
  'g',
);
const LIFTED = new RegExp(`\\b${LIFT} (?:\\S+ ){0,4}$`);
const IMPOSING = new RegExp(`\\b${IMPOSE} (?:(?!(?:on|against|and|that|which) )[a-z§'-]\\S* ){0,6}$`);
/** "signed an order to impose sanctions on X" says what a paper is for; the paper is the fact. */
const PURPOSE_OF_PAPER = new RegExp(
  `(?:§i\\d+|order|decree|bill|bid|authority|motion|law)(?: on §d\\d+| §d\\d+)? (?:seeking )?to ${IMPOSE} (?:\\S+ ){0,4}$`,
);

/** "imposed sanctions on X", "U.S. sanctions against X", "sanctions, announced by Z, involve measures against X". */
function* sanctionsOn(reading: Reading): Generator<Told> {
  const { line } = reading;
  for (const found of matches(line, SANCTIONS_ON)) {
    const before = line.text.slice(0, found.index);
    if (PURPOSE_OF_PAPER.test(before) || LIFTED.test(before)) continue;
    const verb = IMPOSING.exec(before)?.index;
    yield {
      action: 'designated',
      parties: listAt(line, found.index + found[0].length).items,
      at: verb ?? found.index,
      by: imposer(reading, found, before, verb),
      loosely: true,
    };
  }
}

const ANNOUNCED = new RegExp(`${IMPOSED} , (?:announced|imposed|issued|unveiled) [^,]{0,20}by (?:the )?(§[ocpr]\\d+)`);

/** Whose sanctions they are: "by X", "X's new sanctions", the subject of "imposed", "announced by X", "criticised X over". */
function imposer(
  { line }: Reading,
  found: RegExpExecArray,
  before: string,
  verb: number | undefined,
): Item | undefined {
  const sign =
    /by (?:the )?(§[ocpr]\d+)/.exec(found[0]) ??
    /(§[oc]\d+)(?: 's)?(?: (?:new|latest|fresh|recent|further|additional))? $/.exec(before);
  if (sign !== null) return line.item(sign[1]!);
  const subject = verb === undefined ? undefined : subjectsBefore(line, verb).at(-1);
  if (subject !== undefined) return subject;
  const told =
    ANNOUNCED.exec(before) ??
    /(§[oc]\d+) (?:regarding|over|about|for|concerning|after|because of) (?:the |its |imposing |new )*$/.exec(before);
  return told === null ? undefined : line.item(told[1]!);
}

const LISTING_AGREED =
  /\b(?:approved|announced|confirmed|adopted|made|agreed) (?:the |on )?(?:listings?|designations?|blacklisting|inclusion) of /g;

/** "approved the listing of X". */
function* listingOf({ line }: Reading): Generator<Told> {
  for (const found of matches(line, LISTING_AGREED)) {
    const end = found.index + found[0].length;
    yield { action: 'designated', parties: listAt(line, end).items, at: found.index, by: agentAfter(line, end) };
  }
}

const ON_LIST = new RegExp(
  `(§[po]\\d+)(?: ,)?(?: who is| which is| already| still| now)* on (?:the )?(?:(§[oclr]\\d+) 's )?(?:[a-z]+ ){0,2}?${LIST}`,
  'g',
);

/** "X, who is on the council's blacklist", "the X on the list": being on a list, said beside a name. */
function* onList({ line }: Reading): Generator<Told> {
  for (const found of matches(line, ON_LIST)) {
    const by = found[2] === undefined ? undefined : line.item(found[2]);
    yield { action: 'designated', parties: [line.item(found[1]!)], at: found.index, by };
  }
}

const NOW_APPLY = new RegExp(
  `\\b${IMPOSED}(?: [^.;,]{0,80}?)? (?:now |currently |thus |thereby |also )*(?:apply|applies|extend|cover|target) (?:to )?(?=(?:the |his |her |its |their )?§[gpo])`,
  'g',
);

/** "Restrictive measures now apply to 84 people": how many are under them, or who. */
function* nowApply(reading: Reading): Generator<Told> {
  for (const found of matches(reading.line, NOW_APPLY)) {
    const parties = partiesFrom(reading, found.index + found[0].length).filter(({ type }) =>
      /^(?:group|person)$/.test(type),
    );
    yield { action: 'designated', parties, at: found.index, by: undefined };
  }
}
