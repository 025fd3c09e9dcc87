import { type Draft, joinDrafts, surface } from './draft.ts';

/**
 * The words that legal forms are made of, where the form itself cannot be read: `COMPANYWAREHOUSE`, `LIM ITED`,
 * `JONIT TOCK COMPANY`. They tell nobody apart, so they must not weigh as names do.
 */
const WORDS = new Set(
  (
    'joint stock company limited liability corporation incorporated open closed public private capital ' +
    'aktsionernoe aktsionernoye obshchestvo obschestvo otkrytoe otkrytoye zakrytoe zakrytoye publichnoe publichnoye ' +
    'ogranichennoi ogranichennoy otvetstvennostyu otvetstvennostiu neftyanaya tovarystvo obmezhenoiu vidpovidalnistiu ' +
    'sociedad anonima responsabilidad limitada variable gesellschaft beschrankter haftung societe anonyme ' +
    'limited sirketi anonim sendirian berhad общество ограниченной ответственностью акционерное публичное открытое закрытое'
  ).split(' '),
);

/** Shorter words are too often parts of others. */
const SHORTEST_TO_PART = 7;
/** … but before another word of the same form: NEXIGNJOINT STOCK COMPANY. */
const FIRST_OF_FORM: ReadonlyMap<string, RegExp> = new Map([
  ['stock', /^([a-z]{3,})(joint)$/],
  ['liability', /^([a-z]{3,})(limited)$/],
  ['aktsionernoe', /^([a-z]{3,})(otkrytoe|zakrytoe|publichnoe)$/],
]);
const SHORTEST_TO_JOIN = 6;
const LONG = [...WORDS].filter((word) => word.length >= SHORTEST_TO_PART && /^[a-z]+$/.test(word));

const isPlain = (draft: Draft) => draft.role === 'name' && draft.script === 'Latn' && draft.native === undefined;

/** Parts a word of legal forms from what was printed together with it, and joins one that was printed as two. */
export function mendLegalWords(drafts: readonly Draft[]): Draft[] {
  const mended: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    const before = mended.at(-1);
    if (before && draft.gap === 'space' && isPlain(before) && isPlain(draft) && isTornWord(before, draft))
      mended[mended.length - 1] = joinDrafts([before, draft], 'name');
    else mended.push(...(partedBefore(draft, drafts[index + 1]) ?? parted(draft)));
  }
  return mended;
}

function isTornWord(head: Draft, tail: Draft): boolean {
  const word = head.forms[0]! + tail.forms[0]!;
  return word.length >= SHORTEST_TO_JOIN && WORDS.has(word);
}

function partedBefore(draft: Draft, next: Draft | undefined): Draft[] | undefined {
  const word = draft.forms[0]!;
  if (next === undefined || !isPlain(draft) || word.length !== draft.end - draft.start) return undefined;
  const head = FIRST_OF_FORM.get(next.forms[0]!)?.exec(word)?.[1];
  return head === undefined ? undefined : cutAt(draft, head.length);
}

function cutAt({ humps: _, ...draft }: Draft, at: number): Draft[] {
  const word = draft.forms[0]!;
  return [
    { ...draft, forms: [word.slice(0, at)], end: draft.start + at },
    { ...draft, forms: [word.slice(at)], start: draft.start + at, gap: 'none' },
  ];
}

function parted(draft: Draft): Draft[] {
  const word = draft.forms[0]!;
  // Only letters that are their spans can be cut by counting.
  if (!isPlain(draft) || word.length !== draft.end - draft.start || word.length < SHORTEST_TO_PART + 2) return [draft];
  const known = LONG.find((each) => word.length >= each.length + 2 && (word.startsWith(each) || word.endsWith(each)));
  if (known === undefined) return [draft];
  const cut = word.startsWith(known) ? known.length : word.length - known.length;
  return cutAt(draft, cut).flatMap(parted);
}

const isWordOf = (draft: Draft) =>
  (draft.role === 'name' || draft.role === 'generic') &&
  (WORDS.has(surface(draft)) || draft.meant?.words.some((word) => WORDS.has(word)) === true);

/** Gives such words beside one another, or beside a legal form, the role of one, as long as a name is left. */
export function markLegalWords(drafts: readonly Draft[]): void {
  const words = drafts.map((draft) => draft.role === 'legalForm' || isWordOf(draft));
  if (drafts.every((draft, index) => words[index] || draft.role === 'particle')) return;
  const beside = (index: number, step: number): boolean => {
    const next = index + step;
    return drafts[next]?.role === 'particle' ? beside(next, step) : words[next] === true;
  };
  drafts.forEach((draft, index) => {
    if (draft.role === 'legalForm' || !words[index] || !(beside(index, 1) || beside(index, -1))) return;
    draft.role = 'legalForm';
    draft.symbol ??= `legal:${surface(draft)}`;
  });
}
