import type { Item } from '../../entities/item.ts';
import type { Reading } from '../frame.ts';
import { agentOf, patientOf, textBehind, wordsBehind } from '../grammar/complements.ts';
import { nounsFrom } from '../grammar/noun-lists.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { predicatesOf } from '../grammar/predicates.ts';
import { isOf } from '../grammar/verbs.ts';
import { doneBy } from './done-by.ts';
import { gapped } from './gapped.ts';
import { extended, followed, hitWith, imposedOrLifted, lapsed } from './imposed.ts';
import { acted, listed, named, standing, targeted } from './listed.ts';
import { putOrTaken } from './put-or-taken.ts';
import { type Action, partiesBehind, type Told, type ToldByVerb } from './told.ts';

/** Who is put under sanctions or taken off, as verbs and what stands around them say it. */
export function* toldByVerbs(reading: Reading): Generator<Told> {
  for (const predicate of predicatesOf(reading.line)) {
    // "an order to sanction X", "sanctioning X would …" speak of the deed and do not say that it is done.
    const done = doneBy(predicate, reading);
    const told = done === undefined ? undefined : readPredicate(predicate, reading);
    if (told === undefined) continue;
    const further = namedBehind(predicate, told.parties);
    const parties = [...told.parties, ...further];
    const modality = done?.modality ?? told.modality;
    const whole: Told = {
      ...told,
      parties,
      by: done?.by ?? told.by,
      ...(modality !== undefined && { modality }),
      at: predicate.words[predicate.verb]!.at,
    };
    yield whole;
    yield* gapped(predicate, whole);
  }
}

function readPredicate(predicate: Predicate, reading: Reading): ToldByVerb | undefined {
  const { lemma } = predicate;
  if (isOf(lemma, 'designate')) return isOtherName(predicate) ? undefined : direct(predicate, 'designated');
  if (isOf(lemma, 'delist')) return direct(predicate, 'delisted');
  return (
    putOrTaken(predicate, reading) ??
    imposedOrLifted(predicate) ??
    hitWith(predicate) ??
    standing(predicate) ??
    listed(predicate) ??
    named(predicate, reading) ??
    lapsed(predicate, reading) ??
    extended(predicate) ??
    targeted(predicate, reading) ??
    acted(predicate, reading) ??
    followed(predicate, reading)
  );
}

/** "designated X", "X was delisted"; "Also designated today are X and Y". */
function direct(predicate: Predicate, action: Action): ToldByVerb {
  const { voice, subject } = predicate;
  const inverted =
    voice === 'passive' && subject.length === 0
      ? /^(?:today |also |now |§d\d+ |on §d\d+ )*(?:is|are|was|were) /.exec(textBehind(predicate))
      : null;
  const opening = dangling(predicate);
  if (opening.length > 0) return { action, parties: opening, by: agentOf(predicate) };
  return inverted === null
    ? { action, parties: patientOf(predicate), by: agentOf(predicate) }
    : { action, parties: partiesBehind(predicate, inverted[0]), by: undefined };
}

/** "Sanctioned in 2023, X has denied …": a participle that opens its sentence is of the subject behind the comma. */
function dangling({ words, start, end, form, subject }: Predicate): readonly Item[] {
  if (start !== 0 || form !== 'participle' || subject.length > 0) return [];
  const comma = words.findIndex(({ text }, i) => i >= end && i < end + 12 && text === ',');
  return comma < 0 ? [] : nounsFrom(words, comma + 1, true).items.slice(0, 1);
}

/** Ships, parks and days are designated too: what something is designated "as" must be of sanctions. */
function isOtherName(predicate: Predicate): boolean {
  if (predicate.lemma !== 'designate') return false;
  const as = /^(?:§\S+ |[^,.;§]\S* ){0,12}?as (?:an? |the )?([^,.;]{0,60})/.exec(textBehind(predicate));
  const isPlace = patientOf(predicate).some(({ name }) =>
    /\b(?:Monument|Park|Zone|Area|Site|District|Day|Week|Month|Reserve|Airport|Cutter)$|^USS |^USCG/.test(name),
  );
  return isPlace || (as !== null && !AS_SANCTIONED.test(as[1]!));
}

const AS_SANCTIONED =
  /block|terror|narcotic|traffick|special|global|kingpin|sanction|person|foreign|§|responsible|being|target|crimin/;

/** "four people, among them X and Y", "taken off: X and Y", "added together with Y": the ones named later in the clause. */
function namedBehind(predicate: Predicate, parties: readonly Item[]): readonly Item[] {
  const isCounted = parties.some(({ type }) => type === 'group');
  const behind = wordsBehind(predicate);
  for (let i = 0; i < behind.length; i++) {
    const skip = parties.length === 0 ? 0 : leadLength(behind, i, isCounted);
    if (skip === 0) continue;
    const { items } = nounsFrom(predicate.words, predicate.end + i + skip);
    const fresh = items.filter((item) => !parties.includes(item));
    if (fresh.length > 0) return fresh;
  }
  return [];
}

/** How many words lead over to those named: 0 where none do here. */
function leadLength(words: ReturnType<typeof wordsBehind>, at: number, isCounted: boolean): number {
  const text = words[at]!.text;
  const pair = `${text} ${words[at + 1]?.text ?? ''}`;
  if (/^(?:together|along) with$|^as (?:was|were)$/.test(pair)) return 2;
  if (text === 'alongside') return 1;
  if (!isCounted) return 0;
  if (pair === 'among which' && /^(?:are|is|were|was)$/.test(words[at + 2]?.text ?? '')) return 3;
  if (/^(?:among (?:them|whom)|such as)$/.test(pair)) return 2;
  return /^(?:including|namely|notably|:)$/.test(text) ? 1 : 0;
}
