import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Answer, DesignationInForce, Effect } from '../model/index.ts';
import { effects } from './effects.ts';
import { historicalParties } from './historical.ts';
import { loadProgrammes } from './load.ts';
import { readSituation } from './situations.ts';
import { statementsOf } from './statements.ts';
import { answerTable, type Cell } from './tables.ts';

const programmes = loadProgrammes();
const guillou: DesignationInForce = {
  programme: 'US-ICC',
  party: 'us_ofac_sdn:ofac-54211',
  name: 'Nicolas Guillou',
  listed: '2025-08-20',
};
const ask = (one: DesignationInForce, situation: string, date: string): readonly Effect[] =>
  effects(one, { ...readSituation(situation), date }, programmes).effects;
const answered = (found: readonly Effect[], answer: Answer) =>
  found.filter((effect) => effect.answer === answer).map(({ rule }) => rule);

describe('Nicolas Guillou on 2025-08-20', () => {
  it.each([
    ['us-bank', ['block-property', 'services-to', 'keep-blocked', 'report-blocked'], []],
    ['fr-bank-euros', [], ['risk-supports-designated']],
    ['fr-subsidiary-of-us-bank', ['block-property', 'services-to', 'keep-blocked', 'report-blocked'], []],
    ['fr-bank-dollars', ['block-property', 'services-to', 'evasion'], ['risk-supports-designated']],
    ['us-cloud', ['services-to'], []],
    ['nl-landlord', [], ['risk-supports-designated']],
    ['spouse-visa', ['entry-family'], []],
  ])('%s', (situation, applies, risks) => {
    const found = ask(guillou, situation, '2025-08-20');
    expect(answered(found, 'applies')).toEqual(applies);
    expect(answered(found, 'risk')).toEqual(risks);
    const before = ask(guillou, situation, '2025-08-19');
    expect([...answered(before, 'applies'), ...answered(before, 'risk'), ...answered(before, 'depends')]).toEqual([]);
  });

  it('tells why the French subsidiary of a US bank is bound, paragraph by paragraph', () => {
    const found = ask(guillou, 'fr-subsidiary-of-us-bank', '2025-08-20');
    const services = found.find(({ rule }) => rule === 'services-to');
    expect(services).toMatchObject({ citation: 'Executive Order 14203 §3(a), 90 FR 9369', since: '2025-08-20' });
    const chain = JSON.stringify(services?.why);
    expect(chain).toContain('Executive Order 14203 §8(c), 90 FR 9369');
    expect(chain).toContain('subsidiary of a United States entity');
  });

  it('whether an account in a cloud is property is asked, not guessed', () => {
    const found = ask(guillou, 'us-cloud', '2025-08-20').find(({ rule }) => rule === 'block-property');
    expect(found?.answer).toBe('depends');
    expect(found?.dependsOn.map(({ about }) => about)).toEqual(['act.handlesProperty']);
  });
});

describe('Karim Khan', () => {
  it('is blocked by the annex from the day of the order, four days before the list shows him', () => {
    const khan = { ...guillou, party: 'us_ofac_sdn:ofac-52965', name: 'Karim Khan', listed: '2025-02-10' };
    expect(answered(ask(khan, 'us-bank', '2025-02-05'), 'applies')).toEqual([]);
    const found = ask(khan, 'us-bank', '2025-02-06');
    expect(answered(found, 'applies')).toContain('block-property');
    expect(found.find(({ rule }) => rule === 'block-property')?.since).toBe('2025-02-06');
  });
});

describe('Fatou Bensouda under Executive Order 13928, from the historical record', () => {
  const bensouda = historicalParties().find(({ party }) => party.id === 'historical:bensouda-fatou')!.designations[0]!;

  it('2020-10-01: her dollars in the United States are blocked', () => {
    const found = ask(bensouda, 'us-bank', '2020-10-01');
    expect(answered(found, 'applies')).toEqual(expect.arrayContaining(['block-property', 'services-to']));
    expect(found.find(({ rule }) => rule === 'block-property')).toMatchObject({
      since: '2020-09-02',
      until: '2021-04-01',
    });
  });

  it('what stands in the sections missing in our copy depends on reading them', () => {
    const abroad = ask(bensouda, 'us-volunteer', '2020-10-01').find(({ rule }) => rule === 'services-to');
    expect(abroad?.answer).toBe('depends');
    expect(abroad?.dependsOn[0]?.question).toContain('§7');
  });

  it.each(['2020-09-01', '2021-04-01', '2021-05-01'])('%s: nothing follows', (date) => {
    expect(answered(ask(bensouda, 'us-bank', date), 'does not apply')).toHaveLength(
      ask(bensouda, 'us-bank', date).length,
    );
  });
});

