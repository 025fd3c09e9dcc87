import { describe, expect, it } from 'vitest';
import { ContentIds } from '../shared/content-id.ts';
import { listFileOf } from '../shared/input.ts';
import { splitAliases } from './aliases.ts';
import { entityName } from './entity-name.ts';
import { mapCanada } from './mapper.ts';
import { readCanada } from './reader.ts';

const list = (...records: string[]) =>
  `<?xml version="1.0"?><data-set>${records.map((r) => `<record>${r}</record>`).join('')}</data-set>`;
const common =
  '<Schedule>1, Part 1</Schedule><DateOfListing>2020-09-28</DateOfListing><Country>Belarus / Bélarus</Country>';

async function parties(...records: string[]) {
  const ids = new ContentIds('ca');
  return (await readCanada(listFileOf('ca.xml', list(...records)))).map((record) => mapCanada(record, ids));
}

describe("Canada's list", () => {
  it('reads a person with name parts, regime, reference and listing date', async () => {
    const [person] = await parties(
      `${common}<Item>5</Item><LastName>DOE</LastName><GivenName>Jane\u00A0</GivenName><Aliases>Джейн Доу; Jane Roe</Aliases><DateOfBirthOrShipBuildDate>Sep-99</DateOfBirthOrShipBuildDate>`,
    );
    expect(person).toMatchObject({
      schema: 'Person',
      names: [
        { full: 'Jane DOE', kind: 'primary', parts: { family: 'DOE', given: 'Jane' } },
        { full: 'Джейн Доу', kind: 'strong' },
        { full: 'Jane Roe', kind: 'strong' },
      ],
      birthDates: [{ value: '1999-09' }],
      designations: [{ programmes: ['Belarus'], reference: 'Schedule 1, Part 1, item 5', listed: '2020-09-28' }],
    });
    expect(person?.id).toMatch(/^ca-[0-9a-f]{12}$/);
  });

  it('keeps both of two birth dates, and a phrase that is no date as text', async () => {
    const dated = (text: string, item: number) =>
      `${common}<Item>${item}</Item><LastName>D</LastName><DateOfBirthOrShipBuildDate>${text}</DateOfBirthOrShipBuildDate>`;
    const [two, phrase] = await parties(dated('1965-07-15 OR 1969-09-28', 1), dated('some time ago', 2));
    expect(two?.birthDates).toEqual([{ value: '1965-07-15' }, { value: '1969-09-28' }]);
    expect(phrase?.birthDates).toBeUndefined();
    expect(phrase?.remarks).toEqual([{ value: 'some time ago' }]);
  });

  it('reads ships by their IMO number', async () => {
    const [ship] = await parties(
      `${common}<Item>1</Item><EntityOrShip>SEA STAR</EntityOrShip><TitleOrShip>Oil Tanker</TitleOrShip><ShipIMONumber>9187629</ShipIMONumber><DateOfBirthOrShipBuildDate>2005</DateOfBirthOrShipBuildDate>`,
    );
    expect(ship).toMatchObject({
      schema: 'Vessel',
      vessel: { type: 'Oil Tanker', built: '2005' },
      identifiers: [{ kind: 'imo', value: '9187629' }],
    });
  });

  it('gives an entry the same id whatever else of it changes', async () => {
    const [before] = await parties(`${common}<Item>9</Item><LastName>DOE</LastName>`);
    const [after] = await parties(`${common}<Item>9</Item><LastName>DOE</LastName><Aliases>Jane Roe</Aliases>`);
    const [other] = await parties(`${common}<Item>10</Item><LastName>DOE</LastName>`);
    expect(after?.id).toBe(before?.id);
    expect(other?.id).not.toBe(before?.id);
  });

  it.each([
    ['Liliya A; Лилия А', 'Person', ['Liliya A', 'Лилия А']],
    ['Алексей ИЛЬЕНКО / Олексiй IЛЬЄНКО', 'Person', ['Алексей ИЛЬЕНКО', 'Олексiй IЛЬЄНКО']],
    ['Belarusian: Ганна Лявусiк, Russian: Анна Леусик', 'Person', ['Ганна Лявусiк', 'Анна Леусик']],
    [
      'Abdel Dagalo, Abdul Dagalo and Abdelrahim Dagalo',
      'Person',
      ['Abdel Dagalo', 'Abdul Dagalo', 'Abdelrahim Dagalo'],
    ],
    ['ROE, Jane', 'Person', ['ROE, Jane']],
    ['Andrei, Andrii', 'Person', ['~Andrei', '~Andrii']],
    ['ACME Trading Co., Ltd.', 'Organization', ['ACME Trading Co., Ltd.']],
    ['BSZ, BSW, Belarusian Metal Holding', 'Organization', ['~BSZ', '~BSW', '~Belarusian Metal Holding']],
    [
      'Агентство по делам граждан, проживающих за рубежом',
      'Organization',
      ['Агентство по делам граждан, проживающих за рубежом'],
    ],
  ] as const)('takes the aliases %s apart, uncertain pieces as weak', (field, schema, names) => {
    expect(splitAliases(field, schema).map(({ full, kind }) => (kind === 'weak' ? `~${full}` : full))).toEqual(names);
  });

  it.each([
    ['Iranian Army/Armée iranienne', { primary: 'Iranian Army', aliases: ['Armée iranienne'] }],
    ['Radiofizika JSC (also known as OAO\nRadiofizika)', { primary: 'Radiofizika JSC', aliases: ['OAO Radiofizika'] }],
    ['Marine Industries Organization (MIO)', { primary: 'Marine Industries Organization', aliases: ['MIO'] }],
    ['Alfa-Bank ZAO (Belarus)', { primary: 'Alfa-Bank ZAO (Belarus)', aliases: [] }],
  ])('reads the names in %s', (cell, names) => {
    expect(entityName(cell)).toEqual(names);
  });

  it('refuses a record without a name, naming its line', async () => {
    const broken = listFileOf('ca.xml', `<data-set>\n<record><Country>X</Country><Item>1</Item></record></data-set>`);
    await expect(readCanada(broken)).rejects.toMatchObject({
      code: 'LIST_UNREADABLE',
      place: { file: 'ca.xml', line: 2 },
    });
  });
});
