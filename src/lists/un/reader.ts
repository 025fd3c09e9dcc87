import { listError } from '../shared/fail.ts';
import type { ListFile, Repair } from '../shared/input.ts';
import { isNonLatin } from '../shared/name-text.ts';
import { childrenOf, textOf, type XmlElement, xmlRecords } from '../shared/xml-records.ts';

/** An `INDIVIDUAL` or `ENTITY` of the UN Security Council's consolidated list, as in the file. */
export interface UnRecord {
  readonly individual: boolean;
  readonly element: XmlElement;
}

export interface UnList {
  /** The day the file was generated, where it says so. */
  readonly version?: string;
  readonly records: readonly UnRecord[];
}

/**
 * Reads the UN Security Council's consolidated list in XML.
 * @throws InterdictError `LIST_UNREADABLE` for broken XML, an entry without number or name, or a file that is no
 * UN list; the codes of `xmlRecords`
 */
export async function readUn(file: ListFile): Promise<UnList> {
  const records: UnRecord[] = [];
  const seen = new Set<string>();
  let root: XmlElement | undefined;
  for await (const element of xmlRecords(file, new Set(['INDIVIDUAL', 'ENTITY']), (open) => {
    root ??= open;
  })) {
    const place = { file: file.name, line: element.line };
    const id = textOf(element, 'DATAID');
    if (!/^\d+$/.test(id)) throw listError('LIST_UNREADABLE', 'An entry has no DATAID', place);
    if (seen.has(id)) throw listError('LIST_UNREADABLE', `Entry ${id} stands twice`, place);
    if (file.repair) discardLostScript(element, file.repair);
    else if (!textOf(element, 'FIRST_NAME')) throw listError('LIST_UNREADABLE', `Entry ${id} has no name`, place);
    seen.add(id);
    records.push({ individual: element.name === 'INDIVIDUAL', element });
  }
  if (root?.name !== 'CONSOLIDATED_LIST') {
    throw listError('LIST_UNREADABLE', `This is no UN list: it begins with <${root?.name}>`, {
      file: file.name,
      line: 1,
    });
  }
  if (records.length === 0) throw listError('LIST_EMPTY', 'The list has no entries', { file: file.name });
  const version = /^\d{4}-\d\d-\d\d/.exec(root.attributes.dateGenerated ?? '')?.[0];
  return version ? { version, records } : { records };
}

/** In a damaged file, a name in the original script that has no letter of such a script any more is lost. */
function discardLostScript(element: XmlElement, repair: Repair): void {
  for (const name of childrenOf(element, 'NAME_ORIGINAL_SCRIPT')) {
    if (name.text.trim() === '' || isNonLatin(name.text)) continue;
    name.text = '';
    repair.discarded += 1;
  }
}
