import { tableDistance } from './edit-table.ts';

/**
 * Slips of the pen in short legal forms: GMHB, OJSCC, DMC. So short a word is one edit away from many a brand, so it counts
 * only where a form stands, at the edge of a name, and only if nobody is known to be named by it.
 */
const FORMS = 'gmbh pjsc ojsc cjsc sarl dmcc fzco ltda eood sprl pllc fgup dooel spzoo osoo bvba'.split(' ');

/** Of these those that stand in front of a name. */
const IN_FRONT = new Set(['pjsc', 'ojsc', 'cjsc', 'fgup']);

const SHORTEST = 3;
const LONGEST = 5;

/** The short legal form a folded word is one edit away from, or `undefined`. */
export function slippedForm(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || (word.length === SHORTEST && /[aeiouy]/.test(word)))
    return undefined;
  return FORMS.find((form) => tableDistance(word, form) === 1);
}

/** Whether a short form may stand at a place of a name of so many words. */
export const mayStandAt = (form: string, index: number, length: number): boolean =>
  index === length - 1 || (index === 0 && IN_FRONT.has(form));
