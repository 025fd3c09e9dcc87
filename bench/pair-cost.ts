// `npm run bench:pair-cost`: what scoring one pair of names costs, beside a Jaro-Winkler comparison, in one run.

import { parseArgs } from 'node:util';
import { jaroWinkler } from './contenders/jaro-winkler.ts';
import { load, machine } from './machine.ts';
import { makeQueries } from './noise.ts';
import { seeded } from './random.ts';
import { builtRooms } from './rooms.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});

const COUNT = Number(values.pairs);
if (!Number.isInteger(COUNT) || COUNT < 1) throw new RangeError('--pairs must be a whole number from 1.');

const { catalog, match } = await builtRooms();
const list = catalog
  .newestVersions(catalog.heldVersions(catalog.bundledData()))
  .find(({ manifest }) => manifest.list === 'us_ofac_sdn')!;
const parties = catalog.readParties(list);

// Half of the pairs are a listed name and the same one as somebody typed it; half are two names drawn apart.
const queries = makeQueries(parties, COUNT, Number(values.seed));
const random = seeded(Number(values.seed) + 1);
const pairs = queries.map(({ text, printed }, index) => {
  const listed = index % 2 === 0 ? printed : queries[Math.floor(random() * queries.length)]!.printed;
  return { text, listed, model: match.guessModel(listed) };
});

const prepared = pairs.map(({ text, listed, model }) => ({
  query: match.prepare(text, model),
  list: match.prepare(listed, model),
}));

const LONGEST = 2000;
/** Words of so many letters that differ in one, as many as fit, in letters of a script. */
const oneLetterApart = (letters: string, length: number, from: number) =>
  Array.from({ length: LONGEST }, (_, k) =>
    Array.from({ length }, (_, i) => letters[(i === 3 ? k + from : i * 3) % letters.length]).join(''),
  ).join(' ');
const SCRIPTS: readonly (readonly [string, string])[] = [
  ['Latin', 'abcdefghijklmnopqrstuvwxyz'],
  ['Cyrillic', 'абвгдежзиклмнопрстуфхцчшщыэюя'],
  ['Arabic', 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  ['Thai', 'กขคงจฉชซญดตถทธนบปผฝพฟมยรลวศสหอฮ'],
  ['Devanagari', 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह'],
  ['Burmese', 'ကခဂဃငစဆဇဈညတထဒဓနပဖဗဘမယရလဝသဟအ'],
  ['Han', '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'],
];
const WORST: readonly (readonly [string, string, string])[] = [
  ...[
    ['one letter', 'a'.repeat(LONGEST)] as const,
    ['one word', 'mohammed '.repeat(LONGEST / 9)] as const,
    ['initials', 'j. '.repeat(LONGEST / 3)] as const,
    ['Arabic', 'محمد '.repeat(LONGEST / 5)] as const,
    ['Korean', '김일수 '.repeat(LONGEST / 4)] as const,
    ['Han', '王'.repeat(LONGEST)] as const,
    ['legal forms', 'limited liability company '.repeat(LONGEST / 26)] as const,
    ['digits and letters', 'a1'.repeat(LONGEST / 2)] as const,
  ].map(([name, text]) => [name, text, text] as const),
  ...SCRIPTS.flatMap(([name, letters]) =>
    [5, 10, 60].map(
      (length) =>
        [`${name}, ${length} letters`, oneLetterApart(letters, length, 0), oneLetterApart(letters, length, 1)] as const,
    ),
  ),
];

console.log('machine', JSON.stringify(machine()), 'load', load().average);
console.log(`${COUNT} pairs, microseconds of processor time a pair, the fastest of three rounds`);
print('jaro-winkler of the lower-case names', () => {
  for (const { text, listed } of pairs) jaroWinkler(text.toLowerCase(), listed.toLowerCase());
});
print('score, names taken apart before', () => {
  for (const { query, list: listed } of prepared) match.scoreNames(query, listed);
});
print('score, both names taken apart each time', () => {
  for (const { text, listed, model } of pairs)
    match.scoreNames(match.prepare(text, model), match.prepare(listed, model));
});
console.log('worst cases, milliseconds a pair');
for (const [name, one, two] of WORST) {
  const [query, listed] = [one.slice(0, LONGEST), two.slice(0, LONGEST)];
  const models = (['person', 'organisation', 'thing'] as const).map((model) => {
    const round = () => match.scoreNames(match.prepare(query, model), match.prepare(listed, model));
    return `${model} ${(fastest(round) / 1e6).toFixed(2)}`;
  });
  console.log(`  ${name.padEnd(22)}${models.join('  ')}`);
}

function print(what: string, round: () => void): void {
  console.log(`  ${what.padEnd(44)}${(fastest(round) / COUNT / 1000).toFixed(2)}`);
}

/** Nanoseconds of processor time of the fastest of three rounds, after one that warms up: others' work does not count. */
function fastest(round: () => void): number {
  round();
  let best = Number.POSITIVE_INFINITY;
  for (let again = 0; again < 3; again++) {
    const start = process.cpuUsage();
    round();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) * 1000);
  }
  return best;
}
