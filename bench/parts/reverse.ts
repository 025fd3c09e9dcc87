// `npm run bench -- --parts reverse`: what a change of a list means for customers, by an index over them and by screening all.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load, machine } from '../machine.ts';
import { seeded } from '../random.ts';
import { built, builtRooms } from '../rooms.ts';
import { timed } from '../scale/measure.ts';
import { firstNames } from '../synthetic/names.ts';
import { listLikeNames } from '../synthetic/source.ts';
import { grouped, milliseconds } from '../text.ts';

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '1000000' },
    entries: { type: 'string', default: '100' },
    sample: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});
const LIST = 'us_ofac_sdn';
const rooms = await builtRooms();
const { CustomerIndex } = await built<typeof import('../../src/screen/rescreen/customer-index.ts')>(
  'screen/rescreen/customer-index.js',
);
const { alertsOf } =
  await built<typeof import('../../src/screen/rescreen/alerts-of.ts')>('screen/rescreen/alerts-of.js');
const before = load();
const engine = await rooms.screen.openEngine({ lists: [LIST] });
const count = Number(values.customers);
const rounds = Number(values.rounds);
const random = seeded(11);
const names = firstNames(listLikeNames(rooms, 11), count).map(({ full }) => full);
// Half of the customers with a birth date, as qualifiers widen what must be looked at.
const customers = names.map((name) => ({
  names: [name],
  schema: 'Thing' as const,
  birthDates: random() < 0.5 ? [`${1940 + Math.floor(random() * 65)}`] : [],
  countries: [],
  genders: [],
  identifiers: [],
}));
const index = new CustomerIndex(customers, engine.policy.weights);
const { added } = await engine.diff(LIST, '2025-08', engine.history(LIST).at(-1)!.version);
const perRound = Math.floor(Math.min(added.length, Number(values.entries) * (rounds + 1)) / (rounds + 1));
const asked = (round: number) => added.slice(round * perRound, (round + 1) * perRound).map(({ id }) => id);

// The first change builds the index, each kind of name when first asked.
const build = timed(() => engine.concerned!(index, LIST, asked(0)));
const results: Array<{
  readonly reverse: number;
  readonly all: number;
  readonly alerts: number;
  readonly same: boolean;
}> = [];
for (let round = 1; round <= rounds; round++) {
  const ids = asked(round);
  const changed = { list: LIST, ids: new Set(ids) };
  const screen = (customer: number) => alertsOf(engine.screen(customers[customer]!, { limit: 500 }), changed, 10);
  const reverse = timed(() =>
    engine.concerned!(index, LIST, ids).flatMap((customer) => {
      const alerts = screen(customer);
      return alerts === undefined ? [] : [{ customer, alerts }];
    }),
  );
  // All cannot be screened in a bench of minutes: those alerted and a run of others stand for them.
  const from = (round - 1) * Number(values.sample);
  const sample = Array.from({ length: Math.min(count - from, Number(values.sample)) }, (_, k) => from + k);
  const all = timed(() => sample.map((customer) => screen(customer)));
  const byAll = sample.flatMap((customer, k) => (all.value[k] === undefined ? [] : [customer]));
  const byReverse = reverse.value.map(({ customer }) => customer).filter((c) => c >= from && c < from + sample.length);
  results.push({
    reverse: reverse.cpu,
    all: (all.cpu / sample.length) * count,
    alerts: reverse.value.length,
    same: String(byAll) === String(byReverse),
  });
}
const mean = (key: 'reverse' | 'all' | 'alerts') => results.reduce((sum, of) => sum + of[key], 0) / results.length;
const report = {
  machine: machine(),
  load: { before, after: load() },
  customers: count,
  entries: perRound,
  buildMs: build.cpu,
  rounds: results,
  ratio: mean('all') / mean('reverse'),
};
const ratios = results.map(({ all, reverse }) => all / reverse);
console.log(
  `${grouped(count)} customers, ${perRound} changed entries of ${LIST} a round, ${rounds} rounds, by processor time: by the index over customers ${milliseconds(mean('reverse'))}, screening all ${milliseconds(mean('all'))} (reckoned from ${values.sample} a round): ${grouped(report.ratio)}× (rounds ${grouped(Math.min(...ratios))} to ${grouped(Math.max(...ratios))}); ${mean('alerts').toFixed(0)} alerts a round, ${results.every(({ same }) => same) ? 'the same' : 'DIFFERENT'} on the sample; index built in ${milliseconds(report.buildMs)}`,
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
