import type { Explanation } from '../../../src/screen/vocabulary.ts';
import { meetingWords, qualifierWords, roleName } from '../words.ts';

/** One part of the score. `added` counts towards it; `missed` is what a perfect pair or a met token would have added. */
export interface Part {
  readonly kind: 'meeting' | 'alone' | 'rest' | 'qualifier';
  readonly words: string;
  readonly added: number;
  readonly missed: number;
  /** Where it lies on the bar, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Similarity of a meeting; 1 for all else. */
  readonly similarity: number;
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

function joined(tokens: Explanation['query']['tokens'], indexes: readonly number[]): string {
  return indexes.map((index) => tokens[index]?.text ?? '').join(' ');
}

/** What the pairs added lies end to end from the left. */
function pairs({ query, list, meetings }: Explanation): Part[] {
  let at = 0;
  return meetings.map((meeting) => {
    const { similarity, contribution } = meeting;
    const [asked, listed] = [joined(query.tokens, meeting.query), joined(list.tokens, meeting.list)];
    const words = `${asked} – ${listed}: ${meetingWords(meeting, asked, listed)}`;
    const missed = similarity > 0 ? contribution / similarity - contribution : 0;
    const from = at;
    at += contribution;
    return { kind: 'meeting', words, added: contribution, missed, from, to: at, similarity };
  });
}

/** What tokens alone kept from the score lies to the right of the score of the name. */
function lonely({ query, list, alone, nameScore }: Explanation): Part[] {
  let at = nameScore;
  const side = (tokens: typeof query.tokens, entries: typeof alone.query, where: string): Part[] =>
    entries.map(({ token, cost, contradicts }) => {
      const text = tokens[token]?.text ?? '';
      const role = roleName(tokens[token]?.role ?? '');
      const words = `${text}: alone ${where}${role ? ` (${role})` : ''}${contradicts ? ', speaks against the match' : ''}`;
      const from = at;
      at += Math.abs(cost);
      return { kind: 'alone', words, added: 0, missed: Math.abs(cost), from, to: at, similarity: 1 };
    });
  return [...side(query.tokens, alone.query, 'in your name'), ...side(list.tokens, alone.list, 'on the list')];
}

/** Each qualifier moves the mark on from the score of the name, ending at the score. */
function moved({ qualifiers, nameScore }: Explanation): Part[] {
  let mark = nameScore;
  return qualifiers.map((qualifier) => {
    const from = mark;
    mark += qualifier.effect;
    const added = qualifier.effect;
    return { kind: 'qualifier', words: qualifierWords(qualifier), added, missed: 0, from, to: mark, similarity: 1 };
  });
}

/** The way to the score, part by part: all that was added makes the score. */
export function buildUp(explanation: Explanation): Part[] {
  const met = pairs(explanation);
  const sum = met.reduce((total, part) => total + part.added, 0);
  const rest = explanation.nameScore - sum;
  const words = rest < 0 ? 'The name as a whole: short or common words, or another order' : 'The name as a whole';
  const parts: Part[] = [...met, ...lonely(explanation)];
  if (Math.abs(rest) >= 0.002) {
    parts.push({ kind: 'rest', words, added: rest, missed: 0, from: explanation.nameScore, to: sum, similarity: 1 });
  }
  parts.push(...moved(explanation));
  return parts.map((part) => {
    const ends = [clamp(part.from), clamp(part.to)];
    return { ...part, from: Math.min(...ends), to: Math.max(...ends) };
  });
}
