import type { Modality, ReportedDate } from '../../model/index.ts';
import { isDated } from '../entities/chunk.ts';
import type { Item } from '../entities/item.ts';
import { textBehind } from './grammar/complements.ts';
import { nounsFrom } from './grammar/noun-lists.ts';
import type { Predicate } from './grammar/predicate.ts';
import { predicatesOf } from './grammar/predicates.ts';
import type { Line } from './line.ts';

/** Words left of what happens, in its clause, that say how surely it is said; the first rule that fits decides. */
const MODALITIES: readonly (readonly [RegExp, Modality])[] = [
  [
    /\b(?:not|never|n't|neither|nor|no|cannot|denied|denies|denying|refused|refuses|declined|rejected|without|stopped short of|ruled out|failed to|nobody|none)\b(?!-)/,
    'denied',
  ],
  [/\b(?:if|unless|were to|provided that|in case|should the|conditional|depending)\b/, 'conditional'],
  [
    /\b(?:may|might|could|can|possible|possibly|potential|potentially|perhaps|likely|consider|considers|considering|considered|weighing|threatens?|threatened|threatening|option|options|mulling|whether)\b/,
    'may',
  ],
  [
    /\b(?:plans?|planned|planning|intends?|intended|expected|set|due|vows?|vowed|proposed?|proposes|proposal|seeks?|seeking|wants?|aims?|prepar(?:es|ing|ed)|about|promised?|pledged?|urged?|urges|calls?|called on|demand(?:s|ed)?|will|shall|scheduled|agreed)(?: \S+){0,3} (?:to|on|for|be|that)\b|\b(?:will|shall|upcoming|forthcoming|bid|attempts? to|draft)\b/,
    'planned',
  ],
  [/\b(?:would|should|ought to)\b/, 'conditional'],
  [
    /\b(?:allegedly|reportedly|alleged|alleges|alleging|accused|accuses|accusing|claims?|claimed|claiming|rumou?red|believed|reported to|said to|thought to|suspected|purported(?:ly)?|according to unnamed)\b/,
    'alleged',
  ],
];

/** "The ministry said it would lift …": its own plan. */
const SAID_IT_WOULD =
  /\b(?:said|says|announced|promised|vowed|pledged|confirmed|added)(?: that)? (?:§[a-z]\d+|it|he|she|they|we) (?:also )?would (?:\S+ )?$/;

/** How surely a sentence says what stands at a position of its line. */
export function modalityAt(line: Line, position: number): Modality {
  const left = clauseBefore(line.text, position);
  if (SAID_IT_WOULD.test(line.text.slice(Math.max(0, position - 80), position))) return 'planned';
  for (const [pattern, modality] of MODALITIES) if (pattern.test(left)) return modality;
  return /^\S+ (?:reportedly|allegedly)\b/.test(line.text.slice(position)) ? 'alleged' : 'happened';
}

/**
 * Every way of hedging that stands anywhere in words (lower case, a blank between them): wider than `modalityAt`, for
 * where it is not known which verb a fact is about.
 */
export function hedgesIn(words: string): Modality[] {
  return MODALITIES.flatMap(([pattern, modality]) => (pattern.test(words) ? [modality] : []));
}

/** What stands before a position in its own clause: not over a semicolon, a colon, "but", "while" or a speaker's "said". */
function clauseBefore(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - 160), position);
  const parts = before.split(
    / (?:;|:|but|while|although|because|after|since|said|says|added|adding|saying|stating|which|who|—|–|following|when|, and|comes as|before|despite) /,
  );
  return parts.at(-1)!.split(' , ').slice(-2).join(' , ');
}

/** The date nearest to a position: in its own clause before others, and not one behind "since". */
export function dateNear(line: Line, position: number): ReportedDate | undefined {
  let best: { distance: number; date: ReportedDate } | undefined;
  for (const item of line.clause.items) {
    if (!isDated(item)) continue;
    const at = line.positionOf(item);
    if (isOfAnother(line, at, position)) continue;
    const before = line.text.slice(Math.max(0, at - 24), at);
    const isSince = isListedSince(line, position, before);
    if (
      (/\b(?:since|until|till)(?: the)? $/.test(before) && !isSince) ||
      /^§d\d+ (?:attacks?|war|elections?|invasion|treaty|coup|order|agreement|deal|law|raid)\b/.test(
        line.text.slice(at, at + 30),
      )
    )
      continue;
    const between = line.text.slice(Math.min(at, position), Math.max(at, position));
    // Behind "which" or "after" a date is of something else.
    if (at > position && !isSince && /\b(?:which|after|since|following|during|before)\b/.test(between)) continue;
    if (/^[^()]{0,60}\([^()]*$/.test(line.text.slice(0, at)) && /^[^()]{0,20}\)/.test(line.text.slice(at))) continue;
    const distance = between.length + 60 * (between.match(/ [,;:—] | (?:that|which|who|after|before) /g)?.length ?? 0);
    if (best === undefined || distance < best.distance) best = { distance, date: item.date };
  }
  return best?.date;
}

