/**
 * The forms Slavic words of organisations take in names: an adjective beside any noun, a noun behind another
 * (`Министерство обороны`, `Федеральная служба`). Made by rule, a form too many does no harm.
 */

const ADJECTIVE = /^(\p{Script=Cyrillic}{2,})(?:ый|ий|ой|ая|яя|ое|ее)$/u;
const ADJECTIVE_ENDINGS = 'ый ий ой ая ое ого ому ым ом ую ые ых ыми их им ими ие его'.split(' ');

/** Those of a soft stem as well: внешней, синюю. */
const SOFT = /ний$/u;
const SOFT_ENDINGS = 'яя юю ей'.split(' ');

const NOUN_ENDINGS: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/ия$/u, ['ия', 'ии', 'ию', 'ией', 'ий']],
  [/ие$/u, ['ие', 'ия', 'ию', 'ием', 'ий', 'иям', 'иями']],
  [/ость$/u, ['ость', 'ости', 'остью']],
  [/ь$/u, ['ь', 'и', 'ью', 'я', 'ем', 'ей']],
  [/ство$/u, ['ство', 'ства', 'ству', 'ством', 'стве', 'ств']],
  [/о$/u, ['о', 'а', 'у', 'ом']],
  [/а$/u, ['а', 'ы', 'и', 'у', 'ой', 'е', '']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ['', 'а', 'у', 'ом', 'ы', 'и', 'ов', 'ам', 'ами']],
];

/** A word in its forms, itself first; words of other scripts and phrases as they are. */
export function inflected(word: string): string[] {
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(word)) return [word];
  const stem = ADJECTIVE.exec(word)?.[1];
  if (stem !== undefined)
    return [word, ...[...ADJECTIVE_ENDINGS, ...(SOFT.test(word) ? SOFT_ENDINGS : [])].map((ending) => stem + ending)];
  for (const [ending, others] of NOUN_ENDINGS)
    if (ending.test(word)) return [word, ...others.map((other) => word.replace(ending, other))];
  return [word];
}