describe('the helper table', () => {
  const { cells } = answerTable('helpers', programmes);
  const of = (row: string, act: string, matter: string, date: string): Cell =>
    cells.find((cell) => cell.row === row && cell.act === act && cell.matter === matter && cell.date === date)!;
  const brief = ({ prohibition, risk }: Cell) => [prohibition.answer, risk.answer];
  const NOTHING = ['does not apply', 'does not apply'];

  it('has a cell for every helper, act, matter and day, each effect with its citation', () => {
    expect(cells).toHaveLength(4 * 3 * 2 * 3);
    for (const { prohibition, risk } of cells)
      for (const { citation } of [...prohibition.effects, ...risk.effects]) expect(citation).toMatch(/§/);
  });

  it('nothing follows before the order', () => {
    for (const cell of cells.filter(({ date }) => date === '2025-02-05')) expect(brief(cell)).toEqual(NOTHING);
  });

  it.each([
    ['us-lawyer', 'evidence', 'protected', ['depends', 'does not apply'], ['depends', 'does not apply']],
    ['us-lawyer', 'evidence', 'other', ['depends', 'does not apply'], ['depends', 'does not apply']],
    ['us-lawyer', 'advise-prosecutor', 'protected', ['applies', 'does not apply'], ['depends', 'does not apply']],
    ['us-lawyer', 'advise-prosecutor', 'other', ['applies', 'does not apply'], ['depends', 'does not apply']],
    ['us-lawyer', 'pay-judge', 'protected', NOTHING, ['applies', 'does not apply']],
    ['us-lawyer', 'pay-judge', 'other', NOTHING, ['applies', 'does not apply']],
    ['us-volunteer', 'evidence', 'protected', ['depends', 'does not apply'], ['depends', 'does not apply']],
    ['us-volunteer', 'evidence', 'other', ['depends', 'does not apply'], ['depends', 'does not apply']],
    ['us-volunteer', 'advise-prosecutor', 'protected', ['applies', 'does not apply'], ['applies', 'does not apply']],
    ['us-volunteer', 'advise-prosecutor', 'other', ['applies', 'does not apply'], ['applies', 'does not apply']],
    ['us-volunteer', 'pay-judge', 'protected', NOTHING, ['applies', 'does not apply']],
    ['us-volunteer', 'pay-judge', 'other', NOTHING, ['applies', 'does not apply']],
    ['nl-ngo', 'evidence', 'protected', ['does not apply', 'risk'], ['does not apply', 'risk']],
    ['nl-ngo', 'evidence', 'other', ['does not apply', 'depends'], ['does not apply', 'depends']],
    ['nl-ngo', 'advise-prosecutor', 'protected', ['does not apply', 'risk'], ['does not apply', 'risk']],
    ['nl-ngo', 'advise-prosecutor', 'other', ['does not apply', 'risk'], ['does not apply', 'risk']],
    ['nl-ngo', 'pay-judge', 'protected', ['does not apply', 'depends'], ['does not apply', 'risk']],
    ['nl-ngo', 'pay-judge', 'other', NOTHING, ['does not apply', 'risk']],
    ['fr-prosecutor', 'evidence', 'protected', ['does not apply', 'risk'], ['does not apply', 'risk']],
    ['fr-prosecutor', 'evidence', 'other', ['does not apply', 'depends'], ['does not apply', 'depends']],
    ['fr-prosecutor', 'advise-prosecutor', 'protected', ['does not apply', 'risk'], ['does not apply', 'risk']],
    ['fr-prosecutor', 'advise-prosecutor', 'other', ['does not apply', 'risk'], ['does not apply', 'risk']],
    ['fr-prosecutor', 'pay-judge', 'protected', ['does not apply', 'depends'], ['does not apply', 'risk']],
    ['fr-prosecutor', 'pay-judge', 'other', NOTHING, ['does not apply', 'risk']],
  ])('%s, %s, %s', (row, act, matter, inFebruary, inAugust) => {
    expect(brief(of(row, act, matter, '2025-02-07'))).toEqual(inFebruary);
    expect(brief(of(row, act, matter, '2025-08-20'))).toEqual(inAugust);
  });

  it('of evidence sent to the court it asks whether that is a service, and whether it serves the Prosecutor', () => {
    const asked = of('us-lawyer', 'evidence', 'other', '2025-02-07').prohibition.effects.flatMap(
      (one) => one.dependsOn,
    );
    expect(asked.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['act.givesService', 'act.benefitsDesignated']),
    );
  });
});

describe('statements', () => {
  const texts = new URL('../../../shared/data/legal/', import.meta.url);
  const TEXT_OF: Readonly<Record<string, string>> = {
    eo14203: 'eo14203-whitehouse.md',
    eo13928: 'eo13928.md',
    eo14022: 'eo14022-whitehouse.md',
  };
  const words = (text: string) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

  it('only what somebody read claims to have been read', () => {
    for (const id of ['US-ICC', 'US-ICC-2020']) {
      const programme = programmes.programmes.get(id)!;
      for (const { source, mark } of statementsOf(programme))
        if (programme.sources[source]?.read === 'not read') expect(mark).not.toBe('read in source');
    }
  });

  it.skipIf(!existsSync(fileURLToPath(texts)))('every quotation stands in the text it is said to stand in', () => {
    const quoted = ['US-ICC', 'US-ICC-2020'].flatMap((id) => statementsOf(programmes.programmes.get(id)!));
    const checked = quoted.flatMap(({ quote, source }) => {
      const file = TEXT_OF[source];
      return quote && file ? [{ quote, text: words(readFileSync(new URL(file, texts), 'utf8')) }] : [];
    });
    expect(checked.length).toBeGreaterThan(30);
    for (const { quote, text } of checked) expect(text).toContain(words(quote));
  });
});
