import type { AnsweredTable, CellAnswer } from '../../screen/programmes/programmes.ts';
import type { Answer } from '../../screen/vocabulary.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

/** A table for the terminal: one block an act and matter, a row a helper, a column a day. */
export function presentTable(answered: AnsweredTable, style: Style): string[] {
  return [
    style.bold(answered.title),
    ...blocks(answered).flatMap(({ title, rows }) => {
      const columns = ['', ...answered.dates].map((head) => ({ head }));
      const lines = rows.flatMap(({ label, cells }) => [
        [label, ...cells.map(({ prohibition }) => inWords('prohibition', prohibition))],
        ['', ...cells.map(({ risk }) => inWords('risk', risk))],
      ]);
      return ['', style.bold(title), ...table(columns, lines)];
    }),
    '',
    'Information about what legal texts say, not legal advice.',
  ];
}

/** The blocks of a table: one an act and matter, with their rows and cells in order. */
export function blocks({ acts, matters, rows, cells }: AnsweredTable) {
  const subjects: readonly (AnsweredTable['matters'][number] | undefined)[] =
    matters.length > 0 ? matters : [undefined];
  const axes = acts.flatMap((act) =>
    subjects.map((matter) => ({
      act: act.id,
      matter: matter?.id,
      title: matter ? `${act.label}. ${matter.label}` : act.label,
    })),
  );
  return axes.map(({ act, matter, title }) => ({
    title,
    rows: rows.map(({ id, label }) => ({
      label,
      cells: cells.filter((cell) => cell.act === act && cell.matter === matter && cell.row === id),
    })),
  }));
}

/** One half of a cell, with the paragraphs that give the answer. */
export function inWords(what: 'prohibition' | 'risk', { answer, effects }: CellAnswer): string {
  if (answer === 'does not apply') return what === 'risk' ? 'no designation risk' : 'not prohibited';
  const places = new Set(effects.map(({ citation }) => shortPlace(citation)));
  return `${wordOf(what, answer)}: ${[...places].join('; ')}`;
}

function wordOf(what: 'prohibition' | 'risk', answer: Answer): string {
  if (what === 'prohibition') return answer === 'applies' ? 'PROHIBITED' : 'depends';
  return answer === 'risk' ? 'designation risk' : 'risk depends';
}

/** `EO 14203 §3(a)`: cells are narrow, and the page cites in full elsewhere. */
function shortPlace(citation: string): string {
  return (citation.split(', ')[0] ?? citation).replace('Executive Order', 'EO');
}
