import { basename } from 'node:path';
import { listsIn } from '../../bench/lists/formats.ts';
import { listFile, type Party, readBundle, readList, readManifests } from '../../src/lists/index.ts';

/**
 * Prints what each list in a folder and each bundled version holds, as a table:
 *
 *     npm run data:table -- [folder with publishers' files]
 */
const BUNDLED = 'data/lists';
const [folder] = process.argv.slice(2);

const HEAD = [
  'list',
  'format',
  'entries',
  'primary',
  'strong',
  'weak',
  'former',
  'birth dates',
  'of which whole',
  'listing dates',
  'identifiers',
  'addresses',
  'relations',
];

function row(file: string, format: string, parties: readonly Party[]): string {
  const names = parties.flatMap((party) => party.names);
  const kind = (of: string) => names.filter((name) => name.kind === of).length;
  const births = parties.flatMap((party) => party.birthDates ?? []);
  const count = (field: 'identifiers' | 'addresses' | 'relations') =>
    parties.reduce((sum, party) => sum + (party[field]?.length ?? 0), 0);
  const figures = [
    parties.length,
    kind('primary'),
    kind('strong'),
    kind('weak'),
    kind('former'),
    births.length,
    births.filter(({ value, to }) => value.length === 10 && to === undefined).length,
    parties.filter(({ designations }) => designations.some(({ listed }) => listed)).length,
    count('identifiers'),
    count('addresses'),
    count('relations'),
  ];
  return `| ${[file, format, ...figures.map((n) => n.toLocaleString('en'))].join(' | ')} |`;
}

console.log(`| ${HEAD.join(' | ')} |`);
console.log(`| ${HEAD.map((_, at) => (at < 2 ? '---' : '---:')).join(' | ')} |`);
for (const { format, path } of folder ? listsIn(folder) : []) {
  const { parties } = await readList(format, listFile(path), 'table');
  console.log(row(basename(path), format, parties));
}
for (const version of readManifests(BUNDLED)) {
  console.log(row(`${version.list} ${version.version}`, 'bundled', readBundle(BUNDLED, version)));
}
