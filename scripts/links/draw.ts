/**
 * Counts the links on the bundled lists and draws a sample of them for judging by hand:
 * `npx tsx scripts/links/draw.ts [seed] [how many]`. The same lists and seed give the same sample.
 */
import { entryRef, openCatalog } from '../../src/catalog/index.ts';
import type { LinkEvidence, Party } from '../../src/model/index.ts';

const [seed = '2026', size = '50'] = process.argv.slice(2);
const catalog = openCatalog();
const { componentOf, members, possiblySame } = catalog.snapshot.links;

const parties = new Map<string, Party>();
const links = new Map<string, LinkEvidence[]>();
const sizes = new Map<number, number>();
for (let component = 0; component < members.starts.length - 1; component++) {
  const numbers = members.items.subarray(members.starts[component]!, members.starts[component + 1]!);
  sizes.set(numbers.length, (sizes.get(numbers.length) ?? 0) + 1);
  for (const number of numbers) {
    const party = catalog.partyAt(number);
    parties.set(entryRef(party), party);
  }
  for (const evidence of catalog.linkEvidence(numbers[0]!)) {
    const pair = evidence.between.join(' ');
    links.set(pair, [...(links.get(pair) ?? []), evidence]);
  }
}

const by = (keyOf: (pair: string, evidence: LinkEvidence[]) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [pair, evidence] of links) counts[keyOf(pair, evidence)] = (counts[keyOf(pair, evidence)] ?? 0) + 1;
  return counts;
};
console.log(`parties on several lists: ${members.starts.length - 1} (by entries: ${show(Object.fromEntries(sizes))})`);
console.log(`entries linked: ${componentOf.filter((component) => component !== 0xffff_ffff).length}`);
console.log(`links: ${links.size}`);
console.log(
  `by evidence: ${show(by((_, evidence) => [...new Set(evidence.map(({ kind }) => kind))].sort().join(' + ')))}`,
);
console.log(`by lists: ${show(by((pair) => pair.replaceAll(/:\S+/g, '')))}`);
console.log(`possibly the same, by name only: ${possiblySame.items.length / 2} pairs`);
console.log(`kept apart: ${catalog.keptApart.length}`);
for (const { entries, why } of catalog.keptApart) console.log(`  ${entries.join(', ')}: ${why}`);

const random = generator(Number(seed));
const drawn = [...links].map((link) => ({ link, at: random() })).sort((a, b) => a.at - b.at);
console.log(`\nsample of ${size}, seed ${seed}`);
drawn.slice(0, Number(size)).forEach(({ link: [pair, evidence] }, i) => {
  console.log(`\n${i + 1}. ${evidence.map(({ kind, values }) => `${kind} ${show(values)}`).join('; ')}`);
  for (const ref of pair.split(' ')) console.log(`   ${ref}: ${described(parties.get(ref)!)}`);
});

function described(party: Party): string {
  const { caption, schema, names, designations } = party;
  const told = (label: string, values: readonly string[]) => (values.length > 0 ? `${label} ${values.join(', ')}` : '');
  return [
    `${caption} (${schema})`,
    told(
      'also',
      names.slice(1, 6).map(({ full }) => full),
    ),
    told(
      'born',
      (party.birthDates ?? []).map(({ value, circa }) => `${circa ? 'circa ' : ''}${value}`),
    ),
    told(
      'in',
      (party.birthPlaces ?? []).map(({ value }) => value),
    ),
    told(
      'of',
      [...(party.nationalities ?? []), ...(party.citizenships ?? [])].map(({ value }) => value),
    ),
    told(
      'numbers',
      (party.identifiers ?? []).slice(0, 6).map(({ kind, value }) => `${kind} ${value}`),
    ),
    told(
      'under',
      designations.flatMap(({ programmes, reference }) => [...programmes, reference ?? '']),
    ),
    told(
      'is',
      (party.positions ?? []).map(({ value }) => value.slice(0, 120)),
    ),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function show(counts: Readonly<Record<string, string | number>>): string {
  return Object.entries(counts)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
}

/** A small generator of numbers in 0 to 1 (mulberry32, public domain). */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
