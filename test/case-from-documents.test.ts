import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogOf } from '../src/catalog/index.ts';
import type { Party } from '../src/model/index.ts';
import { engineOn } from '../src/screen/index.ts';
import { interdict } from './cli-world.ts';
import { madeUpParty, madeUpVersion } from './support/made-up-lists.ts';

// An invented affair under an invented programme, from a record and two papers to what a reader is told. Nothing in it exists.
const LIST = 'us_ofac_sdn';
const listed = (id: string, name: string, day: string): Party => ({
  ...madeUpParty(id, 'Person', [name], { list: LIST }),
  designations: [{ list: LIST, programmes: ['TIDE-EO2'], listed: day }],
});
const parties = [listed('t-1', 'MORRAY, Selwa', '2031-05-02'), listed('t-2', 'OSTRIN, Kaveh', '2031-05-02')];
const engine = engineOn(catalogOf([{ manifest: madeUpVersion(LIST, '2031-06-01', parties), parties }]));

const RECORD = `
case: { id: tides, title: The pilots of the tide court }
sources: [{ id: gazette, kind: legal text, title: Gazette of Osk, date: 2031-01-10, read: whole }]
parties: [{ id: morray, type: person, name: Selwa Morray, countries: [mt], entries: ['${LIST}:t-1'] }]
facts:
  - { id: signed, says: Decree 12 is signed., since: 2031-01-10, known: 2031-01-10, what: { kind: instrument, instrument: Decree 12, action: signed }, sources: [{ source: gazette, mark: read in source }], decisions: &ok [{ status: accepted, by: ed, why: read }] }
  - { id: in-force, says: Decree 12 is in force., since: 2031-01-10, known: 2031-01-10, what: { kind: instrument, instrument: Decree 12, action: in force }, sources: [{ source: gazette, mark: read in source }], decisions: *ok }
  - { id: freeze, says: Their accounts are frozen., since: 2031-01-10, known: 2031-01-10, what: { kind: measure, programme: TIDE-EO2, instrument: Decree 12, measure: asset freeze }, sources: [{ source: gazette, mark: read in source }], decisions: *ok }
  - { id: listed-morray, says: Selwa Morray is designated., since: 2031-05-02, known: 2031-05-02, what: { kind: designation, party: morray, programme: TIDE-EO2, entry: '${LIST}:t-1' }, sources: [{ source: gazette, mark: read in source }], decisions: *ok }
`;
const MORNING = `The Morning Tide

3 May 2031

On 2 May 2031 the US Treasury sanctioned Selwa Morray. It also sanctioned Kaveh Ostrin, a pilot. President Hale Morrow signed Decree 12 on 10 January 2031. The clashes at the quay killed 40 people, according to the harbour ministry.

"We shall go on guiding every ship that the sailors bring to us," said Kaveh Ostrin.
`;
const EVENING = `The Evening Tide

4 May 2031

President Hale Morrow signed Decree 12 on 11 January 2031. The clashes at the quay killed 90 people. On 2 May 2031 the US Treasury sanctioned Selwa Morray.
`;

let folder: string;
const ask = (...argv: string[]) =>
  interdict(argv, { env: { INTERDICT_DATA: folder, USER: 'ada' }, openEngine: () => engine });
