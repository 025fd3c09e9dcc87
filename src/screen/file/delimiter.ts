import { readRecord } from './csv-record.ts';

/** The delimiters a CSV file may use, the likelier first: ties go to it. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Guesses the delimiter from the first lines of a file: the one that cuts the header into the most columns
 * and cuts most of the other lines into as many. A file with a single column has none, and a comma will do.
 */
export function guessDelimiter(sample: readonly string[]): string {
  const lines = sample.filter((line) => line.trim() !== '');
  let best = { delimiter: ',' as string, weight: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => {
      const reading = readRecord(line, delimiter);
      return reading.kind === 'fields' ? reading.fields.length : 0;
    });
    const columns = counts[0] ?? 1;
    if (columns < 2) continue;
    const agreeing = counts.filter((count) => count === columns).length / counts.length;
    // Agreement counts far more than the number of columns: a comma inside names must not beat a semicolon.
    const weight = agreeing * 1000 + columns;
    if (weight > best.weight) best = { delimiter, weight };
  }
  return best.delimiter;
}
