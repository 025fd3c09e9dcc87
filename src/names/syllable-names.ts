import { type Draft, newDraft, surface } from './draft.ts';
import { nicknamesOf } from './nicknames.ts';
import { isPinyinWord } from './scripts/pinyin.ts';

/**
 * East Asian names in Latin letters: a family name of a short list and given names of whole syllables. There one syllable
 * for another makes another name, as Xiaoming is not Xiaohong, however few the letters; a slip makes no syllable.
 */

/** Family names of China by Mandarin, Cantonese and Hokkien, and of Vietnam … */
const FAMILIES = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng cao ' +
    'peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan liao shi jin jia xia fu ' +
    'fang zou xiong bai meng qin qiu hou yin xue yan duan lei long tao mao hao gu gong shao wan qian dai mo kong xiang lai guan xi ' +
    'wong chan cheung leung lau lam ng ho lee yeung chow chu kwok kwong tsang tse tsui tam yip yuen yau yiu fung fong law lui mak ' +
    'lim teo goh koh ong neo chua yeo toh ang sim tay low seah chia foo gan heng kuok ooi khoo ' +
    'nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly dinh trinh mai truong luong'
  ).split(' '),
);
/** … and of Korea. */
const KOREAN_FAMILIES = new Set(
  (
    'kim ri pak park choe choi jong jung chong chung kang jo cho yun yoon chang jang im rim han o oh so seo sin shin kwon hwang an ahn ' +
    'hong yoo ryu jon jeon ko paek baek no roh ro mun moon nam ha chon son won cha om pyon hyon'
  ).split(' '),
);

/** Whether a folded Latin word is a family name of these. */
export const isEastAsianFamily = (word: string): boolean => FAMILIES.has(word) || KOREAN_FAMILIES.has(word);

const ONSET =
  '(?:zh|ch|sh|ts|tz|hs|kh|nh|ngh?|ph|th|tr|gi|kw|gw|py|ky|my|hy|ry|b|c|d|f|g|h|j|k|l|m|n|p|q|r|s|t|v|w|x|y|z)?';
const RHYME = '(?:[aeiou]{1,3}|[aeiou]?y[aeiou]{1,2})(?:ng|nh|ch|n|m|k|p|t|l)?';
const SYLLABLE = new RegExp(`^${ONSET}${RHYME}$`);
const LONGEST = 10;

const ofSyllables = (word: string) => word.length <= LONGEST && (SYLLABLE.test(word) || isPinyinWord(word));

const FLAG = 'syllables:';
const KOREAN = 'syllables:korean:';

/** Marks the words of a person's name that is East Asian throughout; leaves all others as they are. O(length). */
export function markSyllables(drafts: Draft[]): Draft[] {
  if (drafts.length < 2 || drafts.length > 4) return drafts;
  for (const { script } of drafts) if (script !== 'Latn') return drafts;
  const ends = [surface(drafts[0]!), surface(drafts.at(-1)!)];
  const korean = ends.some((word) => KOREAN_FAMILIES.has(word));
  if (!korean && !ends.some((word) => FAMILIES.has(word))) return drafts;
  if (!drafts.every((draft) => ofSyllables(surface(draft)))) return drafts;
  const flag = korean ? KOREAN : FLAG;
  return drafts.map((draft) => newDraft({ ...draft, symbol: flag + surface(draft) }));
}

/** Whether a word belongs to such a name. */
export const isSyllables = ({ symbol }: Marked): boolean => symbol?.startsWith(FLAG) === true;

interface Marked {
  readonly text: string;
  readonly symbol?: string | undefined;
}

/** Whether two words of such names are two names. Symmetric. */
export function areOtherSyllables(a: Marked, b: Marked): boolean {
  if (a.symbol?.startsWith(FLAG) !== true || b.symbol?.startsWith(FLAG) !== true) return false;
  const korean = a.symbol.startsWith(KOREAN) && b.symbol.startsWith(KOREAN);
  const sound = korean ? asKorean : plain;
  if (sound(a.text) === sound(b.text) || shareName(a.text, b.text) || lostItsFirst(a.text, b.text)) return false;
  return SYLLABLE.test(a.text) ? SYLLABLE.test(b.text) : isPinyinWord(a.text) && isPinyinWord(b.text);
}

/** What is only another way to write a syllable, or a letter typed twice: Chee and Chi, Soo and Su, Yueh and Yue. */
const plain = (word: string) =>
  word
    .replace(/ee/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/h$/, '')
    .replace(/y(?=[^aeiou]|$)/g, 'i')
    .replace(/(.)\1+/g, '$1');

/** Korean syllables by what all its romanisations keep: Chŏl, Cheol and Chul; Pak, Park and Bak. */
const asKorean = (word: string) =>
  word
    .replace(/^[gk]/, 'k')
    .replace(/^[dt]/, 't')
    .replace(/^[bp]/, 'p')
    .replace(/^(?:ch|j)/, 'c')
    .replace(/^[lr]/, 'l')
    .replace(/[iy](?=[aeou])/, 'y')
    .replace(/eo|eu|oo|ou|u/g, 'o')
    .replace(/ae|ai|ay/g, 'e')
    .replace(/ee|ui/g, 'i')
    .replace(/[gk]$|ck$/, 'k')
    .replace(/(.)\1+/g, '$1');

/** A longer word without its first letter is no other name. */
const lostItsFirst = (a: string, b: string) =>
  Math.min(a.length, b.length) >= SHORTEST_REST && (a.slice(1) === b || b.slice(1) === a);
const SHORTEST_REST = 5;

/** Whether a table holds the two for spellings of one syllable. */
function shareName(a: string, b: string): boolean {
  const groups = nicknamesOf(b);
  return nicknamesOf(a).some((group) => groups.includes(group));
}
