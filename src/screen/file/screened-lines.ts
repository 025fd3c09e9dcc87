import type { Match, ScreenOptionsInput, ScreenResult } from '../../model/index.ts';
import type { Engine } from '../types.ts';
import { type AskedRow, answerRow, type RefusedRow, type ScreenedRow } from './asked-row.ts';

/** A result cut down to what a reviewer sorts by. */
export interface BriefRow extends Pick<ScreenResult, 'outcome' | 'total' | 'incomplete'> {
  readonly row: number;
  readonly line: number;
  readonly id: string;
  readonly names: readonly string[];
  readonly best?: Pick<Match, 'score' | 'band' | 'name'> & Match['party'];
}

/** What became of a file. `rows = answered + refused`, always. */
export interface FileSummary {
  rows: number;
  answered: number;
  refused: number;
  /** Rows with at least one match that no exception of the policy covers. */
  alerts: number;
  /** Rows whose answer is incomplete: a list, or a value of the row, did not take part. */
  incomplete: number;
  /** Rows with a date that was read day first and month first, because it may be either. */
  bothWays: number;
}

/** How rows are screened and written. */
export interface LineOptions {
  readonly screening?: ScreenOptionsInput | undefined;
  readonly brief?: boolean | undefined;
}

export const nothingYet = (): FileSummary => ({
  rows: 0,
  answered: 0,
  refused: 0,
  alerts: 0,
  incomplete: 0,
  bothWays: 0,
});

/** Screens one row: its line of the output; `summary` counts what became of it. */
export function screenedLine(
  asked: AskedRow | RefusedRow,
  engine: Engine,
  options: LineOptions,
  summary: FileSummary,
): string {
  const answer = answerRow(asked, engine, options.screening);
  countAsked(asked, summary);
  countAnswer(answer, summary);
  return lineOf(answer, options.brief);
}

/** The lines of a batch of rows, and what became of them. */
export interface ScreenedBatch {
  readonly text: string;
  readonly counts: FileSummary;
}

/** Screens a batch of rows. */
export function screenedBatch(
  batch: ReadonlyArray<AskedRow | RefusedRow>,
  engine: Engine,
  options: LineOptions,
): ScreenedBatch {
  const counts = nothingYet();
  let text = '';
  for (const row of batch) text += screenedLine(row, engine, options, counts);
  return { text, counts };
}

/** Counts a row that was read, whatever becomes of it. */
export function countAsked(asked: AskedRow | RefusedRow, summary: FileSummary): void {
  summary.rows += 1;
  if (!('error' in asked) && asked.bothWays > 0) summary.bothWays += 1;
}

/** Counts what became of a row. */
export function countAnswer(answer: ScreenedRow | RefusedRow, summary: FileSummary): void {
  if ('error' in answer) {
    summary.refused += 1;
    return;
  }
  summary.answered += 1;
  if (answer.total > (answer.exempted ?? 0)) summary.alerts += 1;
  if (answer.outcome === 'incomplete' || answer.incomplete !== undefined) summary.incomplete += 1;
}

/** The line of a row: its result, or in brief, or why it was not screened. */
export function lineOf(answer: ScreenedRow | RefusedRow, brief: boolean | undefined): string {
  return `${JSON.stringify(brief && !('error' in answer) ? briefly(answer) : answer)}\n`;
}

function briefly(answer: ScreenedRow): BriefRow {
  const { row, line, id, outcome, total, incomplete, query } = answer;
  const best = answer.matches[0];
  return {
    row,
    line,
    id,
    names: query.names,
    outcome,
    total,
    ...(best === undefined ? {} : { best: { ...best.party, score: best.score, band: best.band, name: best.name } }),
    ...(incomplete === undefined ? {} : { incomplete }),
  };
}
