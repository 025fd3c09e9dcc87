/**
 * Prints the mentions found in documents, one a line, for looking at:
 *
 *   npx tsx scripts/mentions/read.ts FILE…
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeDocument, findMentions, type PartyFinder } from '../../src/documents/index.ts';
import { openEngine } from '../../src/screen/engine.ts';

const engine = await openEngine();
let calls = 0;
const find: PartyFinder = (name) => {
  calls++;
  return engine.screen(name, { limit: 20 }).matches;
};
const started = performance.now();
for (const file of process.argv.slice(2)) {
  const { text } = decodeDocument(file, readFileSync(file));
  for (const m of findMentions(text, find)) {
    const also = m.alsoListedAs.map((ref) => ref.id).join(' ');
    console.log(
      [basename(file), m.line, m.text, m.party.id, m.party.caption, m.score, m.evidence.join('; '), `[${also}]`].join(
        ' | ',
      ),
    );
  }
}
console.error(`${calls} names asked, ${Math.round(performance.now() - started)} ms`);
