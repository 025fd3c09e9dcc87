import { letterTable } from '../letter-table.ts';
import { HOKKIEN, HOKKIEN_FAMILIES } from './hokkien-syllables.ts';

/**
 * Latin spellings of Chinese names that are not pinyin, read back into it: the Cantonese of Hong Kong and the Wade-Giles
 * of Taiwan and of older books. Both are known by their family names and syllables; what fits neither stays as it is.
 */

/** Syllables as Hong Kong spells them, with the pinyin of the letters they most often stand for in names. */
const CANTONESE = letterTable(`
  ban=bin cheong=chang,xiang cheuk=zhuo cheung=chang,xiang chi=zhi,ci ching=qing,zheng chiu=chao,zhao chuen=quan,chuan
  chun=zhen,jun chung=zhong,cong fai=hui fan=fan fat=fa fong=fang fu=fu fuk=fu fung=feng hang=heng,xing hei=xi
  him=qian,xian hin=xian hing=xing ho=hao,he hoi=hai hong=kang,hang hung=hong,xiong ka=jia kai=qi,jia kam=jin kan=jin
  kei=qi,ji keung=qiang kim=jian kin=jian king=jing kit=jie ko=gao kong=gang kuen=quan,juan kui=ju kwan=jun,guan kwok=guo
  kwong=guang lai=li,lai lam=lin lan=lan lap=li leung=liang lik=li lim=lian lin=lian ling=ling lok=le,luo lui=lei
  luk=lu lun=lun lung=long mak=mo man=wen,min mei=mei mi=mei mimg=ming ming=ming mo=wu mui=mei mun=man nam=nan
  ngai=yi,wei ngan=yan ngor=e nin=nian nui=nv oi=ai on=an pak=bo,bai pik=bi pin=bian ping=ping,bing po=bao,bu pok=bo pong=bang
  pui=pei sai=shi san=shan sang=sheng sau=xiu shan=shan sheung=shang shing=cheng,sheng shui=shui shuk=shu shun=shun
  shung=chong sik=xi sin=xian sing=xing,sheng siu=xiao sum=shen,xin sun=xin,xun sung=song suet=xue tai=tai,di tak=de
  tat=da tim=tian tin=tian ting=ting to=tao tong=tang,dong tsang=zeng tsun=jun,zun tuen=duan tung=dong,tong tze=zi tsz=zi,ci
  wa=hua wah=hua wai=wei,hui wan=yun,wen wang=hong,heng wing=yong,rong wo=he woon=huan wui=hui yan=ren,yin,en yat=yi,ri
  yau=you yee=yi yeuk=ruo yeung=yang yi=yi yik=yi,yik yim=yan yin=yan,xian ying=ying yip=ye yiu=yao yu=yu yue=yu
  yuen=yuan yuet=yue yui=rui yuk=yu yun=run yung=rong,yong
`);

/** Family names that only Hong Kong and its neighbours spell so, with their pinyin. */
const CANTONESE_FAMILIES = letterTable(`
  au=ou chan=chen cheung=zhang choi=cai chow=zhou chu=zhu chung=zhong fong=fang fung=feng hui=xu kong=jiang kwan=guan kwok=guo kwong=kuang
  lam=lin lau=liu law=luo leung=liang lo=lu lui=lei,lu luk=lu mak=mai mok=mo ng=wu,huang ngai=wei pang=peng poon=pan shum=cen,shen
  sin=xian siu=xiao suen=sun szeto=situ tam=tan tong=tang tsang=zeng tse=xie tsui=xu wong=wang,huang wan=yin,wen woo=hu
  yam=ren yau=qiu yeung=yang yim=yan yip=ye yiu=yao yuen=yuan,ruan yung=rong cheng=zheng lai=li ho=he lee=li
`);

