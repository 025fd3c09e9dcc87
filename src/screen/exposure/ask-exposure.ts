import { dirname, join } from 'node:path';
import { InterdictError } from '../../model/index.ts';
import {
  diffExposure,
  exposure,
  type FileParty,
  type InstitutionFile,
  partiesOf,
  readInstitution,
  withOwnProgrammes,
} from '../../programmes/exposure/index.ts';
import { type Listing, loadOwnershipRules } from '../../programmes/ownership/index.ts';
import { listingsOf } from '../ownership/listings-of.ts';
import { programmeBook } from '../programmes/book.ts';
import { checkDay } from '../query.ts';
import type { Engine } from '../types.ts';
import { designeesOf } from './designees.ts';
import type { ExposureReport, ExposureRequest, ResemblesListed } from './types.ts';
import { whatIfDesignee } from './what-if.ts';

/**
 * How sanctions reach an institution described in a file, on a day. Nothing leaves the machine.
 *
 * @throws `INSTITUTION_INVALID`, `PROGRAMME_INVALID`, `PROGRAMME_UNKNOWN`, `PARTY_UNKNOWN`, `SITUATION_INVALID`, `OPTION_INVALID`
 */
export function askExposure(engine: Engine, text: string, path: string, request: ExposureRequest): ExposureReport {
  const { asOf, today, whatIf = [], alone = false } = request;
  if (asOf !== undefined) checkDay(asOf);
  const day = asOf ?? today.toISOString().slice(0, 10);
  const file = readInstitution(text, path);
  if (alone && file.programmes.length > 0) {
    const what = 'The description names files of programmes, which are not read here.';
    throw new InterdictError('INSTITUTION_INVALID', what, 'Leave `programmes` out, or use `interdict exposure FILE`.');
  }
  const own = file.programmes.map((name) => join(dirname(path), name));
  const book = programmeBook();
  const programmes = withOwnProgrammes(book, own);
  const parties = partiesOf(file);
  const { designees, unresolved } = designeesOf(parties, engine, book.resolve);
  const ownershipRules = loadOwnershipRules();
  const question = {
    file,
    programmes,
    ownershipRules,
    day,
    ownerListings: ownersOnLists(file, engine, ownershipRules, asOf),
  };
  const now = exposure({ ...question, designees });
  const supposed = whatIf.map((each) => whatIfDesignee(each, parties, { concerns: file.concerns, designees, day }));
  const then = supposed.length === 0 ? undefined : exposure({ ...question, designees: [...designees, ...supposed] });
  return {
    ...now,
    file: path,
    unresolved,
    toConfirm: [...parties.values()].flatMap((party) => resembling(engine, party, asOf)),
    ...(then === undefined ? {} : { whatIf: { designees: supposed, diff: diffExposure(now, then) } }),
    coverage: engine.coverage([], asOf),
  };
}

function ownersOnLists(
  { suppliers, counsel, partners }: InstitutionFile,
  engine: Engine,
  rules: ReturnType<typeof loadOwnershipRules>,
  asOf: string | undefined,
): Map<string, readonly Listing[]> {
  const owners = [...suppliers, ...counsel, ...partners].flatMap(({ owners }) => owners);
  return new Map(
    owners.flatMap(({ owner, party }) =>
      party === undefined ? [] : [[owner, listingsOf(engine, rules, party, asOf)] as const],
    ),
  );
}

function resembling(engine: Engine, { id, name, row }: FileParty, asOf: string | undefined): ResemblesListed[] {
  if (row.party !== undefined || row.designated.length > 0) return [];
  const { matches } = engine.screen({ names: [name] }, asOf === undefined ? {} : { asOf });
  if (matches.length === 0) return [];
  return [{ node: id, name, matches: matches.map(({ party, score, band }) => ({ party, score, band })) }];
}
