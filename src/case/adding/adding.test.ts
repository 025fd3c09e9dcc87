import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpParty, madeUpVersion } from '../../../test/support/made-up-lists.ts';
import { STORE_KINDS, type StorePlace } from '../../../test/support/stores.ts';
import { catalogOf } from '../../catalog/index.ts';
import { readText } from '../../documents/reading/index.ts';
import type { CaseFact, Party } from '../../model/index.ts';
import { readReport } from '../../screen/checking/read-report.ts';
import { engineOn } from '../../screen/index.ts';
import {
  addCase,
  addDocuments,
  decideFacts,
  openCase,
  openStore,
  readCase,
  type Store,
  selectProposals,
  stands,
  undoDecisions,
  withTexts,
  writeBundle,
} from '../index.ts';
import { statusOf } from '../status.ts';

// An invented affair: a decree against the judges of an invented harbour court. Nothing in it exists.
const LIST = 'us_ofac_sdn';
function listed(id: string, name: string, day: string): Party {
  return {
    ...madeUpParty(id, 'Person', [name], { list: LIST }),
    designations: [{ list: LIST, programmes: ['GULL-EO1'], listed: day }],
  };
}
const parties = [listed('g-1', 'VELMOR, Tarn', '2031-05-02'), listed('g-2', 'ISKANDRO, Bela', '2031-05-02')];
const engine = engineOn(catalogOf([{ manifest: madeUpVersion(LIST, '2031-06-01', parties), parties }]));

const RECORD = `
case: { id: gulls, title: The judges of the harbour court }
sources: [{ id: gazette, kind: legal text, title: Gazette, date: 2031-01-10, read: whole }]
parties: [{ id: velmor, type: person, name: Tarn Velmor, entries: ['${LIST}:g-1'] }]
facts:
  - { id: signed, says: Decree 12 is signed., since: 2031-01-10, known: 2031-01-10, what: { kind: instrument, instrument: Decree 12, action: signed }, sources: [{ source: gazette, mark: read in source }], decisions: &ok [{ status: accepted, by: ed, why: read }] }
  - { id: in-force, says: Decree 12 is in force., since: 2031-01-10, known: 2031-01-10, what: { kind: instrument, instrument: Decree 12, action: in force }, sources: [{ source: gazette, mark: read in source }], decisions: *ok }
  - { id: freeze, says: Their accounts are frozen., since: 2031-01-10, known: 2031-01-10, what: { kind: measure, programme: GULL-EO1, instrument: Decree 12, measure: asset freeze }, sources: [{ source: gazette, mark: read in source }], decisions: *ok }
  - { id: listed-velmor, says: Tarn Velmor is designated., since: 2031-05-02, known: 2031-05-02, what: { kind: designation, party: velmor, programme: GULL-EO1, entry: '${LIST}:g-1' }, sources: [{ source: gazette, mark: read in source }], decisions: *ok }
`;
const MORNING = `The Morning Gull

3 May 2031

On 2 May 2031 the US Treasury sanctioned Tarn Velmor. It also sanctioned Bela Iskandro, a judge. President Hale Morrow signed Decree 12 on 10 January 2031. The clashes at the quay killed 40 people, according to the harbour ministry.

"We shall go on hearing every case that the sailors bring to us," said Bela Iskandro.
`;
const EVENING = `The Evening Tern

4 May 2031

President Hale Morrow signed Decree 12 on 11 January 2031. The clashes at the quay killed 90 people. On 2 May 2031 the US Treasury sanctioned Tarn Velmor. The US Treasury sanctioned Holm Zerbst on Friday.
`;
const read = async (file: string, text: string) => {
  const document = await readText(file, text);
  return { ...readReport(engine, document), text: document.text };
};
const AT = '2031-06-02T00:00:00.000Z';
const by = { who: 'ada', why: 'I read it', at: '2031-06-03T00:00:00.000Z' };

