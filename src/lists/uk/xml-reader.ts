import { listError } from '../shared/fail.ts';
import type { ListFile } from '../shared/input.ts';
import { textOf, type XmlElement, xmlRecords } from '../shared/xml-records.ts';

/**
 * Reads the UK Sanctions List in XML: its `Designation` elements.
 * @throws InterdictError `LIST_UNREADABLE` for broken XML, an entry without id, an id that stands twice, or another
 * root; `LIST_EMPTY`; the codes of `xmlRecords`
 */
export async function readUkXml(file: ListFile): Promise<XmlElement[]> {
  const designations: XmlElement[] = [];
  const seen = new Set<string>();
  let root: XmlElement | undefined;
  for await (const element of xmlRecords(file, new Set(['Designation']), (open) => {
    root ??= open;
  })) {
    const place = { file: file.name, line: element.line };
    const id = textOf(element, 'UniqueID');
    if (id === '') throw listError('LIST_UNREADABLE', 'An entry has no UniqueID', place);
    if (seen.has(id)) throw listError('LIST_UNREADABLE', `Entry ${id} stands twice`, place);
    seen.add(id);
    designations.push(element);
  }
  if (root?.name !== 'Designations') {
    throw listError('LIST_UNREADABLE', `This is no UK list: it begins with <${root?.name}>`, {
      file: file.name,
      line: 1,
    });
  }
  if (designations.length === 0) throw listError('LIST_EMPTY', 'The list has no entries', { file: file.name });
  return designations;
}
