import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { withFamily } from './family.ts';

/**
 * Carries the programmes of a folder of OpenSanctions' `meta/programs` over as facts: id, issuer, title, codes, measures,
 * address, territories. Their summaries are somebody's sentences and stay there.
 *
 *     npx tsx scripts/programmes/facts.ts FOLDER
 *
 * What lists print differently, and programmes the folder has not, stand in additions.yaml. A file of a programme that is
 * worked out by hand is left alone; one that only holds facts is written anew.
 */
const Source = z.object({
  key: z.string(),
  title: z.string(),
  issuer: z.string(),
  url: z.string().nullish(),
  dataset: z.string().nullish(),
  status: z.string().optional(),
  aliases: z.array(z.string()).nullish(),
  measures: z.array(z.string()).nullish(),
  target_territories: z.array(z.string()).nullish(),
});

const Additions = z.strictObject({
  /** To programmes of the folder: codes as lists print them, and the lists that do. */
  codes: z.record(
    z.string(),
    z.strictObject({
      codes: z.array(z.string()).default([]),
      lists: z.array(z.string()).optional(),
      /** Codes the folder counts to this programme, that here have one of their own: a part of it. */
      elsewhere: z.array(z.string()).default([]),
      /** Measures the folder does not name. */
      measures: z.array(z.string()).default([]),
    }),
  ),
  /** Programmes the folder has not. */
  programmes: z.array(z.record(z.string(), z.unknown())),
});

/** The catalogue's words for kinds of measures, in this project's terms. */
const MEASURES: Readonly<Record<string, string>> = {
  'Asset freeze': 'asset freeze',
  'Travel ban': 'entry ban',
  'Arms embargo': 'arms embargo',
  'Arms restrictions': 'arms restrictions',
  'Export control': 'export restrictions',
  'Import restrictions': 'import restrictions',
  'Financial restrictions': 'financial restrictions',
  'Investment ban': 'investment ban',
  'Services ban': 'services ban',
  'Transportation restrictions': 'transport restrictions',
  'Prohibition to satisfy claims': 'claims not satisfied',
  'Sectoral sanctions': 'sectoral',
  'Aid suspension': 'aid suspended',
  Debarment: 'debarment',
};

/** What a list prints is short and in capitals; the rest are other ways to write it. */
const PRINTED = /^[A-Z0-9][A-Z0-9]*(-[A-Za-z0-9]+)*( - [A-Z]+)?$/;

const HEADER = `# Facts only: made by scripts/programmes/facts.ts from OpenSanctions' meta/programs (MIT, see NOTICE) and additions.yaml.
# To work a programme out, follow docs/programmes.md and delete these two lines: the script then leaves the file alone.
`;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: tsx scripts/programmes/facts.ts FOLDER');
const here = new URL('.', import.meta.url);
const target = new URL('../../data/programmes/', here).pathname;
const additions = Additions.parse(parse(readFileSync(new URL('additions.yaml', here), 'utf8')));
const count = { written: 0, worked: 0 };

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yml'))) {
  write(factsOf(Source.parse(parse(readFileSync(join(folder, file), 'utf8')))));
}
for (const programme of additions.programmes) write(programme);
console.log(`${count.written} programmes written as facts; ${count.worked} worked out by hand and left alone`);

function factsOf(source: z.infer<typeof Source>): Record<string, unknown> {
  const added = additions.codes[source.key];
  const names = [...new Set(source.aliases ?? [])].filter(
    (alias) => !added?.codes.includes(alias) && !added?.elsewhere.includes(alias),
  );
  const lists = new Set([...(source.dataset ? [source.dataset] : []), ...(added?.lists ?? [])]);
  return {
    id: source.key,
    issuer: source.issuer,
    authority: authorityOf(source.issuer),
    title: source.title.trim(),
    url: source.url ?? undefined,
    lists: [...lists],
    codes: [...new Set([...names.filter((alias) => PRINTED.test(alias)), ...(added?.codes ?? [])])].sort(),
    aliases: names.filter((alias) => !PRINTED.test(alias)).sort(),
    territories: source.target_territories ?? undefined,
    standing: source.status,
    declaredMeasures: [
      ...(source.measures ?? []).map((measure) => normalised(measure, source.key)),
      ...(added?.measures ?? []),
    ],
  };
}

/** Whose law it is: the country of the issuer, or `eu`, `un`; `none` for a register that no authority keeps. */
function authorityOf(issuer: string): string {
  const [place = ''] = issuer.split('_');
  return issuer === 'zz_unsc' ? 'un' : place === 'zz' ? 'none' : place;
}

function normalised(measure: string, key: string): string {
  const known = MEASURES[measure];
  if (!known) throw new Error(`${key}: no word for the measure "${measure}"`);
  return known;
}

function write(own: Record<string, unknown>): void {
  const facts = withFamily(own);
  const issuer = join(target, String(facts.issuer));
  const file = join(issuer, `${facts.id}.yaml`);
  if (existsSync(file) && !readFileSync(file, 'utf8').startsWith(HEADER)) {
    count.worked++;
    return;
  }
  const filled = Object.entries(facts).filter(([, value]) => value !== undefined && !isEmpty(value));
  mkdirSync(issuer, { recursive: true });
  const text = stringify({ ...Object.fromEntries(filled), sources: {} }, { lineWidth: 118 });
  writeFileSync(file, HEADER + text);
  count.written++;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
