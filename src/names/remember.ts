/** Words remembered of each question; when they are full, all are forgotten, which keeps memory bounded and costs little. */
const MOST_WORDS = 20_000;
/** Longer words are seldom asked about twice. */
const LONGEST_WORD = 64;

/**
 * A function of one word that remembers its answers: names are made of words that come again and again. The answer must
 * depend on the word alone, and nobody may change it. Constant time for a word asked about before.
 */
export function remembering<Answer>(work: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found.answer;
    const answer = work(word);
    if (word.length > LONGEST_WORD) return answer;
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, { answer });
    return answer;
  };
}
