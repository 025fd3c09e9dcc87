import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Situation, type SituationInput } from '../model/index.ts';
import { effects } from './effects.ts';
import { loadProgrammes } from './load.ts';

const programmes = loadProgrammes(fileURLToPath(new URL('fixtures/invented', import.meta.url)));
const gull = { programme: 'AQ-GULL', party: 'aq:1', name: 'Gus', listed: '2010-06-01', delisted: '2014-06-01' };
const none = { kind: 'entity', branchOf: 'none', subsidiaryOf: 'none' } as const;
const islander = { ...none, residence: 'aq' };
const stranger = { ...none, residence: 'gl' };

function ask(actor: SituationInput['actor'], kind: string, date: string, more: Partial<SituationInput> = {}) {
  const situation = Situation.parse({
    title: 'invented',
    actor,
    act: { kind },
    counterpart: { kind: 'entity', ties: ['self'], blockedShare: { low: 0, high: 0 } },
    answers: { walrus: false },
    date,
    ...more,
  });
  const found = effects(gull, situation, programmes);
  return Object.fromEntries(found.effects.map((effect) => [effect.rule, effect.answer]));
}

describe('an invented programme gives what its table says', () => {
  const nest = (low: number, high: number) => ({
    counterpart: { kind: 'entity' as const, ties: [], blockedShare: { low, high } },
  });
  it.each([
    ['an islander, while the gull is listed', islander, '2010-07-01', {}, 'no-fish', 'applies'],
    ['the day before the listing', islander, '2010-05-31', {}, 'no-fish', 'does not apply'],
    ['the day of the listing', islander, '2010-06-01', {}, 'no-fish', 'applies'],
    ['before the decree', islander, '2010-04-30', {}, 'no-fish', 'does not apply'],
    ['the day of the delisting', islander, '2014-06-01', {}, 'no-fish', 'does not apply'],
    ['a stranger', stranger, '2010-07-01', {}, 'no-fish', 'does not apply'],
    ['a stranger runs a risk', stranger, '2010-07-01', {}, 'becomes-a-gull', 'risk'],
    ['an islander runs none', islander, '2010-07-01', {}, 'becomes-a-gull', 'does not apply'],
    [
      'held by an islander',
      { ...none, residence: 'gl', subsidiaryOf: islander },
      '2010-07-01',
      {},
      'no-fish',
      'applies',
    ],
    ['held by nobody knows whom', { kind: 'entity', residence: 'gl' }, '2010-07-01', {}, 'no-fish', 'depends'],
    ['a nest held to a third', islander, '2010-07-01', nest(33, 40), 'no-fish', 'applies'],
    ['a nest held to less', islander, '2010-07-01', nest(0, 32), 'no-fish', 'does not apply'],
    ['a nest held to who knows', islander, '2010-07-01', nest(20, 40), 'no-fish', 'depends'],
    ['a licence lifts it', islander, '2013-06-01', {}, 'no-fish', 'does not apply'],
    ['and gives it back', islander, '2014-01-01', {}, 'no-fish', 'applies'],
    ['a court: nobody said who acts', islander, '2012-02-01', { answers: {} }, 'no-fish', 'depends'],
    ['a court: not for this actor', islander, '2012-02-01', {}, 'no-fish', 'applies'],
    ['a court: for this actor', islander, '2012-02-01', { answers: { walrus: true } }, 'no-fish', 'depends'],
    ['the court order is lifted', islander, '2012-06-01', { answers: { walrus: true } }, 'no-fish', 'applies'],
    ['known second-hand only', islander, '2010-07-01', {}, 'no-landing', 'depends'],
    ['a duty follows', islander, '2010-07-01', {}, 'squawk', 'applies'],
    ['a duty does not follow', stranger, '2010-07-01', {}, 'squawk', 'does not apply'],
    ['another law pulls the other way', stranger, '2010-07-01', {}, 'walrus-law', 'applies'],
    ['and binds its own only', islander, '2010-07-01', {}, 'walrus-law', 'does not apply'],
  ] as const)('%s', (_, actor, date, more, rule, answer) => {
    expect(ask(actor, 'sell-fish', date, more as Partial<SituationInput>)[rule]).toBe(answer);
  });

  it('a rule without need of a designation holds for anybody, from its own day, unless a shared law frees it', () => {
    expect(ask(stranger, 'sing', '2010-12-31')['no-noise']).toBe('does not apply');
    expect(ask(stranger, 'sing', '2011-06-01')['no-noise']).toBe('does not apply');
    expect(programmes.programmes.get('AQ-GULL')?.exceptions.map(({ id }) => id)).toContain('song');
    const silent = { ...programmes.programmes.get('AQ-GULL')!, exceptions: [] };
    const situation = Situation.parse({
      title: 't',
      actor: stranger,
      act: { kind: 'sing' },
      counterpart: {},
      date: '2011-06-01',
    });
    const answers = effects({ programme: 'AQ-GULL' }, situation, {
      ...programmes,
      programmes: new Map([['AQ-GULL', silent]]),
    });
    expect(answers.effects.find(({ rule }) => rule === 'no-noise')?.answer).toBe('applies');
  });

  it('asks for the one fact that matters, in words, and tells where each step stands', () => {
    const situation = Situation.parse({
      title: 't',
      actor: { kind: 'entity', residence: 'gl' },
      act: { kind: 'sell-fish' },
      counterpart: { ties: ['self'] },
      answers: { walrus: false },
      date: '2010-07-01',
    });
    const fish = effects(gull, situation, programmes).effects.find(({ rule }) => rule === 'no-fish');
    expect(fish?.dependsOn).toEqual([
      { about: 'actor.subsidiaryOf', question: 'Which entity, if any, owns or controls the actor?' },
    ]);
    expect(fish?.citation).toBe('Decree 7 art. 3, 3 AQ 12');
    expect(fish?.why.map(({ value }) => value)).toContain('unknown');
  });
});
