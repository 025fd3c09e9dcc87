import { letterTable } from '../letter-table.ts';

/** Thai to Latin after the Royal system, without its syllable rules: clusters get a short vowel where none is written. */

const INITIALS: Readonly<Record<string, string>> = letterTable(`
  ก=k ข=kh ฃ=kh ค=kh ฅ=kh ฆ=kh ง=ng จ=ch ฉ=ch ช=ch ซ=s ฌ=ch ญ=y ฎ=d ฏ=t ฐ=th ฑ=th ฒ=th ณ=n ด=d ต=t ถ=th ท=th
  ธ=th น=n บ=b ป=p ผ=ph ฝ=f พ=ph ฟ=f ภ=ph ม=m ย=y ร=r ล=l ว=w ศ=s ษ=s ส=s ห=h ฬ=l อ= ฮ=h ฤ=rue
`);
const FINALS: Readonly<Record<string, string>> = letterTable(`
  k=k kh=k ch=t s=t d=t t=t th=t b=p p=p ph=p f=p r=n l=n y=i w=o
`);
const VOWELS: Readonly<Record<string, string>> = letterTable(`
  ะ=a ั=a า=a ำ=am ิ=i ี=i ึ=ue ื=ue ุ=u ู=u เ=e แ=ae โ=o ใ=ai ไ=ai ๅ=a
`);

/** Tone marks go, silenced letters (with thanthakhat) go, and vowels written before their consonant move behind it. */
function ordered(word: string): string {
  return (
    word
      .replace(/(?:[ทตดศ](?=ร\u0e4c)|ษ(?=[ณมร]\u0e4c))?[ก-ฮ][ิุ]?\u0e4c/g, '')
      .replace(/[\u0e48-\u0e4b\u0e4d\u0e47]/g, '')
      // A leading h only sets the tone: Leekpai; ษ before a silent letter is silent, too: Yingluck.
      .replace(/(^|[ะ-ูเ-ไ])ห(?=[ลมนรวยงญ])/g, '$1')
      .replace(/([เแโใไ])([กขคตปผพทศส][รล](?=[ก-ฮ])|[ก-ฮ])/g, '$2$1')
      // ว between two consonants is the vowel ua: Chuan.
      .replace(/([ก-ฮ])ว(?=[กงดนบมย](?:[ก-ฮ]|$))/g, '$1ุา')
      .replace(/เา/g, 'โ')
      .replace(/ร{2}/g, 'ั')
  );
}

/** Two consonants in a row hide a vowel: o in a closed syllable (som-chai), a in an open one (sa-wat). */
function hiddenVowel(letters: readonly string[], index: number): string {
  const isConsonant = (place: number) => INITIALS[letters[place] ?? ''] !== undefined;
  const next = letters[index + 1] ?? '';
  if (!isConsonant(index + 1) || 'รล'.includes(next) || (next === 'ว' && 'กขค'.includes(letters[index]!))) return '';
  return isConsonant(index + 2) ? 'o' : 'a';
}

function spell(word: string, royal: boolean): string {
  const letters = [...ordered(word)];
  let text = '';
  letters.forEach((letter, index) => {
    const vowel = VOWELS[letter];
    if (vowel !== undefined) {
      text += vowel;
      return;
    }
    const sound = INITIALS[letter];
    if (sound === undefined) return;
    const next = letters[index + 1];
    const before = letters[index - 1];
    const closes = index > 0 && (next === undefined || VOWELS[next] === undefined);
    const afterVowel = before !== undefined && VOWELS[before] !== undefined;
    if (letter === 'อ' && closes) text += afterVowel ? '' : 'o';
    else if (closes && afterVowel) text += royal ? (FINALS[sound] ?? sound) : sound;
    else if (closes && next === undefined)
      text += `${/[aeiou]$/.test(text) ? '' : 'o'}${royal ? (FINALS[sound] ?? sound) : sound}`;
    else text += sound + hiddenVowel(letters, index);
  });
  return text;
}

/** Consonants as the Indic letters they come from, by which many family names are spelled: เวชชาชีวะ, Vejjajiva. */
const INDIC: Readonly<Record<string, string>> = letterTable(`
  ค=g ฆ=gh จ=ch ช=j ซ=s ฌ=jh ญ=n ฑ=d ฒ=dh ท=d ธ=dh บ=b พ=b ภ=bh ว=v ศ=s ษ=s ห=h ฤ=ri
`);

/** Letter by letter, an a behind every consonant that has no vowel and stands before another one or at the end. */
function indic(word: string): string {
  const letters = [...ordered(word)];
  let text = '';
  letters.forEach((letter, index) => {
    const vowel = VOWELS[letter];
    if (vowel !== undefined) text += vowel;
    else if (letter === 'อ') text += VOWELS[letters[index + 1] ?? ''] === undefined ? 'a' : '';
    else if (INITIALS[letter] !== undefined) {
      const next = letters[index + 1];
      const cluster = next === undefined ? index < 2 : 'รลยว'.includes(next) || next === letter;
      const bare = next === undefined || VOWELS[next] === undefined;
      text += (INDIC[letter] ?? INITIALS[letter]!) + (bare && !cluster ? 'a' : '');
    }
  });
  return text;
}

/** Spellings of a Thai word: the Royal system, and letter by letter as many family names are written. */
export function romaniseThai(word: string): string[] {
  const royal = spell(word, true);
  const plain = spell(word, false);
  const old = indic(word);
  return [
    ...new Set([
      royal,
      plain,
      plain.replace(/ph/g, 'p').replace(/th/g, 't'),
      old,
      old.replace(/v/g, 'w').replace(/j/g, 'ch'),
      royal.replace(/ue/g, 'u'),
    ]),
  ].filter((form) => form !== '');
}
