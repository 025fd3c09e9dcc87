import type { Gap } from './scan.ts';
import type { Role, Script, Token } from './types.ts';

/** The known words that a misspelt word may stand for, the likeliest first. */
export interface Meant {
  readonly words: readonly string[];
  /** The one it stands for without the other words of a phrase to bear it out; absent where that is too unsure. */
  readonly alone?: string;
}

/** A token while its name is still being read: the steps of the analysis fill in role and symbol. */
export interface Draft {
  readonly forms: readonly string[];
  readonly native?: string;
  readonly script: Script;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Whether the letters were printed as capitals only; false for scripts without case. */
  readonly capitals: boolean;
  /** Where small and capital letters change inside a plain word (`HUISTASdrug`, `PetroBank`), counted from its start. */
  readonly humps?: readonly number[];
  role: Role;
  symbol?: string;
  /** What the word is read as where it is a misspelling. */
  meant?: Meant;
}

/** What a token is looked up by in word tables: its own script's spelling. */
export const surface = (draft: Draft): string => draft.native ?? draft.forms[0]!;

/** The finished token. Absent fields stay absent; spelled out because it runs for every token of every list. */
export function toToken(draft: Draft): Token {
  const { forms, native, script, start, end, role, symbol } = draft;
  const text = forms[0]!;
  if (native === undefined) {
    return symbol === undefined
      ? { text, forms, script, start, end, role }
      : { text, forms, script, start, end, role, symbol };
  }
  return symbol === undefined
    ? { text, forms, native, script, start, end, role }
    : { text, forms, native, script, start, end, role, symbol };
}

/** One draft for a run of neighbours, spelled together: `S.A. de C.V.` becomes `sadecv`. */
export function joinDrafts(run: readonly Draft[], role: Role, symbol?: string): Draft {
  const first = run[0]!;
  const native = run.some((draft) => draft.native !== undefined) ? run.map(surface).join('') : undefined;
  return {
    forms: [run.map((draft) => draft.forms[0]!).join('')],
    ...(native === undefined ? {} : { native }),
    script: first.script,
    start: first.start,
    end: run.at(-1)!.end,
    gap: first.gap,
    capitals: run.every((draft) => draft.capitals),
    role,
    ...(symbol === undefined ? {} : { symbol }),
  };
}
