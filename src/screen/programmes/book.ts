import type { ProgrammeInBrief } from '../../model/index.ts';
import {
  codeResolver,
  openProgrammes,
  type Programmes,
  programmeInBrief,
  type ResolveCode,
} from '../../programmes/index.ts';
import { cacheFolder } from '../cache-folder.ts';

/** The programmes of this installation, with what is looked up in them again and again. */
export interface ProgrammeBook extends Programmes {
  readonly resolve: ResolveCode;
  /** A programme in a few lines, or `undefined` where there is none of that id. */
  inBrief(id: string): ProgrammeInBrief | undefined;
}

let opened: ProgrammeBook | undefined;

/** Opened when first asked for and kept: a start that screens nothing listed never reads a programme. */
export function programmeBook(): ProgrammeBook {
  opened ??= bookOf(openProgrammes(cacheFolder()));
  return opened;
}

function bookOf(read: Programmes): ProgrammeBook {
  const brief = new Map<string, ProgrammeInBrief>();
  return {
    ...read,
    resolve: codeResolver(read.programmes.values()),
    inBrief(id) {
      const programme = read.programmes.get(id);
      if (programme && !brief.has(id)) brief.set(id, programmeInBrief(programme));
      return brief.get(id);
    },
  };
}
