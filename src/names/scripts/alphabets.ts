import { letterTable } from '../letter-table.ts';

/** Scripts that are read letter by letter: Greek with its digraphs, Armenian in both readings, Georgian. */

type Rules = readonly (readonly [RegExp, string])[];
type Letters = Readonly<Record<string, string>>;

function spell(word: string, letters: Letters, rules: Rules = []): string {
  let text = word;
  for (const [pattern, latin] of rules) text = text.replace(pattern, latin);
  return [...text].map((letter) => letters[letter] ?? (letter >= 'a' && letter <= 'z' ? letter : '')).join('');
}

const distinct = (forms: readonly string[]) => [...new Set(forms)].filter((form) => form !== '');

const GREEK: Letters = letterTable(`
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ϊ=i ϋ=y
`);
/** ELOT 743, the standard of passports. */
const GREEK_DIGRAPHS: Rules = [
  [/ου/g, 'ou'],
  [/([αεη])υ(?=[αειουωβγδζλμνρ])/g, '$1v'],
  [/([αεη])υ/g, '$1f'],
  [/γγ/g, 'ng'],
  [/γξ/g, 'nx'],
  [/γχ/g, 'nch'],
  [/^μπ|μπ$/g, 'b'],
];
/** As the names are said: μπ is b, ντ is d, γκ is g, αι is e, οι and ει are i. */
const GREEK_SPOKEN: Rules = [
  [/^ντ/g, 'd'],
  [/^γκ/g, 'g'],
  [/μπ/g, 'b'],
  [/αι/g, 'e'],
  [/[οε]ι/g, 'i'],
  [/ου/g, 'u'],
  ...GREEK_DIGRAPHS,
];

/** Spellings of a folded Greek word, at most five. */
export function romaniseGreek(word: string): string[] {
  const standard = spell(word, GREEK, GREEK_DIGRAPHS);
  const spoken = spell(word, { ...GREEK, χ: 'h', υ: 'i' }, GREEK_SPOKEN);
  const classical = spell(word, { ...GREEK, φ: 'ph', χ: 'ch', η: 'e', β: 'b', υ: 'y' }, GREEK_DIGRAPHS);
  return distinct([standard, standard.replace(/ch/g, 'h'), spoken, standard.replace(/f/g, 'ph'), classical]).slice(
    0,
    5,
  );
}

const ARMENIAN: Letters = letterTable(`
  ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch
  պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f և=ev
`);
const WESTERN: Letters = {
  ...ARMENIAN,
  բ: 'p',
  պ: 'b',
  գ: 'k',
  կ: 'g',
  դ: 't',
  տ: 'd',
  ճ: 'j',
  ջ: 'ch',
  ծ: 'dz',
  ձ: 'ts',
};
const ARMENIAN_RULES: Rules = [
  [/ու/g, 'u'],
  [/եւ/g, 'ev'],
  [/^ո(?=[^վ])/g, 'vo'],
  [/^ե/g, 'ye'],
];

/** Spellings of a folded Armenian word: Eastern, without the glides, and the Western reading. */
export function romaniseArmenian(word: string): string[] {
  const eastern = spell(word, ARMENIAN, ARMENIAN_RULES);
  return distinct([
    eastern,
    spell(word, ARMENIAN, ARMENIAN_RULES.slice(0, 2)),
    eastern.replace(/yan$/, 'ian'),
    spell(word, WESTERN, ARMENIAN_RULES).replace(/yan$/, 'ian'),
  ]);
}

const GEORGIAN: Letters = letterTable(`
  ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch
  ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h ჱ=ey ჲ=y ჳ=wi ჴ=q ჵ=o ჶ=f
`);

/** Spellings of a folded Georgian word by the national system, and with the letters newspapers use. */
export function romaniseGeorgian(word: string): string[] {
  const national = spell(word, GEORGIAN);
  return distinct([
    national,
    national.replace(/q/g, 'k'),
    national.replace(/p/g, 'f'),
    national.replace(/gh/g, 'g').replace(/kh/g, 'h'),
  ]);
}
