import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLES = join(import.meta.dirname, '../../src/names/tables');

/** Notices of the sources, printed at the head of every table that came from them. */
export const NOTICE = {
  rigour: 'opensanctions/rigour, MIT, (c) OpenSanctions.org',
  cldr: 'Unicode CLDR, Unicode-3.0, (c) Unicode, Inc.',
  nicknames: 'carltonnorthern/nicknames, Apache-2.0',
  popular: 'sigpwned/popular-names-by-country-dataset, CC0',
  wikidata: 'Wikidata labels of people, CC0',
  whitehouse: 'presidential documents of the United States, public domain',
  ar2en: 'google/transliteration ar2en, Apache-2.0',
  lists: 'names of organisations on the OFAC (US public domain) and Canadian (OGL) sanctions lists',
} as const;

/**
 * Writes one table as a TypeScript module holding a single text, one entry a line: quick to load, small in
 * memory until it is parsed, and readable in a diff.
 */
export function writeTable(name: string, sources: readonly (keyof typeof NOTICE)[], lines: readonly string[]): void {
  const text = lines.join('\n');
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${name}: a line holds a character that a template cannot`);
  const head = [
    '// Written by scripts/names/build.ts; change the script or the data, not this file.',
    ...sources.map((source) => `// Source: ${NOTICE[source]}.`),
  ].join('\n');
  mkdirSync(TABLES, { recursive: true });
  writeFileSync(join(TABLES, `${name}.ts`), `${head}\nconst table: string = \`\n${text}\n\`;\nexport default table;\n`);
  console.log(`${name}: ${lines.length} lines, ${Math.round(Buffer.byteLength(text) / 1024)} kB`);
}
