import { CONSENT_CUES, PATTERNS } from './aside-patterns.ts';
import type { AsideReason, Block, SetAside } from './types.ts';

/** A paragraph this long is only taken for a repetition, never for the furniture of a page by its words. */
const LONGEST_NOTICE = 700;
/** Shorter lines ("(Applause.)") may be said again. */
const SHORTEST_REPEAT = 40;
/** From this share of links on, a short block is a menu or a list of other stories. */
const MOSTLY_LINKS = 0.65;

/**
 * The blocks of a document that are not part of what it reports, each with the reason: by the element it stands in, by
 * its own words, by where it stands (a caption between a picture and its credit), or because it was there before.
 * Nothing is removed: offsets stay, and listed parties are looked for in all of it. Linear in the text.
 */
export function setAside(text: string, blocks: readonly Block[]): SetAside[] {
  const reasons = blocks.map((block) => ownReason(block, text.slice(block.start, block.end)));
  withCaptions(text, blocks, reasons);
  withRepetitions(text, blocks, reasons);
  return blocks.flatMap(({ start, end }, i) => {
    const reason = reasons[i];
    return reason === undefined ? [] : [{ start, end, reason }];
  });
}

function ownReason(block: Block, text: string): AsideReason | undefined {
  if (isHeading(block) && block.hint !== 'consent notice' && block.hint !== 'navigation') return byWords(text);
  return block.hint ?? byWords(text) ?? byLinks(block, text);
}

function isHeading({ element }: Block): boolean {
  return element === 'title' || /^h[1-3]$/.test(element ?? '');
}

function byWords(text: string): AsideReason | undefined {
  if (text.length > 2000) return undefined;
  const line = text.trim();
  const found = PATTERNS.find(({ longest, pattern }) => line.length <= longest && pattern.test(line));
  if (found !== undefined) return found.reason;
  const cues = line.length > LONGEST_NOTICE ? 0 : CONSENT_CUES.filter((cue) => cue.test(line)).length;
  return cues >= 2 ? 'consent notice' : undefined;
}

function byLinks({ linked = 0, element }: Block, text: string): AsideReason | undefined {
  if (linked < MOSTLY_LINKS || text.length > 200) return undefined;
  return element === 'li' || element === 'td' || element === 'div' ? 'navigation' : 'further reading';
}

/** "A street in the town on Monday." between a picture and its credit, or before a credit with a caption's words. */
function withCaptions(text: string, blocks: readonly Block[], reasons: (AsideReason | undefined)[]): void {
  for (const [i, block] of blocks.entries()) {
    if (reasons[i] !== undefined || block.end - block.start > 600 || isHeading(block)) continue;
    if (reasons[i + 1] !== 'credit') continue;
    const caption =
      /^(?:file|a view|pictured)\b|[,(] (?:left|right|cent(?:er|re))[,)]|\b(?:is|are) (?:seen|pictured)\b/i;
    if (reasons[i - 1] === 'image' || caption.test(text.slice(block.start, block.end))) reasons[i] = 'caption';
  }
}

function withRepetitions(text: string, blocks: readonly Block[], reasons: (AsideReason | undefined)[]): void {
  const seen = new Set<string>();
  for (const [i, { start, end }] of blocks.entries()) {
    const said = text.slice(start, end).replace(/\s+/g, ' ').trim().toLowerCase();
    if (said.length < SHORTEST_REPEAT) continue;
    if (seen.has(said)) reasons[i] ??= 'repeated';
    else if (reasons[i] === undefined) seen.add(said);
  }
}
