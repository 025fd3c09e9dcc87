import { listError } from '../shared/fail.ts';
import type { ListFile } from '../shared/input.ts';
import { textOf, type XmlElement, xmlRecords } from '../shared/xml-records.ts';

export interface OfacXml {
  /** The day of publication. */
  readonly version: string;
  readonly entries: readonly XmlElement[];
}

/**
 * Reads OFAC's standard XML (`SDN.XML`, `CONSOLIDATED.XML`): the `sdnEntry` elements and the day of publication.
 * @throws InterdictError `LIST_UNREADABLE` for broken XML, an entry without number or name, a number that stands twice,
 * or fewer entries than the file announces (a file that was cut short); the codes of `xmlRecords`
 */
export async function readOfacXml(file: ListFile): Promise<OfacXml> {
  const entries: XmlElement[] = [];
  const seen = new Set<string>();
  let root: XmlElement | undefined;
  let published: XmlElement | undefined;
  const wanted = new Set(['sdnEntry', 'publshInformation']);
  for await (const element of xmlRecords(file, wanted, (open) => {
    root ??= open;
  })) {
    if (element.name === 'publshInformation') {
      published = element;
      continue;
    }
    const place = { file: file.name, line: element.line };
    const uid = textOf(element, 'uid');
    if (!/^\d+$/.test(uid)) throw listError('LIST_UNREADABLE', 'An entry has no number', place);
    if (seen.has(uid)) throw listError('LIST_UNREADABLE', `Entry ${uid} stands twice`, place);
    if (!textOf(element, 'lastName')) throw listError('LIST_UNREADABLE', `Entry ${uid} has no name`, place);
    seen.add(uid);
    entries.push(element);
  }
  const place = { file: file.name, line: root?.line ?? 1 };
  if (root?.name !== 'sdnList') {
    throw listError('LIST_UNREADABLE', `This is no OFAC list: it begins with <${root?.name}>`, place);
  }
  const announced = Number(textOf(published, 'Record_Count'));
  if (announced !== entries.length) {
    throw listError('LIST_UNREADABLE', `${announced} entries are announced, ${entries.length} are there`, place);
  }
  const day = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(textOf(published, 'Publish_Date'));
  if (!day) throw listError('LIST_UNREADABLE', 'The file does not say when it was published', place);
  return { version: `${day[3]}-${day[1]}-${day[2]}`, entries };
}
