import { type KnownWord, knownWord } from './known-words.ts';
import type { Gap } from './scan.ts';
import { newToken, type Role, type Script, type Token } from './types.ts';
import type { Meant } from './word-facts.ts';

/** A token while its name is still being read: the steps of the analysis fill in role and symbol. */
export interface Draft {
  readonly forms: readonly string[];
  readonly native?: string | undefined;
  readonly script: Script;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Whether the letters were printed as capitals only; false for scripts without case. */
  readonly capitals: boolean;
  /** Where small and capital letters change inside a plain word (`HUISTASdrug`, `PetroBank`), counted from its start. */
  readonly humps?: readonly number[] | undefined;
  role: Role;
  symbol?: string | undefined;
  /** What the word is read as where it is a misspelling. */
  meant?: Meant | undefined;
  /** What is known of the word; ask `wordOf`, for a draft may have been spelled otherwise since. */
  word?: KnownWord | undefined;
}

/** A draft of these fields. All drafts are made here, all of one shape: whoever reads them, reads one kind of object. */
export function newDraft(fields: Draft): Draft {
  return {
    forms: fields.forms,
    native: fields.native,
    script: fields.script,
    start: fields.start,
    end: fields.end,
    gap: fields.gap,
    capitals: fields.capitals,
    humps: fields.humps,
    role: fields.role,
    symbol: fields.symbol,
    meant: fields.meant,
    word: fields.word,
  };
}

/** The draft under these spellings, each once. */
export const withForms = (draft: Draft, forms: readonly string[]): Draft =>
  newDraft({ ...draft, forms: [...new Set(forms)] });

/** What a token is looked up by in word tables: its own script's spelling. */
export const surface = (draft: Draft): string => draft.native ?? draft.forms[0]!;

/** What is known of a draft's word, by its own script's spelling. */
export function wordOf(draft: Draft): KnownWord {
  const text = surface(draft);
  if (draft.word?.text === text) return draft.word;
  draft.word = knownWord(text);
  return draft.word;
}

/** The finished token. */
export function toToken({ forms, native, script, start, end, role, symbol }: Draft): Token {
  return newToken({ text: forms[0]!, forms, native, script, start, end, role, symbol });
}

/** The two parts of a draft whose letters are its span. */
export function cutDraft(draft: Draft, at: number): Draft[] {
  const word = draft.forms[0]!;
  const place = draft.start + at;
  return [
    newDraft({ ...draft, humps: undefined, forms: [word.slice(0, at)], end: place }),
    newDraft({ ...draft, humps: undefined, forms: [word.slice(at)], start: place, gap: 'none' }),
  ];
}

/** One draft for a run of neighbours, spelled together: `S.A. de C.V.` becomes `sadecv`. */
export function joinDrafts(run: readonly Draft[], role: Role, symbol?: string): Draft {
  const first = run[0]!;
  let spelled = '';
  let native = '';
  let isNative = false;
  let capitals = true;
  for (const draft of run) {
    spelled += draft.forms[0]!;
    native += surface(draft);
    isNative ||= draft.native !== undefined;
    capitals &&= draft.capitals;
  }
  return newDraft({
    forms: [spelled],
    native: isNative ? native : undefined,
    script: first.script,
    start: first.start,
    end: run[run.length - 1]!.end,
    gap: first.gap,
    capitals,
    role,
    symbol,
  });
}
