import { listError } from '../../shared/fail.ts';
import type { ListFile } from '../../shared/input.ts';
import { type XmlElement, xmlRecords } from '../../shared/xml-records.ts';
import { isoDay } from './dates.ts';
import { References } from './references.ts';

/** What an Advanced XML file holds, in the order in which it comes. */
export interface AdvancedHandlers {
  location(element: XmlElement, references: References): void;
  document(element: XmlElement, references: References): void;
  party(element: XmlElement, references: References): void;
  relationship(element: XmlElement, references: References): void;
  entry(element: XmlElement, references: References): void;
}

const HANDLER_OF: Readonly<Record<string, keyof AdvancedHandlers>> = {
  Location: 'location',
  IDRegDocument: 'document',
  DistinctParty: 'party',
  ProfileRelationship: 'relationship',
  SanctionsEntry: 'entry',
};

/**
 * Streams OFAC's Advanced XML (`SDN_ADVANCED.XML`, `CONS_ADVANCED.XML`) to handlers, one element at a time.
 * @returns the day of publication
 * @throws InterdictError `LIST_UNREADABLE` for broken XML, a file without its reference sets or its date, or another
 * root; the codes of `xmlRecords`
 */
export async function readOfacAdvanced(file: ListFile, handlers: AdvancedHandlers): Promise<string> {
  const wanted = new Set(['DateOfIssue', 'ReferenceValueSets', ...Object.keys(HANDLER_OF)]);
  let root: XmlElement | undefined;
  let references: References | undefined;
  let version: string | undefined;
  for await (const element of xmlRecords(file, wanted, (open) => {
    root ??= open;
    if (root.name !== 'Sanctions') {
      throw listError('LIST_UNREADABLE', `This is no Advanced XML: it begins with <${root.name}>`, {
        file: file.name,
        line: root.line,
      });
    }
  })) {
    if (element.name === 'DateOfIssue') version ??= isoDay(element);
    else if (element.name === 'ReferenceValueSets') references = new References(element);
    else {
      if (!references) {
        throw listError('LIST_UNREADABLE', 'The reference values are missing', { file: file.name, line: element.line });
      }
      handlers[HANDLER_OF[element.name] as keyof AdvancedHandlers](element, references);
    }
  }
  if (!version)
    throw listError('LIST_UNREADABLE', 'The file does not say when it was issued', { file: file.name, line: 1 });
  return version;
}
