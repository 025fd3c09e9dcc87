import { describe, expect, it } from 'vitest';
import { loadOwnershipRules, type OwnershipRule, ownership, percent, readTable, type Verdict } from './index.ts';

const RULES = loadOwnershipRules();
const DAY = '2026-01-15';

/** The verdicts of a CSV table by entity and authority. */
function verdicts(csv: string, { day = DAY, rules = RULES }: { day?: string; rules?: readonly OwnershipRule[] } = {}) {
  const { table } = readTable(csv, 'stakes.csv', rules);
  const answer = ownership(table, rules, day);
  return (entity: string, authority = 'us'): Verdict | undefined =>
    answer.entities.find(({ name }) => name === entity)?.verdicts.find((verdict) => verdict.authority === authority);
}

const HEAD = 'owner,owned,percent,blocked_by\n';

describe('the 50 percent rule of OFAC', () => {
  it('adds parties blocked under different programmes', () => {
    const of = verdicts(`${HEAD}A,C,30,us:SDGT\nB,C,25,us:RUSSIA-EO14024\nPublic,C,45,`);
    expect(of('C')).toMatchObject({ outcome: 'blocked', bounds: { atLeast: 55e6, atMost: 55e6 } });
    expect(of('C')?.carriers.map(({ path }) => path)).toEqual([['a'], ['b']]);
  });

  it('does not add a party blocked by somebody else', () => {
    const of = verdicts(`${HEAD}A,C,30,us:SDGT\nB,C,25,eu\nPublic,C,45,`);
    expect(of('C', 'us')?.outcome).toBe('not blocked');
    expect(of('C', 'eu')?.outcome).toBe('not blocked');
  });

  it('blocks at exactly one half, and not below', () => {
    expect(verdicts(`${HEAD}A,C,50,us\nP,C,50,`)('C')?.outcome).toBe('blocked');
    expect(verdicts(`${HEAD}A,C,49.999999,us\nP,C,50,`)('C')?.outcome).toBe('not blocked');
    expect(verdicts(`${HEAD}A,C,16.7,us\nB,C,33.3,us\nP,C,50,`)('C')?.outcome).toBe('blocked');
  });

  it('counts what a blocked entity holds in full further down (FAQ 401, example 1)', () => {
    const of = verdicts(`${HEAD}A,B,60,us\nB,C,50,\nP,B,40,\nP,C,50,`);
    expect(of('C')).toMatchObject({ outcome: 'blocked', bounds: { atLeast: 50e6 } });
    expect(of('C')?.carriers[0]?.path).toEqual(['a', 'b']);
  });

  it('counts nothing of what an entity below the threshold holds', () => {
    const of = verdicts(`${HEAD}X,A,25,us\nX,B,25,us\nA,C,50,\nB,C,50,\nP,A,75,\nP,B,75,`);
    expect(of('A')?.outcome).toBe('not blocked');
    expect(of('C')?.outcome).not.toBe('blocked');
    expect(of('C')?.bounds.atMost ?? 0).toBe(0);
  });

  it('adds direct and indirect stakes (FAQ 401, examples 2 and 3)', () => {
    expect(verdicts(`${HEAD}X,A,50,us\nX,B,50,us\nA,C,25,\nB,C,25,`)('C')?.outcome).toBe('blocked');
    expect(verdicts(`${HEAD}X,A,50,us\nX,B,10,us\nA,B,40,\nP,B,50,`)('B')?.outcome).toBe('blocked');
  });

  it('does not ask who controls', () => {
    const of = verdicts('owner,owned,percent,control,blocked_by\nX,A,10,appoints the board,us\nP,A,90,,');
    expect(of('A')?.outcome).toBe('not blocked');
  });

  it('of a listed entity says that it is listed, whoever owns it', () => {
    const of = verdicts(`${HEAD}P,A,100,\nA,B,50,us\nP,B,50,`);
    expect(of('A')).toMatchObject({ outcome: 'blocked', designated: true });
    expect(of('B')).toMatchObject({ outcome: 'blocked', designated: false });
  });
});

describe('cycles', () => {
  it('do not block themselves', () => {
    const of = verdicts(`${HEAD}A,B,100,\nB,A,90,\nX,A,10,us`);
    expect(of('A')?.outcome).toBe('not blocked');
    expect(of('B')?.outcome).not.toBe('blocked');
  });

  it('carry what comes in from outside all the way round', () => {
    const of = verdicts(`${HEAD}X,A,50,us\nA,B,60,\nB,C,70,\nC,A,50,\nP,B,40,\nP,C,30,`);
    expect(['A', 'B', 'C'].map((entity) => of(entity)?.outcome)).toEqual(['blocked', 'blocked', 'blocked']);
    expect(of('C')?.carriers[0]?.path).toEqual(['x', 'a', 'b']);
  });
});

