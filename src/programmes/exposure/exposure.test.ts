import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadProgrammes } from '../load.ts';
import { loadOwnershipRules } from '../ownership/index.ts';
import {
  type Designee,
  diffExposure,
  exposure,
  partiesOf,
  type Row,
  readInstitution,
  withOwnProgrammes,
} from './index.ts';

const folder = join(import.meta.dirname, '../../../examples/exposure');
const path = join(folder, 'saltmarsh-tribunal.yaml');
const text = readFileSync(path, 'utf8');
const file = readInstitution(text, path);
const programmes = withOwnProgrammes(loadProgrammes(), [join(folder, 'lantern-order.yaml')]);
const ownershipRules = loadOwnershipRules();
const DAY = '2031-06-01';

const designee = (node: string, listed = '2031-05-02'): Designee => {
  const name = partiesOf(file).get(node)!.name;
  return { node, name, designation: { programme: 'XX-LANTERN', name, listed }, source: 'test' };
};
const ask = (nodes: readonly (string | Designee)[], day = DAY) =>
  exposure({
    file,
    designees: nodes.map((node) => (typeof node === 'string' ? designee(node) : node)),
    programmes,
    ownershipRules,
    day,
  });
const about = (rows: readonly Row[], dealing: string, toward?: string) =>
  rows.filter(
    (row) => row.dealing === dealing && row.class === 'prohibition' && (toward === undefined || row.toward === toward),
  );

describe('the invented tribunal under an invented programme', () => {
  const { rows, falls, mayFall, singlePoints } = ask(['judge-oduya']);

  it('finds the bound side: who may no longer serve the designated judge, by which paragraph, since when', () => {
    expect(about(rows, 'mail', 'judge-oduya')).toMatchObject([
      {
        node: 'cloudberry',
        side: 'bound',
        answer: 'applies',
        citation: 'Lantern Order (invented) art. 2',
        since: '2031-05-02',
      },
    ]);
    expect(about(rows, 'mail', 'judge-pellew')).toEqual([]);
    expect(about(rows, 'research').map(({ node, side, rule }) => [node, side, rule])).toEqual([
      ['analyst', 'bound', 'services'],
      ['analyst', 'bound', 'services-from'],
    ]);
  });

  it('reaches a subsidiary through its parent, and money through its route', () => {
    expect(about(rows, 'case-files')).toMatchObject([{ node: 'cloudberry-isles', answer: 'depends' }]);
    expect(about(rows, 'savings-oduya').map(({ rule }) => rule)).toEqual(['freeze', 'services']);
    expect(about(rows, 'salary-oduya')).toEqual([]);
  });

  it('finds the designated side: no entry for the judge and her spouse', () => {
    expect(about(rows, 'conference')).toMatchObject([{ node: 'judge-oduya', side: 'designated', answer: 'applies' }]);
    expect(about(rows, 'family-visit')).toMatchObject([
      { node: 'spouse-oduya', side: 'designated', answer: 'applies' },
    ]);
  });

  it('tells a risk of designation from a prohibition', () => {
    const risks = rows.filter(({ dealing }) => dealing === 'field-reports');
    expect(risks).toMatchObject([{ node: 'weir-watch', side: 'at risk', class: 'risk', answer: 'risk' }]);
    expect(risks[0]).not.toHaveProperty('designee');
  });

  it('keeps what only a lawyer answers apart from what the file leaves out', () => {
    expect(about(rows, 'operating-2')).toMatchObject([
      {
        forLawyer: ['Is what is given to the institution given for the benefit of the designated member?'],
        toFillIn: ['Which entity, if any, owns or controls Reed Cooperative Bank?'],
      },
    ]);
  });

  it('shows what hangs on each, what stops, and single points of failure', () => {
    expect(about(rows, 'research')[0]?.hangs).toMatchObject([{ id: 'chambers', inPart: false }]);
    expect(about(rows, 'mail', 'judge-oduya')[0]?.hangs.every(({ inPart }) => inPart)).toBe(true);
    expect(falls.map(({ id }) => id)).toEqual(['chambers']);
    expect(mayFall.map(({ id }) => id)).toEqual(expect.arrayContaining(['registry', 'weirs-trial', 'fleet-inquiry']));
    expect(singlePoints.find(({ id }) => id === 'analyst')).toMatchObject({
      exposed: 'applies',
      brings: [{ id: 'chambers' }],
    });
    // Either bank alone keeps the payroll going.
    expect(singlePoints.some(({ id }) => id === 'gull-bank' || id === 'operating-1')).toBe(false);
  });

  it('before the order, and before the designation, is not reached by it', () => {
    const before = ask(['judge-oduya'], '2031-05-01').rows;
    expect(before.filter(({ class: group }) => group === 'prohibition')).toEqual([]);
    expect(
      ask(['judge-oduya'], '2031-01-31').rows.filter(
        ({ programme, class: group }) => programme === 'XX-LANTERN' && group !== 'countermeasure',
      ),
    ).toEqual([]);
  });
});

