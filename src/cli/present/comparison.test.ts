import { expect, it } from 'vitest';
import { reportedFacts } from '../../documents/facts/index.ts';
import { ReportsBeside } from '../../screen/checking/compare-reports.ts';
import { presentComparison } from './comparison.ts';
import { styleFor } from './style.ts';

const style = styleFor({ env: { NO_COLOR: '1' }, isTTY: { stdout: false, stderr: false } } as never, 'stdout');

function compared(...texts: string[]): string[] {
  const beside = new ReportsBeside();
  texts.forEach((text, i) => {
    const facts = reportedFacts(text, { date: '2031-05-14' });
    beside.add({ file: `papers/${i}.txt`, text, facts, mentions: [], sha256: '' } as never);
  });
  return presentComparison(beside.compared(), beside.reports, style);
}

it('prints a quotation by its words, with each that it is ascribed to and the paper', () => {
  const lines = compared(
    'The Harbour Court said: "We remain a steady light of justice for the whole coast."',
    'Twelve member states called the Harbour Court "a steady light of justice for the whole coast".',
  );
  expect(lines.join('\n')).toMatch(/attributed differently {2}quotation: said by .*Court .*member states/);
  expect(lines.join('\n')).toMatch(/Harbour Court “We remain a steady light .*\(0\.txt\)/);
  expect(lines.join('\n')).toMatch(/member states “a steady light .*\(1\.txt\)/);
});

it('prints nothing of documents that agree', () => {
  expect(compared('Zembla designated Ada Morwen in May.', 'In May, Zembla designated Ada Morwen.')).toEqual([]);
});

it('shows what would command a terminal', () => {
  const lines = compared(
    'The Harbour Court said: "We remain a steady \u001b[31mlight of justice for the whole coast."',
    'Twelve member states called the Harbour Court "a steady light of justice for the whole coast".',
  );
  expect(lines.join('')).not.toContain('\u001b');
});
