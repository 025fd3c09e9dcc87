import type { Item } from '../../entities/item.ts';
import { matches, type Reading } from '../frame.ts';
import { predicatesOf } from '../grammar/predicates.ts';
import { agentAfter } from '../phrases.ts';
import { IMPOSED } from '../tables/sanctions-words.ts';
import { LIST, partiesFrom, type Told } from './told.ts';

/** A listing or delisting that a noun tells as done: "the listing of X by Z", "the removal of X from the list", "X's designation". */
export function* toldAsNouns(reading: Reading): Generator<Told> {
  yield* madeListing(reading);
  yield* madeDelisting(reading);
  yield* ownListing(reading);
}

const LISTING_OF =
  /(?:(§[oclb]\d+) 's (?:§d\d+ |[a-z]+ ){0,2}?|\b(?:the|this|their|its|after|following|over|since|despite) (?:(?!of |to |for |and )[a-z]+ |§d\d+ |§[oclb]\d+ ){0,2}?|(§[oclb]\d+) )\b(designation|blacklisting|listing|sanctioning|inclusion)s? (?:by (?:the )?(§[oclb]\d+) )?(?:(?:on |in )?§d\d+ )?of /g;
/** What is not done, or done to the listing, by the words before it. */
const NOT_MADE =
  /\b(?:removal|possible|potential|future|lift\w*|revok\w*|revocation|rescind\w*|annul\w*|renew\w*|end\w*|against|criteria|grounds|rules|procedures?|proposals?|propos\w+|requests?|requested|calls?|called|urg\w+|petition|motion|campaign\w*|bill|demand\w*|recommend\w*|oppos\w*|consider\w*|seek\w*|sought|quash\w*|challeng\w*) (?:\S+ ){0,4}$/;
/** "the listing of X would …" speaks of what may come. */
const HYPOTHETICAL = /^[^.;]{0,140}? (?:would|could|might|may|should)\b/;

/** "the Treasury's 2022 designation of X", "the designation by Z of X and Y", "the sanctioning of X". */
function* madeListing(reading: Reading): Generator<Told> {
  const { line } = reading;
  for (const found of matches(line, LISTING_OF)) {
    const owner = found[1] ?? found[2] ?? found[4];
    if (NOT_MADE.test(line.text.slice(0, found.index + found[0].lastIndexOf(found[3]!)))) continue;
    const end = found.index + found[0].length;
    const behind = line.text.slice(end);
    if (owner === undefined && (HYPOTHETICAL.test(behind) || !isOfSanctions(reading))) continue;
    if (found[3] === 'inclusion' && !new RegExp(`^[^.;]{0,120}? (?:on|in) (?:\\S+ ){0,6}?${LIST}`).test(behind))
      continue;
    yield {
      action: 'designated',
      parties: partiesFrom(reading, end),
      // At the "of": the date before it is the listing's.
      at: end - 3,
      by: owner === undefined ? agentAfter(line, end) : line.item(owner),
    };
  }
}

/** Sites and days are designated as well: where nobody is said to do it, the words around must tell of sanctions. */
function isOfSanctions({ line, previous }: Reading): boolean {
  const words = `${previous?.text ?? ''} ${line.text}`;
  return (
    /sanction|blacklist|terror|treasury|ofac|freez|froz|block|council|court|restrictive|judge|prosecutor|§i/.test(
      words,
    ) || line.clause.items.some(({ name }) => /council|treasury|ofac|union|court|judge/i.test(name))
  );
}

const DELISTING_OF = new RegExp(
  `(?:(§[oclb]\\d+) 's (?:§d\\d+ |[a-z]+ ){0,2}?)?\\b(?:(?:delisting|de-listing|unblocking)s? of|(?:removal|deletion)s? of (?=[^.;]{0,120}? (?:from|off) (?:\\S+ ){0,6}?${LIST})|(?:lifting|easing|ending|suspension|revocation|termination|annulment) of (?:(?:the|its|all|their|these|those|§[ocl]\\d+|'s|[a-z]+) ){0,4}?(?:${IMPOSED}|listing|inclusion) (?:on|against|of)) `,
  'g',
);
const NOT_DELISTED =
  /\b(?:for|possible|potential|future|propos\w+|requests?|requested|calls?|called|urg\w+|demand\w*|recommend\w*|oppos\w*|consider\w*|seek\w*|sought|negotiat\w+|promis\w+|exchange|conditions?|criteria|procedures?) (?:\S+ ){0,3}$/;

/** "the delisting of X", "the removal of X from the list", "the lifting of sanctions against X". */
function* madeDelisting(reading: Reading): Generator<Told> {
  const { line } = reading;
  for (const found of matches(line, DELISTING_OF)) {
    const end = found.index + found[0].length;
    if (NOT_DELISTED.test(line.text.slice(0, found.index)) || HYPOTHETICAL.test(line.text.slice(end))) continue;
    const by = found[1] === undefined ? agentAfter(line, end) : line.item(found[1]);
    yield { action: 'delisted', parties: partiesFrom(reading, end), at: end - 3, by };
  }
}

const OWN =
  /(?:(§[po]\d+) 's|\b(his|her|its|their)) (?:§d\d+ |[a-z]+ ){0,2}?(designation|blacklisting|listing|sanctioning|delisting)\b(?! of\b)/g;
const AGAINST =
  /\b(?:against|challeng\w+|contest\w*|appeal\w*|over|following|after|since|despite|denounc\w+|condemn\w*|called) (?:\S+ )?$/;
const AUTHORITY =
  /\b(?:treasury|ofac|department|council|commission|office|ministry|government|union|committee|seco|nations)\b/i;

/** "X's designation", "has appealed against its listing": whose it is. */
function* ownListing(reading: Reading): Generator<Told> {
  const { line } = reading;
  for (const found of matches(line, OWN)) {
    const party = found[1] === undefined ? subjectOf(reading, found.index) : line.item(found[1]);
    const isSaid = found[1] !== undefined || AGAINST.test(line.text.slice(0, found.index));
    if (!isSaid || party === undefined || AUTHORITY.test(party.name)) continue;
    const action = found[3] === 'delisting' ? 'delisted' : 'designated';
    const at = found.index + found[0].length - found[3]!.length;
    yield { action, parties: [party], at, by: agentAfter(line, at), owned: true };
  }
}

/** Whom "its" before a listing means: the subject of the clause. */
function subjectOf({ line }: Reading, before: number): Item | undefined {
  const acting = predicatesOf(line).findLast(({ words, verb, form }) => form === 'finite' && words[verb]!.at < before);
  return acting?.subject.length === 1 ? acting.subject[0] : undefined;
}
