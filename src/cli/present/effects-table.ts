import type { AnsweredTable, Cell, CellAnswer } from '../../screen/programmes/programmes.ts';
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

/** The same as Markdown, with the question behind every `depends`; the page says which command printed it. */
export function markdownTable(answered: AnsweredTable): string[] {
  const questions = new Map<string, number>();
  const note = (cell: CellAnswer) =>
    [...new Set(cell.effects.flatMap(({ dependsOn }) => dependsOn.map(({ question }) => question)))]
      .map((question) => {
        if (!questions.has(question)) questions.set(question, questions.size + 1);
        return `(${questions.get(question)})`;
      })
      .join('');
  const cellText = ({ prohibition, risk }: Cell) =>
    `${inWords('prohibition', prohibition)} ${note(prohibition)}<br>${inWords('risk', risk)} ${note(risk)}`;
  const lines = blocks(answered).flatMap(({ title, rows }) => [
    '',
    `## ${title}`,
    '',
    `| | ${answered.dates.join(' | ')} |`,
    `| --- |${' --- |'.repeat(answered.dates.length)}`,
    ...rows.map(({ label, cells }) => `| ${label} | ${cells.map(cellText).join(' | ')} |`),
  ]);
  return [
    `# ${answered.title}`,
    '',
    `Printed by \`interdict programme table ${answered.id} --markdown\`. A prohibition and a risk of being designated are told apart`,
    'in every cell; what depends names its question below. Information about what legal texts say, not legal advice.',
    ...lines,
    ...(questions.size > 0 ? ['', '## It depends on', ''] : []),
    ...[...questions].map(([question, number]) => `${number}. ${question}`),
    ...(answered.assumed.length > 0 ? ['', '## Taken as given', ''] : []),
    ...answered.assumed.map((one) => `- ${one}`),
    ...(answered.gaps.length > 0 ? ['', '## Not worked out', ''] : []),
    ...answered.gaps.map((gap) => `- ${gap}`),
  ];
}

function blocks({ acts, matters, rows, cells }: AnsweredTable) {
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

function inWords(what: 'prohibition' | 'risk', { answer, effects }: CellAnswer): string {
  if (answer === 'does not apply') return what === 'risk' ? 'no designation risk' : 'not prohibited';
  const paragraphs = effects.map(({ citation }) => citation.split(', ')[0]).join('; ');
  const word =
    what === 'risk'
      ? answer === 'risk'
        ? 'designation risk'
        : 'risk depends'
      : answer === 'applies'
        ? 'PROHIBITED'
        : 'depends';
  return `${word}: ${paragraphs}`;
}
