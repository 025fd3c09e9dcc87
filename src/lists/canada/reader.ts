import { listError } from '../shared/fail.ts';
import type { ListFile } from '../shared/input.ts';
import { textOf, type XmlElement, xmlRecords } from '../shared/xml-records.ts';

/** A `record` of Canada's consolidated autonomous sanctions list, trimmed. Empty text where a field is absent. */
export interface CanadaRecord {
  /** The regime in English and French: `Russia / Russie`. */
  readonly country: string;
  readonly lastName: string;
  readonly givenName: string;
  readonly entityOrShip: string;
  readonly titleOrShip: string;
  readonly aliases: string;
  readonly dateOfBirthOrBuild: string;
  readonly imo: string;
  readonly schedule: string;
  readonly item: string;
  readonly listed: string;
}

/**
 * Reads Canada's consolidated autonomous sanctions list in XML.
 * @throws InterdictError `LIST_UNREADABLE` for broken XML, a record without name or item, or a file that is no such
 * list; `LIST_EMPTY`; the codes of `xmlRecords`
 */
export async function readCanada(file: ListFile): Promise<CanadaRecord[]> {
  const records: CanadaRecord[] = [];
  let root: XmlElement | undefined;
  for await (const element of xmlRecords(file, new Set(['record']), (open) => {
    root ??= open;
  })) {
    const field = (tag: string) =>
      textOf(element, tag)
        .replace(/\u00A0/g, ' ')
        .trim();
    const record = {
      country: field('Country'),
      lastName: field('LastName'),
      givenName: field('GivenName'),
      entityOrShip: field('EntityOrShip'),
      titleOrShip: field('TitleOrShip'),
      aliases: field('Aliases'),
      dateOfBirthOrBuild: field('DateOfBirthOrShipBuildDate'),
      imo: field('ShipIMONumber'),
      schedule: field('Schedule'),
      item: field('Item'),
      listed: field('DateOfListing'),
    };
    const place = { file: file.name, line: element.line };
    if (!record.country || !record.item) throw listError('LIST_UNREADABLE', 'A record has no country or item', place);
    if (!record.lastName && !record.givenName && !record.entityOrShip) {
      throw listError('LIST_UNREADABLE', `${record.country}, item ${record.item}: the record has no name`, place);
    }
    records.push(record);
  }
  if (root?.name !== 'data-set') {
    throw listError('LIST_UNREADABLE', `This is no Canadian list: it begins with <${root?.name}>`, {
      file: file.name,
      line: 1,
    });
  }
  if (records.length === 0) throw listError('LIST_EMPTY', 'The list has no entries', { file: file.name });
  return records;
}
