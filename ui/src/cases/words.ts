import type { CaseView } from '../../../src/case/view.ts';
import { date, many, startingCount } from '../format.ts';
import { isoOf, today } from '../time/days.ts';
import type { CaseViewName } from './address.ts';
import type { CaseData } from './data.ts';

/** `On 20 Aug 2025`, or `Today`. */
export function onDay({ view }: CaseData): string {
  return view.asOf === isoOf(today()) ? 'Today' : `On ${date(view.asOf)}`;
}

/** Names in a row: all of a few, else the first ones and how many more. */
export function namesInRow(names: readonly string[], most = 4): string {
  const shown = names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** What stands in the case on the day, in one sentence. */
export const answerOfDay = (data: CaseData): string => `${onDay(data)} ${standing(data.view)}.`;

/** Where a case stands, for those who have not opened it. */
export function standsToday(view: CaseView): string {
  const { disputed, counts } = view;
  const settled = disputed.filter(({ undecided }) => !undecided).length;
  const open = [
    settled > 0 && `${many(settled, 'matter')} disputed`,
    counts.proposed > 0 && `${many(counts.proposed, 'proposed fact')} to decide`,
  ].filter(Boolean);
  return `Today ${standing(view)}${open.length > 0 ? `; ${open.join(', ')}` : ''}.`;
}

function standing({ parties, instruments }: CaseView): string {
  const [designated, unsure] = (['yes', 'unknown'] as const).map(
    (answer) => parties.filter((party) => party.designated === answer).length,
  );
  const forces = instruments.filter(({ inForce }) => inForce).map(({ instrument }) => instrument);
  const who =
    designated === 0
      ? 'nobody is designated'
      : `${startingCount(designated!).toLowerCase()} ${designated === 1 ? 'party is' : 'parties are'} designated`;
  const perhaps = unsure === 0 ? '' : `, of ${unsure} it is not known`;
  const law =
    forces.length === 0
      ? 'no instrument of the case is in force'
      : `${namesInRow(forces, 3)} ${forces.length === 1 ? 'is' : 'are'} in force`;
  return `${who}${perhaps}, and ${law}`;
}

/** What a tab says besides its name: how many there are on the day. */
export function openMatters({ view }: CaseData): Partial<Record<CaseViewName, number>> {
  return {
    people: view.parties.filter(({ designated }) => designated !== 'no').length,
    measures: view.instruments.reduce((sum, { measures }) => sum + measures.length, 0),
    proceedings: view.proceedings.length,
    disputed: view.disputed.length,
    inbox: view.counts.proposed,
  };
}

/** `2 matters are disputed, and 3 reported otherwise`, or nothing. */
export function disputedWords(disputed: number, reported: number): string {
  const said = disputed === 0 ? 'Nothing is disputed' : `${many(disputed, 'matter is', 'matters are')} disputed`;
  return reported === 0 ? said : `${said}, and ${many(reported, 'is', 'are')} reported otherwise and not decided`;
}
