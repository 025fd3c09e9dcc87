import { isFunctionWord } from '../lexicon.ts';
import { type Item, plainItem, printed } from './item.ts';
import { isRoleNoun, roleField, roleStart, roleWords } from './roles.ts';
import { DEMONYMS } from './tables/demonyms.ts';
import { HONORIFICS, ORG_HEADS } from './tables/nouns.ts';
import type { Token } from './tokens.ts';

/** A person with the role printed before the name, inside the run of capitals or in lower case before it. */
export function withRole(tokens: readonly Token[], name: number, last: number, runFirst: number): Item {
  const base: Item = {
    ...plainItem(tokens, 'person', runFirst, last),
    nameFirst: name,
    name: printed(tokens, name, last),
  };
  const head = roleBefore(tokens, name) ?? calledBefore(tokens, runFirst);
  if (head === undefined) return { ...base, first: Math.min(name, runFirst) };
  const first = roleStart(tokens, head.noun, 0);
  return { ...base, first: Math.min(first, runFirst), ...roleWords(tokens, first, head.last) };
}

/** Where the role before a name has its noun and its end: "judge X", "minister of justice X", "a commander, X". */
export function roleBefore(tokens: readonly Token[], name: number): { noun: number; last: number } | undefined {
  let last = name - 1;
  while (last >= 0 && (HONORIFICS.has(tokens[last]!.low) || tokens[last]!.text === '.') && last >= name - 3) last--;
  if (tokens[last]?.text === ',') {
    const noun = announcedRole(tokens, last);
    return noun === undefined ? undefined : { noun, last: last - 1 };
  }
  if (isRoleNoun(tokens[last])) return { noun: last, last };
  for (let noun = last - 1; noun >= Math.max(0, last - 7); noun--) {
    if (!isRoleNoun(tokens[noun])) continue;
    const between = tokens.slice(noun + 1, last + 1);
    const isField = /^(?:of|for)$/.test(between[0]!.low) && between.every(({ kind }) => kind === 'word');
    const endsInField = roleField(tokens, noun) === last;
    const endsInBody = between.slice(1).every(({ capital, low }) => capital || low === 'the' || low === 'of');
    return isField && (endsInField || (endsInBody && ORG_HEADS.has(tokens[last]!.low))) ? { noun, last } : undefined;
  }
  return undefined;
}

/** The role's noun before a comma: right before it, or with "of the court" between. */
export function announcedRole(tokens: readonly Token[], comma: number): number | undefined {
  for (let noun = comma - 1; noun >= Math.max(0, comma - 9); noun--) {
    const token = tokens[noun]!;
    if (token.kind === 'mark' && token.low !== "'s") return undefined;
    if (!isRoleNoun(token) || (token.capital && noun === comma - 1)) continue;
    if (noun < comma - 1 && !/^(?:of|for|at|to)$/.test(tokens[noun + 1]!.low)) return undefined;
    const first = roleStart(tokens, noun, 0);
    return /^(?:a|an|the|his|her|its|their|another|'s)$/.test(tokens[first - 1]?.low ?? '') ? noun : undefined;
  }
  return undefined;
}

/** Endings of nouns for what somebody does: "a blogger", "the oil trader", "the jurist". */
const DOERS = /(?:ist|[^f]er|or|ian|ant|ent|eur|man|woman|person|lord|star|chief|wright|eer|ee|ess)$/;
/** Words with such an ending that do nothing. */
const NO_DOERS =
  /^(?:brother|sister|mother|father|daughter|center|paper|newspaper|letter|order|number|member|river|border|quarter|other|another|after|over|under|former|latter|later|earlier|older|younger|senior|junior|major|minor|prior|interior|exterior|human|german|christian|civilian|government|parliament|department|movement|agreement|statement|document|settlement|president-elect|different|recent|current|independent|prominent|important|giant|plant|restaurant|tower|server|tanker|freighter|carrier|cruiser|charter|never|ever|however|whether|matter|manner|power|water|weather|summer|winter|dinner|chapter|register|cancer|monster|master|error|terror|mirror|floor|door|sector|factor|harbor|honor|humor|color|labor|favor|motor|tractor|reactor|incident|accident|content|continent|talent|moment|event|patent|assent|list|blacklist|checklist|percent|extent|intent|consent|current|torrent|variant|grant|covenant|tenant|want|meant|sent|spent|went)$/;

/** "the oil trader X", "the Irish jurist X": an article, up to four words, and a noun for what somebody does. */
export function calledBefore(tokens: readonly Token[], name: number): { noun: number; last: number } | undefined {
  const noun = name - 1;
  const token = tokens[noun];
  if (
    token?.kind !== 'word' ||
    token.capital ||
    isFunctionWord(token.low) ||
    !DOERS.test(token.low) ||
    NO_DOERS.test(token.low)
  )
    return undefined;
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const { kind, low, capital } = tokens[i]!;
    if (/^(?:the|a|an|his|her|its|their)$/.test(low) || low === "'s") return { noun, last: noun };
    if (kind !== 'word' || (isFunctionWord(low) && !DEMONYMS.has(low)) || (capital && !DEMONYMS.has(low)))
      return undefined;
  }
  return undefined;
}
