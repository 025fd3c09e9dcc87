import { letterTable } from '../letter-table.ts';

/** Hangul to Latin: revised romanisation, the older spellings in passports, and family names as people write them. */

const RR_INITIAL = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const MR_INITIAL = 'k kk n t tt r m p pp s ss  ch tch ch k t p h'.split(' ');
const RR_VOWEL = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
/** As most people spell their own names: no eo and eu, oo for u. */
const PLAIN_VOWEL = 'a ae ya yae u e yu ye o wa wae oe yo oo wo we wi yoo eu ui i'.split(' ');
const MR_VOWEL = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ');
const FINAL = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** The spellings of family names in passports, the most usual first. */
const SURNAMES = letterTable(`
  김=kim,gim 이=lee,yi,rhee,ri 리=ri,lee 박=park,pak,bak 최=choi,choe 정=jung,chung,jeong,jong 강=kang,gang 조=cho,jo
  윤=yoon,yun 장=jang,chang 임=lim,im,rim 림=rim,lim 한=han 오=oh,o 서=seo,suh,so 신=shin,sin 권=kwon,gwon 황=hwang
  안=ahn,an 송=song 류=ryu,yoo 유=yoo,yu,ryu 전=jeon,chun,jon 홍=hong 고=ko,go,koh 문=moon,mun 손=son,sohn 양=yang,ryang
  량=ryang,yang 배=bae,pae 백=baek,paek,paik 허=heo,hur,ho,huh 남=nam 심=shim,sim 노=noh,roh,no 로=ro,roh 하=ha
  곽=kwak,gwak 성=sung,seong,song 차=cha 주=joo,ju,chu 우=woo,u 구=koo,gu,ku 나=na,ra 라=ra,na 민=min 진=jin,chin 지=ji,chi
  엄=um,eom 채=chae 원=won 천=cheon,chun,chon 방=bang,pang 공=kong,gong 현=hyun,hyeon,hyon 함=ham 변=byun,byeon,pyon
  염=yeom,yum 여=yeo,yuh 추=choo,chu 도=do,to 소=so 석=seok,suk,sok 선=sun,seon,son 설=seol,sul 마=ma 길=gil,kil
  연=yeon,yon 위=wi 표=pyo 명=myung,myong 기=ki,gi 반=ban,pan 왕=wang 금=keum,kum 옥=ok 육=yuk,yook 맹=maeng 인=in 제=je 모=mo
  탁=tak 국=kook,kuk 어=eo 은=eun 편=pyeon 태=tae 렴=ryom 남궁=namgung,namkoong 황보=hwangbo 제갈=jegal 사공=sagong
  선우=sunwoo,sonu 독고=dokgo 서문=seomun
`);

/** Syllables of given names that people spell as no system does. */
const GIVEN = letterTable(`
  영=young 성=sung 정=jung,chung 철=chul,chol 수=soo,su 희=hee,hui 준=joon,jun 은=eun,un 식=shik,sik 국=kook,kuk 경=kyung,kyong
  광=kwang 혁=hyuk,hyok 병=byung,pyong 근=keun,kun 규=kyu 기=ki 길=kil 구=koo 건=kun,gun 강=kang 금=keum,kum 선=sun 순=soon
  숙=sook 석=suk,sok 섭=sup,sop 승=seung 우=woo,u 욱=wook 운=woon 윤=yoon,yun 유=yoo,yu 주=joo 지=jee,ji 춘=choon,chun 현=hyun,hyon
  형=hyung 훈=hoon,hun 덕=duk,dok 범=bum,bom 명=myung,myong 룡=ryong,yong 용=yong,ryong 남=nam 박=pak,park 태=tae,thae 택=taek,thaek
`);

/** Spellings of one syllable of a given name. */
export function koreanSyllable(syllable: string): string[] {
  return [...(GIVEN[syllable]?.split(',') ?? []), ...romaniseHangul(syllable)];
}

function syllables(word: string, initials: readonly string[], vowels: readonly string[]): string[] {
  return [...word].map((syllable) => {
    const code = syllable.codePointAt(0)! - 0xac00;
    if (code < 0 || code >= 11172) return '';
    return `${initials[Math.floor(code / 588)]}${vowels[Math.floor((code % 588) / 28)]}${FINAL[code % 28]}`;
  });
}

/** Spellings of a Hangul word that is no family name. */
export function romaniseHangul(word: string): string[] {
  const forms = [
    syllables(word, RR_INITIAL, RR_VOWEL),
    syllables(word, RR_INITIAL, PLAIN_VOWEL),
    syllables(word, MR_INITIAL, MR_VOWEL),
    syllables(word, RR_INITIAL, MR_VOWEL),
  ].map((parts) => parts.join(''));
  return [...new Set(forms)].filter((form) => form !== '');
}

/** Spellings of a Korean family name, or `undefined` if it is none. */
export function koreanSurname(word: string): string[] | undefined {
  return SURNAMES[word]?.split(',');
}

/** How many syllables of an unspaced Korean name are the family name; 0 if it does not look like a name. */
export function koreanSurnameLength(word: string): number {
  if (word.length >= 4 && word.length <= 5 && SURNAMES[word.slice(0, 2)]) return 2;
  return word.length >= 2 && word.length <= 4 && SURNAMES[word[0]!] ? 1 : 0;
}
