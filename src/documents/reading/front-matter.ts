import { parse } from 'yaml';
import type { DatedBy } from '../dates/index.ts';
import type { Extracted } from './types.ts';

/** A block of fields between two lines of dashes, as Markdown files open with. */
const FRONT = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** What stands in the front matter of a Markdown document, which is set aside; nothing for a document without. */
export function frontMatterOf(text: string): Omit<Extracted, 'text'> {
  const front = FRONT.exec(text);
  if (front === null) return { dates: [] };
  const fields = fieldsOf(front[1]!);
  if (fields === undefined) return { dates: [] };
  const dates = ['published_time', 'published', 'date', 'pubdate'].flatMap((name): DatedBy[] => {
    const value = fields[name];
    const said = value instanceof Date ? value.toISOString() : value;
    return typeof said === 'string' ? [{ what: `front matter: ${name}`, value: said, kind: 'published' }] : [];
  });
  const [title, language] = [fields['title'], fields['lang'] ?? fields['language']];
  return {
    aside: [{ start: 0, end: front[0].trimEnd().length, reason: 'front matter' }],
    dates,
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof language === 'string' ? { language } : {}),
  };
}

function fieldsOf(yaml: string): Record<string, unknown> | undefined {
  try {
    const fields: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' });
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
