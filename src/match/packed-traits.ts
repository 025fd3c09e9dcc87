import { newToken, type Role, type Token } from '../names/index.ts';
import { completed, type LearnedTraits, type TokenTraits } from './traits.ts';

/**
 * A token's traits as text, so that an index can store them: sound keys and nicknames cost more to work out than
 * to read. Spans are left out, since many names share the token, and forms, which the index holds in a table of its own.
 *
 * Fields are parted by one control character and the items of a field by another; no word of a name holds either. What
 * most tokens are (a name, in Latin letters) is written as nothing: an index holds hundreds of thousands of these.
 */
const FIELD = '\u001f';
const ITEM = '\u001e';
const USUAL_ROLE = 'name';
/** Whether a word is a family name or a given one depends on the name it stands in; tokens are compared without. */
const SAID_ALIKE: ReadonlySet<Role> = new Set<Role>(['name', 'family', 'given']);
const USUAL_SCRIPT = 'Latn';

export function packTraits(traits: LearnedTraits): string {
  const { token, phonetic, skeletons, nicknames, common, attested, known, initial, gendered } = traits;
  return [
    `${common ? 3 : attested ? 2 : known ? 1 : 0}${(initial ? 1 : 0) + (gendered ? 2 : 0)}`,
    phonetic.join(ITEM),
    skeletons.join(ITEM),
    nicknames.join(ITEM),
    SAID_ALIKE.has(token.role) ? '' : token.role,
    token.script === USUAL_SCRIPT ? '' : token.script,
    token.native ?? '',
    token.symbol ?? '',
  ]
    .join(FIELD)
    .replace(EMPTY_END, '');
}

const EMPTY_END = /\u001f+$/;
const NOTHING: readonly string[] = [];

/** What `packTraits` was given, but for spans and for which part of its name a word is. */
export function unpackTraits(packed: string, forms: readonly string[]): TokenTraits {
  const [flags, phonetic = '', skeletons = '', nicknames = '', role = '', script = '', native = '', symbol = ''] =
    packed.split(FIELD);
  const token = newToken({
    text: forms[0]!,
    forms,
    native: native === '' ? undefined : native,
    symbol: symbol === '' ? undefined : symbol,
    script: script === '' ? USUAL_SCRIPT : (script as Token['script']),
    role: role === '' ? USUAL_ROLE : (role as Token['role']),
    start: 0,
    end: 0,
  });
  const sounds = token.role === 'number' || token.role === 'legalForm' ? NOTHING : skeletons.split(ITEM);
  const commonness = Number(flags![0]);
  const marks = Number(flags![1]);
  return completed({
    token,
    phonetic: itemsOf(phonetic),
    skeletons: sounds,
    nicknames: itemsOf(nicknames),
    common: commonness === 3,
    attested: commonness >= 2,
    known: commonness >= 1,
    initial: (marks & 1) !== 0,
    gendered: (marks & 2) !== 0,
  });
}

const itemsOf = (field: string): readonly string[] => (field === '' ? NOTHING : field.split(ITEM));
