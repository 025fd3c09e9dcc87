// Writes the names and queries of `npm run bench` for rivals in other languages: the same strings, the same noise.
//   node --import tsx bench/rivals/corpus.ts --out corpus.json --queries 200

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as catalog from '../../src/catalog/index.ts';
import { makeQueries } from '../noise.ts';

const { values } = parseArgs({
  options: {
    list: { type: 'string', default: 'us_ofac_sdn' },
    queries: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'corpus.json' },
  },
});
const versions = catalog.newestVersions(catalog.heldVersions(catalog.bundledData()));
const version = versions.find(({ manifest }) => manifest.list === values.list);
if (version === undefined) throw new RangeError(`There is no list ${values.list}.`);
const parties = catalog.readParties(version);
const names = parties.flatMap(({ id, schema, names }) => names.map(({ full }) => ({ name: full, party: id, schema })));
const queries = makeQueries(parties, Number(values.queries), Number(values.seed));
writeFileSync(values.out, JSON.stringify({ names, queries }));
console.log(`${names.length} names and ${queries.length} queries in ${values.out}`);
