import type { ReportedFact } from '../../model/index.ts';
import { compiled } from './compiled.ts';
import { common, itemSpan, namedOf, type Reading } from './frame.ts';
import { A_LIST, DESIGNATE, IMPOSED, LIFT, TAKE_OFF } from './tables/sanctions-words.ts';

const OFF = `\\b(?:delist\\w*|${LIFT} (?:\\S+ ){0,4}?${IMPOSED}|${TAKE_OFF}\\b[^:]{0,120}? (?:from|off) ${A_LIST}|removals?|deletions?)`;
const ON = `\\b(?:${DESIGNATE}|${IMPOSED} (?:on|against)|added to ${A_LIST}|designations|additions)\\b`;
/** More items than this under one heading are a list file, not a report. */
const LONGEST = 500;

/** Parties that stand one by one below a line such as "The following have been added to the list:". */
export function listedBelow(readings: readonly Reading[]): ReportedFact[] {
  const facts: ReportedFact[] = [];
  let action: 'designated' | 'delisted' | undefined;
  let items = 0;
  for (const reading of readings) {
    const { line } = reading;
    const bullet = /^(?:[-•·–] |\d{1,3} [.)] )+(?:the )?(§[po]\d+)/.exec(line.text);
    if (bullet !== null && action !== undefined && items < LONGEST) {
      items++;
      const party = line.item(bullet[1]!);
      const at = line.positionOf(party);
      const about = common(reading, at, at);
      facts.push({
        kind: 'designation',
        ...about,
        modality: 'happened',
        span: itemSpan(line, party),
        action,
        subject: namedOf(party),
      });
      continue;
    }
    if (/^(?:[-•·–] |\d{1,3} [.)] )/.test(line.text) && action !== undefined) continue;
    items = 0;
    action = /: $/.test(line.text) ? headingAction(line.text) : undefined;
  }
  return facts;
}

function headingAction(text: string): 'designated' | 'delisted' | undefined {
  if (compiled(OFF).test(text)) return 'delisted';
  return compiled(ON).test(text) ? 'designated' : undefined;
}
