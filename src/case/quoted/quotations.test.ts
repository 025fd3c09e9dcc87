import { describe, expect, it } from 'vitest';
import type { CaseFact, CaseRecord, CaseSource } from '../../model/index.ts';
import { knownRecord } from '../known.ts';
import { passagesOf } from './passages.ts';
import { quotationsIn } from './quotations.ts';

// An invented order and what invented papers make of it.
const TEXTS: Readonly<Record<string, string>> = {
  order: 'Sec. 1. The harbour court has set a dangerous precedent, and no sailor shall be heard before it again.',
  gull: 'The order says the court “has set a dangerous precedent, and no sailor shall be heard”, no more.',
  tern: 'The order says the court “has set a terrible precedent, and no sailor shall be heard”.',
  owl: 'The mayor said: “no sailor shall be heard before it again”.',
};
const read = async (source: string) => (TEXTS[source] === undefined ? undefined : { text: TEXTS[source] });

function quoted(source: string, speaker: string): CaseFact {
  const text = TEXTS[source]!;
  return {
    id: `words-${source}`,
    says: `${speaker} is quoted.`,
    since: '2031-01-01',
    known: '2031-01-01',
    what: { kind: 'statement', statement: `words.${source}`, speaker, variants: [] },
    sources: [
      {
        source,
        span: { start: text.indexOf('“'), end: text.indexOf('”') + 1 },
        voice: 'quotation',
        modality: 'happened',
        mark: 'read in source',
      },
    ],
    decisions: [{ status: 'proposed', by: 'reader', why: 'read' }],
  };
}

const source = (id: string, kind: CaseSource['kind']): CaseSource => ({ id, kind, title: id, read: 'whole' });
const record: CaseRecord = {
  case: { id: 'gulls', title: 'Gulls', programmes: [] },
  sources: [source('order', 'legal text'), ...['gull', 'tern', 'owl'].map((id) => source(id, 'document'))],
  parties: [],
  facts: [quoted('gull', 'the order'), quoted('tern', 'the order'), quoted('owl', 'the mayor')],
};
const marked = (pieces: readonly { readonly text: string; readonly differs: boolean }[] = []) =>
  pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

describe('quotations of a case', () => {
  it('are held beside the primary text, with the words that differ on both sides', async () => {
    const { primary, quotations } = await quotationsIn(knownRecord(record), '2031-02-01', read);
    expect(primary).toEqual(['order']);
    const checks = new Map(
      quotations.flatMap(({ printings }) => printings.map(({ fact, checked }) => [fact, checked])),
    );
    expect(checks.get('words-gull')).toMatchObject({ result: 'exact', source: 'order' });
    const altered = checks.get('words-tern')!;
    expect(altered.result).toBe('altered');
    expect(marked(altered.words)).toBe('has set a [terrible] precedent, and no sailor shall be heard');
    expect(marked(altered.stretch)).toBe('has set a [dangerous] precedent, and no sailor shall be heard');
  });

  it('stand together where several print the same words, also in different mouths', async () => {
    const { quotations } = await quotationsIn(knownRecord(record), '2031-02-01', read);
    const [together] = quotations.filter(({ printings }) => printings.length > 1);
    expect(together!.printings.map(({ speaker }) => speaker)).toContain('the mayor');
    expect(together!.attributedDifferently).toBe(true);
    expect((await quotationsIn(knownRecord(record), '2030-12-31', read)).quotations).toEqual([]);
  });

  it('say so where no primary text is held', async () => {
    const bare = { ...record, sources: record.sources.filter(({ id }) => id !== 'order') };
    const { quotations } = await quotationsIn(knownRecord(bare), '2031-02-01', read);
    expect(new Set(quotations.flatMap(({ printings }) => printings.map(({ checked }) => checked.result)))).toEqual(
      new Set(['no text']),
    );
  });
});

describe('where a fact was read', () => {
  it('is the sentence it stands in, with its words; nothing where the text is not held', async () => {
    const text = 'First one. The harbour burnt down. Last one.';
    const span = { start: text.indexOf('burnt'), end: text.indexOf(' down') };
    const at = text.indexOf('The harbour');
    const sentences = [{ start: at, end: at + 'The harbour burnt down.'.length, as: 'facts' as const, facts: [] }];
    const fact = { ...record.facts[0]!, sources: [{ ...record.facts[0]!.sources[0]!, source: 'x', span }] };
    const [passage] = await passagesOf([fact], async () => ({ text, sentences }));
    expect(passage?.text).toBe('The harbour burnt down.');
    expect(passage!.text.slice(passage!.start, passage!.end)).toBe('burnt');
    expect(await passagesOf([fact], async () => undefined)).toEqual([]);
  });
});
