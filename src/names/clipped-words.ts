import { type Draft, joinDrafts } from './draft.ts';

/**
 * Names put together of clipped Russian words, as `Techmashexport` and `Uralvagonzavod`, are printed in three words or more
 * by those who hear the parts: `Tech Mash Export`, `Ural Vagon Zavod`. Such a run is one word again.
 */

/** Words as they are clipped in such names, in the usual Latin spellings. */
const CLIPPED = new Set(
  (
    'agro atom avia avto auto dal elektro electro energo gaz gidro glav gos him khim kosmo krym les mash metall mos ' +
    'neft oboron prom ros rus sel sib sovet spets spetz stal stroi stroy sudo sever tech tek tekh tekhn tekhno techno tele ' +
    'torg trans tyazh tiazh ugle ugol ural vagon vneshe vnesh vost vostok zagran zarubezh zapad sov soyuz soiuz tsvet'
  ).split(' '),
);
/** Words such names end with, whole. */
const ENDINGS = new Set(
  'zavod export eksport import invest leasing lizing snab sbyt trest servis remont proekt'.split(' '),
);

/** The fewest words that are joined here: two that are written as one meet where names are compared. */
const FEWEST = 3;

/** Joins every run of clipped words, an ending among them at most as the last. Linear time. */
export function joinClipped(drafts: Draft[]): Draft[] {
  if (drafts.length < FEWEST) return drafts;
  const joined: Draft[] = [];
  for (let from = 0; from < drafts.length; ) {
    const length = runAt(drafts, from);
    if (length < FEWEST) joined.push(drafts[from++]!);
    else {
      joined.push(joinDrafts(drafts.slice(from, from + length), 'name'));
      from += length;
    }
  }
  return joined;
}

function runAt(drafts: readonly Draft[], from: number): number {
  let end = from;
  while (isPart(drafts[end], CLIPPED, end > from)) end++;
  if (end > from && isPart(drafts[end], ENDINGS, true)) end++;
  return end - from;
}

/** Whether a draft is one of these words, and stands behind the word before it as two words do. */
function isPart(draft: Draft | undefined, words: ReadonlySet<string>, follows: boolean): boolean {
  if (draft?.role !== 'name' || (follows && draft.gap !== 'space' && draft.gap !== 'hyphen')) return false;
  return draft.forms.some((form) => words.has(form));
}
