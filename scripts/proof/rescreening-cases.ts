import { oneOf, seeded } from '../../bench/random.ts';
import { catalogOf } from '../../src/catalog/index.ts';
import { PRESETS } from '../../src/match/index.ts';
import { engineOn } from '../../src/screen/index.ts';
import { readQuery } from '../../src/screen/query.ts';
import { alertsOf } from '../../src/screen/rescreen/alerts-of.ts';
import { CustomerIndex } from '../../src/screen/rescreen/customer-index.ts';
import { LISTS, madeUpList, madeUpOptions, madeUpQuery } from './screening-cases.ts';

const CUSTOMERS = 60;
const CHANGES = 4;
const ALL = 500;
const POLICIES = [PRESETS.balanced, PRESETS.strict];

/**
 * Screens made-up customers again after a change of a made-up list, once only those whom an index over the customers
 * says it concerns, and once all of them: the alerts about the changed entries must be the same.
 *
 * @returns how many customers were screened by the scan, how many alerts there were, and the differences: none
 */
export function proveRescreening(seed: number) {
  const random = seeded(seed);
  const lists = LISTS.map((list) => madeUpList(list, random));
  const policy = oneOf(POLICIES, random);
  const engine = engineOn(catalogOf(lists), { today: new Date('2032-02-01'), policy });
  const texts = lists.flatMap(({ parties }) => parties.flatMap(({ names }) => names.map(({ full }) => full)));
  const customers = Array.from({ length: CUSTOMERS }, () => readQuery(madeUpQuery(texts, random)));
  const index = new CustomerIndex(customers, policy.weights);
  const differences: Array<{ readonly seed: number; readonly byIndex: string; readonly byAll: string }> = [];
  let found = 0;
  for (let change = 0; change < CHANGES; change++) {
    const { manifest, parties } = oneOf(lists, random);
    const ids = new Set(parties.filter(() => random() < 0.2).map(({ id }) => id));
    const options = { ...madeUpOptions(random), limit: ALL };
    const alerts = (who: readonly number[]) =>
      who.flatMap((customer) => {
        const result = alertsOf(engine.screen(customers[customer]!, options), { list: manifest.list, ids }, 10);
        return result === undefined ? [] : [{ customer, result }];
      });
    const byAll = alerts(index.all);
    const byIndex = alerts(engine.concerned!(index, manifest.list, [...ids], options));
    found += byAll.length;
    const [one, other] = [JSON.stringify(byIndex), JSON.stringify(byAll)];
    if (one !== other) differences.push({ seed, byIndex: one, byAll: other });
  }
  return { asked: CUSTOMERS * CHANGES, found, differences };
}
