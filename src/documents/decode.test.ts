import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InterdictError } from '../model/index.ts';
import { decodeDocument } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? '\ufeff' : '') + text;
  const out = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) out.setUint16(i * 2, units.charCodeAt(i), !bigEndian);
  return new Uint8Array(out.buffer);
}

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof InterdictError) {
      expect(error.remedy).not.toBe('');
      expect(error.place.file).toBeDefined();
      return error.code;
    }
    throw error;
  }
  return 'no error';
}

describe('decodeDocument', () => {
  it('gives back UTF-8 text unchanged, without its mark, with the hash of the bytes', () => {
    const plain = decodeDocument('a.txt', bytes('Élan vital – ok\n'));
    expect(plain.text).toBe('Élan vital – ok\n');
    expect(plain.sha256).toMatch(/^[0-9a-f]{64}$/);
    const marked = decodeDocument('a.txt', bytes('\ufeffÉlan'));
    expect(marked.text).toBe('Élan');
    expect(marked.sha256).not.toBe(plain.sha256);
  });

  it('gives any well-formed text back as it was', () => {
    const wellFormed = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((s) => s.trim() !== '' && !/[\0-\x08\x0b\x0e-\x1f\ufeff]/.test(s) && !s.startsWith('%PDF'));
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(decodeDocument('a.txt', bytes(text)).text).toBe(text);
      }),
    );
  });

  it('reads UTF-16 of both byte orders, with and without a mark', () => {
    const text = 'A vessel named Dawn left port.';
    for (const bigEndian of [true, false]) {
      for (const mark of [true, false]) expect(decodeDocument('a.txt', utf16(text, bigEndian, mark)).text).toBe(text);
    }
  });

  it('reads Windows-1252 with its curly quotes', () => {
    const text = decodeDocument('a.txt', Uint8Array.from([0x93, 0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x94])).text;
    expect(text).toBe('“Müller”');
  });

  it('refuses what is no text, whatever it is called', () => {
    const binaries = [
      bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
      bytes('junk before\n%PDF-1.4 …'),
      bytes('PK\u0003\u0004rest'),
      Uint8Array.from([0x1f, 0x8b, 8, 0]),
      bytes('text with a \0 NUL in it'),
      Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32 || 1),
    ];
    for (const binary of binaries) {
      expect(codeOf(() => decodeDocument('report.txt', binary))).toBe('FILE_TYPE_UNSUPPORTED');
    }
  });

  it('refuses empty, oversized and wrongly marked documents with their own codes', () => {
    expect(codeOf(() => decodeDocument('a.txt', new Uint8Array()))).toBe('FILE_EMPTY');
    expect(codeOf(() => decodeDocument('a.txt', bytes(' \n\t ')))).toBe('FILE_EMPTY');
    expect(codeOf(() => decodeDocument('a.html', bytes('<html><script>x()</script></html>')))).toBe('FILE_EMPTY');
    expect(codeOf(() => decodeDocument('a.txt', bytes('abcdef'), { maxBytes: 5 }))).toBe('FILE_TOO_LARGE');
    expect(codeOf(() => decodeDocument('a.txt', Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0xff])))).toBe(
      'FILE_ENCODING',
    );
  });
});

describe('HTML', () => {
  const page = (body: string) => decodeDocument('page.html', bytes(body)).text;

  it('keeps what a reader sees, a paragraph a line, without scripts and styles', () => {
    const text = page(
      '<!doctype html><html><head><title>News</title><style>p{}</style></head><body><script>steal()</script>' +
        '<h1>Head&amp;line</h1><p>One <b>bold</b>\n word.</p><ul><li>First</li><li>Second</li></ul></body></html>',
    );
    expect(text).toBe('News\n\nHead&line\n\nOne bold word.\n\nFirst\n\nSecond\n');
  });

  it('is told by its content where the name says nothing', () => {
    expect(decodeDocument('stdin', bytes('<!DOCTYPE html><p>Hello</p>')).text).toBe('Hello\n');
    expect(decodeDocument('notes.md', bytes('a <b>b</b>')).text).toBe('a <b>b</b>');
  });

  it('never lets markup of the text become markup of the result', () => {
    expect(page('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')).toBe('<script>alert(1)</script>\n');
  });

  it('survives deep nesting and a flood of tags', () => {
    expect(page(`${'<div>'.repeat(20_000)}deep`)).toContain('deep');
    expect(page(`${'<i>'.repeat(300_000)}flood`)).toContain('flood');
  });
});
