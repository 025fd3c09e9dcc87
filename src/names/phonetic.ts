/**
 * Sound keys for Latin tokens of any origin. Own design, after the idea of Metaphone: letters that languages use
 * for the same sound fall into one class, and vowels count only at the start.
 *
 * The two functions differ in grain. `phoneticKeys` keeps apart what an ear keeps apart (g and k, v and p).
 * `skeleton` is coarser: it brings together the spellings of one name written from a script without vowels
 * (Qaddafi, Gadhafi, Kadafi; Mohammed, Muhammad, Mohamad).
 */

/** Letter groups and the class they sound as, longest first. The second class is another language's reading. */
const GROUPS: readonly (readonly [string, string, string?])[] = [
  ['shch', 'X'],
  ['tsch', 'X'],
  ['dzh', 'J'],
  ['sch', 'X', 'SK'],
  ['tch', 'X'],
  ['ough', 'A'],
  ['augh', 'A'],
  ['sh', 'X'],
  ['ch', 'X', 'K'],
  ['cz', 'X'],
  ['sz', 'X', 'S'],
  ['zh', 'J'],
  ['rz', 'J', 'RS'],
  ['dt', 'T'],
  ['dj', 'J'],
  ['dz', 'S'],
  ['ts', 'S'],
  ['tz', 'S'],
  ['ph', 'F'],
  ['th', 'T'],
  ['dh', 'D'],
  ['gh', 'G', 'K'],
  ['kh', 'K', 'H'],
  ['ck', 'K'],
  ['qu', 'K'],
  ['gn', 'N', 'GN'],
  ['ce', 'S', 'X'],
  ['ci', 'S', 'X'],
  ['cy', 'S'],
  ['ge', 'G', 'J'],
  ['gi', 'G', 'J'],
  ['b', 'B'],
  ['c', 'K'],
  ['d', 'D'],
  ['f', 'F'],
  ['g', 'G'],
  ['h', 'H'],
  ['j', 'J', 'Y'],
  ['k', 'K'],
  ['l', 'L'],
  ['m', 'M'],
  ['n', 'N'],
  ['p', 'P'],
  ['q', 'K'],
  ['r', 'R'],
  ['s', 'S'],
  ['t', 'T'],
  ['v', 'F'],
  ['w', 'F'],
  ['x', 'KS', 'X'],
  ['z', 'S'],
];

/** The groups by the code of their first letter. */
const BY_FIRST: (readonly (readonly [string, string, string?])[] | undefined)[] = [];
for (const group of GROUPS) {
  const first = group[0].charCodeAt(0);
  BY_FIRST[first] = [...(BY_FIRST[first] ?? []), group];
}

/** h is silent for many readers, except between vowels. */
function isSilent(text: string, index: number, spelling: string): boolean {
  if (spelling !== 'h') return false;
  const after = text[index + 1];
  return index === 0 || after === undefined || !isVowel(after) || !isVowel(text[index - 1]!);
}

const VOWELS = new Set('aeiouy');
const isVowel = (letter: string) => VOWELS.has(letter);

/**
 * One or two sound keys of a folded Latin token: the plain reading, and where letters are read otherwise
 * elsewhere (ch as k, j as y, silent h and w) the other one. Linear time; digits stand for themselves.
 */
export function phoneticKeys(text: string): readonly string[] {
  let first = '';
  let second = '';
  for (let index = 0; index < text.length; ) {
    const letter = text[index]!;
    if (isVowel(letter)) {
      if (index === 0) {
        const glide = letter === 'y' && text.length > 1 && isVowel(text[1]!);
        first += glide ? 'Y' : 'A';
        second += glide ? 'Y' : 'A';
      }
      index++;
      continue;
    }
    const group = groupAt(text, index);
    if (!group) {
      if (letter >= '0' && letter <= '9') {
        first += letter;
        second += letter;
      }
      index++;
      continue;
    }
    const [spelling, sound] = group;
    const other = isSilent(text, index, spelling) ? '' : (group[2] ?? sound);
    if (!first.endsWith(sound)) first += sound;
    if (other === '') second = index === 0 ? 'A' : second;
    else if (!second.endsWith(other)) second += other;
    // A vowel inside the group (ce, gi) is only context; the next round skips it.
    index += spelling.length;
  }
  return first === second || second === '' ? [first] : [first, second];
}

/** The longest group of letters at a place. */
function groupAt(text: string, index: number): readonly [string, string, string?] | undefined {
  const groups = BY_FIRST[text.charCodeAt(index)];
  if (groups === undefined) return undefined;
  for (const group of groups) if (stands(group[0], text, index)) return group;
  return undefined;
}

function stands(spelling: string, text: string, from: number): boolean {
  for (let at = 1; at < spelling.length; at++) if (spelling.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

const DIGRAPHS: Readonly<Record<string, string>> = {
  sh: 's',
  ch: 's',
  ph: 'f',
  th: 't',
  dh: 'd',
  gh: 'k',
  kh: 'k',
  zh: 'j',
  dj: 'j',
  ck: 'k',
  ts: 's',
  tz: 's',
};
const SINGLE: Readonly<Record<string, string>> = { c: 'k', q: 'k', g: 'k', x: 'k', v: 'f', p: 'b', w: '', y: '' };

/** The sound of each two letters that are one sound, and of each letter, by their codes. */
const CODES = 128;
const pairs: (string | undefined)[] = new Array(CODES * CODES).fill(undefined);
const singles: (string | undefined)[] = new Array(CODES).fill(undefined);
for (const [letters, sound] of Object.entries(DIGRAPHS))
  pairs[letters.charCodeAt(0) * CODES + letters.charCodeAt(1)] = sound;
for (const [letter, sound] of Object.entries(SINGLE)) singles[letter.charCodeAt(0)] = sound;

/**
 * The consonant skeleton of a folded Latin token: vowels and glides dropped, doubled letters once, emphatic and
 * aspirated spellings with their plain ones, and a mark for a vowel at the start. Linear time.
 */
export function skeleton(text: string): string {
  let key = '';
  let last = '';
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    if (isSkeletonVowel(code) || (code === Y && index > 0)) {
      if (index === 0) key = 'a';
      last = '';
      index++;
      continue;
    }
    if (index === 0 && code === Y) {
      key = 'y';
      index++;
      continue;
    }
    if (index === 0 && code === W) {
      // Wladimir is Vladimir; inside a word w is the glide that others write ou (Marwan, Marouan).
      key = last = 'f';
      index++;
      continue;
    }
    const next = text.charCodeAt(index + 1);
    const isLong = code === S && next === C && text.charCodeAt(index + 2) === H;
    const pair = code < CODES && next < CODES ? pairs[code * CODES + next] : undefined;
    const sound = isLong ? 's' : (pair ?? (code < CODES ? singles[code] : undefined) ?? text[index]!);
    index += isLong ? 3 : pair === undefined ? 1 : 2;
    // A final h is silent in most spellings of Arabic and Persian names (Abdullah, Fatimah).
    if (sound === 'h' && index === text.length) break;
    if (sound !== last) key += sound;
    last = sound;
  }
  return key === '' ? text.slice(0, 1) : key;
}

const [C, H, S, W, Y] = [...'chswy'].map((letter) => letter.charCodeAt(0)) as [number, number, number, number, number];
const isSkeletonVowel = (code: number) => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
