import { type Draft, joinDrafts, newDraft, surface } from './draft.ts';

/** What is put before the names of ships, as one word: motor vessel, motor tanker, steamship, fishing vessel. */
const WORDS = new Set(
  'mv mt ss fv mts тх пх теплоход теплохід пароход танкер сухогруз судно балкер паром ледокол'.split(' '),
);
/** The same and more with a stroke or points between, where they cannot be words: M/V, M/Y, S/Y, R/V, т/х. */
const LETTERS = new Set('mv mt ms my ss sy fv rv fb тх пх дх нс лк'.split(' '));
/** What stands behind the names of ships in East Asia: 청천강호, 新海轮. */
const BEHIND = new Set(['호', '号', '轮']);

/** Makes what is put before and behind a ship's name titles: they say what she is, and are left out as often as they are printed. */
export const markShipPrefix = (drafts: Draft[]): Draft[] => markBehind(markInFront(drafts));

function markInFront(drafts: Draft[]): Draft[] {
  const [first, second] = drafts;
  if (first === undefined || second === undefined || first.role !== 'name') return drafts;
  if (second.role === 'name' && WORDS.has(surface(first))) return [asTitle(first), ...drafts.slice(1)];
  const apart = surface(first).length === 1 && surface(second).length === 1 && second.role === 'name';
  if (!apart || drafts[2]?.role !== 'name' || !LETTERS.has(surface(first) + surface(second))) return drafts;
  return [joinDrafts([first, second], 'title'), ...drafts.slice(2)];
}

function markBehind(drafts: Draft[]): Draft[] {
  const named = drafts.findIndex(({ role }) => role === 'name');
  const last = drafts.length - 1;
  const draft = drafts[last];
  if (draft === undefined || named === last || draft.role !== 'name' || !BEHIND.has(surface(draft))) return drafts;
  return [...drafts.slice(0, last), asTitle(draft)];
}

const asTitle = (draft: Draft) => newDraft({ ...draft, role: 'title' });
