import { oneOf } from '../../bench/random.ts';

/**
 * Names to prove retrieval on: not likely ones but awkward ones. Words that differ at the first letter, that are each
 * other's halves, that sound alike, that stand in other scripts, that are initials, numbers, articles or legal forms.
 */
const WORDS: readonly string[] = [
  ...'ali aly hassan hasan hussein husayn mohammed muhammad mahmoud abdul rahman abdulrahman abd al bin khan kahn'.split(
    ' ',
  ),
  ...'ivanov ivanova petrov petrovskaya petrovsky maria mario william bill liam robert bob wang wong li lee kim'.split(
    ' ',
  ),
  ...'iran bank trading company general international llc ltd d.o.o. gmbh group shipping no 8 6 12 iii 2nd'.split(' '),
  ...'van der berg vandenberg vanderberg bergvan de la cruz delacruz aero caribbean aerocaribbean smith smyth'.split(
    ' ',
  ),
  ...'j k j. o, mc donald mcdonald donaldmc o’brien obrien il su ilsu il-su suil yong chol xi jin ping jinping'.split(
    ' ',
  ),
  ...'karim karimi mohammadi daniel danielle eric erica schulze scholze jean jon jan gonzález gonzales h0ssein'.split(
    ' ',
  ),
  ...['김일수', '일수', '김', '이', '영철', '习近平', '近平', '王', 'محمد', 'عبد الرحمن', 'عبدالرحيم', 'روح الله'],
  ...['محمدجواد', 'ruhollah', 'ruh', 'ollah', 'Иванов', 'Анатолiй', 'Μαρία', 'יוסף', 'たろう', 'Müller', 'Ångström'],
  ...['EP-MNA', 'EP-MNB', 'M/V', 'dr', 'sheikh', 'said', 'jr', 'the', 'of', 'and', '&', 'co', 'st', 'saint'],
];
const LETTERS = 'abcdehiklmnorstuvyz';

type Random = () => number;
const upTo = (most: number, random: Random) => Math.floor(random() * (most + 1));

function word(random: Random): string {
  const kind = random();
  if (kind < 0.62) return oneOf(WORDS, random);
  if (kind < 0.92) return slipped(oneOf(WORDS, random), random);
  return Array.from({ length: 1 + upTo(13, random) }, () => oneOf([...LETTERS], random)).join('');
}

/** A word with one letter lost, doubled, changed, put in or swapped, the first as likely as any. */
function slipped(text: string, random: Random): string {
  const letters = [...text];
  const at = upTo(letters.length - 1, random);
  const other = oneOf([...LETTERS], random);
  switch (upTo(4, random)) {
    case 0:
      letters.splice(at, 1);
      break;
    case 1:
      letters.splice(at, 0, letters[at]!);
      break;
    case 2:
      letters[at] = other;
      break;
    case 3:
      letters.splice(at, 0, other);
      break;
    default:
      if (at > 0) [letters[at - 1], letters[at]] = [letters[at]!, letters[at - 1]!];
  }
  return letters.join('') || text;
}

/** A name as a list may print it: one to six words, now and then more than are ever compared, or the same twice. */
export function listedName(random: Random): string {
  const count = random() < 0.01 ? 28 + upTo(8, random) : 1 + upTo(random() < 0.8 ? 3 : 5, random);
  const words = Array.from({ length: count }, () => word(random));
  if (random() < 0.04) words.push(words[0]!);
  if (words.length > 1 && random() < 0.3) words[0] += ',';
  const text = words.join(random() < 0.06 ? '-' : ' ');
  return random() < 0.2 ? text.toUpperCase() : text;
}

/** A query: now and then any name, mostly a listed one after what people and forms do to names. */
export function askedName(listed: readonly string[], random: Random): string {
  if (random() < 0.15) return listedName(random);
  let words = oneOf(listed, random).split(/[\s,]+/);
  for (let changes = upTo(2, random); changes > 0; changes--) words = changed(words, random);
  return words.filter((each) => each !== '').join(' ') || 'x';
}

function changed(words: readonly string[], random: Random): string[] {
  const next = [...words];
  const at = upTo(next.length - 1, random);
  switch (upTo(8, random)) {
    case 0:
      if (next.length > 1) next.splice(at, 1);
      break;
    case 1:
      next.splice(at, 0, word(random));
      break;
    case 2:
      next.reverse();
      break;
    case 3:
      if (at + 1 < next.length) next.splice(at, 2, next[at]! + next[at + 1]!);
      break;
    case 4:
      // The name that stands first joined behind another: families are printed first.
      if (at > 0) next.splice(at, 1, next[at]! + next.shift()!);
      break;
    case 5:
      next[at] = next[at]!.slice(0, 1);
      break;
    case 6: {
      const cut = 1 + upTo(Math.max(0, next[at]!.length - 2), random);
      next.splice(at, 1, next[at]!.slice(0, cut), next[at]!.slice(cut));
      break;
    }
    default:
      next[at] = slipped(next[at]!, random);
  }
  return next;
}
