import type { Item } from '../entities/item.ts';
import { matches, type Reading } from './frame.ts';
import type { Belonging } from './membership-clauses.ts';

const SAID_OF_OTHERS = /\b(?:members?|part(?:y|ies)|signator(?:y|ies)|§[gr]\d+) (?:of|to) (?:the )?(§[obi]\d+)(?! 's)/g;
const SAID_ALONE =
  /(?:^|[;,:] |\bat present )(?:but |while |and |only )?(§[cg]\d+) (?:, [^;.]{1,80}? , )?(?:(?:is|are|was|were) (not )?(?=[;.] )|remains? (§g\d+) (?=(?:until §d\d+ )?[;.] ))/g;

/** "X is not a party to Z; Y, where he lives, is", "At present 125 states are": of the body that was spoken of. */
export function elliptic({ line, previous }: Reading): Belonging[] {
  return [...matches(line, SAID_ALONE)].flatMap((found) => {
    const [, sign, not, remaining] = found;
    const who = line.item(sign!);
    if (remaining !== undefined && !/^one of them$/i.test(line.item(remaining).name)) return [];
    const body = bodySpokenOf(line, found.index) ?? (previous && bodySpokenOf(previous, previous.text.length));
    if (body === undefined || (who.type === 'group' && who.count === undefined)) return [];
    const [states, counts] = who.type === 'group' ? [[], [who]] : [[who], []];
    return [{ body, states, counts, member: not === undefined, at: line.positionOf(who) }];
  });
}

/** The body that a membership is told of before a position. */
function bodySpokenOf(line: Reading['line'], before: number): Item | undefined {
  const found = [...matches(line, SAID_OF_OTHERS)].findLast(({ index }) => index < before);
  if (found === undefined) return undefined;
  const sign = /^§[gr]\d+/.exec(found[0])?.[0];
  return sign !== undefined && !/member|part(?:y|ies)|signator/i.test(line.item(sign).name)
    ? undefined
    : line.item(found[1]!);
}
