import type { NameModel, Role, Token } from '../names/index.ts';
import { type TokenTraits, traitsOf } from './traits.ts';
import { canContradict, weightOf } from './weights.ts';

/** What scoring needs of a token, wherever it stands. */
interface Appraised {
  readonly traits: TokenTraits;
  readonly weight: number;
  readonly speaks: boolean;
}

/** Tokens remembered of each model and role; when they are full, all are forgotten, which keeps memory bounded. */
const MOST = 20_000;

type Known = Map<string, Appraised>;
const KNOWN: Readonly<Record<NameModel, Map<Role, Known>>> = {
  person: new Map(),
  organisation: new Map(),
  thing: new Map(),
};

/**
 * The traits and weight of a token: names are made of words that come again and again, so equal tokens are appraised
 * once and share the answer. Its span is that of the token asked about first.
 */
export function appraise(token: Token, model: NameModel): Appraised {
  const ofRole = knownOf(model, token.role);
  const key = keyOf(token);
  const found = ofRole.get(key);
  if (found !== undefined) return found;
  const answer = { traits: traitsOf(token, model), weight: weightOf(token, model), speaks: canContradict(token) };
  if (ofRole.size >= MOST) ofRole.clear();
  ofRole.set(key, answer);
  return answer;
}

function knownOf(model: NameModel, role: Role): Known {
  const known = KNOWN[model].get(role);
  if (known !== undefined) return known;
  const none: Known = new Map();
  KNOWN[model].set(role, none);
  return none;
}

/** Everything in a token but its role and its place; for most of them, plain words, that is the word. */
function keyOf({ text, forms, native, symbol, script }: Token): string {
  if (forms.length === 1 && native === undefined && symbol === undefined && script === 'Latn') return text;
  return `|${forms.join('|')}|${native ?? ''}|${symbol ?? ''}|${script}`;
}
