import { dataRoots, diffParties, heldVersions, readParties } from '../../src/catalog/index.ts';
import { nameKey } from '../../src/match/index.ts';
import type { Party } from '../../src/model/index.ts';

/**
 * Prints what docs/measures/sdn-diff.md tells of the versions held of a list: the counts of the last two compared, what
 * each step of the normalisation takes away, what it hides, and the other versions beside.
 *
 *     npx tsx scripts/lists/diff-measures.ts [us_ofac_sdn]
 */
const list = process.argv[2] ?? 'us_ofac_sdn';
const known = new Map<string, Party>();
const versions = heldVersions(dataRoots())
  .filter(({ manifest }) => manifest.list === list)
  .map((held) => ({ version: held.manifest.version, parties: readParties(held, known) }));
const [before, after] = versions.slice(-2) as [(typeof versions)[0], (typeof versions)[0]];

const old = new Map(before.parties.map((party) => [party.id, party]));
const both = after.parties.flatMap((now) => (old.has(now.id) ? [{ was: old.get(now.id)!, now }] : []));
const differing = (form: (name: string) => string): number => {
  const own = ({ names }: Party) =>
    [...new Set(names.filter(({ from }) => from === undefined).map(({ full }) => form(full)))].sort().join('\n');
  return both.filter(({ was, now }) => own(was) !== own(now)).length;
};
const lent = after.parties
  .map(({ names }) => names.filter(({ from }) => from === `${list}@${before.version}`).length)
  .filter((count) => count > 0);

const show = (what: string, count: number) => console.log(`${count.toLocaleString('en').padStart(8)}  ${what}`);
show(`in both ${before.version} and ${after.version}`, both.length);
show(
  'differ in names, letter by letter',
  differing((name) => name),
);
show('differ in names by their words, in any order and case', differing(nameKey));
show(
  'changed, where a value lent by another version counts neither as new nor as lost',
  compared(before, after).changed,
);
show(
  `names lent to ${after.version} by ${before.version} itself`,
  lent.reduce((sum, count) => sum + count, 0),
);
show('parties they belong to', lent.length);

for (let i = 0; i < versions.length; i++)
  for (let j = i + 1; j < versions.length; j++) {
    const [a, b] = [versions[i]!, versions[j]!];
    console.log(`\n${a.version} → ${b.version}: ${JSON.stringify(compared(a, b))}`);
  }

function compared(a: { readonly parties: readonly Party[] }, b: { readonly parties: readonly Party[] }) {
  const diff = diffParties(a.parties, b.parties);
  const fields = diff.changed.flatMap(({ changes }) => changes.map(({ field }) => field));
  return {
    compared: diff.compared.join(', '),
    added: diff.added.length,
    removed: diff.removed.length,
    again: diff.relisted.length,
    changed: diff.changed.length,
    unchanged: diff.unchanged,
    byField: Object.fromEntries([...new Set(fields)].map((field) => [field, fields.filter((f) => f === field).length])),
  };
}
