// A process that adds and decides facts as fast as it can and prints what was acknowledged; tests kill it.
import { readFileSync } from 'node:fs';
import { decideFacts, openCase, openStore } from '../../src/case/index.ts';
import { CaseFact } from '../../src/model/index.ts';

const [place = '', caseId = '', turn = ''] = process.argv.slice(2);
const pattern = JSON.parse(readFileSync(0, 'utf8'));
const store = await openStore(place);
process.stdout.write('ready\n');
for (let count = 0; ; count++) {
  const fact = CaseFact.parse({ ...pattern, id: `t${turn}-${count}` });
  const at = new Date().toISOString();
  const writes = [{ kind: 'fact', item: fact.id, expected: 0, body: fact }];
  await store.change({ caseId, who: 'adder', why: 'add', at, writes });
  process.stdout.write(`added ${fact.id}\n`);
  const item = await store.item(caseId, 'fact', fact.id);
  const opened = { ...(await openCase(store, caseId)), revisions: new Map([[fact.id, item?.revision ?? 0]]) };
  await decideFacts(store, opened, [fact.id], count % 2 === 0 ? 'accepted' : 'rejected', {
    who: 'decider',
    why: 'read',
    at,
  });
  process.stdout.write(`decided ${fact.id} ${count % 2 === 0 ? 'accepted' : 'rejected'}\n`);
}
