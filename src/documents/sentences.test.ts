import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './index.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('ends at full stops, not at abbreviations, initials and numbers', () => {
    expect(split('Mr. Ode met Dr. J. K. Lund on Jan. 4. They talked about No. 17.')).toEqual([
      'Mr. Ode met Dr. J. K. Lund on Jan. 4.',
      'They talked about No. 17.',
    ]);
    expect(split('The U.S. Treasury acted. He left the U.S. The case is open.')).toEqual([
      'The U.S. Treasury acted.',
      'He left the U.S.',
      'The case is open.',
    ]);
    expect(split('Acme Inc. shares fell 3.5 percent. It owns Beta Ltd. in Oslo.')).toEqual([
      'Acme Inc. shares fell 3.5 percent.',
      'It owns Beta Ltd. in Oslo.',
    ]);
    expect(split('We may leave in May. No. Not now.')).toEqual(['We may leave in May.', 'No.', 'Not now.']);
  });

  it('takes closing quotes along and goes on after a quoted question', () => {
    expect(split('“This is wrong.” The court agreed.')).toEqual(['“This is wrong.”', 'The court agreed.']);
    expect(split('"Why?" he asked. "No!" She left.')).toEqual(['"Why?" he asked.', '"No!"', 'She left.']);
  });

  it('breaks at blank lines, at line ends of unwrapped text, and not inside wrapped paragraphs', () => {
    expect(split('A heading\n\nA sentence here.')).toEqual(['A heading', 'A sentence here.']);
    expect(split('Photo of a port/Agency\nThe ship left.')).toEqual(['Photo of a port/Agency', 'The ship left.']);
    const wrapped =
      'The committee published a long report on the matter, and the\nmembers of the committee then spent a good part of the whole\nafternoon reading what they had published. It was long.';
    expect(split(wrapped)).toHaveLength(2);
  });

  it('knows the full stops of Chinese and Japanese', () => {
    expect(split('他来了。他走了。')).toEqual(['他来了。', '他走了。']);
  });

  it('gives ordered spans that cover every character that is not white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '"', 'é', '。', 'Mr') }), (text) => {
        let last = 0;
        for (const { start, end } of sentences(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  it('handles long hostile input', () => {
    expect(sentences('.'.repeat(200_000))).toHaveLength(1);
    expect(sentences('A. '.repeat(100_000)).length).toBeGreaterThan(0);
    expect(sentences('"'.repeat(200_000)).length).toBe(1);
  });
});
