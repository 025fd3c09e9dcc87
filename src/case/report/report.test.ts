import { describe, expect, it } from 'vitest';
import { harbour } from '../../../test/support/harbour.ts';
import { onDesk } from '../desk.ts';
import { caseReport, type OpenedCase } from '../index.ts';

const opened = (record: OpenedCase['record']) => onDesk({ record, revisions: new Map(), origin: 'own' }, undefined);

describe('a case as one page', () => {
  it('says what stood, with every source it rests on as a footnote that is there', () => {
    const text = caseReport(opened(harbour()), { asOf: '2031-04-01' });
    expect(text).toContain('Rima Tavel');
    expect(text).toContain('Decree 7: in force');
    const marks = [...text.matchAll(/href="#(note-\d+)"/g)].map(([, id]) => id!);
    expect(marks.length).toBeGreaterThan(5);
    for (const id of marks) expect(text).toContain(`id="${id}"`);
    expect(text).toContain('The Courier');
  });

  it('runs no script, loads nothing, and escapes what the record says', () => {
    const record = harbour();
    const evil = '<img src=x onerror=alert(1)>';
    const facts = record.facts.map((fact) => ({ ...fact, says: evil }));
    const sources = record.sources.map((source) => ({ ...source, title: evil, address: 'javascript:alert(1)' }));
    const parties = record.parties.map((party) => ({ ...party, name: evil }));
    const text = caseReport(opened({ case: { ...record.case, title: evil }, facts, sources, parties }), {
      asOf: '2031-04-01',
    });
    expect(text).not.toMatch(/<script|<img|<link|<iframe|href="javascript:|url\(/i);
    expect(text).toContain('&#60;img');
    expect(text).toContain('default-src &#39;none&#39;');
  });
});
