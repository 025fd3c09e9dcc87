import { listError } from '../shared/fail.ts';
import { type ListFile, wholeText } from '../shared/input.ts';
import { keptJson } from '../shared/repair.ts';
import { FtmEntity } from './entity.ts';

/**
 * Reads FollowTheMoney JSON lines: one entity a line, flat or with related entities nested in its properties. Nested
 * ones come out as entities of their own.
 * @throws InterdictError `JSON_MALFORMED` or `LIST_UNREADABLE` at the line that is no entity; `LIST_EMPTY`; the codes
 * of `bytesOf` and `decode`
 */
export async function readFtm(file: ListFile): Promise<FtmEntity[]> {
  const lines = (await wholeText(file, { utf8Only: true })).split('\n');
  const entities = new Map<string, FtmEntity>();
  lines.forEach((text, index) => {
    if (text.trim() !== '') collect(entityOf(text, file, index + 1), entities, 0);
  });
  if (entities.size === 0) throw listError('LIST_EMPTY', 'The file has no entities', { file: file.name });
  return [...entities.values()];
}

/** Entities nested deeper than this are no data of that format. */
const DEEPEST = 16;

function collect(entity: FtmEntity, entities: Map<string, FtmEntity>, depth: number): void {
  const known = entities.get(entity.id);
  // The outer copy of an entity is the fuller one; inner copies only fill gaps.
  if (!known || Object.keys(entity.properties).length > Object.keys(known.properties).length)
    entities.set(entity.id, entity);
  if (depth === DEEPEST) return;
  for (const value of Object.values(entity.properties).flat()) {
    if (typeof value !== 'string') collect(value, entities, depth + 1);
  }
}

function entityOf(text: string, file: ListFile, line: number): FtmEntity {
  const place = { file: file.name, line };
  let json: unknown;
  try {
    json = file.repair ? JSON.parse(text, keptJson(file)) : JSON.parse(text);
  } catch (error) {
    throw listError(
      'JSON_MALFORMED',
      `The JSON is broken: ${(error as Error).message.slice(0, 120)}`,
      place,
      undefined,
      error,
    );
  }
  let entity: ReturnType<typeof FtmEntity.safeParse>;
  try {
    entity = FtmEntity.safeParse(json);
  } catch (error) {
    throw listError('LIST_UNREADABLE', 'The entity is nested too deeply', place, undefined, error);
  }
  if (!entity.success) throw listError('LIST_UNREADABLE', 'This line is no FollowTheMoney entity', place);
  return entity.data;
}
