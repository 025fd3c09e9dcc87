import { z } from 'zod';
import { listError } from '../shared/fail.ts';
import { bytesOf, decode, type ListFile } from '../shared/input.ts';
import { programmeCodes } from './csv-reader.ts';

const NamesFile = z.object({
  entry_count: z.number().int(),
  entries: z.array(
    z.object({
      uid: z.string().regex(/^\d+$/),
      name: z.string().min(1),
      aliases: z.array(z.string()),
      program: z.string(),
      type: z.string(),
    }),
  ),
});

export interface OfacNamesEntry {
  readonly uid: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly programmes: readonly string[];
  readonly type: string;
}

/** Reads a JSON extract of `SDN.CSV` and `ALT.CSV`: numbers, names, aliases, programmes and types, but no remarks. */
export async function readOfacNames(file: ListFile): Promise<OfacNamesEntry[]> {
  const parsed = NamesFile.safeParse(jsonOf(decode(await bytesOf(file), file.name, { utf8Only: true }), file.name));
  if (!parsed.success) {
    throw listError(
      'LIST_UNREADABLE',
      `This is no extract of SDN names: ${z.prettifyError(parsed.error).slice(0, 300)}`,
      { file: file.name },
    );
  }
  const { entries, entry_count } = parsed.data;
  if (entries.length !== entry_count) {
    throw listError('LIST_UNREADABLE', `${entry_count} entries are announced, ${entries.length} are there`, {
      file: file.name,
    });
  }
  return entries.map(({ uid, name, aliases, program, type }) => ({
    uid,
    name,
    aliases,
    programmes: programmeCodes(program),
    type,
  }));
}

const NamedEntity = z.object({
  entity_id: z.number().int(),
  names: z.array(z.object({ full_name: z.string().min(1), is_primary: z.boolean(), type_id: z.string() })).min(1),
});
export type OfacNamedEntity = z.infer<typeof NamedEntity>;

/** Reads JSON lines of entities and their names with the alias type ids of OFAC's Advanced XML. */
export async function readOfacNamedEntities(file: ListFile): Promise<OfacNamedEntity[]> {
  const lines = decode(await bytesOf(file), file.name, { utf8Only: true }).split('\n');
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    const parsed = NamedEntity.safeParse(jsonOf(text, file.name, index + 1));
    if (parsed.success) return [parsed.data];
    throw listError('LIST_UNREADABLE', 'This line is no entity with names', { file: file.name, line: index + 1 });
  });
}

function jsonOf(text: string, file: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = line === undefined ? { file } : { file, line };
    throw listError(
      'JSON_MALFORMED',
      `The JSON is broken: ${(error as Error).message.slice(0, 120)}`,
      place,
      undefined,
      error,
    );
  }
}
