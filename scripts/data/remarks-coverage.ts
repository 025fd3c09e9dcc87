import { listFile, mapOfacCsvEntry, readOfacCsv, remarksCoverage } from '../../src/lists/index.ts';

/**
 * Prints how much of the remarks of an OFAC CSV file the grammar understands, key by key:
 *
 *     npx tsx scripts/data/remarks-coverage.ts SDN.CSV [SDN_COMMENTS.CSV]
 *
 * The comments file must be of the same version.
 */
const [entries, comments] = process.argv.slice(2);
if (!entries) {
  console.error('npx tsx scripts/data/remarks-coverage.ts SDN.CSV [SDN_COMMENTS.CSV]');
  process.exit(1);
}

async function print(path: string): Promise<void> {
  const coverage = remarksCoverage();
  const files = { entries: listFile(path), ...(comments ? { comments: listFile(comments) } : {}) };
  for (const entry of await readOfacCsv(files)) mapOfacCsvEntry(entry, { list: 'us_ofac', coverage });
  const typed = coverage.fields - coverage.unknown;
  const share = ((100 * typed) / coverage.fields).toFixed(2);
  console.log(
    `${typed} of ${coverage.fields} fields typed (${share}%), ${coverage.unknown} kept as text, ${coverage.cut} cut`,
  );
  const keys = [...coverage.byKey].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  for (const [key, count] of keys) console.log(`${String(count).padStart(7)}  ${key}`);
}

await print(entries);
