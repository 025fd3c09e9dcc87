import { z } from 'zod';
import type { Party } from '../../model/index.ts';
import { ContentIds } from './content-id.ts';
import { PartyDraft, tidy } from './draft.ts';
import { listError } from './fail.ts';
import { bytesOf, decode, type ListFile } from './input.ts';

const NameRow = z.object({ full_name: z.string(), aliases: z.array(z.string()) });
export type NameRow = z.infer<typeof NameRow>;

/**
 * Reads a JSON array of names with aliases: an extract that keeps nothing else of a list.
 * @throws InterdictError `JSON_MALFORMED`, `LIST_UNREADABLE`, `LIST_EMPTY`
 */
export async function readNameRows(file: ListFile): Promise<NameRow[]> {
  let json: unknown;
  try {
    json = JSON.parse(decode(await bytesOf(file), file.name, { utf8Only: true }));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw listError(
      'JSON_MALFORMED',
      `The JSON is broken: ${error.message.slice(0, 120)}`,
      { file: file.name },
      undefined,
      error,
    );
  }
  const rows = z.array(NameRow).safeParse(json);
  if (!rows.success) {
    throw listError('LIST_UNREADABLE', `These are no rows of names: ${z.prettifyError(rows.error).slice(0, 200)}`, {
      file: file.name,
    });
  }
  if (rows.data.length === 0) throw listError('LIST_EMPTY', 'The list has no rows', { file: file.name });
  return rows.data.filter(({ full_name }) => tidy(full_name) !== '');
}

/** The entries of an extract that groups the names of a party, but tells nothing else about it. */
export function groupedParties(rows: readonly NameRow[], list: string, prefix: string, authority: string): Party[] {
  const ids = new ContentIds(prefix);
  const sharing = new Map<string, number>();
  for (const { full_name } of rows) sharing.set(full_name, (sharing.get(full_name) ?? 0) + 1);
  const parties = new Map<string, Party>();
  for (const { full_name, aliases } of rows) {
    // The first name alone makes the id, so that it outlives a new alias; namesakes are told apart by their aliases.
    const parts = (sharing.get(full_name) as number) > 1 ? [full_name, ...[...aliases].sort()] : [full_name];
    const draft = new PartyDraft(ids.of(...parts), list, 'LegalEntity').name(full_name, 'primary');
    for (const alias of aliases) draft.name(alias, 'strong');
    parties.set(draft.id, draft.designation({ list, programmes: [], authority }).build());
  }
  return [...parties.values()];
}

/** Names that are not grouped into parties: each a *name of an unknown party*, once however often it stands there. */
export function nameOnlyParties(rows: readonly NameRow[], list: string, prefix: string, authority: string): Party[] {
  const ids = new ContentIds(prefix);
  const parties = new Map<string, Party>();
  for (const { full_name, aliases } of rows) {
    for (const name of [full_name, ...aliases]) {
      if (tidy(name) === '') continue;
      const draft = new PartyDraft(ids.of(tidy(name)), list, 'LegalEntity').name(name, 'primary');
      draft.standing = 'name-only';
      parties.set(draft.id, draft.designation({ list, programmes: [], authority }).build());
    }
  }
  return [...parties.values()];
}
