import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ActFacts, CommonRules, InterdictError, Programme } from '../model/index.ts';
import { checkReferences } from './check.ts';
import { invalid, readYaml } from './read-yaml.ts';

/** A kind of act as users name it, and the facts it stands for. */
const ActKind = z.strictObject({ says: z.string(), facts: ActFacts });
const ActKinds = z.record(z.string(), ActKind);
export type ActKinds = z.infer<typeof ActKinds>;

/** Everything a folder of programmes holds, checked, with shared rules already put into each programme that uses them. */
export interface Programmes {
  /** By id, in order of ids. */
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly acts: ActKinds;
}

/** The folder of programmes that comes with the package. Throws `FILE_NOT_FOUND`. */
export function bundledProgrammes(): string {
  let folder = fileURLToPath(new URL('.', import.meta.url));
  for (let up = 0; up < 6; up++) {
    const candidate = join(folder, 'data', 'programmes');
    if (existsSync(candidate)) return candidate;
    folder = join(folder, '..');
  }
  throw new InterdictError(
    'FILE_NOT_FOUND',
    'The programmes were not found beside the program.',
    'Install the package again, or name a folder of programmes.',
  );
}

/**
 * Reads a folder of programmes: `acts.yaml`, `common/*.yaml`, and `<issuer>/<id>.yaml`.
 *
 * @throws `PROGRAMME_INVALID` with file and line where a file breaks the schema, names something that does not exist, or
 * bears another name than its id.
 */
export function loadProgrammes(folder: string = bundledProgrammes()): Programmes {
  const acts = readYaml(join(folder, 'acts.yaml'), ActKinds);
  const common = new Map(
    yamlFiles(join(folder, 'common')).map((file) => [basename(file, '.yaml'), readNamed(file, CommonRules)]),
  );
  const programmes = new Map<string, Programme>();
  for (const file of issuersOf(folder).flatMap((issuer) => yamlFiles(join(folder, issuer)))) {
    const own = readNamed(file, Programme);
    const whole = own.uses.reduce((programme, id) => withRules(programme, common.get(id), id, file), own);
    checkReferences(whole, file);
    if (programmes.has(own.id)) throw invalid(file, `${own.id} stands in another file as well`);
    programmes.set(own.id, whole);
  }
  return { programmes: new Map([...programmes].sort(([a], [b]) => (a < b ? -1 : 1))), acts };
}

const SHARED_FOLDERS = ['common', 'situations', 'historical', 'tables'];

function issuersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SHARED_FOLDERS.includes(entry.name))
    .map((entry) => entry.name)
    .sort();
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => join(folder, name));
}

function readNamed<S extends z.ZodType<{ id: string }>>(file: string, schema: S): z.output<S> {
  const read = readYaml(file, schema);
  if (read.id !== basename(file, '.yaml')) throw invalid(file, `its id is ${read.id}, which is not the file's name`);
  return read;
}

/** A programme with the rules of a common file; where both have a term of one id, the programme's own definition counts. */
function withRules(programme: Programme, rules: CommonRules | undefined, id: string, file: string): Programme {
  if (!rules) throw invalid(file, `uses: there is no common/${id}.yaml`);
  const own = new Set(programme.terms.map((term) => term.id));
  return {
    ...programme,
    // Own sources come first, and count where both name one.
    sources: { ...programme.sources, ...rules.sources, ...programme.sources },
    instruments: [...programme.instruments, ...rules.instruments],
    terms: [...programme.terms, ...rules.terms.filter((term) => !own.has(term.id))],
    measures: [...programme.measures, ...rules.measures],
    exceptions: [...programme.exceptions, ...rules.exceptions],
    duties: [...programme.duties, ...rules.duties],
    countermeasures: [...programme.countermeasures, ...rules.countermeasures],
  };
}
