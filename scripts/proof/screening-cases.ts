import { oneOf, seeded } from '../../bench/random.ts';
import { catalogOf } from '../../src/catalog/index.ts';
import type { Name, Party, QueryInput, Schema, ScreenOptionsInput } from '../../src/model/index.ts';
import { analyse } from '../../src/names/index.ts';
import { engineOn } from '../../src/screen/index.ts';
import { readQuery } from '../../src/screen/query.ts';
import { madeUpParty, madeUpVersion } from '../../test/support/made-up-lists.ts';
import { askedName, listedName } from './names.ts';
import { type HeldList, scanParties } from './screening-scan.ts';

type Random = () => number;

const SCHEMAS: readonly Schema[] = ['Person', 'Company', 'Organization', 'Vessel', 'LegalEntity', 'CryptoWallet'];
const ASKED = ['Thing', 'Person', 'Organization', 'Company', 'LegalEntity', 'Vessel', 'CryptoWallet'] as const;
const KINDS: readonly Name['kind'][] = ['primary', 'strong', 'weak', 'former'];
const COUNTRIES = ['fr', 'ru', 'ir', 'kp'];
const NUMBERS = ['QX 448-2011', 'qx4482011', 'P-77120', '9074729', 'A1'];
/** Only this list has facts beside names: entries of the other are never the same party for certain. */
const WITH_FACTS = 'zz_rivers';
export const LISTS = [WITH_FACTS, 'yy_lakes'];
const VERSIONS = ['2031-01-10', '2031-06'];
const DAYS = ['2030-12-31', '2031-01-09', '2031-01-10', '2031-03-15', '2031-06-01', '2031-06-30', '2032-01-01'];
const QUESTIONS = 20;

/** A screening in which engine and scan do not name the same parties, with the same scores, in the same order. */
export interface ScreeningDifference {
  readonly seed: number;
  readonly query: QueryInput;
  readonly options: ScreenOptionsInput;
  readonly engine: string;
  readonly scan: string;
}

/**
 * Screens parties against made-up lists of two versions, by the engine and by a scan of every name of every party: under
 * any schema, list, line and day, with and without weak aliases, with facts that lift and that contradict, and with numbers that bring a
 * party in whatever its name.
 *
 * @returns how many questions were asked, how many parties were found altogether, and the differences: none
 */
export function proveScreening(seed: number) {
  const random = seeded(seed);
  const lists = LISTS.map((list) => madeUpList(list, random));
  const engine = engineOn(catalogOf(lists), { today: new Date('2032-02-01') });
  const texts = lists.flatMap(({ parties, older }) =>
    [...parties, ...older.flatMap((version) => version.parties)].flatMap(({ names }) => names.map(({ full }) => full)),
  );
  const differences: ScreeningDifference[] = [];
  let found = 0;
  for (let question = 0; question < QUESTIONS; question++) {
    const query = madeUpQuery(texts, random);
    const options = madeUpOptions(random);
    const matches = engine.screen(query, options).matches;
    const byEngine = matches.map(({ party, score }) => `${party.list}/${party.id}:${score}`).join(' ');
    const byScan = scanParties(lists, readQuery(query), options, engine.policy).join(' ');
    found += matches.length;
    if (byEngine !== byScan) differences.push({ seed, query, options, engine: byEngine, scan: byScan });
  }
  return { asked: QUESTIONS, found, differences };
}

/** A list in an older and a newest version: some parties came, some went, some changed their names. */
export function madeUpList(list: string, random: Random): HeldList {
  const ids = Array.from({ length: 25 }, (_, i) => `${list}-${i}`);
  const before = ids.filter(() => random() < 0.7).map((id) => madeUpEntry(list, id, random));
  const after = ids.flatMap((id) => {
    const older = before.find((party) => party.id === id);
    if (older === undefined) return random() < 0.8 ? [madeUpEntry(list, id, random)] : [];
    if (random() < 0.2) return [];
    return [random() < 0.3 ? { ...older, names: namesOf(random) } : older];
  });
  return {
    manifest: madeUpVersion(list, VERSIONS[1]!, after),
    parties: after,
    older: [{ manifest: madeUpVersion(list, VERSIONS[0]!, before), parties: before }],
  };
}

function madeUpEntry(list: string, id: string, random: Random): Party {
  const schema = oneOf(SCHEMAS, random);
  const some = <T>(chance: number, make: () => T) => (random() < chance ? [make()] : []);
  const facts: Partial<Party> =
    list !== WITH_FACTS
      ? {}
      : {
          birthDates: some(0.5, () => ({ value: oneOf(['1966', '1966-02', '1966-02-11', '1971-08-13'], random) })),
          nationalities: some(0.4, () => ({ value: oneOf(COUNTRIES, random) })),
          genders: some(0.4, () => ({ value: oneOf(['male', 'female'] as const, random) })),
          identifiers: some(0.4, () => ({
            kind: oneOf(['passport', 'imo', 'phone'] as const, random),
            value: oneOf(NUMBERS, random),
          })),
        };
  const listed = random() < 0.3 ? { listed: oneOf(DAYS, random) } : {};
  return madeUpParty(id, schema, namesOf(random), { list, ...facts, ...listed });
}

function namesOf(random: Random): Name[] {
  return Array.from({ length: 1 + Math.floor(random() * 3) }, (_, i) => {
    const full = listedName(random);
    const [family, given] = full.split(', ');
    const parts = given !== undefined && random() < 0.5 ? { parts: { family: family!, given } } : {};
    return { full, kind: i === 0 ? 'primary' : oneOf(KINDS, random), ...parts };
  });
}

export function madeUpQuery(texts: readonly string[], random: Random): QueryInput {
  const some = <T>(chance: number, make: () => T) => (random() < chance ? [make()] : []);
  // A query in which nothing can be compared is refused, not answered.
  const named = () => {
    const name = askedName(texts, random);
    return analyse(name, 'person').tokens.length > 0 ? name : `${name} x`;
  };
  return {
    names: [named(), ...some(0.1, named)],
    schema: oneOf(ASKED, random),
    birthDates: some(0.3, () => oneOf(['1966-02-11', '1966', '1971-08-13', '1980'], random)),
    countries: some(0.3, () => oneOf(COUNTRIES, random)),
    nationalities: some(0.2, () => oneOf(COUNTRIES, random)),
    genders: some(0.3, () => oneOf(['male', 'female', 'other'] as const, random)),
    identifiers: some(0.3, () => oneOf(NUMBERS, random)),
  };
}

export function madeUpOptions(random: Random): ScreenOptionsInput {
  return {
    limit: 500,
    weakAliases: random() < 0.7,
    ...(random() < 0.5 ? {} : { threshold: Math.round((0.2 + 0.8 * random()) * 100) / 100 }),
    ...(random() < 0.7 ? {} : { lists: [oneOf(LISTS, random)] }),
    ...(random() < 0.6 ? {} : { asOf: oneOf(DAYS, random) }),
    ...(random() < 0.8 ? {} : { explain: true }),
  };
}
