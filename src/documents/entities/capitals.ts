import { isCommonName, isOrdinary } from '../lexicon.ts';
import { fold } from '../words.ts';
import { groupEnding } from './groups.ts';
import { type Item, type ItemType, plainItem, printed } from './item.ts';
import { isAcronym } from './name-run.ts';
import { instrumentEnd, isNoOffice } from './plain-nouns.ts';
import { announcedRole, calledBefore, roleBefore, withRole } from './role-before.ts';
import { isRoleNoun, roleField, roleStart, roleWords } from './roles.ts';
import { COUNTRY_NAMES, DEMONYMS } from './tables/demonyms.ts';
import { BODY_NOUNS, HONORIFICS, INSTRUMENT_NOUNS, ORG_HEADS, singular } from './tables/nouns.ts';
import type { Token } from './tokens.ts';
import { typeOf, UNIONS } from './type-of.ts';

/** What a run of capitals names: country, office and person, organisation, instrument. */
export function readCapitals(tokens: readonly Token[], first: number, last: number): Item[] {
  const bare = HONORIFICS.has(tokens[first]!.low) && first < last ? afterHonorific(tokens, first) : first;
  const country = COUNTRY_NAMES.get(lowWords(tokens, bare, last));
  if (country !== undefined && !(isAcronym(tokens[bare]!) === false && last === bare && tokens[bare]!.low.length < 3)) {
    return [{ ...plainItem(tokens, 'country', bare, last), country }];
  }
  if (DEMONYMS.has(lowWords(tokens, bare, last)) || isStateParty(tokens, first, last)) return [];
  const group = UNIONS.has(lowWords(tokens, bare, last)) ? undefined : groupEnding(tokens, last);
  if (group !== undefined && (first === last || isPlainGroup(tokens, first, last))) return [group];
  const bill = billEnd(tokens, first, last);
  if (bill !== undefined) return [plainItem(tokens, 'instrument', first, bill)];
  if (
    CAPITAL_INSTRUMENTS.has(singular(tokens[last]!.low)) &&
    (first < last || INSTRUMENT_NOUNS.has(tokens[last]!.low) || instrumentEnd(tokens, last) > last)
  ) {
    return [plainItem(tokens, 'instrument', first, instrumentEnd(tokens, last))];
  }
  if (first === last && BODY_NOUNS.has(tokens[last]!.low)) return [plainItem(tokens, 'body', first, last)];
  if (/^(?:black)?lists?$/.test(tokens[last]!.low)) {
    const owner = lastBeforeList(tokens, first, last);
    return owner < first ? [] : readCapitals(tokens, first, owner);
  }
  const head = lastRoleHead(tokens, first, last);
  if (head >= 0) return officeOrPerson(tokens, first, head, last);
  const split = personAfterBody(tokens, bare, last);
  if (split > 0) return [withRole(tokens, split, last, first)];
  if (isWholeLine(tokens, first, last) || isPartOfPaper(tokens, first, last)) return [];
  const isTitled =
    bare > first || HONORIFICS.has(tokens[tokens[first - 1]?.text === '.' ? first - 2 : first - 1]?.low ?? '');
  const type = isTitled ? 'person' : (typeBefore(tokens, bare, last) ?? typeOf(tokens, bare, last));
  if (type === 'person') return [withRole(tokens, bare, last, first)];
  return type === undefined ? [] : [plainItem(tokens, type, bare, last)];
}

/** Nouns that in capitals name a paper with the force of law. */
const CAPITAL_INSTRUMENTS = new Set([
  ...INSTRUMENT_NOUNS,
  ...'decision treaty convention charter statute agreement pact accord constitution protocol covenant'.split(' '),
]);

/** "the UK Sanctions List", "the SDN List": whose list it is may be a name, the list is none. */
function lastBeforeList(tokens: readonly Token[], first: number, last: number): number {
  let owner = last - 1;
  while (owner >= first && LISTED.test(tokens[owner]!.low)) owner--;
  return owner;
}

const LISTED =
  /^(?:sanctions?|sdn|entity|consolidated|specially|designated|nationals|blocked|persons|financial|and|targets|watch|black|red)$/;

/** "Bill C-91", "Bill 21", "Bill HR 23": its last token; undefined where somebody is called Bill. */
function billEnd(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (tokens[first]!.low !== 'bill' || last > first + 1) return undefined;
  if (last > first && !/^\p{Lu}{1,3}$/u.test(tokens[last]!.text)) return undefined;
  const number = /^[-–]$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  return tokens[number]?.kind === 'number' ? number : undefined;
}

/** A headline in capitals names nobody that can be told apart: "Ministry Targets Network Of Smugglers". */
function isWholeLine(tokens: readonly Token[], first: number, last: number): boolean {
  return first === 0 && last === tokens.length - 1 && last >= 5;
}

/** "Annex 8", "Schedule 2": a part of a paper. */
function isPartOfPaper(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    first === last &&
    /^(?:annex|schedule|appendix|article|section|chapter|paragraph|part|title|table)$/.test(tokens[first]!.low) &&
    tokens[last + 1]?.kind === 'number'
  );
}

const PLACES =
  /^(?:city|cities|town|village|port|province|region|district|capital|island|county|valley|prison|airport|camp)$/;

