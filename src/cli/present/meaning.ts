import type { Match, Meaning, ProgrammeInBrief } from '../../screen/vocabulary.ts';
import { plain, type Style } from './style.ts';
import { counted } from './words.ts';

/** What a match's programmes prohibit, a line each: kinds of measures, since when, where the first stands. */
export function presentMeaning({ designations }: Match, meaning: Meaning | undefined): string[] {
  const listed = new Map<string, string | undefined>();
  for (const one of designations) {
    for (const { programme } of one.resolved ?? []) {
      if (programme !== undefined && !listed.get(programme)) listed.set(programme, one.listed);
    }
  }
  const inOrder = meaning?.programmes.filter(({ id }) => listed.has(id)) ?? [];
  return inOrder.map(
    (programme) => `means: ${plain(programme.title)}: ${inShort(programme, listed.get(programme.id))}`,
  );
}

function inShort({ rules, declared }: ProgrammeInBrief, listed: string | undefined): string {
  const [first, ...others] = rules.filter((rule) => rule.class === 'prohibition' && rule.needs === 'designation');
  const named = declared.length > 0 ? `; not worked out: ${declared.join(', ')}` : '';
  if (first === undefined)
    return `not worked out${declared.length > 0 ? `; a catalogue names ${declared.join(', ')}` : ''}`;
  const kinds = [...new Set([first, ...others].map(({ kind }) => kind))].join(', ');
  const since = [first.since, listed]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const risks = rules.filter((rule) => rule.class === 'risk').length;
  const also = risks > 0 ? ` · ${counted(risks, 'risk', 'risks')}` : '';
  const how = first.mark === 'read in source' ? '' : ', known second-hand';
  return `${kinds}${listed === undefined ? '' : ` since ${since}`} (${plain(first.citation)}${how})${also}${named}`;
}

/** Where to ask further, and what this is not; once for a whole result. */
export function meaningFootnote(meaning: Meaning | undefined, style: Style): string[] {
  if (meaning === undefined) return [];
  return [
    '',
    style.dim(
      `Who is bound: interdict programme show ID, interdict effects ID --situation us-bank. ${meaning.disclaimer}`,
    ),
  ];
}
