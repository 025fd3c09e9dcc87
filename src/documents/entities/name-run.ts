import { isCommonName, isFunctionWord, isOrdinary } from '../lexicon.ts';
import { lawBracket } from './law-brackets.ts';
import { isAbbreviatedForm, leadsToForm } from './legal-forms.ts';
import { CALENDAR } from './tables/calendar.ts';
import { COUNTRY_NAMES } from './tables/demonyms.ts';
import { isRoleHead, NAME_PARTICLES, NUMBER_WORDS, ORG_HEADS } from './tables/nouns.ts';
import type { Token } from './tokens.ts';

/**
 * The last token of the run of capitalised words that starts here, or -1 where none does. A run goes over name
 * particles ("bin", "de") and, behind an office or a body's noun, over "of" and "for" ("Office for the Protection").
 *
 * @param names words that this text prints with a capital only: one that opens a sentence is a name even if the language
 *   has such a word
 */
export function nameRun(tokens: readonly Token[], at: number, names: ReadonlySet<string>): number {
  if (!startsRun(tokens, at, names)) return -1;
  let last = at;
  for (let i = at + 1; i < tokens.length && i - at < 16; i++) {
    const token = tokens[i]!;
    const bracket = lawBracket(tokens, i);
    if (bracket > 0) i = last = bracket;
    else if (isCapital(token) || isNamedNumber(tokens, i) || isSeasonAsName(tokens, i)) last = i;
    else if (!goesOver(tokens, at, i)) break;
  }
  if (isAbbreviatedForm(tokens, last) && last > at) last++;
  // "a Hong Kong-based network" names no Hong
  return COMPOUND.test(tokens[last + 1]?.low ?? '') && tokens[last + 1]!.capital ? -1 : last;
}

/** "Article Nine": a number in capitals behind a name is part of it. */
function isNamedNumber(tokens: readonly Token[], i: number): boolean {
  const { kind, capital, low } = tokens[i]!;
  return kind === 'word' && capital && NUMBER_WORDS.has(low) && isCapital(tokens[i - 1]!);
}

/** "Solange Fall", "Theresa May": a season or month behind a first name, and no date. */
function isSeasonAsName(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  return (
    token.capital &&
    /^(?:fall|summer|winter|spring|may|march|august|april|june)$/.test(token.low) &&
    next?.kind !== 'number' &&
    isCapital(before) &&
    isCommonName(before.low)
  );
}

/** "Jan Novak", "April Doyle": months that people are called by, before a name and not behind "in". */
function isMonthAsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:Jan|April|May|June|August)$/.test(tokens[at]!.text) &&
    next !== undefined &&
    isCapital(next) &&
    !isOrdinary(next.low) &&
    !COUNTRY_NAMES.has(next.low) &&
    !/^(?:in|on|by|since|until|late|early|mid|last|this|next|before|after)$/.test(tokens[at - 1]?.low ?? '') &&
    tokens[at - 1]?.kind !== 'number'
  );
}

function startsRun(tokens: readonly Token[], at: number, names: ReadonlySet<string>): boolean {
  const token = tokens[at]!;
  if (isMonthAsName(tokens, at)) return true;
  if (token.text === 'Under' && /^secretary/.test(tokens[at + 1]?.low ?? '')) return true;
  if (!isCapital(token)) return false;
  const opens = at === 0 || /^["“„«•*#>—–:([-]$/.test(tokens[at - 1]!.text);
  if (!opens) return !(token.low === 'the' || (isFunctionWord(token.low) && !/^\p{Lu}+$/u.test(token.text)));
  if (isAcronym(token)) return true;
  if (isFunctionWord(token.low) || OPENERS.has(token.low)) return false;
  // "Delisted on the same day were …"
  const next = tokens[at + 1];
  if (/ed$/.test(token.low) && !isCommonName(token.low) && next?.capital === false && isFunctionWord(next.low))
    return false;
  // "Concurrently, …"
  if (/ly$/.test(token.low) && tokens[at + 1]?.text === ',' && !names.has(token.low)) return false;
  return (
    !isOrdinary(token.low) ||
    COUNTRY_NAMES.has(token.low) ||
    names.has(token.low) ||
    (tokens[at + 1] !== undefined && isCapital(tokens[at + 1]!))
  );
}

/** Words that open sentences with a capital before a name: "Meanwhile Khan said". */
export const OPENERS = new Set(
  'while meanwhile however although when after before since if as like unlike among neither both either according yesterday today last earlier later also but and or nor so then under despite following during amid because'.split(
    ' ',
  ),
);

function isCapital(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (token.capital || hasCapitalInside(token)) &&
    !NUMBER_WORDS.has(token.low.split('-')[0]!) &&
    !(CALENDAR.has(token.low) && token.text.length > 2) &&
    !isCompoundAdjective(token) &&
    !COMPOUND.test(token.low)
  );
}

