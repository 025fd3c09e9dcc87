/** The words of a printed name, in any script, without case and diacritics, sorted. Linear time. */
export function wordsOf(printed: string): string[] {
  return (
    printed
      .normalize('NFKD')
      .replace(/[\p{M}'’‘ʼ`.]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).sort();
}
