import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallEngine } from '../../../test/cli-world.ts';
import { InterdictError } from '../../model/index.ts';
import { openText } from './open-text.ts';
import { openRows } from './rows.ts';
import { screenFile } from './screen-file.ts';

async function screened(content: string) {
  const text = await openText(
    'in.csv',
    (async function* () {
      yield Buffer.from(content);
    })(),
  );
  const { rows } = await openRows(text, { delimiter: ',' });
  let out = '';
  const sink = {
    write: async (piece: string) => {
      out += piece;
    },
  };
  const summary = await screenFile({ engine: smallEngine(), rows, sink });
  const answers = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { summary, answers };
}

describe('screenFile', () => {
  it('answers or refuses every row of any file whatever, in order, and never one twice', async () => {
    const piece = fc.constantFrom(
      'Talla Morwen',
      'é',
      '"',
      ',',
      '\n',
      '\r\n',
      '""',
      ' ',
      '1975-08-13',
      '\0',
      '\ud800',
      'x',
    );
    const body = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(body, async (content) => {
        const { summary, answers } = await screened(`name,dob\n${content}`);
        expect(summary.rows).toBe(summary.answered + summary.refused);
        expect(answers.map((answer) => answer.row)).toEqual(answers.map((_, index) => index + 1));
        expect(answers).toHaveLength(summary.rows);
        expect(answers.filter((answer) => answer.error !== undefined)).toHaveLength(summary.refused);
        const lines = answers.map((answer) => answer.line);
        expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  });

  it('answers as many rows as there are lines, where no field runs over a line', async () => {
    const line = fc.stringMatching(/^[a-zA-Zé" ,]{0,30}$/).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 15 }), async (lines) => {
        // Every quote here is stray or closed on its line, unless two lines close each other's.
        const content = lines.map((text) => text.replaceAll('"', 'q"')).join('\n');
        const { summary } = await screened(`name,dob\n${content}`);
        expect(summary.rows).toBe(lines.length);
      }),
    );
  });

  it('goes on after a fault of the engine in one row', async () => {
    const engine = smallEngine();
    const text = await openText(
      'in.csv',
      (async function* () {
        yield Buffer.from('name\nA\nB\n');
      })(),
    );
    const { rows } = await openRows(text);
    const answers: string[] = [];
    const faulty = {
      ...engine,
      screen: (query: Parameters<typeof engine.screen>[0]) => {
        if (JSON.stringify(query).includes('"A"')) throw new RangeError('out of bounds');
        return engine.screen(query);
      },
    };
    const summary = await screenFile({
      engine: faulty,
      rows,
      sink: { write: async (piece) => void answers.push(piece) },
    });
    expect(summary).toMatchObject({ rows: 2, answered: 1, refused: 1 });
    expect(JSON.parse(answers[0]!).error).toMatchObject({ code: 'INTERNAL', message: 'out of bounds' });
  });

  it('ends with the fault of the disk, not with half a file that looks whole', async () => {
    const text = await openText(
      'in.csv',
      (async function* () {
        yield Buffer.from('name\nA\n');
        throw new Error('I/O');
      })(),
    );
    const { rows } = await openRows(text);
    const done = screenFile({ engine: smallEngine(), rows, sink: { write: async () => undefined } });
    await expect(done).rejects.toBeInstanceOf(InterdictError);
  });
});
