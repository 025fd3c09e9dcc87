import { letterTable } from '../letter-table.ts';

/**
 * Cyrillic to Latin the ways people and passports do it. Russian, Ukrainian, Belarusian, Bulgarian, Serbian and
 * Macedonian read some letters differently; letters found in only one of them tell which one is meant.
 */

type Table = Readonly<Record<string, string>>;

/** Letters read alike nearly everywhere, including the additional letters of Turkic and Caucasian languages. */
const BASE: Table = letterTable(`
  а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh
  щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=u ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz ә=a ғ=gh қ=q
  ң=ng ө=o ұ=u ү=u һ=h ҳ=h ҷ=j ӣ=i ӯ=u ҡ=k ҙ=z ҫ=s җ=j ӏ= ѣ=e ѳ=f ѵ=i ә̀=a
`);

/** The passport style (ICAO 9303): `Iurii`, `Mariia`. */
const PASSPORT: Table = { й: 'i', ю: 'iu', я: 'ia', ъ: 'ie', щ: 'shch', ї: 'i', є: 'ie' };
/** The plain style of newspapers: kh becomes h, shch becomes sch. */
const PLAIN: Table = letterTable(`
  х=h щ=sch ё=yo й=i дж=j ђ=d џ=dj ћ=ch ј=y љ=l њ=n қ=k ғ=g
`);
const UKRAINIAN: Table = { г: 'h', и: 'y', ь: '' };
/** Serbian as it looks when its háčeks are left out. */
const SERBIAN: Table = { ш: 's', ч: 'c', ж: 'z', х: 'h', ц: 'c' };
const BULGARIAN: Table = { ъ: 'a', щ: 'sht', х: 'h' };

function spell(word: string, ...styles: readonly Table[]): string {
  let text = '';
  for (const letter of word) {
    let latin: string | undefined;
    for (const style of styles) latin ??= style[letter];
    text += latin ?? BASE[letter] ?? '';
  }
  return text;
}

/** -ий and -ый at the end lose a letter in everyday spelling: Юрий is Yuriy, Yuri, Yury and Iurii. */
function everydayEndings(word: string, styles: readonly Table[]): string[] {
  const stem = /(.+)[иыі]й$/.exec(word)?.[1];
  return stem ? [`${spell(stem, ...styles)}i`, `${spell(stem, ...styles)}y`] : [];
}

/** е is read ye at the start and after a vowel: Ельцин, Yeltsin. */
function withYe(word: string): string {
  return spell(word.replace(/(^|[аеёиоуыэюя])е/g, '$1є'));
}

/** кс is x in the names that other languages write with x: Александр, Maksim. */
const withX = (text: string): string => text.replace(/ks/g, 'x');

/**
 * The Latin spellings of a lower-case Cyrillic word, the most usual first, at most six.
 * Follows BGN/PCGN first, then everyday spellings, then the passport style.
 */
export function romaniseCyrillic(word: string): string[] {
  const foreign = /[әғқңөұүһыъэё]/.test(word);
  const ukrainian = !foreign && (/[їєґ]|ськ/.test(word) || (word.includes('і') && !word.includes('ў')));
  const forms = new Set<string>();
  if (ukrainian) forms.add(spell(word, UKRAINIAN));
  if (/[^аеиоуэюяыё]ъ[^еёюя]/.test(word)) forms.add(spell(word, BULGARIAN));
  if (/[јљњћђџ]/.test(word)) {
    forms.add(spell(word, SERBIAN));
    forms.add(spell(word, SERBIAN, { ђ: 'd', љ: 'l', њ: 'n' }));
  }
  forms.add(spell(word));
  for (const form of everydayEndings(word, ukrainian ? [UKRAINIAN] : [])) forms.add(form);
  forms.add(spell(word, PASSPORT));
  if (word.includes('кс')) forms.add(withX(spell(word)));
  // What Serbian, Polish and Czech write with c: Ivica.
  if (word.includes('ц')) forms.add(spell(word).replace(/ts/g, 'c'));
  forms.add(withYe(word));
  forms.add(spell(word, PLAIN));
  // Володимир has no letter of its own, yet is Volodymyr.
  if (!foreign && word.includes('и')) forms.add(spell(word, UKRAINIAN));
  forms.delete('');
  return [...forms].slice(0, 6);
}
