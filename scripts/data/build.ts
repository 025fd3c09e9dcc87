import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeBundle, writeSightings } from '../../src/lists/index.ts';
import { consolidated, sdn2024, sdn2025, sdn2026, sightings2025 } from './ofac.ts';
import { australia, canada, europeanUnion, unitedKingdom2025, unitedKingdom2026, unitedNations } from './others.ts';
import { SourceFolder } from './source-folder.ts';

/**
 * Rebuilds the bundled lists in `data/lists` from a folder with the publishers' files:
 *
 *     npm run data:build -- --from FOLDER [--out data/lists]
 *
 * The same files make the same bytes.
 */
const usage = 'npm run data:build -- --from FOLDER [--out data/lists]';
const { values } = parseArgs({ options: { from: { type: 'string' }, out: { type: 'string' } } });
if (!values.from) {
  console.error(`Which folder holds the publishers' files?\n  ${usage}`);
  process.exit(1);
}
const from = new SourceFolder(values.from);
const out = values.out ?? fileURLToPath(new URL('../../data/lists', import.meta.url));

for (const build of [
  sdn2024,
  sdn2025,
  sdn2026,
  consolidated,
  unitedNations,
  canada,
  europeanUnion,
  unitedKingdom2025,
  unitedKingdom2026,
  australia,
]) {
  const { facts, parties } = await build(from);
  const { list, version, entries, nameOnlyRows, names } = writeBundle(out, facts, parties);
  console.log(`${list} ${version}: ${entries} entries, ${nameOnlyRows} bare names, ${names} names`);
}

const sightings = await sightings2025(from);
writeSightings(out, sightings);
for (const { list, version, what, ids } of sightings)
  console.log(`${list} ${version}, ${what}: ${ids.length} entries seen`);