/** What the words before a name say it is: "in X" and "the city of X" a place, "the airline X" a body, "the jurist X" a person. */
function typeBefore(tokens: readonly Token[], first: number, last: number): ItemType | undefined {
  const before = tokens[first - 1];
  const word = before?.low ?? '';
  // "a spokesperson for the ministry, X"
  if (before?.text === ',' && last > first && last - first < 4 && announcedRole(tokens, first - 1) !== undefined) {
    const isCompany = tokens.slice(first, last + 1).some((token) => ORG_HEADS.has(token.low) || isAcronym(token));
    if (!isCompany) return 'person';
  }
  if (word === 'of' && PLACES.test(tokens[first - 2]?.low ?? '')) return 'place';
  if (before === undefined || before.capital || before.kind !== 'word') return undefined;
  const run = tokens.slice(first, last + 1);
  const isBody = run.some((token) => ORG_HEADS.has(token.low) || isAcronym(token));
  // "the key in Ada Morwen's drawer"
  const isOwner = tokens[last + 1]?.low === "'s" && last > first && isCommonName(tokens[first]!.low);
  if (word === 'in' && last - first < 2 && !isBody && !isOwner && !HONORIFICS.has(tokens[first]!.low)) return 'place';
  if (isBody) return undefined;
  const article = /^(?:the|a|an|its|his|her|their|'s)$/;
  const announced = [2, 3, 4].some((back) => article.test(tokens[first - back]?.low ?? ''));
  if (
    announced &&
    (BODY_NOUNS.has(word) || ORG_HEADS.has(word) || COMPANIES.test(word)) &&
    !PEOPLE_AND_BODIES.test(word)
  )
    return 'organisation';
  if (
    last > first &&
    last - first < 4 &&
    (roleBefore(tokens, first) !== undefined || calledBefore(tokens, first) !== undefined)
  )
    return 'person';
  return undefined;
}

const COMPANIES =
  /^(?:airline|broadcaster|refinery|subsidiary|conglomerate|manufacturer|shipper|producer|insurer|lender|retailer|supplier|contractor|newspaper|magazine|daily|website|channel|think-tank|nonprofit|startup|exchange|mixer)$/;
/** Nouns of bodies that stand before people as well ("the house Speaker", "the police Captain"). */
const PEOPLE_AND_BODIES = /^(?:police|army|navy|guard|front|general|court|agent|house|post|times|watch)$/;

/** "States Parties", "Israeli Officials": capitals that name nobody. */
function isPlainGroup(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last)
    .every(
      (token) =>
        !/^(?:of|for)$/.test(token.low) && (isAcronym(token) || DEMONYMS.has(token.low) || isOrdinary(token.low)),
    );
}

/** "is not a State Party to", "a State party to": no name. */
function isStateParty(tokens: readonly Token[], first: number, last: number): boolean {
  const words = lowWords(tokens, first, last);
  return words === 'state party' || (words === 'state' && tokens[last + 1]?.low === 'party');
}

function afterHonorific(tokens: readonly Token[], first: number): number {
  return tokens[first + 1]?.text === '.' ? first + 2 : first + 1;
}

function lowWords(tokens: readonly Token[], first: number, last: number): string {
  return printed(tokens, first, last).toLowerCase().replace(/\.$/, '').replaceAll('’', "'");
}

/** The last role noun of a run that has a body's noun neither in nor behind it; -1 where none is. */
function lastRoleHead(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    if (
      !isRoleNoun(tokens[i]) ||
      (i === last &&
        isNoOffice(tokens[i]!.low) &&
        !/^(?:chief|chair|head)$/.test(tokens[i]!.low) &&
        // "Prosecutor General"
        !(tokens[i]!.low === 'general' && i > first && isRoleNoun(tokens[i - 1])))
    )
      continue;
    const rest = tokens.slice(i + 1, last + 1);
    if (rest.some(({ low }) => ORG_HEADS.has(low)) && tokens[i + 1]?.low !== 'of') return -1;
    return i;
  }
  return -1;
}

function officeOrPerson(tokens: readonly Token[], first: number, head: number, last: number): Item[] {
  const field = Math.min(roleField(tokens, head), last);
  let name = field + 1;
  if (name <= last && /^(?:of|for)$/.test(tokens[name]!.low)) {
    const body = personAfterBody(tokens, name + 1, last);
    const split = body < 0 ? personAfterField(tokens, name + 1, last) : body;
    if (split < 0) return [officeItem(tokens, first, head, last)];
    name = split;
  }
  if (name > last) {
    // "secretary of Defence" with a lower-case start is read from the name behind it.
    return [officeItem(tokens, first, head, last)];
  }
  return [withRole(tokens, name, last, first)];
}

function officeItem(tokens: readonly Token[], runFirst: number, head: number, last: number): Item {
  const first = roleStart(tokens, Math.max(head, runFirst), runFirst);
  const start = roleStart(tokens, first, 0);
  const words = roleWords(tokens, Math.min(start, runFirst), last);
  return { ...plainItem(tokens, 'office', Math.min(start, runFirst), last), ...words };
}

/** "Human Rights Watch Sarah Yager": where a person's name begins behind a body's; -1 where none does. */
function personAfterBody(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i > first; i--) {
    if (!ORG_HEADS.has(tokens[i - 1]!.low)) continue;
    const rest = tokens.slice(i, last + 1);
    const isName = rest.every(
      (token) => token.kind === 'word' && !ORG_HEADS.has(token.low) && !isOrdinary(fold(token.text)),
    );
    return isName && rest.length <= 4 && i - 1 > first && roleBefore(tokens, i) !== undefined ? i : -1;
  }
  return -1;
}

/** "Under Secretary for Financial Intelligence Brad Nolan": where a name begins behind plain words of an office's field. */
function personAfterField(tokens: readonly Token[], first: number, last: number): number {
  let name = last + 1;
  while (name - 1 >= first && tokens[name - 1]!.kind === 'word' && !isOrdinary(fold(tokens[name - 1]!.text))) name--;
  const length = last + 1 - name;
  return length >= 2 && length <= 4 && name > first && isOrdinary(tokens[name - 1]!.low) ? name : -1;
}
