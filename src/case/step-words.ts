import type { CaseFactBody } from '../model/index.ts';

type Step = Extract<CaseFactBody, { kind: 'proceeding' }>['step'];

const ONE: Readonly<Record<Step, string>> = {
  situation: 'situation opened',
  investigation: 'investigation opened',
  sought: 'warrant sought',
  issued: 'warrant issued',
  withdrawn: 'warrant withdrawn',
  charged: 'charges brought',
  challenged: 'challenged',
  ruled: 'ruling',
  convicted: 'convicted',
  acquitted: 'acquitted',
  ended: 'ended',
};

/** What a step of a proceeding is called, of one or of several people: `warrants issued`. */
export function stepWords(step: Step, people = 1): string {
  return people > 1 ? ONE[step].replace(/^warrant /, 'warrants ') : ONE[step];
}
