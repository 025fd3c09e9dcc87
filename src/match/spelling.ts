import type { Script } from '../names/index.ts';
import { distanceOf } from '../names/index.ts';
import { editCost, isShort, maxEdits, rawEdits } from './edit.ts';
import { FAR_KEY } from './edit-prices.ts';
import { sameSound } from './shared.ts';
import type { TokenTraits } from './traits.ts';
import { areTwoNames, otherName } from './two-names.ts';

/** How well two words meet by their spelling. */

const CEILING = 0.96;
/** Words shorter than this pay nearly the full price for every edit. */
const SHORT = 6;
const SHORT_EDIT = 0.8;
/** Taken off where a word of another script was read aloud, not mistyped, and its consonants are others … */
const READ_NOT_TYPED = 0.25;
/** … or, where each letter is a syllable, where any sound is another. */
export const SYLLABLE_READ = 0.4;
/** Taken off where both spellings are well attested names of their own: Maria is no typo of Mario. */
const BOTH_ATTESTED = 0.36;

/**
 * 1 minus a price per letter that grows steeper as the changes pile up. In short words every letter tells: Peng is not
 * Ping, so cheap changes are cheap in longer words only.
 */
export function spelled(cost: number, raw: number, length: number): number {
  const share = (length < SHORT ? Math.max(cost, raw * SHORT_EDIT) : cost) / length;
  return Math.min(CEILING, 1 - share - Math.max(0, share - 0.2));
}

/** Costs this near are the same: prices are not so fine. */
const SLACK = 1e-9;

/** The cost from which two words of `length` letters are no more alike than `alike`: what `spelled` says, asked the other way round. */
function costOf(alike: number, length: number): number {
  return length * (alike >= 0.8 ? 1 - alike : (1.2 - alike) / 2) - SLACK;
}

/** Two words of one script are no more alike than they are written in it, however alike they are read. */
export function inOwnScript({ token: a }: TokenTraits, { token: b }: TokenTraits): number {
  if (a.native === undefined || b.native === undefined || a.script !== b.script || LETTERED.has(a.script)) return 1;
  const raw = rawEdits(a.native, b.native);
  return spelled(raw, raw, Math.max(a.native.length, b.native.length));
}

/** Alphabets that several languages spell one name in differently: Сергей, Сергій. */
const LETTERED: ReadonlySet<Script> = new Set<Script>(['Cyrl', 'Grek', 'Armn', 'Geor']);

/**
 * How alike two words are written, in the spellings most alike.
 * @param limit they are no more alike than this: where any two spellings reach it, no others are compared
 */
export function bySpelling(a: TokenTraits, b: TokenTraits, limit: number): number {
  let best = 0;
  if (areTwoNames(a, b)) return 0;
  const consonants = wasRead(a, b, CONSONANTS);
  const read = wasRead(a, b, SYLLABLES);
  const { forms } = a.token;
  const others = b.token.forms;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    for (let j = 0; j < others.length; j++) {
      const other = others[j]!;
      const allowed = maxEdits(Math.min(form.length, other.length));
      if (allowed === 0 || Math.abs(form.length - other.length) > allowed) continue;
      const told = distanceOf(form, other, allowed);
      if (told > allowed) continue;
      const raw = told >= 0 && isShort(form.length, other.length) ? told : rawEdits(form, other);
      if (raw > allowed) continue;
      const misread = read ? SYLLABLE_READ : consonants && a.skeletons[i] !== b.skeletons[j] ? READ_NOT_TYPED : 0;
      const longest = Math.max(form.length, other.length);
      const most = Math.min(costOf(best + misread, longest), allowed * FAR_KEY + SLACK);
      const alike = spelled(editCost(form, other, most), raw, longest);
      if (alike - misread <= best) continue;
      best = alike - misread;
      if (best >= CEILING || lessened(a, b, best) >= limit) return lessened(a, b, best);
    }
  }
  return best > 0 ? lessened(a, b, best) : best;
}

/** What is left of how alike two words are written where they are known to be two names. */
function lessened(a: TokenTraits, b: TokenTraits, alike: number): number {
  // Two names that both exist and sound different are two names, not one name and a slip of the pen.
  const left =
    a.attested && b.attested && !sameSound(a, b) && !areSwapped(a.token.text, b.token.text)
      ? alike - BOTH_ATTESTED
      : alike;
  return left > 0 ? left - otherName(a, b) : left;
}

/**
 * Whether one word was read from a script that does not spell letter by letter as Latin does: what was read was not
 * mistyped. Where vowels are left out only the consonants must agree; a syllable is read as a whole.
 */
export function wasRead({ token: a }: TokenTraits, { token: b }: TokenTraits, scripts: ReadonlySet<Script>): boolean {
  return a.script !== b.script && (scripts.has(a.script) || scripts.has(b.script));
}

const CONSONANTS: ReadonlySet<Script> = new Set<Script>(['Arab', 'Hebr', 'Kana']);
export const SYLLABLES: ReadonlySet<Script> = new Set<Script>(['Hani', 'Hang']);

/** Whether two words are the same but for two neighbours that changed places, behind the first, which makes a slip rather than a name: Brian and Brain. */
function areSwapped(a: string, b: string): boolean {
  const { length } = a;
  if (length !== b.length) return false;
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (
    at === 0 ||
    at > length - 2 ||
    a.charCodeAt(at) !== b.charCodeAt(at + 1) ||
    a.charCodeAt(at + 1) !== b.charCodeAt(at)
  )
    return false;
  for (let i = at + 2; i < length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) return false;
  return true;
}
