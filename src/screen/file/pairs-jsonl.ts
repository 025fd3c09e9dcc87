import { InterdictError } from '../../model/index.ts';
import type { Comparer } from '../types.ts';
import { readJsonObject } from './json-object.ts';
import { linesOf } from './lines.ts';
import type { OpenedText } from './open-text.ts';
import { decimal, type PairRow, type PairScore, scorePair } from './pair-row.ts';

/**
 * The rows of a file of pairs in JSON lines. An object is written again byte for byte, with its score before the closing
 * brace (`null` where there is none) and what is wrong beside it; a line that is no object is an object of the error alone.
 */
export async function* jsonPairs(text: OpenedText, engine: Comparer, scoreColumn: string): AsyncGenerator<PairRow> {
  const errorColumn = `${scoreColumn}_error`;
  for await (const { text: printed, number: line, tooLong } of linesOf(text.chunks)) {
    if (!tooLong && printed.trim() === '') continue;
    const object = tooLong ? unreadable('the line is too long') : readJsonObject(printed);
    const taken = object instanceof InterdictError || [scoreColumn, errorColumn].some((key) => object.has(key));
    const problem = object instanceof InterdictError ? object : taken ? alreadyThere(scoreColumn) : undefined;
    yield {
      line,
      score: (): PairScore =>
        problem === undefined
          ? scorePair(engine, (column) => (object as ReadonlyMap<string, readonly string[]>).get(column) ?? [])
          : { problem: { code: problem.code, message: problem.message } },
      written: ({ score, problem: told }) => {
        const added = [
          `${JSON.stringify(scoreColumn)}:${score === undefined ? 'null' : decimal(score)}`,
          ...(told === undefined ? [] : [`${JSON.stringify(errorColumn)}:${JSON.stringify({ line, ...told })}`]),
        ].join(',');
        if (problem !== undefined) return `{${added}}\n`;
        const open = printed.slice(0, printed.lastIndexOf('}'));
        return `${open}${open.trim() === '{' ? '' : ','}${added}}\n`;
      },
    };
  }
}

function unreadable(what: string): InterdictError {
  return new InterdictError('ROW_UNREADABLE', `The row cannot be read: ${what}`, 'Mend the line.');
}

function alreadyThere(column: string): InterdictError {
  return new InterdictError(
    'OPTION_INVALID',
    `The object already has "${column}"`,
    `Give ours another name, for example --score-column interdict_${column}.`,
  );
}
