import { describe, expect, it } from 'vitest';
import { listFileOf } from './input.ts';
import { takeXmlRecords, type Wanted, type XmlElement } from './xml-records.ts';

async function taken(xml: string | Buffer, wanted: Wanted, size = 1 << 16): Promise<XmlElement[]> {
  const found: XmlElement[] = [];
  const bytes = Buffer.from(xml as string);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  );
  await takeXmlRecords({ ...listFileOf('list.xml', ''), chunks }, wanted, (element) => found.push(element));
  return found;
}

const RECORDS = new Set(['r']);

describe('records of an XML file', () => {
  it('come without the attributes and elements nobody reads, and otherwise whole', async () => {
    const xml = '<l><r a="1" b="2"><x c="3">no<r/></x><y a="&amp;" b="4">yes<z>no</z></y><z>yes</z></r><r/></l>';
    const [first, second] = await taken(xml, {
      records: RECORDS,
      without: new Set(['x', 'y/z']),
      attributes: new Map([
        ['y', new Set(['b'])],
        ['*', new Set(['a'])],
      ]),
    });
    expect(first).toMatchObject({
      children: [
        { name: 'y', text: 'yes', children: [] },
        { name: 'z', text: 'yes' },
      ],
    });
    expect(first?.attributes).toEqual({ a: '1' });
    expect(first?.children[0]?.attributes).toEqual({ b: '4' });
    expect(second?.children).toEqual([]);
  });

  it('are refused for what stands in an attribute, also where nobody reads it', async () => {
    for (const bad of ['b="&x;"', 'b="<"', 'b="1" b="2"', 'b="\u0001"']) {
      const none = { records: RECORDS, attributes: new Map() };
      await expect(taken(`<l><r ${bad}/></l>`, none), bad).rejects.toMatchObject({ code: 'LIST_UNREADABLE' });
    }
  });

  it('tell the line where bytes are wrong, however far into the file', async () => {
    const good = '<r>é</r>\n'.repeat(30_000);
    const bad = Buffer.concat([Buffer.from(`<l>\n${good}`), Buffer.from([0xff]), Buffer.from('</l>')]);
    for (const size of [1 << 16, 70_001]) {
      await expect(taken(bad, { records: RECORDS }, size)).rejects.toMatchObject({
        code: 'FILE_ENCODING',
        place: { file: 'list.xml', line: 30_002 },
      });
    }
  });

  it('are refused with more attributes in a tag than any list has', async () => {
    const many = Array.from({ length: 1001 }, (_, n) => `a${n}=""`).join(' ');
    await expect(taken(`<l><r ${many}/></l>`, { records: RECORDS })).rejects.toMatchObject({ code: 'LIST_UNREADABLE' });
  });

  it('are read where every tag has a name of its own', async () => {
    const names = Array.from({ length: 20_000 }, (_, n) => `<n${n} a${n}="${n}"/>`).join('');
    const [record] = await taken(`<l><r>${names}</r></l>`, { records: RECORDS });
    expect(record?.children).toHaveLength(20_000);
    expect(record?.children.at(-1)).toMatchObject({ name: 'n19999', attributes: { a19999: '19999' } });
  });
});
