import { listError } from '../../shared/fail.ts';
import type { ListFile } from '../../shared/input.ts';
import type { WantedAttributes } from '../../shared/xml/open-tag.ts';
import { takeXmlRecords, type XmlElement } from '../../shared/xml-records.ts';
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

/** The attributes the mapper reads, by element. Most are others: making no text of them saves much of the time. */
const ATTRIBUTES: WantedAttributes = new Map(
  Object.entries({
    Alias: ['AliasTypeID', 'Primary', 'LowQuality'],
    DistinctParty: [],
    DocumentDate: ['IDRegDocDateTypeID'],
    DocumentedName: ['DocNameStatusID'],
    End: ['Approximate'],
    EntryEvent: ['LegalBasisID'],
    Feature: ['FeatureTypeID'],
    FeatureVersion: [],
    IDRegDocument: ['IDRegDocTypeID', 'IdentityID', 'IssuedBy-CountryID'],
    LocationCountry: ['CountryID'],
    LocationPart: ['LocPartTypeID'],
    NamePartGroup: ['ID', 'NamePartTypeID'],
    NamePartValue: ['NamePartGroupID', 'ScriptID'],
    Profile: ['ID', 'PartySubTypeID'],
    ProfileRelationship: ['From-ProfileID', 'To-ProfileID', 'RelationTypeID', 'Former'],
    SanctionsEntry: ['ProfileID', 'ListID'],
    SanctionsMeasure: ['SanctionsTypeID'],
    Start: ['Approximate'],
    VersionDetail: ['DetailReferenceID'],
    VersionLocation: ['LocationID'],
    '*': ['ID', 'PartyTypeID'],
  }).map(([element, read]) => [element, new Set(read)]),
);

/** Elements that only point back at what holds them, that stand empty, or that say what another says better. */
const WITHOUT = new Set([
  'EntryEvent/Comment',
  'FeatureVersion/Comment',
  'LocationPartValue/Comment',
  'SanctionsMeasure/DatePeriod',
  'DocumentedNameReference',
  'FeatureVersionReference',
  'IDRegDocumentReference',
  'IdentityReference',
  'LocationAreaCode',
]);

/**
 * Streams OFAC's Advanced XML (`SDN_ADVANCED.XML`, `CONS_ADVANCED.XML`) to handlers, one element at a time.
 * @returns the day of publication
 * @throws InterdictError `LIST_UNREADABLE` for broken XML, a file without its reference sets or its date, or another
 * root; the codes of `takeXmlRecords`
 */
export async function readOfacAdvanced(file: ListFile, handlers: AdvancedHandlers): Promise<string> {
  const unreadable = (message: string, line: number) =>
    listError('LIST_UNREADABLE', message, { file: file.name, line });
  let root: XmlElement | undefined;
  let references: References | undefined;
  let version: string | undefined;
  const onOpen = (open: XmlElement) => {
    root ??= open;
    if (root.name !== 'Sanctions')
      throw unreadable(`This is no Advanced XML: it begins with <${root.name}>`, root.line);
  };
  const records = new Set(['DateOfIssue', 'ReferenceValueSets', ...Object.keys(HANDLER_OF)]);
  await takeXmlRecords(file, { records, without: WITHOUT, attributes: ATTRIBUTES, onOpen }, (element) => {
    if (element.name === 'DateOfIssue') version ??= isoDay(element);
    else if (element.name === 'ReferenceValueSets') references = new References(element);
    else {
      if (!references) throw unreadable('The reference values are missing', element.line);
      handlers[HANDLER_OF[element.name] as keyof AdvancedHandlers](element, references);
    }
  });
  if (!version) throw unreadable('The file does not say when it was issued', 1);
  return version;
}
