/** Reads a table of letters written as `а=a б=b ж=zh ь=`: what a letter is, then what it becomes (maybe nothing). */
export function letterTable(text: string): Readonly<Record<string, string>> {
  const table: Record<string, string> = {};
  for (const entry of text.trim().split(/\s+/)) {
    const [letter = '', latin = ''] = entry.split('=');
    table[letter] = latin;
  }
  return table;
}
