import type { Agent, Effect, Situation } from '../../model/index.ts';
import { effects } from '../effects.ts';
import type { Programmes } from '../load.ts';
import type { Dealing } from './dealings.ts';
import type { Hangs } from './hang.ts';
import { agentOf, type Party } from './nodes.ts';
import { type BlockedShare, tieTo } from './ties.ts';
import type { Designee, Row, Side } from './types.ts';

/** What all rows are made from. */
export interface Asked {
  readonly parties: ReadonlyMap<string, Party>;
  readonly programmes: Programmes;
  readonly sharesBy: ReadonlyMap<string, ReadonlyMap<string, BlockedShare>>;
  readonly hangs: Hangs;
  /** How many dealings each thing serves. */
  readonly servedBy: ReadonlyMap<string, number>;
  readonly day: string;
}

/** Everything one programme says of one dealing, because of one designation, or by itself where there is none. */
export function effectsOn(dealing: Dealing, programme: string, designee: Designee | undefined, asked: Asked): Effect[] {
  const shares = asked.sharesBy.get(asked.programmes.programmes.get(programme)?.authority ?? '');
  const agent = (id: string): Agent => {
    const party = asked.parties.get(id)!;
    const share = shares?.get(id);
    const tie = tieTo(designee?.node, party, asked.parties);
    const owned = share === undefined || tie === 'self' ? [] : ['owned entity' as const];
    const known = agentOf(party, asked.parties);
    // That nobody blocked is among the owners the file gives does not tell who holds the rest: it is said, not guessed.
    const blockedShare = known.kind === 'entity' ? { blockedShare: share ?? { low: 0, high: 0 } } : {};
    return { ...known, ...blockedShare, ties: tie === 'none' && owned.length > 0 ? owned : [tie, ...owned] };
  };
  const colleague =
    tieTo(designee?.node, asked.parties.get(dealing.serves)!, asked.parties) === 'colleague' &&
    dealing.section !== 'work';
  const situation: Situation = {
    title: `${asked.parties.get(dealing.actor)!.name}: ${dealing.name}, with ${asked.parties.get(dealing.counterpart)!.name}`,
    actor: agent(dealing.actor),
    act: colleague ? { benefitsDesignated: false, ...dealing.act } : dealing.act,
    counterpart: agent(dealing.counterpart),
    matter: dealing.matter,
    answers: dealing.answers,
    date: asked.day,
  };
  const designation = designee?.designation ?? { programme };
  // What the file pays for is asked of the designated only: that a rule threatens who serves us is said of them already.
  if (designee === undefined && dealing.paid) return [];
  const ofInstrument = rulesWithoutDesignation(programme, asked.programmes);
  return effects(designation, situation, asked.programmes).effects.filter(({ rule }) =>
    designee === undefined ? ofInstrument.has(rule) : !ofInstrument.has(rule),
  );
}

/** Rules that hold whether or not anybody is designated: asked once, not once a designation. */
function rulesWithoutDesignation(id: string, { programmes }: Programmes): Set<string> {
  const programme = programmes.get(id);
  if (programme === undefined) return new Set();
  const free = [...programme.measures, ...programme.risks].filter(({ needs }) => needs === 'instrument');
  return new Set([...free, ...programme.countermeasures].map((rule) => rule.id));
}

/** An effect as a row; none where it does not apply. */
export function rowOf(effect: Effect, dealing: Dealing, designee: Designee | undefined, asked: Asked): Row[] {
  const { answer, dependsOn } = effect;
  if (answer === 'does not apply') return [];
  const { side, node } = sideOf(effect, dealing, designee, asked);
  const toward = node === dealing.actor ? dealing.counterpart : dealing.actor;
  const nameOf = (id: string) => asked.parties.get(id)!.name;
  const named = (question: string) =>
    question.replaceAll('the actor', nameOf(dealing.actor)).replaceAll('the other side', nameOf(dealing.counterpart));
  const lawyers = dependsOn.filter(({ about }) => /^(answers|read)\./.test(about));
  const open = dependsOn.filter(({ about }) => !/^(answers|read)\./.test(about));
  return [
    {
      node,
      name: asked.parties.get(node)!.name,
      side,
      dealing: dealing.id,
      dealingName: dealing.name,
      toward,
      towardName: asked.parties.get(toward)!.name,
      ...(designee === undefined ? {} : { designee: designee.node, designeeName: designee.name }),
      programme: effect.programme,
      rule: effect.rule,
      class: effect.class,
      kind: effect.kind,
      title: effect.title,
      answer,
      says: effect.says,
      citation: effect.citation,
      ...(effect.address === undefined ? {} : { address: effect.address }),
      mark: effect.mark,
      ...(effect.since === undefined ? {} : { since: effect.since }),
      forLawyer: [...new Set(lawyers.map(({ question }) => question))],
      toFillIn: [...new Set(open.map(({ question }) => named(question)))],
      hangs: asked.hangs.on(dealing.id, (asked.servedBy.get(dealing.id) ?? 1) > 1),
    },
  ];
}

/** From which side a row is: the one that is bound, the designated one, or one who runs a risk. */
function sideOf(
  effect: Effect,
  { actor, counterpart }: Dealing,
  designee: Designee | undefined,
  { parties }: Asked,
): { readonly side: Side; readonly node: string } {
  if (effect.class === 'risk') return { side: 'at risk', node: actor };
  const ours = (id: string) => ['institution', 'people', 'family'].includes(parties.get(id)!.section);
  const near = (id: string) => ['self', 'spouse', 'child'].includes(tieTo(designee?.node, parties.get(id)!, parties));
  if (near(actor)) return { side: 'designated', node: actor };
  // We pay a supplier that is designated or owned by somebody who is: the row is about the supplier.
  if (ours(actor) && !ours(counterpart)) return { side: 'designated', node: counterpart };
  return { side: 'bound', node: actor };
}
