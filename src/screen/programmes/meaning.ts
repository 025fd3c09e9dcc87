import type { Match, Meaning, Programme, ProgrammeInBrief, ResultDesignation } from '../../model/index.ts';
import { DISCLAIMER, programmeInBrief } from '../../programmes/index.ts';
import { programmeBook } from './book.ts';

/** The programmes behind a designation's printed codes: one look-up a code. */
export function resolvedCodes(list: string, codes: readonly string[]): NonNullable<ResultDesignation['resolved']> {
  return codes.map((code) => {
    const found = programmeBook().resolve(code, { list });
    return found.kind === 'programme' ? { code, programme: found.programme.id } : { code };
  });
}

/** What the programmes of these matches mean, each told once, in order of ids; `undefined` where there is none. */
export function meaningOf(matches: readonly Match[]): Meaning | undefined {
  const ids = new Set<string>();
  for (const { designations } of matches)
    for (const { resolved = [] } of designations)
      for (const { programme } of resolved) if (programme !== undefined) ids.add(programme);
  if (ids.size === 0) return undefined;
  const programmes = [...ids].sort().flatMap((id) => programmeBook().inBrief(id) ?? []);
  return { programmes, disclaimer: DISCLAIMER };
}

/** One programme in words: every rule with what it says and what it leaves alone. */
export function inWords(programme: Programme): { readonly brief: ProgrammeInBrief; readonly disclaimer: string } {
  return { brief: programmeInBrief(programme, 'words'), disclaimer: DISCLAIMER };
}
