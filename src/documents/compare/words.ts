/** The words of a text as comparison reads them: lower case, apostrophes straightened, marks and mark-up left out. */
export function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** The same words, each with where it stands in the text: half-open, in UTF-16 units. */
export function placedWords(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’‘-][\p{L}\p{N}]+)*/gu)].map((found) => ({
    word: found[0].toLowerCase().replace(/[’‘]/g, "'"),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Runs of `size` words, each once. */
export function shingles(words: readonly string[], size: number): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + size <= words.length; at++) found.add(words.slice(at, at + size).join(' '));
  return found;
}
