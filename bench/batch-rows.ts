type OpenTextFile = typeof import('../src/screen/file/open-text.ts').openTextFile;
type Columns = typeof import('../src/screen/file/columns.ts');
type OpenRows = typeof import('../src/screen/file/rows.ts').openRows;
type ScreenFile = typeof import('../src/screen/file/screen-file.ts').screenFile;

/** The file screening, handed in: built where speed is measured. */
export interface FileRooms extends Pick<Columns, 'readOverrides' | 'describeMap'> {
  readonly openTextFile: OpenTextFile;
  readonly openRows: OpenRows;
  readonly screenFile: ScreenFile;
}

/**
 * Screens the first `most` rows of a customer file, results thrown away after counting their lines.
 * `columns` are words on the mapping as the command line takes them (`birth_date=` for "none").
 */
export async function screenRows(
  { openTextFile, openRows, readOverrides, describeMap, screenFile }: FileRooms,
  engine: Parameters<ScreenFile>[0]['engine'],
  file: string,
  most: number,
  columns: readonly string[],
) {
  const opened = await openRows(await openTextFile(file), { overrides: readOverrides([...columns]) });
  let written = 0;
  const sink = {
    write: async (text: string) => {
      written += text.endsWith('\n') ? 1 : 0;
    },
  };
  const cpu = process.cpuUsage();
  const started = performance.now();
  const summary = await screenFile({ engine, rows: firstOf(opened.rows, most), sink });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const map = opened.map === undefined ? 'columns as each row names them' : describeMap(opened.map);
  return { summary, map, seconds, cpuSeconds: (user + system) / 1e6, written };
}

async function* firstOf<T>(rows: AsyncIterable<T>, most: number): AsyncGenerator<T> {
  let taken = 0;
  for await (const row of rows) {
    yield row;
    if (++taken === most) return;
  }
}
