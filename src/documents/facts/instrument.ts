import type { Item } from '../entities/item.ts';
import { nameOf } from './context.ts';
import type { InstrumentFact } from './fact-types.ts';
import { common, type Frame, matches } from './frame.ts';
import { agentOf, nounsBehind, patientOf, textBehind } from './grammar/complements.ts';
import type { Predicate } from './grammar/predicate.ts';
import { predicatesOf } from './grammar/predicates.ts';

type Action = InstrumentFact['action'];

/** An order, law, regulation or resolution and what was done to it. */
export const instrumentFrame: Frame = (reading) => {
  const { line } = reading;
  const facts: InstrumentFact[] = [];
  const seen = new Set<string>();
  const add = (sign: string, action: Action, from: number, to: number, by: string | undefined) => {
    const item = line.item(sign);
    if (seen.has(sign) || !isOrder(item.name)) return;
    seen.add(sign);
    facts.push({
      kind: 'instrument',
      ...common(reading, Math.min(from, to), Math.max(from, to), from),
      instrument: item.name,
      action,
      ...(by !== undefined && { by }),
    });
  };
  for (const predicate of predicatesOf(line)) {
    const action = ACTIONS.get(predicate.lemma);
    if (action === undefined || predicate.form === 'ing' || predicate.form === 'infinitive') continue;
    const by = nameOf(agentOf(predicate));
    const isBare = predicate.form === 'participle' && by === undefined && !isDatedAside(predicate);
    for (const item of isBare ? [] : [...patientOf(predicate), ...enforced(predicate, action)]) {
      if (item.type !== 'instrument' || (predicate.lemma === 'adopt' && /resolution|bill|law/i.test(item.name)))
        continue;
      const at = line.positionOf(item);
      const verb = predicate.words[predicate.verb]!.at;
      add(line.text.slice(at).split(' ')[0]!, action, verb, Math.max(verb, at), by);
    }
  }
  for (const found of matches(line, IN_FORCE))
    add(found[1]!, 'in force', found.index, found.index + found[0].length - 1, undefined);
  return facts;
};

/** "the order, signed on 6 February, …" */
function isDatedAside({ words, start, end }: Predicate): boolean {
  return words[start - 1]?.text === ',' && words.slice(end, end + 2).some(({ item }) => item?.type === 'date');
}

/** "blocked enforcement of the order": what is kept from being enforced. */
function enforced(predicate: Predicate, action: Action): readonly Item[] {
  const isOf =
    action === 'enjoined' &&
    /^(?:the )?(?:\S+ )?(?:enforcement|implementation|application|parts?|provisions) of /.test(textBehind(predicate));
  return isOf ? nounsBehind(predicate, /^of$/) : [];
}

/** What a verb does to an instrument. */
const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['sign', 'signed'],
  ...(['issue', 'enact', 'adopt'] as const).map((lemma) => [lemma, 'issued'] as const),
  ...(['amend', 'modify', 'update', 'extend', 'renew', 'prolong'] as const).map((lemma) => [lemma, 'amended'] as const),
  ...(['enjoin', 'block', 'suspend', 'halt', 'pause'] as const).map((lemma) => [lemma, 'enjoined'] as const),
  ...(['revoke', 'rescind', 'repeal', 'annul', 'cancel', 'terminate'] as const).map(
    (lemma) => [lemma, 'revoked'] as const,
  ),
]);

const IN_FORCE =
  /(§i\d+)(?: ,[^,]{0,60},)? (?:(?:which|that|has|had|will|to|also|only|formally|would) )*(?:came|comes?|enter(?:s|ed)?|went|goes|go|took|takes?|taken|gone|is|was|are|remains?|remained|entering|coming) (?:into (?:force|effect)|effect|in force|in effect|effective)\b/g;

/** Treaties are founded and joined, not signed into force by one hand. */
function isOrder(name: string): boolean {
  return !/^bill\b|statute|treaty|charter|convention|constitution|pact|agreement|accord/i.test(name);
}
