import type { Address } from '../../../model/index.ts';
import type { PartyDraft } from '../../shared/draft.ts';
import { childOf, type XmlElement } from '../../shared/xml-records.ts';
import { applyLabelled } from '../labelled-value.ts';
import { datePeriod } from './dates.ts';
import type { References } from './references.ts';

/**
 * Puts the features of a profile into a party.
 * @returns the measures among them
 */
export function addFeatures(
  profile: XmlElement,
  references: References,
  locations: ReadonlyMap<string, Address>,
  draft: PartyDraft,
): string[] {
  const measures: string[] = [];
  for (const feature of profile.children) {
    if (feature.name !== 'Feature') continue;
    const type = feature.attributes.FeatureTypeID;
    const label = references.of('FeatureType', type);
    const fact = VESSEL_FACTS[references.key('FeatureType', type)];
    for (const version of feature.children) {
      if (version.name !== 'FeatureVersion') continue;
      addFeature(draft, label, fact, version, references, locations, measures);
    }
  }
  return measures;
}

/** One feature: a date, a location, words behind a number, or text under a label. */
function addFeature(
  draft: PartyDraft,
  label: string,
  fact: VesselFact | undefined,
  version: XmlElement,
  references: References,
  locations: ReadonlyMap<string, Address>,
  measures: string[],
): void {
  const date = datePeriod(childOf(version, 'DatePeriod'));
  if (date && label === 'Birthdate') draft.date('birthDates', date);
  else if (date && label === 'Organization Established Date') draft.date('foundedDates', date);
  else if (date) draft.fact(label, date.to ? `${date.value} to ${date.to}` : date.value);
  const place = childOf(version, 'VersionLocation');
  const address = place && locations.get(place.attributes.LocationID ?? '');
  const detail = childOf(version, 'VersionDetail');
  const value = detail?.text.trim() || references.of('DetailReference', detail?.attributes.DetailReferenceID);
  switch (label) {
    case 'Location':
      if (address) draft.address(address);
      return;
    case 'Place of Birth':
      draft.text('birthPlaces', value || (address?.full ?? ''));
      return;
    case 'Nationality Country':
      draft.country('nationalities', address?.country || value);
      return;
    case 'Citizenship Country':
      draft.country('citizenships', address?.country || value);
      return;
    case 'Title':
      draft.text('positions', value);
      return;
    default: {
      const text = value || (address?.country ?? '');
      if (fact && text) draft.vessel({ [fact]: text });
      if (fact === 'callSign') draft.identifier('callSign', text);
      if (fact === 'flag' || label === 'Nationality of Registration')
        draft.country('countries', address?.country || text);
      if (!fact && !date) measures.push(...applyLabelled({ label, value: text }, draft));
    }
  }
}

type VesselFact = 'callSign' | 'type' | 'flag' | 'owner' | 'tonnage' | 'grossTonnage';
const VESSEL_FACTS: Readonly<Record<string, VesselFact>> = {
  'vessel call sign': 'callSign',
  'vessel type': 'type',
  'vessel flag': 'flag',
  'vessel owner': 'owner',
  'vessel tonnage': 'tonnage',
  'vessel gross registered tonnage': 'grossTonnage',
  'vessel gross tonnage': 'grossTonnage',
};