/** "al-Shabaab", "iFLYTEK", "d'Estaing": names that begin small. */
function hasCapitalInside({ text, low }: Token): boolean {
  return (
    low !== text &&
    /^(?:\p{Ll}{1,2}\p{Lu}|(?:al|el|as|ash|an|ad|at|az|ar|ul|us|ur|bin|abu|d|l|o)[-‑'’]\p{Lu})/u.test(text)
  );
}

const COMPOUND =
  /[-‑](?:based|led|backed|born|owned|linked|style|controlled|affiliated|era|held|made|aligned|flagged|registered|run|wide)$/;

/** "Russia-installed", "Treasury-wide": a name before a hyphen and a plain word behind it describe something else. */
function isCompoundAdjective({ text }: Token): boolean {
  const behind = /^\p{Lu}[\p{L}.]*[-‑](\p{Ll}{4,})$/u.exec(text)?.[1];
  return behind !== undefined && (/(?:ed|ing)$/.test(behind) || isOrdinary(behind));
}

export function isAcronym(token: Token): boolean {
  return token.kind === 'word' && /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(token.text);
}

function goesOver(tokens: readonly Token[], start: number, i: number): boolean {
  const { low, text } = tokens[i]!;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (text === '&') return isCapital(next);
  if (leadsToForm(tokens, i)) return true;
  // "Doctors' Union"
  if (/^['’]$/.test(text))
    return isCapital(next) && /s$/.test(tokens[i - 1]!.low) && tokens[i - 1]!.end === tokens[i]!.start;
  if (text === '.' && /^(?:\p{Lu}|Jr|Sr|St|Dr|Mr|Mrs|Ms)$/u.test(tokens[i - 1]!.text)) return isCapital(next);
  if (NAME_PARTICLES.has(low)) return isCapital(next) || (NAME_PARTICLES.has(next.low) && isCapitalAt(tokens, i + 2));
  if (low === 'of' || low === 'for') {
    if (!hasHeadBefore(tokens, start, i)) return false;
    return isCapital(next) || (next.low === 'the' && isCapitalAt(tokens, i + 2));
  }
  if (low === 'the') return isCapital(next) && /^(?:of|for)$/.test(tokens[i - 1]!.low);
  // "Ministry of Defence and Logistics": the body's noun stands before the first "of".
  if (low === 'and') return isCapital(next) && isJoinedField(tokens, start, i);
  return false;
}

function isCapitalAt(tokens: readonly Token[], i: number): boolean {
  return tokens[i] !== undefined && isCapital(tokens[i]!);
}

function hasHeadBefore(tokens: readonly Token[], start: number, at: number): boolean {
  for (let i = start; i < at; i++) {
    const { low } = tokens[i]!;
    if (
      ORG_HEADS.has(low) ||
      (i === at - 1 && isRoleHead(low)) ||
      low === 'republic' ||
      low === 'people' ||
      low === 'bank'
    )
      return true;
  }
  return false;
}

function isJoinedField(tokens: readonly Token[], start: number, at: number): boolean {
  const ofs = tokens.slice(start, at).findIndex(({ low }) => low === 'of' || low === 'for');
  const head = tokens[start + ofs - 1]?.low ?? '';
  if (ofs < 1 || !(ORG_HEADS.has(head) || isRoleHead(head))) return false;
  const next = tokens[at + 1]!;
  const isField =
    !ORG_HEADS.has(next.low) || /^(?:security|services|energy|trade|media|technology|mining)$/.test(next.low);
  return at - (start + ofs) <= 3 && isOrdinary(next.low) && isField && !isAcronym(next);
}

/** Words a text prints inside sentences with a capital, and nowhere in lower case. Linear. */
export function alwaysCapital(sentences: readonly (readonly Token[])[]): Set<string> {
  const capitals = new Set<string>();
  const plain = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      if (!token.capital) plain.add(token.low);
      else if (i > 0 && tokens[i - 1]!.kind === 'word' && !isRoleHead(token.low)) capitals.add(token.low);
    });
  }
  return new Set([...capitals].filter((word) => !plain.has(word)));
}