/** Syllables that Wade-Giles alone spells so: the rest of the name is read by it where one of them stands. */
const WADE_ONLY =
  /^(?:hs[a-z]+|ch(?:ia|iao|iang|iu|iung|ueh)|ts[aeou][a-z]*|tz?u|j[aeiou]n?g?|ch?ieh|ch?ien|[a-z]+(?:ieh|ueh|ien|eih|ih)|jen|kuo|yueh?)$/;
const WADE: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/^hs/, ['x']],
  [/^t[sz](?=u$)/, ['z', 'c']],
  [/^ts/, ['z', 'c']],
  [/^ch(?=[iu])/, ['j', 'q', 'zh', 'ch']],
  [/^ch/, ['zh', 'ch']],
  [/^j/, ['r']],
  [/^p/, ['b', 'p']],
  [/^t/, ['d', 't']],
  [/^k/, ['g', 'k']],
];

function fromWade(syllable: string): string[] {
  const rhyme = syllable
    .replace(/^(t[sz]|ss|sz)u$/, '$1i')
    .replace(/ih$/, 'i')
    .replace(/ieh$/, 'ie')
    .replace(/ueh$/, 'ue')
    .replace(/ien$/, 'ian')
    .replace(/(?<=[^aeiou])ung$/, 'ong')
    .replace(/^yen$/, 'yan')
    .replace(/^(k|h)o$/, '$1e')
    // Taiwan drops the y that only carries the vowel: Tsai Ing-wen.
    .replace(/^i(?=n)/, 'yi')
    .replace(/uo$/, 'uo');
  const initial = WADE.find(([pattern]) => pattern.test(rhyme));
  return initial === undefined ? [rhyme] : initial[1].map((pinyin) => rhyme.replace(initial[0], pinyin));
}

/** No syllable of either has more letters. */
export const LONGEST_SYLLABLE = 6;

/**
 * The pinyin of each word of a person's name that is Cantonese or Wade-Giles throughout, the most likely first;
 * `undefined` where it is neither, as of most names. `words` are folded Latin words in order.
 */
export function pinyinOf(words: readonly string[]): string[][] | undefined {
  if (words.length < 2 || words.length > 4 || words.some((word) => word.length > LONGEST_SYLLABLE)) return undefined;
  return fullName(words) ?? withForeignName(words) ?? wadeGiles(words);
}

const fullName = (words: readonly string[]) => inOrder(words) ?? inOrder([...words].reverse())?.reverse();

const inOrder = (words: readonly string[]) =>
  spelledBy(CANTONESE_FAMILIES, CANTONESE, words) ?? spelledBy(HOKKIEN_FAMILIES, HOKKIEN, words);

/** Many of Hong Kong bear an English name as well, before or behind the others: John Lee Ka-chiu. */
function withForeignName(words: readonly string[]): string[][] | undefined {
  if (words.length < 4) return undefined;
  const [first = '', ...rest] = words;
  const behind = fullName(rest);
  if (behind !== undefined) return [[first], ...behind];
  const before = fullName(words.slice(0, -1));
  return before && [...before, [words.at(-1)!]];
}

type Syllables = Readonly<Record<string, string>>;

function spelledBy(
  families: Syllables,
  syllables: Syllables,
  [family = '', ...given]: readonly string[],
): string[][] | undefined {
  const known = families[family];
  if (known === undefined || !given.every((word) => syllables[word] !== undefined)) return undefined;
  return [known, ...given.map((word) => syllables[word]!)].map((spellings) => spellings.split(','));
}

function wadeGiles(words: readonly string[]): string[][] | undefined {
  if (!words.some((word) => WADE_ONLY.test(word)) || !words.every((word) => SYLLABLE.test(word))) return undefined;
  return words.map(fromWade);
}

const SYLLABLE = /^(?:hs|ts|tz|ch|sh|[bcdfghjklmnpqrstwxy])?(?:[aeiou]{1,3}|ueh|ieh|ih)(?:n|ng|h)?$/;
