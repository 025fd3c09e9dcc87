import type { Draft } from './draft.ts';
import type { KnownParts } from './types.ts';
import { draftsOf } from './words.ts';

const wordsOf = (printed: string | undefined) =>
  new Set(printed === undefined ? [] : draftsOf(printed, 'person').map((draft) => draft.forms[0]!));

/** Roles from the parts a source names: a word of both parts keeps the role its place suggests. */
export function applyKnownParts(drafts: readonly Draft[], parts: KnownParts): void {
  const family = wordsOf(parts.family);
  const given = wordsOf(parts.given);
  for (const draft of drafts) {
    if (draft.role !== 'name' && draft.role !== 'family' && draft.role !== 'given') continue;
    const text = draft.forms[0]!;
    if (family.has(text) && !given.has(text)) draft.role = 'family';
    else if (given.has(text) && !family.has(text)) draft.role = 'given';
  }
}