describe('what if', () => {
  it('shows exactly what a designation adds, and what the owners of a supplier bring about together', () => {
    const now = ask(['judge-oduya']);
    const one = diffExposure(now, ask(['judge-oduya', designee('prosecutor', DAY)]));
    expect(one.removed).toEqual([]);
    expect(about(one.added, 'mail').filter(({ answer }) => answer === 'applies')).toMatchObject([
      { toward: 'prosecutor' },
    ]);
    expect(about(one.added, 'interpreting-fees')).toEqual([]);

    const both = diffExposure(now, ask(['judge-oduya', designee('prosecutor', DAY), designee('judge-pellew', DAY)]));
    expect(about(both.added, 'interpreting-fees').map(({ answer, side, node }) => [answer, side, node])).toContainEqual(
      ['applies', 'designated', 'heron-interpreters'],
    );
    expect(both.falls.map(({ id }) => id)).toContain('fleet-inquiry');
  });

  it('the same twice changes nothing', () => {
    const now = ask(['judge-oduya']);
    expect(diffExposure(now, ask(['judge-oduya']))).toEqual({
      added: [],
      removed: [],
      changed: [],
      falls: [],
      mayFall: [],
    });
  });

  it('designating somebody never removes an effect', () => {
    const nodes = [...partiesOf(file).keys()];
    const strength = { applies: 2, depends: 1, risk: 2 };
    fc.assert(
      fc.property(fc.subarray(nodes), fc.constantFrom(...nodes), (before, more) => {
        fc.pre(!before.includes(more));
        const diff = diffExposure(ask(before), ask([...before, more]));
        expect(diff.removed).toEqual([]);
        for (const { before: old, after } of diff.changed) {
          expect(strength[after.answer]).toBeGreaterThanOrEqual(strength[old.answer]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a file that cannot be right is refused, with its line', () => {
  it.each([
    ['an unknown key', text.replace('    role: President', '    rank: President'), 'rank'],
    ['an id that nothing bears', text.replace('by: heron-interpreters', 'by: herons'), 'herons'],
    ['an id that stands twice', text.replace('id: judge-pellew,', 'id: prosecutor,'), 'prosecutor'],
    ['a country that is no code', text.replace('residence: xs', 'residence: Saltmarsh'), 'country code'],
    ['a share that is none', text.replace('percent: 30', 'percent: most'), 'most'],
    ['a matter nobody described', text.replace('matter: weirs', 'matter: dykes'), 'dykes'],
    ['something needed that is not there', text.replace('needs: [research, mail]', 'needs: [research, post]'), 'post'],
    ['broken YAML', text.replace('people:', 'people: ]'), 'YAML|Unexpected|flow'],
  ])('%s', (_, broken, says) => {
    expect(broken).not.toBe(text);
    expect(() => readInstitution(broken, 'org.yaml')).toThrow(
      expect.objectContaining({
        code: 'INSTITUTION_INVALID',
        message: expect.stringMatching(says),
        place: { file: 'org.yaml', line: expect.any(Number) },
      }),
    );
  });
});
