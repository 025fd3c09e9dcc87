import type { Token } from '../names/index.ts';
import type { TokenTraits } from './similarity.ts';

/**
 * A token's traits as text, so that an index can store them: sound keys and nicknames cost more to work out than
 * to read. Spans are left out, since many names share the token, and forms, which the index holds in a table of its own.
 */
export function packTraits(traits: TokenTraits): string {
  const { token, phonetic, skeletons, nicknames, common, attested, known, initial } = traits;
  const fields = [token.role, token.script, token.native ?? 0, token.symbol ?? 0];
  const commonness = common ? 3 : attested ? 2 : known ? 1 : 0;
  return JSON.stringify([...fields, phonetic, skeletons, nicknames, commonness, initial ? 1 : 0]);
}

type Packed = [
  Token['role'],
  Token['script'],
  string | 0,
  string | 0,
  string[],
  string[],
  string[],
  0 | 1 | 2 | 3,
  0 | 1,
];

/** What `packTraits` was given, but for spans. */
export function unpackTraits(packed: string, forms: readonly string[]): TokenTraits {
  const [role, script, native, symbol, phonetic, skeletons, nicknames, attested, initial] = JSON.parse(
    packed,
  ) as Packed;
  const text = forms[0]!;
  const token: Token = {
    text,
    forms,
    ...(native === 0 ? {} : { native }),
    ...(symbol === 0 ? {} : { symbol }),
    script,
    role,
    start: 0,
    end: 0,
  };
  return {
    token,
    phonetic,
    skeleton: skeletons[0] ?? '',
    skeletons,
    nicknames,
    common: attested === 3,
    attested: attested > 1,
    known: attested > 0,
    initial: initial === 1,
  };
}
