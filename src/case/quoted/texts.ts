import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledData } from '../../catalog/bundle.ts';
import type { CaseDocument, CaseSource } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { documentOf } from '../cases.ts';

/** The text of a source, and what became of its sentences where it was read as a report. */
export type HeldText = Pick<CaseDocument, 'text'> & Partial<Pick<CaseDocument, 'sentences'>>;

/**
 * The text of a source of a case: as this installation took it in, else as it was shipped; `undefined` where neither is.
 * Shipped are only texts that anybody may copy.
 */
export async function textOf(
  store: Store | undefined,
  caseId: string,
  source: string,
  folder = join(bundledData(), 'cases'),
): Promise<HeldText | undefined> {
  const held = store === undefined ? undefined : await documentOf(store, caseId, source);
  if (held !== undefined) return held;
  const file = join(folder, caseId, `${source}.txt`);
  return existsSync(file) ? { text: readFileSync(file, 'utf8') } : undefined;
}

/** A text that others are held to, and its source. */
export interface PrimarySource {
  readonly source: string;
  readonly title: string;
  readonly text: string;
}

/** The primary texts of a case that are held: those of its legal texts and public records. */
export async function primaryTexts(
  sources: readonly CaseSource[],
  read: (source: string) => Promise<HeldText | undefined>,
): Promise<PrimarySource[]> {
  const found: PrimarySource[] = [];
  for (const { id, kind, title, citation } of sources) {
    const held = kind === 'legal text' || kind === 'public record' ? await read(id) : undefined;
    if (held !== undefined) found.push({ source: id, title: citation ?? title, text: held.text });
  }
  return found;
}

/** Texts read once each, for a question that needs several. */
export function textReader(
  store: Store | undefined,
  caseId: string,
): (source: string) => Promise<HeldText | undefined> {
  const read = new Map<string, Promise<HeldText | undefined>>();
  return (source) => {
    const text = read.get(source) ?? textOf(store, caseId, source);
    read.set(source, text);
    return text;
  };
}
