import { Programme } from '../../model/index.ts';
import { checkReferences } from '../check.ts';
import type { Programmes } from '../load.ts';
import { invalid, readYaml } from '../read-yaml.ts';

/**
 * The programmes together with files of one's own, each whole in itself (they share no rules by `uses`).
 *
 * @throws `FILE_NOT_FOUND`, `PROGRAMME_INVALID` with file and line
 */
export function withOwnProgrammes(known: Programmes, files: readonly string[]): Programmes {
  const programmes = new Map(known.programmes);
  for (const file of files) {
    const own = readYaml(file, Programme);
    if (own.uses.length > 0) throw invalid(file, 'a programme of one’s own cannot use shared rules');
    if (programmes.has(own.id)) throw invalid(file, `there is a programme ${own.id} already`);
    checkReferences(own, file);
    programmes.set(own.id, own);
  }
  return { ...known, programmes };
}
