/**
 * Runs the mention finder over a folder of documents and draws a sample by seed, before anybody reads it:
 *
 *   npx tsx scripts/mentions/draw.ts FOLDER --seed N --mentions 30 --documents 12 [--part development|held-out] --out DIR
 *
 * Writes `mentions.jsonl` (all found), `drawn-mentions.csv` (to be judged: true or false) and `drawn-documents.txt`
 * (to be read for listed parties that were missed). A quarter of the documents, told by a hash of their name, is the
 * development part that may be looked at while rules are written; the rest is held out.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeDocument, findMentions } from '../../src/documents/index.ts';
import type { Match } from '../../src/model/index.ts';
import { openEngine } from '../../src/screen/engine.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    mentions: { type: 'string', default: '30' },
    documents: { type: 'string', default: '12' },
    part: { type: 'string' },
    out: { type: 'string', default: '.' },
  },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('Give the folder of documents.');

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const partOf = (file: string) => (Number.parseInt(hash(file).slice(0, 8), 16) % 4 === 0 ? 'development' : 'held-out');
const files = readdirSync(folder)
  .sort()
  .filter((file) => values.part === undefined || partOf(file) === values.part);

const engine = await openEngine();
const known = new Map<string, readonly Match[]>();
const find = (name: string) => {
  let matches = known.get(name);
  if (matches === undefined) {
    matches = engine.screen(name, { limit: 20 }).matches;
    known.set(name, matches);
  }
  return matches;
};

const started = performance.now();
const rows = files.flatMap((file) => {
  const { text } = decodeDocument(file, readFileSync(join(folder, file)));
  return findMentions(text, find).map((mention) => ({ file, ...mention }));
});
const seconds = (performance.now() - started) / 1000;

/** The order of things by seed: by the hash of the seed and their identity, so that it does not depend on the machine. */
const drawn = <T>(things: readonly T[], identity: (thing: T) => string, count: number): T[] =>
  [...things]
    .sort((a, b) => (hash(`${values.seed} ${identity(a)}`) < hash(`${values.seed} ${identity(b)}`) ? -1 : 1))
    .slice(0, count);

const csv = (cells: readonly (string | number)[]) => cells.map((c) => `"${String(c).replaceAll('"', '""')}"`).join(',');
const sample = drawn(rows, (row) => `${row.file} ${row.start}`, Number(values.mentions));
mkdirSync(values.out, { recursive: true });
const lines = rows.map(({ explanation: _, designations: __, ...row }) => JSON.stringify(row));
writeFileSync(join(values.out, 'mentions.jsonl'), `${lines.join('\n')}\n`);
writeFileSync(
  join(values.out, 'drawn-mentions.csv'),
  `${[
    'file,line,start,end,text,party,caption,score,verdict,reason,sentence',
    ...sample.map((row) =>
      csv([
        row.file,
        row.line,
        row.start,
        row.end,
        row.text.replace(/\s+/g, ' '),
        row.party.id,
        row.party.caption,
        row.score,
        '',
        '',
        row.sentence.replace(/\s+/g, ' '),
      ]),
    ),
  ].join('\n')}\n`,
);
writeFileSync(
  join(values.out, 'drawn-documents.txt'),
  `${drawn(files, (f) => f, Number(values.documents)).join('\n')}\n`,
);
console.log(`${files.length} documents, ${rows.length} mentions, ${known.size} names asked, ${seconds.toFixed(1)} s`);
