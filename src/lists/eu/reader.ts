import { listError } from '../shared/fail.ts';
import type { ListFile } from '../shared/input.ts';
import { childrenOf, type XmlElement, xmlRecords } from '../shared/xml-records.ts';

export interface EuList {
  /** The day the file was generated, where it says so. */
  readonly version?: string;
  readonly entities: readonly XmlElement[];
}

/**
 * Reads the EU's consolidated financial sanctions list (FSF) in XML 1.1.
 * @throws InterdictError `LIST_UNREADABLE` for broken XML, an entity without number or name, a number that stands twice,
 * or another root; `LIST_EMPTY`; the codes of `xmlRecords`
 */
export async function readEu(file: ListFile): Promise<EuList> {
  const entities: XmlElement[] = [];
  const seen = new Set<string>();
  let root: XmlElement | undefined;
  for await (const entity of xmlRecords(file, new Set(['sanctionEntity']), (open) => {
    root ??= open;
  })) {
    const place = { file: file.name, line: entity.line };
    const id = entity.attributes.logicalId ?? '';
    if (id === '') throw listError('LIST_UNREADABLE', 'An entity has no logicalId', place);
    if (seen.has(id)) throw listError('LIST_UNREADABLE', `Entity ${id} stands twice`, place);
    if (!childrenOf(entity, 'nameAlias').some(({ attributes }) => attributes.wholeName?.trim())) {
      throw listError('LIST_UNREADABLE', `Entity ${id} has no name`, place);
    }
    seen.add(id);
    entities.push(entity);
  }
  if (root?.name !== 'export') {
    throw listError('LIST_UNREADABLE', `This is no EU list: it begins with <${root?.name}>`, {
      file: file.name,
      line: 1,
    });
  }
  if (entities.length === 0) throw listError('LIST_EMPTY', 'The list has no entities', { file: file.name });
  const version = /^\d{4}-\d\d-\d\d/.exec(root.attributes.generationDate ?? '')?.[0];
  return version ? { version, entities } : { entities };
}