const show = async (view: string) => (await ask('case', 'show', 'tides', view, '--as-of', '2031-06-01')).out;
/** Ids of the facts that say something, as the list of all facts shows them. */
const idsOf = async (words: RegExp) =>
  (await show('facts'))
    .split('\n')
    .filter((line) => words.test(line))
    .map((line) => line.split(/\s+/)[0]!);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'interdict-tides-'));
  for (const [name, text] of Object.entries({ 'tides.yaml': RECORD, 'morning.txt': MORNING, 'evening.txt': EVENING })) {
    writeFileSync(join(folder, name), text);
  }
  expect((await ask('case', 'import', join(folder, 'tides.yaml'))).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a case that documents are added to', () => {
  it('is told what each reports and how it stands to what is held, and takes nothing for true', async () => {
    const before = await show('people');
    const added = await ask('case', 'add', 'tides', join(folder, 'morning.txt'), join(folder, 'evening.txt'));
    expect(added.status).toBe(0);
    expect(added.out).toMatch(/confirmed: \d+/);
    expect(added.out).toContain('Selwa Morray is designated under Decree 12');
    expect(added.out).toMatch(/contradicted: \d+[\s\S]*Decree 12 is signed by Hale Morrow, on 2031-01-11/);
    expect(await show('people')).toBe(before);
    const again = await ask('case', 'add', 'tides', join(folder, 'morning.txt'));
    expect(again.out).toContain('added before; nothing changed');
    expect((await ask('case', 'add', 'tides', join(folder, 'none.txt'))).err).toContain('FILE_NOT_FOUND');
  });

  it('shows what reports say otherwise apart from what is disputed, with the names of the papers', async () => {
    const [disputed, reported] = (await show('disputed')).split('Reported otherwise, and not decided:');
    expect(disputed).toContain('None.');
    expect(reported).toMatch(/Decree 12: signed\n(?: {2}.*\n)+ {2}signed \(accepted\): .*Gazette of Osk/);
    expect(reported).toMatch(/Number of people killed/);
    expect(reported).toMatch(/\(proposed\): 90 people killed\. \[evening\.txt\]/);
  });

  it('decides in bulk, by kind, and one by one; each can be taken back', async () => {
    const nobody = await ask('case', 'accept', 'tides', '--why', 'x');
    expect([nobody.status, nobody.err]).toEqual([1, expect.stringContaining('Which facts are meant is not said')]);
    const bulk = await ask('case', 'accept', 'tides', '--all-confirmed', '--why', 'the list says so');
    expect(bulk.out.split('\n').filter((line) => line.endsWith(': accepted')).length).toBeGreaterThan(2);
    const figures = await ask('case', 'reject', 'tides', '--kind', 'figure', '--why', 'nobody counted');
    expect(figures.out.trim().split('\n')).toHaveLength(2);
    const [first] = figures.out.split(':');
    expect((await ask('case', 'undo', 'tides', first!, '--why', 'too hasty')).out).toContain('proposed');
    const late = await idsOf(/is signed by .*2031-01-11/);
    expect(late).toHaveLength(1);
    const superseded = await ask('case', 'supersede', 'tides', late[0]!, '--by-fact', 'signed', '--why', 'a slip');
    expect(superseded.out).toBe(`${late[0]}: superseded\n`);
    expect((await ask('case', 'reject', 'tides', '--verdict', 'wrong', '--why', 'x')).err).toContain('OPTION_INVALID');
    expect((await ask('case', 'accept', 'tides', '--kind', 'measure', '--why', 'x')).out).toContain('No proposal fits');
  });

  it('corrects: the fact as it is written now stands in the place of the former', async () => {
    const [open] = await idsOf(/proposed .*people killed/);
    const wrong = await ask('case', 'correct', 'tides', open!, '--why', 'x', '--what', '{');
    expect([wrong.status, wrong.err]).toEqual([1, expect.stringContaining('JSON_MALFORMED')]);
    const body = JSON.stringify({ kind: 'figure', measure: 'killed', population: 'people', count: 41 });
    const says = '41 people are killed at the quay.';
    const made = await ask(
      'case',
      'correct',
      'tides',
      open!,
      '--says',
      says,
      '--what',
      body,
      '--why',
      'one died since',
    );
    expect(made.out).toMatch(new RegExp(`corrected-.*: accepted\\n${open}: superseded\\n`));
    expect(await show('facts')).toMatch(/accepted +\S+ .*41 people are killed/);
    const same = await ask('case', 'correct', 'tides', 'signed', '--says', 'Decree 12 is signed.', '--why', 'x');
    expect(same.err).toContain('DECISION_INVALID');
  });

  it('then reads right: who is designated under what, once each, and nothing left disputed', async () => {
    const overview = await show('overview');
    expect(overview).toContain('Decree 12: signed on 2031-01-10');
    expect(overview).toContain('On 2031-06-01 2 persons are designated.');
    expect(overview).toContain('Kaveh Ostrin and Selwa Morray');
    expect(overview).not.toContain('Disputed');
    expect(overview).not.toMatch(/TIDE-EO2|t-1|doc-/);
    const timeline = (await show('timeline')).split('\n');
    expect(timeline.filter((line) => line.includes('Selwa Morray is designated'))).toHaveLength(1);
    expect(timeline.filter((line) => line.includes('Decree 12 is signed'))).toHaveLength(1);
    expect(await show('people')).toMatch(/Kaveh Ostrin .*designated +2031-05-02/);
  });

  it('prints a report that says the same, with the papers among its footnotes and no id where a name belongs', async () => {
    const file = join(folder, 'tides.html');
    await ask('case', 'export', 'tides', '--html', file, '--as-of', '2031-06-01');
    const text = readFileSync(file, 'utf8')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(text).toContain('On 1 Jun 2031 2 persons are designated.');
    expect(text).toContain('Malta');
    expect(text).toMatch(/Sources .*Gazette of Osk/);
    expect(text).toMatch(/evening\.txt/);
    expect(text).not.toMatch(/Reported otherwise|TIDE-EO2|\bmt\b|kaveh-ostrin/);
    expect((await ask('audit', 'verify')).out).toMatch(/^\d+ entries, all in order/);
  });
});
