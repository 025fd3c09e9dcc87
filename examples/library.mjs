// Run it in the clone, after `npm start` or `npm run build`:  node examples/library.mjs "Nicolas Guillou"

import { openEngine } from 'interdict';

const name = process.argv[2] ?? 'Nicolas Guillou';

// Opens the bundled lists: seconds the first time, a fraction of a second from then on.
const engine = await openEngine();

// Screening itself is synchronous and pure: no network, no disk, the same answer every time.
const result = engine.screen({ names: [name], schema: 'Person' }, { threshold: 0.7 });

console.log(`${name}: ${result.outcome}`);
for (const { party, score, band, explanation, designations } of result.matches) {
  console.log(`${party.id}  ${party.caption}  ${score.toFixed(2)} (${band})`);

  // The explanation is data: which token of the query met which token of the list, and how well.
  for (const { query, list, kind, similarity } of explanation.meetings) {
    const asked = query.map((i) => explanation.query.tokens[i].text).join(' ');
    const listed = list.map((i) => explanation.list.tokens[i].text).join(' ');
    console.log(`  ${asked} met ${listed}: ${kind}, ${similarity.toFixed(2)}`);
  }
  for (const { programmes, listed } of designations) {
    console.log(`  under ${programmes.join(', ')}${listed ? ` since ${listed}` : ''}`);
  }
}

// An empty answer is only as good as what it covered.
for (const list of result.coverage) {
  console.log(`covered: ${list.list} of ${list.version}, ${list.ageDays} days old${list.stale ? ' (stale)' : ''}`);
}
