import type { NameModel, Token } from '../names/index.ts';
import { isFixed, isGendered, isInitials, nicknamesOf, phoneticKeys, rarity, skeleton } from '../names/index.ts';

/** So common that its spellings are known, too. */
const COMMON = 0.5;
const ATTESTED = 0.75;
/** Known as a name at all, if a rare one. */
const KNOWN = 0.9;

/** What of a token is looked up or worked out at some cost, and stored with it. */
export interface LearnedTraits {
  readonly token: Token;
  readonly phonetic: readonly string[];
  /** Skeletons of all forms, in their order. */
  readonly skeletons: readonly string[];
  readonly nicknames: readonly string[];
  readonly common: boolean;
  readonly attested: boolean;
  readonly known: boolean;
  readonly initial: boolean;
  /** A family name that may be the form of another one for women or men. */
  readonly gendered: boolean;
}

/** What the similarity of two tokens needs to know of each, worked out once per token. */
export interface TokenTraits extends LearnedTraits {
  /** The skeleton of the first form. */
  readonly skeleton: string;
  /** The letters an organisation may be known by, and no word of its name. */
  readonly initials: boolean;
  /** A number or a legal form: the same or not, never nearly. */
  readonly fixed: boolean;
  /** An article or the like. */
  readonly little: boolean;
  /** One Latin word that stands for nothing but itself. */
  readonly plain: boolean;
  /** The first letter of all its spellings; 0 where they begin otherwise. */
  readonly firstLetter: number;
  /** What an index notes of it, in nobody's way: see `TraitsOf` there. */
  note?: { readonly owner: number } | undefined;
}

/**
 * Traits of a token; keep them where a token is compared often.
 * @param alike those of a token of the same text under another model, where they are at hand: it sounds the same
 */
export function traitsOf(token: Token, model: NameModel, alike?: TokenTraits): TokenTraits {
  const fixed = isFixed(token);
  const rare = rarity(token.text, model);
  const heard = alike !== undefined && alike.fixed === fixed ? alike : undefined;
  const isSpelledAlike = heard?.token.forms.length === 1 && token.forms.length === 1;
  return completed({
    token,
    phonetic: fixed ? NOTHING : (heard?.phonetic ?? phoneticKeys(token.text)),
    skeletons: fixed ? NOTHING : heard && isSpelledAlike ? heard.skeletons : token.forms.map(skeleton),
    nicknames: model === 'person' ? groupsOf(token) : NOTHING,
    common: model === 'person' && rare < COMMON,
    attested: rare < ATTESTED,
    known: rare < (model === 'person' ? KNOWN : ATTESTED),
    initial: isInitial(token, model),
    gendered: model === 'person' && isGendered(token.text),
  });
}

/** All traits of a token by those that have to be looked up. One shape for all, which keeps comparing fast. */
export function completed(learned: LearnedTraits): TokenTraits {
  const { token, skeletons } = learned;
  return {
    token,
    phonetic: learned.phonetic,
    skeleton: skeletons[0] ?? '',
    skeletons,
    nicknames: learned.nicknames,
    common: learned.common,
    attested: learned.attested,
    known: learned.known,
    initial: learned.initial,
    initials: isInitials(token),
    fixed: isFixed(token),
    little: token.text.length <= LONGEST_LITTLE && token.symbol?.startsWith('particle:') === true,
    gendered: learned.gendered,
    plain: isPlain(token),
    firstLetter: firstLetterOf(token.forms),
    note: undefined,
  };
}

function firstLetterOf(forms: readonly string[]): number {
  const first = forms[0]!.charCodeAt(0);
  for (let i = 1; i < forms.length; i++) if (forms[i]!.charCodeAt(0) !== first) return 0;
  return first;
}

const NOTHING: readonly string[] = [];
const LONGEST_LITTLE = 3;

function isPlain(token: Token): boolean {
  const { text, forms, native, symbol, script } = token;
  return (
    script === 'Latn' &&
    forms.length === 1 &&
    native === undefined &&
    symbol === undefined &&
    !isFixed(token) &&
    PLAIN.test(text)
  );
}

const PLAIN = /^[a-z0-9]+$/;

/** The groups of a name, and of its other spellings where Latin has several: Aleksej is Aleksey as well. */
function groupsOf({ text, forms, script }: Token): readonly string[] {
  const groups = nicknamesOf(text);
  if (forms.length === 1 || script !== 'Latn') return groups;
  return [...new Set(forms.flatMap((form) => [...nicknamesOf(form)]))];
}

/** One letter that stands for a word, as far as the name tells: the family name in `O, Yong Ho` is whole. */
function isInitial(token: Token, model: NameModel): boolean {
  return model === 'person' ? token.role === 'initial' : token.text.length === 1 && token.role !== 'number';
}
