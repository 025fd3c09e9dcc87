import type { From, Party } from '../../model/index.ts';
import { PartyDraft } from '../shared/draft.ts';
import { applyRemarks, type RemarksCoverage } from './apply-remarks.ts';
import type { OfacCsvAddress, OfacCsvAlias, OfacCsvEntry } from './csv-reader.ts';
import { listingDate } from './labelled-value.ts';
import { ofacNameParts, ofacSchema } from './names.ts';

export interface OfacMapping {
  /** `us_ofac_sdn` or `us_ofac_cons` */
  readonly list: string;
  /** Stamped on every value, when the facts are lent to another version. */
  readonly from?: From;
  readonly coverage?: RemarksCoverage;
}

export const OFAC_AUTHORITY = 'US Department of the Treasury, Office of Foreign Assets Control';

/** The party of one entry of OFAC's CSV set. */
export function mapOfacCsvEntry(entry: OfacCsvEntry, { list, from, coverage }: OfacMapping): Party {
  const draft = new PartyDraft(ofacId(entry.uid), list, ofacSchema(entry.type), from);
  draft.name(entry.name, 'primary', ofacNameParts(entry.name, draft.schema));
  addAliases(draft, entry.aliases);
  if (entry.title) draft.text('positions', entry.title);
  const measures = applyRemarks(entry.remarks, draft, coverage);
  addAddresses(draft, entry.addresses);
  if (draft.schema === 'Vessel') {
    draft.vessel({
      callSign: entry.callSign,
      type: entry.vesselType,
      tonnage: entry.tonnage,
      grossTonnage: entry.grossTonnage,
      flag: entry.flag,
      owner: entry.owner,
    });
    if (entry.callSign) draft.identifier('callSign', entry.callSign);
  }
  if (entry.flag) draft.country('countries', entry.flag);
  const listed = listingDate(entry.programmes, measures);
  draft.designation({
    list,
    programmes: entry.programmes,
    authority: OFAC_AUTHORITY,
    ...(measures.length > 0 ? { measures: [...new Set(measures)] } : {}),
    ...(listed ? { listed } : {}),
    ...(from ? { from } : {}),
  });
  return draft.build();
}

/** The stable id of an OFAC entry. */
export function ofacId(uid: string | number): string {
  return `ofac-${uid}`;
}

export function addAliases(draft: PartyDraft, aliases: readonly OfacCsvAlias[]): void {
  for (const { type, name } of aliases) {
    draft.name(name, type === 'fka' ? 'former' : 'strong', ofacNameParts(name, draft.schema));
  }
}

export function addAddresses(draft: PartyDraft, addresses: readonly OfacCsvAddress[]): void {
  for (const { street, city, country } of addresses) {
    const known = country === 'undetermined' ? '' : country;
    const full = [street, city, known].filter((part) => part !== '').join(', ');
    draft.address({ full, street, city, country: known });
  }
}
