import { describe, expect, it } from 'vitest';
import type { CaseFact } from '../model/index.ts';
import { withSupport } from './support.ts';

const fact = (id: string, of?: string): CaseFact => ({
  id,
  says: id,
  known: '2031',
  what: { kind: 'event', parties: [] },
  sources: [{ source: `source-${id}`, voice: 'own', modality: 'happened', mark: 'secondary' }],
  decisions: [{ status: 'accepted', by: 'a', why: 'b' }],
  ...(of === undefined ? {} : { check: { verdict: 'confirmed', because: 'the same', fact: of } }),
});
const standing = (...facts: CaseFact[]) =>
  withSupport(facts).map(({ id, sources }) => [id, sources.map(({ source }) => source).join(' ')]);

describe('facts that say the same again', () => {
  it('stand once, with the sources of all', () => {
    expect(standing(fact('a'), fact('b', 'a'), fact('c', 'a'))).toEqual([['a', 'source-a source-b source-c']]);
    expect(standing(fact('c', 'b'), fact('b', 'a'), fact('a'))).toEqual([['a', 'source-a source-c source-b']]);
  });

  it('stand by themselves where the first is not accepted, and are never lost', () => {
    expect(standing(fact('b', 'a'))).toEqual([['b', 'source-b']]);
    expect(standing(fact('a', 'b'), fact('b', 'a')).map(([id]) => id)).toEqual(['a', 'b']);
    expect(standing(fact('a', 'a')).map(([id]) => id)).toEqual(['a']);
  });
});
