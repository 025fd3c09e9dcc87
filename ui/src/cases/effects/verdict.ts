import type { Effect, Effects } from '../../../../src/screen/vocabulary.ts';
import type { SignName } from '../../parts/sign.tsx';

/** What follows, taken together: the gravest that is certain, and whether there is a risk besides. */
export interface Verdict {
  readonly sign: SignName;
  /** `prohibited`, `not prohibited, but a risk of being listed`, … */
  readonly says: string;
  /** The effects that give it. */
  readonly grounds: readonly Effect[];
  /** Questions whose answer decides a prohibition. */
  readonly open: readonly string[];
}

/** Of all answers together: a prohibition that applies, else one that depends, else a risk, else nothing. */
export function verdictOf(answers: readonly Effects[]): Verdict {
  const effects = answers.flatMap((answer) => answer.effects);
  const of = (group: Effect['class'], answer: Effect['answer']): Effect[] =>
    effects.filter((effect) => effect.class === group && effect.answer === answer);
  const prohibited = of('prohibition', 'applies');
  const depends = [...of('prohibition', 'depends'), ...of('not worked out', 'depends')];
  const risks = of('risk', 'risk');
  const open = [...new Set(depends.flatMap(({ dependsOn }) => dependsOn.map(({ question }) => question)))];
  const risk = risks.length > 0 ? 'a risk of being listed oneself' : undefined;
  if (prohibited.length > 0) return { sign: 'prohibited', says: 'prohibited', grounds: prohibited, open };
  if (depends.length > 0) {
    return {
      sign: 'possibly',
      says: `it depends${risk ? `, and ${risk}` : ''}`,
      grounds: [...depends, ...risks],
      open,
    };
  }
  if (risk) return { sign: 'risk', says: `not prohibited, but ${risk}`, grounds: risks, open };
  return { sign: 'clear', says: 'nothing found that prohibits it', grounds: [], open };
}

/**
 * What decides an answer that depends on the way something is done: the verdicts of the ways, each with the ways that have
 * it. Nothing where they all come out alike, or one of them is open itself.
 */
export function byWay(ways: readonly { readonly says: string; readonly verdict: Verdict }[]): string | undefined {
  const found = new Map<string, string[]>();
  for (const { says, verdict } of ways) found.set(verdict.says, [...(found.get(verdict.says) ?? []), says]);
  if (found.size < 2 || ways.some(({ verdict }) => verdict.sign === 'possibly')) return undefined;
  return [...found].map(([verdict, those]) => `where ${those.join(', or where ')}: ${verdict}`).join('; ');
}

/** The paragraphs a verdict rests on, each once. */
export function paragraphsOf({ grounds }: Verdict): Effect[] {
  return [...new Map(grounds.map((effect) => [effect.citation, effect])).values()];
}
