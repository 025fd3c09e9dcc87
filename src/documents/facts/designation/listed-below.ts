import type { ReportedFact } from '../../../model/index.ts';
import type { Item } from '../../entities/item.ts';
import { common, itemSpan, namedOf, type Reading } from '../frame.ts';
import { nounsFrom } from '../grammar/noun-lists.ts';
import { wordsOf } from '../grammar/words.ts';
import { A_LIST, DESIGNATE, IMPOSED, LIFT, TAKE_OFF } from '../tables/sanctions-words.ts';

const OFF = new RegExp(
  `\\b(?:delist\\w*|${LIFT} (?:\\S+ ){0,4}?${IMPOSED}|${TAKE_OFF}\\b[^:]{0,120}? (?:from|off) ${A_LIST}|removals?|deletions?)`,
);
const ON = new RegExp(`\\b(?:${DESIGNATE}|${IMPOSED} (?:on|against)|added to ${A_LIST}|designations|additions)\\b`);
/** More items than this under one heading are a list file, not a report. */
const LONGEST = 500;

/** Parties that stand one by one below a line such as "The following have been added to the list:". */
export function listedBelow(readings: readonly Reading[]): ReportedFact[] {
  const facts: ReportedFact[] = [];
  let action: Action | undefined;
  let items = 0;
  for (const reading of readings) {
    const { line } = reading;
    const bullet = /^(?:[-•·–] |\d{1,3} [.)] )+(?:the )?(?:(?!this|these)[a-z-]+ ){0,3}?(?=§[pog]\d+)/.exec(line.text);
    if (bullet !== null && action !== undefined && items < LONGEST) {
      items++;
      for (const party of partiesOf(reading, bullet[0].length)) facts.push(fact(reading, party, action));
      continue;
    }
    if (/^(?:[-•·–] |\d{1,3} [.)] )/.test(line.text) && action !== undefined) continue;
    items = 0;
    action = /: $/.test(line.text) ? headingAction(headingOf(reading)) : undefined;
  }
  return facts;
}

type Action = 'designated' | 'delisted';

/** "This includes:" goes on from the sentence before. */
function headingOf({ line, previous }: Reading): string {
  const goesOn = /^(?:this|these|they|it|those|among them) (?:includes?|are|is|named)?\b/.test(line.text);
  return goesOn && previous !== undefined ? previous.text + line.text : line.text;
}

/** The party a bullet begins with; of a number of people, the ones named behind "including" as well. */
function partiesOf({ line }: Reading, at: number): readonly Item[] {
  const words = wordsOf(line);
  const first = words.find((word) => word.at >= at)!.item!;
  if (first.type !== 'group') return [first];
  const including = words.findIndex((word) => word.at > at && /^(?:including|namely)$/.test(word.text));
  const listed = including < 0 ? [] : nounsFrom(words, including + 1).items;
  const named = listed.filter(({ type }) => type === 'person' || type === 'organisation');
  return first.count === undefined ? named : [first, ...named];
}

function fact(reading: Reading, party: Item, action: Action): ReportedFact {
  const at = reading.line.positionOf(party);
  const about = { kind: 'designation' as const, ...common(reading, at, at), modality: 'happened' as const, action };
  if (party.type !== 'group') return { ...about, span: itemSpan(reading.line, party), subject: namedOf(party) };
  return { ...about, count: party.count!, ...(party.noun !== undefined && { role: party.noun }) };
}

function headingAction(text: string): Action | undefined {
  if (OFF.test(text)) return 'delisted';
  return ON.test(text) ? 'designated' : undefined;
}
