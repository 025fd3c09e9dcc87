import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { XmlScanner } from './scanner.ts';

/** What stands in a document, with runs of text joined, and blanks around the words of an element left out. */
function scanned(xml: string, size: number): string[] | undefined {
  const found = recorder();
  const scanner = new XmlScanner(found.events, { broken: (reason) => new Error(reason) });
  const bytes = Buffer.from(xml, 'utf8');
  try {
    for (let at = 0; at < bytes.length; at += size) scanner.write(bytes.subarray(at, at + size));
    scanner.end();
  } catch {
    return undefined;
  }
  return found.done();
}

function oracle(xml: string): string[] | undefined {
  const found = recorder();
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('document type');
  });
  parser.on('opentag', ({ name, attributes }) => found.events.open(name, attributes as Record<string, string>));
  parser.on('text', (text) => found.events.text(text));
  parser.on('cdata', (text) => found.events.text(text));
  parser.on('closetag', () => found.events.close());
  try {
    parser.write(xml).close();
  } catch {
    return undefined;
  }
  return found.done();
}

function recorder() {
  const found: string[] = [];
  let text = '';
  const flush = () => {
    if (text.trim() !== '') found.push(text.trim().replace(/\s+/g, ' '));
    text = '';
  };
  return {
    done: () => found,
    events: {
      open(name: string, attributes: Record<string, string>) {
        flush();
        found.push(`<${name} ${JSON.stringify(attributes)}`);
      },
      text(more: string) {
        text += more;
      },
      close() {
        flush();
        found.push('>');
      },
    },
  };
}

const WHOLE = `<?xml version="1.0" encoding="utf-8"?>\r\n<!-- c --><a:list x='1' y="é &lt;&#65;&#x42;">
  <entry id="7" ok = "true"/><e>A &amp; B\r\nc<![CDATA[<raw> ]]>d</e><é>華信</é><?pi x?></a:list>\n`;
const PIECES = [
  '<',
  '>',
  '/',
  '&',
  ';',
  '"',
  "'",
  '=',
  ' ',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?',
  '?>',
  '</e>',
  '<e>',
  '&#0;',
  '&x;',
  'é',
  '\r',
  '\u0001',
  '-',
  '1',
];
/** Tags that repeat with small differences: what the scanner expects to come again, and what comes instead. */
const likeTags = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'ab', 'p:b'),
      fc.uniqueArray(
        fc.tuple(
          fc.constantFrom(' x=', ' xy=', '\n x=', ' y = '),
          fc.constantFrom('"1"', '"12"', "'1'", '"1&amp;"', '"é"', '"]]>"', `"${'long '.repeat(9)}"`, '""'),
        ),
        { selector: ([name]) => name.replace(/[ \n=]/g, ''), maxLength: 3 },
      ),
      fc.constantFrom('/>', ' />', '>t</', '>\r\n</', '></'),
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((tags) => {
    const written = tags.map(([name, held, end]) => {
      const attributes = held.map((pair) => pair.join('')).join('');
      return `<${name}${attributes}${end}${end.endsWith('</') ? `${name}>` : ''}`;
    });
    return `<l>${written.join('\n  ')}</l>`;
  });
const mutated = fc
  .array(fc.tuple(fc.nat(WHOLE.length), fc.nat(6), fc.constantFrom(...PIECES)), { maxLength: 3 })
  .map((edits) => edits.reduce((xml, [at, cut, piece]) => xml.slice(0, at) + piece + xml.slice(at + cut), WHOLE));

describe('the XML scanner', () => {
  it('finds in a whole document what an independent parser finds, however it is cut into pieces', () => {
    const expected = oracle(WHOLE);
    expect(expected).toHaveLength(10);
    for (const size of [1, 2, 3, 7, 1000]) expect(scanned(WHOLE, size)).toEqual(expected);
  });

  it('reads or refuses any mutation as the independent parser does', () => {
    fc.assert(
      fc.property(mutated, fc.integer({ min: 1, max: 300 }), (xml, size) => {
        expect(scanned(xml, size)).toEqual(oracle(xml));
      }),
      { numRuns: Number(process.env.INTERDICT_FUZZ_RUNS ?? 300) },
    );
  });

  it('finds the attributes of tags that are nearly the same', () => {
    fc.assert(
      fc.property(likeTags, fc.integer({ min: 1, max: 60 }), (xml, size) => {
        const expected = oracle(xml);
        expect(expected).toBeDefined();
        expect(scanned(xml, size)).toEqual(expected);
      }),
      { numRuns: Number(process.env.INTERDICT_FUZZ_RUNS ?? 500) },
    );
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a foreign entity', '<a>&b;</a>'],
    ['65 levels', '<a>'.repeat(65) + '</a>'.repeat(65)],
  ])('refuses %s', (_what, xml) => {
    expect(scanned(xml, 1000)).toBeUndefined();
  });
});