describe('ranges and unknown shares', () => {
  it('give bounds, and name what the outcome depends on', () => {
    const of = verdicts(`${HEAD}A,C,30-40,us\nB,C,4-21,us\nP,C,39,`);
    expect(of('C')).toMatchObject({ outcome: 'depends', bounds: { atLeast: 34e6, atMost: 61e6 } });
    expect(of('C')?.dependsOn).toMatchObject([
      { on: 'share', stake: { owner: 'a' }, atItsLeast: 'depends', atItsMost: 'depends' },
      { on: 'share', stake: { owner: 'b' }, atItsLeast: 'not blocked', atItsMost: 'blocked' },
    ]);
  });

  it('of an unknown share at most what others leave', () => {
    const of = verdicts(`${HEAD}A,C,?,us\nP,C,60,`);
    expect(of('C')).toMatchObject({ outcome: 'not blocked', bounds: { atLeast: 0, atMost: 100e6 } });
    expect(of('C')?.atMostGivenOthers).toBe(40e6);
  });

  it('far up a chain leave open what hangs below', () => {
    const of = verdicts(`${HEAD}X,A,>=25,us\nA,B,80,\nP,B,20,`);
    expect(of('B')?.outcome).toBe('depends');
    expect(of('B')?.dependsOn).toMatchObject([
      { on: 'share', stake: { owner: 'x', owned: 'a' }, atItsLeast: 'not blocked', atItsMost: 'blocked' },
    ]);
  });

  it('tell where owners that the table does not name could tip it', () => {
    const open = verdicts(`${HEAD}A,C,30,us\n`)('C');
    expect(open).toMatchObject({ outcome: 'not blocked', openToUnnamed: true });
    expect(verdicts(`${HEAD}A,C,30,us\nP,C,51,`)('C')?.openToUnnamed).toBe(false);
  });
});

describe('other authorities reckon otherwise', () => {
  it('the UK needs more than half, of one party, and does not add several', () => {
    expect(verdicts(`${HEAD}A,C,50,gb\nP,C,50,`)('C', 'gb')?.outcome).toBe('not blocked');
    expect(verdicts(`${HEAD}A,C,>50,gb`)('C', 'gb')?.outcome).toBe('blocked');
    expect(verdicts(`${HEAD}A,C,40,gb\nB,C,40,gb\nP,C,20,`)('C', 'gb')?.outcome).toBe('not blocked');
  });

  it('the UK counts shares under a joint arrangement together, whoever holds them', () => {
    const head = 'owner,owned,percent,joint,blocked_by\n';
    expect(verdicts(`${head}A,C,30,pact,gb\nQ,C,25,pact,\nP,C,45,,`)('C', 'gb')?.outcome).toBe('blocked');
    expect(verdicts(`${head}A,C,30,pact,us\nQ,C,25,pact,\nP,C,45,,`)('C', 'us')?.outcome).toBe('not blocked');
  });

  it('the EU adds several; what rests on a clause read at second hand depends on it', () => {
    expect(verdicts(`${HEAD}A,C,30,eu\nB,C,25,eu\nP,C,45,`)('C', 'eu')?.outcome).toBe('blocked');
    const half = verdicts(`${HEAD}A,C,50,eu\nP,C,50,`)('C', 'eu');
    expect(half?.outcome).toBe('depends');
    expect(half?.dependsOn).toEqual([
      { on: 'clause', clause: 'inclusive', asRead: 'blocked', otherwise: 'not blocked' },
    ]);
  });

  it('control is enough for the EU and the UK; a question mark leaves it open', () => {
    const head = 'owner,owned,percent,control,blocked_by\n';
    expect(verdicts(`${head}A,C,10,appoints the board,eu\nP,C,90,,`)('C', 'eu')).toMatchObject({
      outcome: 'blocked',
      carriers: [{ by: 'control' }],
    });
    const open = verdicts(`${head}A,C,10,?,gb\nP,C,90,,`)('C', 'gb');
    expect(open).toMatchObject({ outcome: 'depends', dependsOn: [{ on: 'control', stake: { owner: 'a' } }] });
  });

  it('without a rule worked out says so and guesses nothing', () => {
    const of = verdicts(`${HEAD}A,C,80,atlantis\nP,D,100,`);
    expect(of('C', 'atlantis')).toMatchObject({
      outcome: 'depends',
      dependsOn: [{ on: 'rule', authority: 'atlantis' }],
    });
    expect(of('D', 'atlantis')).toBeUndefined();
  });
});

