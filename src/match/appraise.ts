import { type KnownWord, type NameModel, Remembered, type Role, type Token } from '../names/index.ts';
import { type TokenTraits, traitsOf } from './traits.ts';
import { canContradict, weightOf } from './weights.ts';

/** What scoring needs of a token, wherever it stands; and of the same word in another one. */
export interface Appraised {
  readonly role: Role;
  readonly traits: TokenTraits;
  readonly weight: number;
  readonly speaks: boolean;
  readonly other: Appraised | undefined;
}

/** Tokens remembered of each model that are more than a word in Latin letters. */
const MOST = 20_000;

const KNOWN: Readonly<Record<NameModel, Remembered<Appraised>>> = {
  person: new Remembered(MOST),
  organisation: new Remembered(MOST),
  thing: new Remembered(MOST),
};

/**
 * The traits and weight of a token: names are made of words that come again and again, so equal tokens are appraised
 * once and share the answer. Its span is that of the token asked about first.
 * @param word the word, where the token is that: whatever it stands for there, and whatever it does
 */
export function appraise(token: Token, model: NameModel, word: KnownWord | undefined): Appraised {
  if (word !== undefined) {
    const first = word.notes[model] as Appraised | undefined;
    const found = alike(first, token);
    if (found !== undefined) return found;
    const answer = appraised(token, model, first, anyOf(word)?.traits);
    word.notes[model] = answer;
    return answer;
  }
  const key = keyOf(token);
  const first = KNOWN[model].get(key);
  const found = alike(first, token);
  if (found !== undefined) return found;
  const answer = appraised(token, model, first);
  KNOWN[model].set(key, answer);
  return answer;
}

/** The one of the same word that does the same there. */
function alike(first: Appraised | undefined, { role, symbol, forms }: Token): Appraised | undefined {
  for (let found = first; found !== undefined; found = found.other) {
    const { token } = found.traits;
    if (found.role === role && token.symbol === symbol && token.forms.length === forms.length) return found;
  }
  return undefined;
}

/** What was noted of a word under any model. */
const anyOf = ({ notes: { person, organisation, thing } }: KnownWord) =>
  (person ?? organisation ?? thing) as Appraised | undefined;

function appraised(token: Token, model: NameModel, other: Appraised | undefined, alikeTraits?: TokenTraits): Appraised {
  const traits = traitsOf(token, model, alikeTraits);
  return { role: token.role, traits, weight: weightOf(token, model), speaks: canContradict(token), other };
}

/** Everything in a token but its role and its place. */
const keyOf = ({ forms, native, symbol, script }: Token): string =>
  `${forms.join('|')}|${native ?? ''}|${symbol ?? ''}|${script}`;