/** "X has been sanctioned since May 2030": the day it was done. */
function isListedSince({ text }: Line, position: number, before: string): boolean {
  return (
    /\bsince $/.test(before) &&
    /\b(?:has|have) (?:\S+ )?been (?:\S+ )?$/.test(text.slice(Math.max(0, position - 40), position)) &&
    /^(?:sanctioned|designated|blacklisted|listed) since /.test(text.slice(position, position + 20))
  );
}

/**
 * "The court on Friday condemned an order signed by X": a date right before a verb, or within it, is that verb's, and not
 * of a participle behind it.
 */
function isOfAnother(line: Line, date: number, position: number): boolean {
  const predicates = predicatesOf(line);
  const owner = predicates.find(({ words, start, verb, form }) => {
    const first = words[Math.max(0, start - 1)]!;
    return form === 'finite' && date >= first.at && date <= words[verb]!.at && position !== words[verb]!.at;
  });
  if (owner === undefined || position < owner.words[owner.verb]!.at) return false;
  const here = predicates.find(
    ({ words, verb, form, subject }) =>
      form === 'participle' &&
      (words[verb]!.at === position || subject.some((item) => line.positionOf(item) === position)),
  );
  return here !== undefined && here.words[here.verb]!.at > owner.words[owner.verb]!.at;
}

/** Whose word the sentence is, where it says so: "according to X", "X said that …", "…, X said", "X puts the number at …". */
export function attributionAt(line: Line, position: number): string | undefined {
  const source =
    /(?:according to|by the count of|as counted by|figures (?:from|of|by)) (?:a |an |the )?(?:[a-z -]{0,40}(?:of|from|by) (?:the )?)?(?:[a-z]+ ){0,4}?(?:§[bg]\d+ (?=§[op]))?(§[pogcribl]\d+)/.exec(
      line.text,
    );
  if (source !== null) return line.item(source[1]!).name;
  const teller = tellerBefore(line, position) ?? tellerBehind(line, position);
  return teller?.name;
}

/** Verbs by which somebody says what a fact tells. */
const TELLING = new Set(
  'say report claim state announce tell confirm allege estimate add write note count put show register record document speak insist declare acknowledge admit verify'.split(
    ' ',
  ),
);

/** "puts the number at 40" tells, "put X on the list" does not. */
function tells(predicate: Predicate): boolean {
  const { lemma, voice, form } = predicate;
  if (!TELLING.has(lemma) || (voice === 'passive' && form === 'finite')) return false;
  return lemma !== 'put' || /^[^,;.]{0,80}? at /.test(textBehind(predicate));
}

function tellerBefore(line: Line, position: number): Item | undefined {
  const teller = predicatesOf(line).findLast((predicate) => {
    const at = predicate.words[predicate.verb]!.at;
    return at < position && position - at < 200 && tells(predicate);
  });
  if (teller === undefined) return undefined;
  const between = line.text.slice(teller.words[teller.verb]!.at, position);
  return / [;] /.test(between) ? undefined : tellerOf(teller);
}

/** "…, the ministry said", "…, UN figures show", "…, said X". */
function tellerBehind(line: Line, position: number): Item | undefined {
  for (const predicate of predicatesOf(line)) {
    const { words, verb, start } = predicate;
    if (words[verb]!.at < position || !tells(predicate)) continue;
    const comma = words
      .slice(Math.max(0, start - 8), start + 1)
      .findLast(({ text, at }) => text === ',' && at > position);
    if (comma === undefined) continue;
    if (words[verb - 1] === comma) {
      const { items } = nounsFrom(words, verb + 1, true);
      return items.at(0);
    }
    const teller = words
      .slice(words.indexOf(comma), start)
      .findLast(({ item }) => item !== undefined && item.type !== 'date')?.item;
    return tellerOf(predicate) ?? teller;
  }
  return undefined;
}

function tellerOf({ subject, words, start }: Predicate): Item | undefined {
  // "the rights group X", "X figures": the name counts, not what it is called.
  const named = subject.findLast(({ type }) => type === 'organisation' || type === 'person' || type === 'country');
  return (
    named ??
    subject.at(-1) ??
    words
      .slice(Math.max(0, start - 3), start)
      .findLast(({ item }) => item !== undefined && item.type !== 'date' && item.type !== 'pronoun')?.item
  );
}

export function nameOf(item: Item | undefined): string | undefined {
  if (item === undefined) return undefined;
  // A word for somebody whom the text does not name clearly names nobody.
  return item.type === 'pronoun' ? undefined : item.name.replace(/^(?:the|The) /, '');
}
