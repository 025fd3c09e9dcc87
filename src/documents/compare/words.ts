/** The words of a text as comparison reads them: lower case, apostrophes straightened, marks and mark-up left out. */
export function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Runs of `size` words, each once. */
export function shingles(words: readonly string[], size: number): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + size <= words.length; at++) found.add(words.slice(at, at + size).join(' '));
  return found;
}
