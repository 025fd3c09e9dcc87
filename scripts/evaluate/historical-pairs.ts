/**
 * Draws labelled pairs of person names from the Splink data set "historical_figures_with_errors": records of one person
 * are the same, records of two persons are different. Either way the two share one half of the name, first name or family
 * name, so that the other half decides. Records that hold a title in place of a name are left out.
 *
 *     npx tsx scripts/evaluate/historical-pairs.ts <file.parquet> [pairs of each] > data/evaluate/historical-pairs.csv
 */
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { oneOf, randomFor, shuffled } from '../../src/evaluate/random.ts';
import { stringify } from './csv.ts';

interface Row {
  readonly cluster: string;
  readonly name: string;
  readonly first: string;
  readonly family: string;
}

const TITLE =
  /\d|\b(sir|lord|lady|baron(et|ess)?|earl|duke|duchess|viscount(ess)?|marquess|marquis|count|bt|bart|mrs?|miss|rev|reverend|dr|prince(ss)?|king|queen|esq|of|the|in|for)\b/;

const [file, count = '1000'] = process.argv.slice(2);
if (file === undefined) throw new Error('Give the Parquet file.');
const random = randomFor(1, 'historical pairs');
const rows = await readRows(file);
const pairs = [...samePairs(rows, Number(count)), ...differentPairs(rows, Number(count))];
process.stdout.write(
  stringify(
    ['name1', 'name2', 'same'],
    pairs.map(({ one, other, same }) => [one.name, other.name, same ? 'yes' : 'no']),
  ),
);

async function readRows(path: string): Promise<Row[]> {
  const records = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
  return records.flatMap(({ cluster, first_and_surname, first_name, surname }) => {
    if (!first_name || !surname || !first_and_surname || TITLE.test(String(first_and_surname))) return [];
    return [
      { cluster: String(cluster), name: String(first_and_surname), first: String(first_name), family: String(surname) },
    ];
  });
}

/** One pair a person, of two records that are spelled differently. */
function samePairs(all: readonly Row[], most: number) {
  const persons = shuffled([...groupBy(all, ({ cluster }) => cluster).values()], random);
  return persons
    .flatMap((records) => {
      const one = oneOf(records, random);
      const others = records.filter((other) => sharesHalf(one, other));
      return others.length === 0 ? [] : [{ one, other: oneOf(others, random), same: true }];
    })
    .slice(0, most);
}

/** Two persons who share one half of the name and differ in the other. */
function differentPairs(all: readonly Row[], most: number) {
  const byFamily = groupBy(all, ({ family }) => family);
  const byFirst = groupBy(all, ({ first }) => first);
  const pairs = [];
  const seen = new Set<string>();
  for (const one of shuffled(all, random)) {
    if (pairs.length === most) break;
    const near = random() < 0.7 ? byFamily.get(one.family)! : byFirst.get(one.first)!;
    const others = near.filter((other) => other.cluster !== one.cluster && sharesHalf(one, other));
    if (seen.has(one.cluster) || others.length === 0) continue;
    seen.add(one.cluster);
    pairs.push({ one, other: oneOf(others, random), same: false });
  }
  return pairs;
}

function sharesHalf(one: Row, other: Row): boolean {
  return (one.first !== other.first) !== (one.family !== other.family);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
