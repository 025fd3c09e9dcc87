import { patientOf, textBehind } from '../grammar/complements.ts';
import { nounsFrom } from '../grammar/noun-lists.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { isOf } from '../grammar/verbs.ts';
import { isParty, some, type Told } from './told.ts';

/** "charged X", "X is accused of …", "X faces charges", "unsealed an indictment against X". */
export function charged(predicate: Predicate): Told | undefined {
  const { lemma, voice } = predicate;
  const isCharging = isOf(lemma, 'charge');
  const isFacing = isOf(lemma, 'face') && voice === 'active';
  const isFiling =
    voice === 'active' && /^(?:unseal|file|bring|press|return|hand|lay|level|confirm|issue)$/.test(lemma);
  if (!isCharging && !isFacing && !isFiling && !isOf(lemma, 'commit')) return undefined;
  const behind = textBehind(predicate);
  if (isFiling) return indictment(predicate, behind);
  if (isOf(lemma, 'commit'))
    return /\b(?:for|to|stand) trial\b/.test(behind)
      ? some('charged', 'charges', patientOf(predicate).filter(isParty))
      : undefined;
  if (isFacing) return CHARGES.test(behind) ? some('charged', 'charges', predicate.subject.filter(isParty)) : undefined;
  // "charged with keeping the peace" is a task.
  const isSaid =
    lemma === 'accuse'
      ? // "15 men accused of smuggling" only tells which men.
        voice === 'passive' && /^of /.test(behind) && !(predicate.form === 'participle' && isGroups(predicate))
      : !/^with [a-z]+ing (?:and|the|a|our|its)\b/.test(behind);
  return isSaid ? some('charged', 'charges', patientOf(predicate).filter(isParty)) : undefined;
}

function isGroups({ subject }: Predicate): boolean {
  return subject.length > 0 && subject.every(({ type }) => type === 'group');
}

const CHARGES = /^(?:\S+ ){0,4}?(?:charges|counts|trial|indictment)\b/;

/** "unsealed an indictment against X", "filed charges against X and Y". */
function indictment(predicate: Predicate, behind: string): Told | undefined {
  const what =
    /^(?:(?:an?|the|all|new|criminal|federal|formal|up|down|fraud|terrorism) ){0,3}(?:\S+ )?(indictments?|charges|complaint) (?:(?!§[pg])\S+ ){0,9}?(?:against(?! humanity)|charging|naming) /.exec(
      behind,
    );
  if (what === null) return undefined;
  const { items } = nounsFrom(predicate.words, predicate.end + what[0].trim().split(' ').length);
  return some('charged', 'charges', items.filter(isParty));
}
