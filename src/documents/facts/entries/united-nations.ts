import type { ReportedDate } from '../../../model/index.ts';
import { COUNTRY_NAMES } from '../../entities/tables/demonyms.ts';
import { actionBefore, type PrintedEntry } from './entry.ts';

/** "TMi.014 Name: 1: A 2: B 3: na 4: na", "TMe.003 Name: X": how committees of the Security Council print entries. */
const HEAD = /(?:\b[A-Z]{2,4}([ie])\.\d{3,4}\.?[ \t]+)?\bName:\s+(?:1:\s*)?/g;
const PARTS =
  /^(\S[^:\n]{0,80}?)\s+2:\s*([^:\n]{1,80}?)\s+3:\s*([^:\n]{1,80}?)\s+4:\s*([^:\n]{1,80}?)(?=\s+[A-Z][\w. ()-]{1,60}:|\s*\n|$)/;
const WHOLE = /^([^\n]{2,200}?)(?=\s+(?:Name \(|A\.k\.a|F\.k\.a|Address|Listed on|\()|\s*(?:\n|$))/;
/** An entry is no longer than this. */
const LONGEST = 6000;
/** Entries of one text; more are a list, not a report. */
const MOST = 500;

/**
 * The entries of a release of a sanctions committee.
 *
 * @param dateAt the date that a stretch of the text states, as the grammar reads it
 */
export function committeeEntries(
  text: string,
  dateAt: (start: number, end: number) => ReportedDate | undefined,
): PrintedEntry[] {
  if (!/\bName:\s/.test(text)) return [];
  const heads = [...text.matchAll(HEAD)].slice(0, MOST);
  return heads.flatMap((head, i) => {
    const start = head.index + head[0].length;
    const end = Math.min(heads[i + 1]?.index ?? text.length, start + LONGEST);
    const block = text.slice(start, end).split(/\n[ \t]*\n/)[0]!;
    const parts = PARTS.exec(block);
    const isPerson = head[1] === 'i' || parts !== null;
    // Without its reference a single "Name:" may be of any form.
    if (!isPerson && head[1] === undefined) return [];
    const printed = parts === null ? WHOLE.exec(block)?.[1] : parts[0];
    if (printed === undefined) return [];
    const name =
      parts === null
        ? printed
        : parts
            .slice(1)
            .filter((part) => !/^na$/i.test(part))
            .join(' ');
    const listed = /\bListed on:\s*/.exec(block);
    const listedAt = listed === null ? start : start + listed.index + listed[0].length;
    return [
      {
        span: { start, end: start + printed.length },
        name,
        type: isPerson ? ('person' as const) : ('organisation' as const),
        action: actionBefore(text, head.index) ?? 'designated',
        role: roleIn(block, start),
        country: COUNTRY_NAMES.get(
          (
            /\bNationality:\s*(\p{L}+(?: \p{L}+){0,3}?)(?=\s+[A-Z][\w ]*:|\s*\n|[;,]|$)/u.exec(block)?.[1] ?? ''
          ).toLowerCase(),
        ),
        date: listed === null ? undefined : dateAt(listedAt, listedAt + 30),
      },
    ];
  });
}

function roleIn(block: string, start: number): PrintedEntry['role'] {
  const found = /\bDesignation:\s*([^:\n]{2,160}?)(?=\s+(?:DOB|POB|Good|Low|Nationality)\b)/.exec(block);
  if (found === null || /^na$/i.test(found[1]!)) return undefined;
  const at = start + found.index;
  return { words: found[1]!, span: { start: at, end: at + found[0].length } };
}
