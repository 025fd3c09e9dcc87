import { InterdictError } from '../../model/errors.ts';
import { parseYaml } from '../read-yaml.ts';
import { checkIds } from './check-ids.ts';
import { InstitutionFile } from './institution-schema.ts';

/**
 * Reads and checks the description of an institution.
 *
 * @throws `INSTITUTION_INVALID` with file and line: broken YAML, a key nobody knows, a value of the wrong kind, an id that
 *   stands twice or that nothing bears
 */
export function readInstitution(text: string, file: string): InstitutionFile {
  const { data, lineAt } = parseYaml(text, file, InstitutionFile, refuse);
  checkIds(data, (path, what) => {
    throw refuse(file, what, lineAt(path));
  });
  return data;
}

function refuse(file: string, what: string, line?: number): InterdictError {
  return new InterdictError('INSTITUTION_INVALID', `${file} is not usable: ${what}.`, 'See docs/exposure.md.', {
    file,
    ...(line === undefined ? {} : { line }),
  });
}
