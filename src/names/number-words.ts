import type { Draft } from './draft.ts';
import { monthBeside } from './months.ts';
import { cardinalOf } from './numbers.ts';
import { organisationFacts } from './organisation-facts.ts';

/** Which words of an organisation's or a thing's name are numbers. */

/** Words before a single letter that make it a numeral: `Type V`, `Phase I`. */
const COUNTED = new Set(
  'no nr number num type class mark mk phase unit block part chapter series zone region vol'.split(' '),
);

function isNumeral(drafts: readonly Draft[], index: number, isThing: boolean): boolean {
  const draft = drafts[index]!;
  if (index === 0 || !draft.capitals || draft.gap === 'dot') return false;
  if (draft.forms[0]!.length > 1) return true;
  const before = drafts[index - 1]!.forms[0]!;
  return COUNTED.has(before) || (isThing && index === drafts.length - 1 && draft.gap === 'space');
}

/** `GRACE ONE`: a number written out at the end of a ship's name. */
const spelledNumber = (drafts: readonly Draft[], index: number) =>
  index > 0 && index === drafts.length - 1 ? cardinalOf(drafts[index]!.forms[0]!) : undefined;

/** Marks numerals and ordinals in the name of an organisation or thing; the first word is never one. */
export function markNumbers(drafts: Draft[], isThing: boolean): Draft[] {
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    if (draft.role !== 'name') continue;
    const facts = organisationFacts(draft);
    const roman = draft.script === 'Latn' ? facts.roman : undefined;
    const value =
      roman !== undefined && isNumeral(drafts, index, isThing)
        ? String(roman)
        : (facts.ordinal ?? (isThing ? spelledNumber(drafts, index) : undefined));
    if (value === undefined || drafts.length < 2) continue;
    draft.role = 'number';
    draft.symbol = `num:${value}`;
  }
  for (let index = 0; index + 1 < drafts.length; index++) {
    const draft = drafts[index]!;
    if (drafts[index + 1]!.role !== 'number' || draft.role !== 'name') continue;
    if (!organisationFacts(draft).isAnnouncer) continue;
    draft.role = 'particle';
    draft.symbol = 'org:number';
  }
  if (!isThing && drafts.some(({ role }) => role === 'number')) markMonths(drafts);
  return drafts;
}

function markMonths(drafts: readonly Draft[]): void {
  for (let index = 0; index < drafts.length; index++)
    if (drafts[index]!.role === 'name') drafts[index]!.symbol = monthBeside(drafts, index) ?? drafts[index]!.symbol;
}