it('an invented rule comes out as its table says', () => {
  const read = { citation: 'invented', mark: 'read in source' as const };
  const rule: OwnershipRule = {
    id: 'xx-25',
    authority: 'xx',
    title: 'A quarter, multiplied',
    lists: [],
    threshold: { value: 25, ...read },
    inclusive: { value: false, ...read },
    aggregate: { value: true, ...read },
    indirect: { value: 'multiply', ...read },
    control: { value: false, ...read },
  };
  const csv = `${HEAD}X,A,60,xx\nA,B,50,\nB,C,50,\nC,D,100,\nD,C,50,`;
  const of = verdicts(csv, { rules: [rule] });
  expect(of('B', 'xx')).toMatchObject({ outcome: 'blocked', bounds: { atLeast: 30e6 } });
  // C and D own each other: c = 0.5 × 0.3 + 0.5 × d, d = c, so both are held to 30 %.
  expect(percent(Math.round(of('D', 'xx')!.bounds.atLeast / 1000) * 1000)).toBe('30 %');
  expect(of('D', 'xx')?.outcome).toBe('blocked');
});

describe('time', () => {
  const csv = `owner,owned,percent,from,until,blocked_by\nA,C,60,2020-01-01,2022-06-30,us\nB,C,60,2022-07-01,,\n`;

  it('only stakes of the day count', () => {
    expect(verdicts(csv, { day: '2022-06-30' })('C')?.outcome).toBe('blocked');
    expect(verdicts(csv, { day: '2022-07-01' })('C')?.outcome ?? 'not blocked').toBe('not blocked');
  });

  it('a stake known to the year only perhaps held on a day of it', () => {
    const of = (day: string) => verdicts(`owner,owned,percent,from,blocked_by\nA,C,60,2021,us\n`, { day })('C');
    expect(of('2020-12-31')).toBeUndefined();
    expect(of('2021-06-01')).toMatchObject({ outcome: 'depends', bounds: { atLeast: 0, atMost: 60e6 } });
    expect(of('2022-01-01')?.outcome).toBe('blocked');
  });

  it('the rule of the day counts: the EU asked for more than one half until July 2024', () => {
    const half = (day: string) => verdicts(`${HEAD}A,C,50,eu\nP,C,50,`, { day })('C', 'eu')?.dependsOn[0];
    expect(half('2024-07-02')).toMatchObject({ asRead: 'not blocked' });
    expect(half('2024-07-03')).toMatchObject({ asRead: 'blocked' });
  });
});

describe('a table that cannot be right is refused, with its line', () => {
  it.each([
    ['shares over 100 %', `${HEAD}A,C,60,\nB,C,41,`, 'SHARES_OVER_100', 3],
    ['a share that is none', `${HEAD}A,C,lots,`, 'OWNERSHIP_INVALID', 2],
    ['more than the whole', `${HEAD}A,C,101,`, 'OWNERSHIP_INVALID', 2],
    ['the same stake twice', `${HEAD}A,C,20,\nB,C,20,\na ,C,20,`, 'OWNERSHIP_INVALID', 4],
    ['a day that does not exist', 'owner,owned,percent,from\nA,C,20,2021-02-30', 'OWNERSHIP_INVALID', 2],
    ['an end before the beginning', 'owner,owned,percent,from,until\nA,C,20,2021-02-01,2020', 'OWNERSHIP_INVALID', 2],
    ['no owner', `${HEAD},C,20,`, 'OWNERSHIP_INVALID', 2],
    ['no such column', 'name,percent\nA,20', 'COLUMN_MISSING', 1],
    ['broken quotes', `${HEAD}"A,C,20,`, 'OWNERSHIP_INVALID', 2],
  ])('%s', (_, csv, code, line) => {
    expect(() => readTable(csv, 'stakes.csv', RULES)).toThrow(
      expect.objectContaining({ code, place: expect.objectContaining({ file: 'stakes.csv', line }) }),
    );
  });

  it('but 100 % held by one after another is right', () => {
    const csv = 'owner,owned,percent,from,until\nA,C,100,2020-01-01,2020-12-31\nB,C,100,2021-01-01,';
    expect(() => readTable(csv, 'stakes.csv', RULES)).not.toThrow();
  });
});

it('YAML says the same as CSV, and since when a party is blocked', () => {
  const yaml = `parties:
  - name: A
    blocked: [{ by: ofac, programme: SDGT, since: 2025-03-01 }]
stakes:
  - { owner: A, owned: C, percent: 60 }
  - { owner: P, owned: C, percent: 40 }
`;
  const { table } = readTable(yaml, 'stakes.yaml', RULES);
  const on = (day: string) => ownership(table, RULES, day).entities[0]?.verdicts[0]?.outcome;
  expect(on('2025-02-28')).toBeUndefined();
  expect(on('2025-03-01')).toBe('blocked');
  expect(() =>
    readTable(`stakes:\n  - { owner: A, owned: C, percent: 60 }\n  - { ower: A }\n`, 's.yaml', RULES),
  ).toThrow(expect.objectContaining({ code: 'OWNERSHIP_INVALID', place: { file: 's.yaml', line: 3 } }));
});
