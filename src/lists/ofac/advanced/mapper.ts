import type { Address, Designation, Party, Relation, Schema } from '../../../model/index.ts';
import { PartyDraft } from '../../shared/draft.ts';
import { listError, wholly } from '../../shared/fail.ts';
import type { ListFile } from '../../shared/input.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../shared/xml-records.ts';
import { applyRemarks } from '../apply-remarks.ts';
import { ofacId } from '../csv-mapper.ts';
import { applyLabelled, type LabelledValue } from '../labelled-value.ts';
import { datePeriod } from './dates.ts';
import { addDesignations, designationOf } from './designations.ts';
import { addFeatures } from './features.ts';
import { addressOf } from './locations.ts';
import { addNames } from './names.ts';
import { readOfacAdvanced } from './reader.ts';
import type { References } from './references.ts';

/** A party whose documents are read; its relations and designations follow at the end of the file. */
interface Pending {
  readonly draft: PartyDraft;
  readonly caption: string;
  readonly measures: string[];
  readonly designations: Designation[];
}

/**
 * Reads OFAC's Advanced XML to parties.
 * Time and memory are linear in the file; at most one element is held as XML at a time.
 * @throws InterdictError the codes of `readOfacAdvanced`; `LIST_UNREADABLE` where an entry or a relation names a party
 * that is not there; `LIST_EMPTY`
 */
export async function readOfacAdvancedParties(
  file: ListFile,
  list: string,
): Promise<{ version: string; parties: Party[] }> {
  return wholly(file.name, async () => {
    const locations = new Map<string, Address>();
    const documents = new Map<string, LabelledValue[]>();
    const pending = new Map<string, Pending>();
    const partyOf = (id: string | undefined, element: XmlElement): Pending => {
      const party = pending.get(id ?? '');
      if (party) return party;
      throw listError('LIST_UNREADABLE', `There is no party with the profile ${id}`, {
        file: file.name,
        line: element.line,
      });
    };
    const version = await readOfacAdvanced(file, {
      location(element, references) {
        const address = addressOf(element, references);
        if (address) locations.set(element.attributes.ID ?? '', address);
      },
      document(element, references) {
        const identity = element.attributes.IdentityID ?? '';
        const document = documentOf(element, references);
        const held = documents.get(identity);
        if (held) held.push(document);
        else documents.set(identity, [document]);
      },
      party(element, references) {
        const profile = childOf(element, 'Profile');
        const id = profile?.attributes.ID;
        if (!profile || !id)
          throw listError('LIST_UNREADABLE', 'A party has no profile', { file: file.name, line: element.line });
        const party = partyDraft(element, profile, list, references, locations, documents);
        if (!party.draft.hasName) {
          throw listError('LIST_UNREADABLE', `Party ${id} has no name`, { file: file.name, line: element.line });
        }
        party.draft.rest();
        pending.set(id, party);
      },
      relationship(element, references) {
        const from = partyOf(element.attributes['From-ProfileID'], element);
        const to = element.attributes['To-ProfileID'];
        from.draft.relation(relationOf(element, references, to ?? '', partyOf(to, element).caption));
      },
      entry(element, references) {
        const party = partyOf(element.attributes.ProfileID, element);
        party.designations.push(designationOf(element, references, list));
      },
    });
    if (pending.size === 0) throw listError('LIST_EMPTY', 'The list has no entries', { file: file.name });
    const parties: Party[] = [];
    for (const [id, party] of pending) {
      parties.push(finished(party));
      pending.delete(id);
    }
    return { version, parties };
  });
}

function schemaOf(profile: XmlElement, references: References): Schema {
  const subType = profile.attributes.PartySubTypeID;
  const name = references.of('PartySubType', subType);
  if (name === 'Vessel') return 'Vessel';
  if (name === 'Aircraft') return 'Airplane';
  const type = references.of('PartyType', references.attribute('PartySubType', subType, 'PartyTypeID'));
  return type === 'Individual' ? 'Person' : 'Organization';
}

function partyDraft(
  element: XmlElement,
  profile: XmlElement,
  list: string,
  references: References,
  locations: ReadonlyMap<string, Address>,
  documents: ReadonlyMap<string, LabelledValue[]>,
): Pending {
  const draft = new PartyDraft(ofacId(profile.attributes.ID ?? ''), list, schemaOf(profile, references));
  const measures = applyRemarks(textOf(element, 'Comment'), draft);
  let caption = '';
  for (const identity of childrenOf(profile, 'Identity')) {
    const name = addNames(identity, references, draft);
    caption ||= name;
    for (const document of documents.get(identity.attributes.ID ?? '') ?? []) {
      measures.push(...applyLabelled(document, draft));
    }
  }
  measures.push(...addFeatures(profile, references, locations, draft));
  return { draft, caption, measures, designations: [] };
}

function documentOf(element: XmlElement, references: References): LabelledValue {
  const days: { issued?: string; expires?: string } = {};
  for (const date of childrenOf(element, 'DocumentDate')) {
    const type = references.of('IDRegDocDateType', date.attributes.IDRegDocDateTypeID);
    const day = datePeriod(childOf(date, 'DatePeriod'))?.value;
    if (day) days[/^issue/i.test(type) ? 'issued' : 'expires'] = day;
  }
  return {
    label: references.of('IDRegDocType', element.attributes.IDRegDocTypeID),
    value: textOf(element, 'IDRegistrationNo'),
    country: references.of('Country', element.attributes['IssuedBy-CountryID']).replace(/^undetermined$/, ''),
    note: textOf(element, 'IssuingAuthority'),
    ...days,
    document: true,
  };
}

function relationOf(element: XmlElement, references: References, to: string, name: string): Omit<Relation, 'from'> {
  const type = references.of('RelationType', element.attributes.RelationTypeID);
  const former = element.attributes.Former === 'true' ? ' (former)' : '';
  return { kind: relationKind(type), name, party: ofacId(to), note: `${type}${former}` };
}

function relationKind(type: string): Relation['kind'] {
  if (/^owned or controlled/i.test(type)) return 'ownedBy';
  if (/^owns/i.test(type)) return 'owns';
  if (/^acting for/i.test(type)) return 'actingFor';
  return /family/i.test(type) ? 'family' : 'linkedTo';
}

function finished({ draft, measures, designations }: Pending): Party {
  addDesignations(draft, designations, measures);
  return draft.build();
}
