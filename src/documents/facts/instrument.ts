import { compiled } from './compiled.ts';
import { nameOf } from './context.ts';
import type { InstrumentFact } from './fact-types.ts';
import { common, type Frame, matches } from './frame.ts';
import { agentOf, patientOf } from './grammar/complements.ts';
import { predicatesOf } from './grammar/predicates.ts';
import { agentAfter, subjectsBefore } from './phrases.ts';

type Action = InstrumentFact['action'];

const VERBS: readonly (readonly [string, Action])[] = [
  ['sign(?:s|ed|ing)?', 'signed'],
  ['issu(?:e[sd]?|ing)|adopt(?:s|ed|ing)?|enact(?:s|ed|ing)?|promulgat(?:e[sd]?|ing)|approv(?:e[sd]|ing)', 'issued'],
  ['amend(?:s|ed|ing)?|extend(?:s|ed|ing)?|modif(?:y|ie[sd]|ying)|updat(?:e[sd]|ing)|renew(?:s|ed|ing)?', 'amended'],
  [
    'revok(?:e[sd]?|ing)|rescind(?:s|ed|ing)?|repeal(?:s|ed|ing)?|annul(?:s|led|ling)?|withdr(?:ew|awn|aws)|terminat(?:e[sd]|ing)|cancel(?:s|led|ed)?',
    'revoked',
  ],
  [
    'enjoin(?:s|ed|ing)?|block(?:s|ed|ing)?|suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|struck down|froze|paus(?:e[sd]|ing)|barred',
    'enjoined',
  ],
];
const OBJECT =
  '(?:(?:the|an|a|its|his|her|this|that|two|new|another|sweeping|so-called|first|second|latest|historic|separate|further|final|similar|landmark|draft|amended) )*';

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
  for (const [verb, action] of VERBS) {
    for (const found of matches(line, compiled(`(?<!(?:of|by) )\\b(?:${verb}) ${OBJECT}(§i\\d+)`, 'g'))) {
      const by = nameOf(subjectsBefore(line, found.index).at(-1));
      if (by !== undefined || /^[^§]*(?:will|has|had) $/.test(line.text.slice(0, found.index)))
        add(found[1]!, action, found.index, found.index + found[0].length - 1, by);
    }
    for (const found of matches(
      line,
      compiled(
        `(§i\\d+)(?: (?:that |which )?(?:was|were|is|has been|had been|have been|being|will be|be)(?: (?:also|later|then|formally|first|temporarily|partly))?)? (${verb})\\b(?! ${OBJECT}§)`,
        'g',
      ),
    )) {
      const end = found.index + found[0].length;
      const by = nameOf(agentAfter(line, end));
      const participle = /(?:ed|n|down|t)$/.test(found[2]!);
      if (participle && (by !== undefined || /(?:was|were|been|be) /.test(found[0]))) {
        add(found[1]!, action, found.index, end - 1, by);
      }
    }
  }
  for (const predicate of predicatesOf(line)) {
    const action = ACTIONS.get(predicate.lemma);
    if (action === undefined || predicate.form === 'ing' || predicate.form === 'infinitive') continue;
    const by = nameOf(agentOf(predicate));
    const isBare = predicate.form === 'participle' && by === undefined;
    for (const item of isBare ? [] : patientOf(predicate)) {
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

/** What a verb does to an instrument. */
const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['sign', 'signed'],
  ...(['issue', 'enact', 'adopt'] as const).map((lemma) => [lemma, 'issued'] as const),
  ...(['amend', 'modify', 'update', 'extend', 'renew', 'prolong'] as const).map((lemma) => [lemma, 'amended'] as const),
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
