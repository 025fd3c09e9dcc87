export type { Party, Sightings } from '../model/index.ts';
export * from './bundle/bundle.ts';
export { writeSightings } from './bundle/sightings.ts';
export * from './canada/mapper.ts';
export * from './canada/reader.ts';
export { EU_LIST, mapEu } from './eu/mapper.ts';
export { type EuList, readEu } from './eu/reader.ts';
export {
  type FurtherFiles,
  LIST_FORMATS,
  type ListFormat,
  type ReadList,
  type ReadOptions,
  readList,
} from './formats.ts';
export { describeParty, sanctionProperties } from './ftm/describe.ts';
export type { FtmEntity } from './ftm/entity.ts';
export { mapFtm } from './ftm/mapper.ts';
export { PropertyBag, sourced } from './ftm/property-bag.ts';
export { readFtm } from './ftm/reader.ts';
export { toFtm } from './ftm/writer.ts';
export { readOfacAdvancedParties } from './ofac/advanced/mapper.ts';
export { type RemarksCoverage, remarksCoverage } from './ofac/apply-remarks.ts';
export { mapOfacCsvEntry, ofacId } from './ofac/csv-mapper.ts';
export * from './ofac/csv-reader.ts';
export * from './ofac/lent-facts.ts';
export * from './ofac/names-mapper.ts';
export * from './ofac/names-reader.ts';
export * from './ofac/xml-mapper.ts';
export * from './ofac/xml-reader.ts';
export { OWN_COLUMNS, readOwnList } from './own/own.ts';
export { ContentIds } from './shared/content-id.ts';
export { countryCode, countryOrPrinted } from './shared/countries.ts';
export { isoOf, printedDate } from './shared/dates.ts';
export * from './shared/designation-dates.ts';
export { type ListFile, listFile, listFileOf } from './shared/input.ts';
export * from './shared/name-rows.ts';
export { sha256 } from './shared/sha256.ts';
export { mapSwiss, SWISS_LIST } from './swiss/mapper.ts';
export { readSwiss, type SwissList } from './swiss/reader.ts';
export * from './uk/mapper.ts';
export * from './uk/name-rows.ts';
export * from './uk/reader.ts';
export { mapUkDesignation } from './uk/xml-mapper.ts';
export { readUkXml } from './uk/xml-reader.ts';
export * from './un/mapper.ts';
export * from './un/reader.ts';
export { CSL_LIST, readCsl } from './us-csl/csl.ts';
