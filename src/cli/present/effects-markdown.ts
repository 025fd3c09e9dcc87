import type { AnsweredTable, Cell, CellAnswer } from '../../screen/programmes/programmes.ts';
import { blocks, inWords } from './effects-table.ts';

/** Footnotes in the order in which they are first needed, by what they say. */
class Notes {
  readonly said: string[] = [];
  readonly #sign: (index: number) => string;

  constructor(sign: (index: number) => string) {
    this.#sign = sign;
  }

  marks(texts: readonly string[]): string {
    return [...new Set(texts)].map((text) => `<sup>${this.#sign(this.#placeOf(text))}</sup>`).join('');
  }

  lines(): string[] {
    return this.said.map((text, index) => `- ${this.#sign(index)}: ${text}`);
  }

  #placeOf(text: string): number {
    if (!this.said.includes(text)) this.said.push(text);
    return this.said.indexOf(text);
  }
}

/**
 * A table as Markdown. Behind every `depends` stand the questions it depends on, behind every "not" what decided it and
 * where that stands; the page says which command printed it.
 */
export function markdownTable(answered: AnsweredTable): string[] {
  const open = new Notes((index) => `${index + 1}`);
  const why = new Notes((index) => `${String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26))}`);
  const half = (what: 'prohibition' | 'risk', cell: CellAnswer) =>
    `${inWords(what, cell)}${cell.answer === 'does not apply' ? why.marks(decisive(cell)) : open.marks(questions(cell))}`;
  const cellText = ({ prohibition, risk }: Cell) => `${half('prohibition', prohibition)}<br>${half('risk', risk)}`;
  const tables = blocks(answered).flatMap(({ title, rows }) => [
    `## ${title}`,
    '',
    `| | ${answered.dates.join(' | ')} |`,
    `| --- |${' --- |'.repeat(answered.dates.length)}`,
    ...rows.map(({ label, cells }) => `| ${label} | ${cells.map(cellText).join(' | ')} |`),
    '',
  ]);
  return [
    `# ${answered.title}`,
    '',
    `Printed by \`interdict programme table ${answered.id} --markdown\`. A prohibition and a risk of being designated are told`,
    'apart in every cell. Numbers lead to the questions an answer depends on, letters to what decided that nothing applies.',
    'Information about what legal texts say, not legal advice.',
    '',
    ...tables,
    ...section('It depends on', open.lines()),
    ...section('What decided that nothing applies', why.lines()),
    ...section(
      'Taken as given',
      answered.assumed.map((one) => `- ${one}`),
    ),
    ...section(
      'Not worked out',
      answered.gaps.map((gap) => `- ${gap}`),
    ),
  ].slice(0, -1);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}

function questions({ effects }: CellAnswer): string[] {
  return effects.flatMap(({ dependsOn }) => dependsOn.map(({ question }) => question));
}

/** What was not so, each once: rules that fail for one reason share it. The first place that says it is cited. */
function decisive({ effects }: CellAnswer): string[] {
  const bySaying = new Map<string, string>();
  for (const { says, paragraph, citation } of effects.flatMap(({ why }) => why.filter(({ value }) => value === 'no'))) {
    // A clause of a rule says what would have to be so; what is said of days says itself that it is not.
    const said = paragraph === undefined ? says : `Not so: ${says}`;
    if (!bySaying.has(says)) bySaying.set(says, citation === undefined ? said : `${said} (${citation})`);
  }
  return [...bySaying.values()];
}