describe.each(STORE_KINDS)('adding documents, on %s', (_kind, make) => {
  const places: StorePlace[] = [];
  let store: Store;
  const fresh = async () => {
    const where = await make();
    places.push(where);
    const opened = await openStore(where.place);
    await addCase(opened, readCase(RECORD, 'gulls.yaml'), 'ed', 'import', '2031-06-01T00:00:00.000Z');
    return opened;
  };
  beforeEach(async () => {
    store = await fresh();
  });
  afterEach(async () => {
    await store.close();
    for (const where of places.splice(0)) await where.remove();
  });
  const add = async (...texts: string[]) => {
    const documents = await Promise.all(texts.map((text) => read(`report-${text.length}.txt`, text)));
    return addDocuments(store, 'gulls', documents, { who: 'ada', at: AT });
  };
  const record = async () => (await openCase(store, 'gulls')).record;
  const proposals = async () => (await record()).facts.filter((fact) => fact.check !== undefined);
  const saying = (facts: readonly CaseFact[], words: RegExp) => facts.find(({ says }) => words.test(says))!;

  it('accepts nothing by itself: what stood stands, and nothing else', async () => {
    const before = stands(await record(), '2031-06-01');
    await add(MORNING, EVENING);
    const facts = await proposals();
    expect(facts.length).toBeGreaterThan(5);
    expect(new Set(facts.map((fact) => statusOf(fact)))).toEqual(new Set(['proposed']));
    const { disputed: _, facts: __, ...after } = stands(await record(), '2031-06-01');
    expect(before).toMatchObject(after);
  });

  it('holds reported designations beside lists and accepted facts', async () => {
    await add(MORNING, EVENING);
    const facts = await proposals();
    expect(saying(facts, /Velmor is designated/).check).toMatchObject({ verdict: 'confirmed', fact: 'listed-velmor' });
    const iskandro = saying(facts, /Iskandro is designated/);
    expect(iskandro).toMatchObject({
      since: '2031-05-02',
      what: { party: 'bela-iskandro', entry: `${LIST}:g-2`, programme: 'GULL-EO1' },
    });
    expect(iskandro.check?.verdict).toBe('confirmed');
    expect(iskandro.sources.map(({ source }) => source)).toContain(`${LIST}-2031-06-01`.replaceAll('_', '-'));
    expect(saying(facts, /Zerbst is designated/).check?.verdict).toBe('unconfirmed');
  });

  it('shows under Disputed what reports say differently, each with its source', async () => {
    const [morning, evening] = await add(MORNING, EVENING);
    const { disputed } = stands(await record(), '2031-06-01');
    const sides = Object.fromEntries(
      disputed.map(({ about, facts }) => [
        about,
        facts.flatMap(({ sources }) => sources.map(({ source }) => source)).sort(),
      ]),
    );
    expect(sides['Decree 12: signed']).toEqual([morning!.source, evening!.source, 'gazette'].sort());
    const killed = Object.entries(sides).find(([about]) => /^Number of .*killed/.test(about));
    expect(killed?.[1]).toEqual([morning!.source, evening!.source].sort());
  });

  it('keeps the text where its spans can be shown, and says what became of every sentence', async () => {
    const [added] = await add(MORNING);
    const facts = new Map((await record()).facts.map((fact) => [fact.id, fact]));
    const [document] = (await withTexts(store, await record())).documents!;
    expect(document).toMatchObject({ id: added!.source, text: MORNING });
    for (const { facts: ids } of document!.sentences) for (const id of ids) expect(facts.has(id)).toBe(true);
    const span = saying([...facts.values()], /Iskandro is designated/).sources[0]!.span!;
    expect(MORNING.slice(span.start, span.end)).toContain('Bela Iskandro');
  });

  it('changes nothing the second time', async () => {
    await add(MORNING);
    const { entries } = await store.verify();
    expect((await add(MORNING)).map(({ outcome }) => outcome)).toEqual(['held']);
    expect(await store.verify()).toMatchObject({ entries });
  });

  it('gives the same bundle, byte for byte, in whatever order documents came', async () => {
    await add(MORNING, EVENING);
    const bundle = writeBundle(await record()).text;
    await store.close();
    store = await fresh();
    await add(EVENING);
    await add(MORNING);
    expect(writeBundle(await record()).text).toBe(bundle);
  });

  it('adds a source to what was proposed already', async () => {
    const [one] = await add('3 May 2031\n\nThe clashes at the quay killed 40 people.\n');
    const [other] = await add('4 May 2031\n\nThe clashes near the quay killed 40 people.\n');
    expect(other).toMatchObject({ proposed: [], extended: [{ what: { kind: 'figure', count: 40 } }] });
    expect(other!.extended[0]!.sources.map(({ source }) => source).sort()).toEqual([one!.source, other!.source].sort());
  });

  it('lets what says the same again, once accepted, lend its source and not stand twice', async () => {
    const [added] = await add(EVENING);
    const opened = await openCase(store, 'gulls');
    const confirmed = selectProposals(opened.record, { verdicts: ['confirmed'] }).map(({ id }) => id);
    await decideFacts(store, opened, confirmed, 'accepted', by);
    const velmor = () =>
      record().then((now) => stands(now, '2031-06-01').parties.find(({ party }) => party.id === 'velmor')!);
    const then = await velmor();
    expect(then.designations.map(({ fact }) => fact.id)).toEqual(['listed-velmor']);
    expect(then.designations[0]!.fact.sources.map(({ source }) => source)).toEqual(['gazette', added!.source]);
    await undoDecisions(store, await openCase(store, 'gulls'), confirmed, by);
    expect((await velmor()).designations[0]!.fact.sources).toHaveLength(1);
  });

  it('says of what was rejected before that it was', async () => {
    await add('3 May 2031\n\nThe clashes at the quay killed 40 people.\n');
    const opened = await openCase(store, 'gulls');
    await decideFacts(
      store,
      opened,
      selectProposals(opened.record, { kinds: ['figure'] }).map(({ id }) => id),
      'rejected',
      by,
    );
    const [again] = await add('4 May 2031\n\nThe clashes near the quay killed 40 people.\n');
    expect(again!.proposed[0]!.check).toMatchObject({
      verdict: 'contradicted',
      because: 'the same was rejected by ada: I read it',
    });
    expect(statusOf((await record()).facts.find(({ id }) => id === again!.proposed[0]!.check!.fact)!)).toBe('rejected');
  });

  it('exports no text unless asked, and takes both forms in again', async () => {
    await add(MORNING);
    const bare = writeBundle(await record()).text;
    expect(bare).not.toContain('hearing every case');
    const whole = writeBundle(await withTexts(store, await record()));
    expect(whole.text).toContain('hearing every case');
    for (const text of [bare, whole.text]) expect(writeBundle(readCase(text, 'gulls.jsonl')).text).toBe(text);
  });
});
