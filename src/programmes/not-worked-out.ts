import type { Effect } from '../model/index.ts';
import { answerOf } from './effect.ts';
import { designationInForce, designationWindow } from './in-force.ts';
import { unsure } from './kleene.ts';
import type { Question } from './rules.ts';

/** Of a programme nobody worked out only its facts are told, and that its texts must be read: never a guess. */
export function notWorkedOut({ programme, designation, date }: Question): Effect[] {
  const designated = designationInForce(programme, designation, date);
  const about = {
    about: `read.${programme.id}`,
    question: `${programme.title} is not worked out: what do its texts say?`,
  };
  const found = designated.value === 'no' ? designated : unsure(designated, about);
  const { since, until } = designationWindow(programme, designation);
  const kinds = programme.declaredMeasures.length > 0 ? programme.declaredMeasures : ['other'];
  return kinds.map((kind) => ({
    programme: programme.id,
    rule: kind,
    class: 'not worked out',
    kind,
    title: kind,
    answer: answerOf(found, 'not worked out'),
    dependsOn: [...found.asks],
    why: [...found.because],
    says: `A catalogue of programmes names this measure: ${kind}.`,
    citation: programme.title,
    ...(programme.url === undefined ? {} : { address: programme.url }),
    mark: 'unverified',
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  }));
}
