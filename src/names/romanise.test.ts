import { describe, expect, it } from 'vitest';
import { analyse } from './index.ts';

/** Every spelling of every token of a name, in order. */
const spellings = (printed: string) => analyse(printed, 'person').tokens.map((token) => token.forms);

describe('romanisation', () => {
  // Each row: a name in its script, and spellings people use for its tokens.
  const NAMES: readonly (readonly [string, readonly string[]])[] = [
    ['Юрий Достоевский', ['yuri', 'dostoevsky']],
    ['Юрий', ['iurii']],
    ['Володимир Зеленський', ['volodymyr', 'zelenskyy']],
    ['Александр Лукашенко', ['alexander', 'lukashenko']],
    ['Джон', ['john']],
    ['Ђорђе Његош', ['djordje', 'njegos']],
    ['معمر القذافي', ['muamar', 'al', 'gaddafi']],
    ['محمد', ['mohammad']],
    ['عبد الله حسین', ['abdullah', 'hussein']],
    ['אבי כהן', ['avi', 'cohen']],
    ['Αλέξης Τσίπρας', ['alexis', 'tsipras']],
    ['Γιώργος Παπανδρέου', ['giorgos', 'papandreou']],
    ['Նիկոլ Փաշինյան', ['nikol', 'pashinyan']],
    ['მიხეილ სააკაშვილი', ['mikheil', 'saakashvili']],
    ['习近平', ['xi', 'jinping']],
    ['習近平', ['hsi', 'jinping']],
    ['曾荫权', ['tsang']],
    ['欧阳锋', ['ouyang', 'feng']],
    ['김정은', ['kim', 'jong', 'un']],
    ['박근혜', ['park']],
    ['이재명', ['lee', 'jae', 'myung']],
    ['さくら', ['sakura']],
    ['ウィリアム', ['william']],
    ['田中', ['tanaka']],
    ['नरेन्द्र मोदी', ['narendra', 'modi']],
    ['मनमोहन सिंह', ['manmohan', 'singh']],
    ['শেখ হাসিনা', ['shekh', 'hasina']],
    ['ஸ்டாலின்', ['stalin']],
    ['ทักษิณ', ['thaksin']],
    ['မင်းအောင်လှိုင်', ['min', 'aung', 'hlaing']],
    ['មករា', ['makara']],
    ['አህመድ', ['ahmed']],
  ];

  it.each(NAMES)('%s', (printed, expected) => {
    const found = spellings(printed);
    expected.forEach((spelling, index) => {
      expect(found[index]).toContain(spelling);
    });
  });

  it('keeps the original, folded, so that one script compares with itself', () => {
    const native = (printed: string) => analyse(printed, 'person').tokens.map((token) => token.native);
    expect(native('ИВАНОВ')).toEqual(native('Иванов'));
    expect(native('علی')).toEqual(native('علي'));
    expect(native('習近平')).toEqual(native('习近平'));
    expect(native('Ivanov')).toEqual([undefined]);
  });

  it('knows a name from a word that only begins like the Arabic article', () => {
    expect(spellings('الكسندر')).toHaveLength(1);
    expect(spellings('القذافي')).toHaveLength(2);
  });
});
