import type { AircraftFacts, PartialDate, Party, Schema, Sourced, VesselFacts } from '../../model/index.ts';
import { countryCode } from '../shared/countries.ts';
import { type PropertyBag, sourced, type Told } from './property-bag.ts';

/** What is known of a party beside names and numbers: which property tells it, of whom, and how it is told of others. */
interface Fact {
  readonly property: string;
  /** Schemata that have the property in FollowTheMoney; all where absent. */
  readonly schemata?: readonly Schema[];
  /** What stands before the value in `notes`, where the schema has no such property. */
  readonly label: string;
  values(party: Party): readonly Told[];
}

const PERSON: readonly Schema[] = ['Person'];
const VESSEL: readonly Schema[] = ['Vessel'];
const AIRPLANE: readonly Schema[] = ['Airplane'];
const FOUNDED: readonly Schema[] = ['LegalEntity', 'Organization', 'Company', 'PublicBody'];

const valuesOf = (values: readonly Sourced[] = []): readonly Sourced[] => values;
/** FollowTheMoney has no ranges: both ends of one are given. */
const datesOf = (dates: readonly PartialDate[] = []): Told[] =>
  dates.flatMap(({ value, to, from }) => [sourced(value, from), ...(to === undefined ? [] : [sourced(to, from)])]);
const ofVessel = ({ vessel }: Party, fact: Exclude<keyof VesselFacts, 'from'>): Told[] =>
  vessel?.[fact] === undefined ? [] : [sourced(vessel[fact], vessel.from)];
const ofAircraft = ({ aircraft }: Party, fact: Exclude<keyof AircraftFacts, 'from'>): Told[] =>
  aircraft?.[fact] === undefined ? [] : [sourced(aircraft[fact], aircraft.from)];

// `owner` and `operator` are ties between entities in FollowTheMoney; a list gives only a name.
const NOWHERE: readonly Schema[] = [];

const FACTS: readonly Fact[] = [
  { property: 'birthDate', schemata: PERSON, label: 'Born', values: (party) => datesOf(party.birthDates) },
  { property: 'birthPlace', schemata: PERSON, label: 'Born in', values: (party) => valuesOf(party.birthPlaces) },
  { property: 'deathDate', schemata: PERSON, label: 'Died', values: (party) => datesOf(party.deathDates) },
  { property: 'gender', schemata: PERSON, label: 'Gender', values: (party) => valuesOf(party.genders) },
  { property: 'nationality', schemata: PERSON, label: 'Nationality', values: (party) => valuesOf(party.nationalities) },
  { property: 'citizenship', schemata: PERSON, label: 'Citizenship', values: (party) => valuesOf(party.citizenships) },
  { property: 'position', schemata: PERSON, label: 'Position', values: (party) => valuesOf(party.positions) },
  {
    property: 'incorporationDate',
    schemata: FOUNDED,
    label: 'Founded',
    values: (party) => datesOf(party.foundedDates),
  },
  { property: 'country', label: 'Country', values: (party) => valuesOf(party.countries) },
  {
    property: 'address',
    label: 'Address',
    values: (party) => (party.addresses ?? []).map(({ full, from }) => sourced(full, from)),
  },
  { property: 'callSign', schemata: VESSEL, label: 'Call sign', values: (party) => ofVessel(party, 'callSign') },
  { property: 'type', schemata: VESSEL, label: 'Vessel type', values: (party) => ofVessel(party, 'type') },
  { property: 'tonnage', schemata: VESSEL, label: 'Tonnage', values: (party) => ofVessel(party, 'tonnage') },
  {
    property: 'grossRegisteredTonnage',
    schemata: VESSEL,
    label: 'Gross tonnage',
    values: (party) => ofVessel(party, 'grossTonnage'),
  },
  { property: 'flag', schemata: VESSEL, label: 'Flag', values: flagOf },
  { property: 'buildDate', schemata: VESSEL, label: 'Built', values: (party) => ofVessel(party, 'built') },
  { property: 'owner', schemata: NOWHERE, label: 'Owner', values: (party) => ofVessel(party, 'owner') },
  { property: 'model', schemata: AIRPLANE, label: 'Aircraft model', values: (party) => ofAircraft(party, 'model') },
  {
    property: 'serialNumber',
    schemata: AIRPLANE,
    label: 'Manufacturer’s serial number',
    values: (party) => ofAircraft(party, 'manufacturerSerial'),
  },
  { property: 'buildDate', schemata: AIRPLANE, label: 'Built', values: (party) => ofAircraft(party, 'built') },
  { property: 'operator', schemata: NOWHERE, label: 'Operator', values: (party) => ofAircraft(party, 'operator') },
];

/** A list prints the flag as a word; FollowTheMoney wants the code. */
function flagOf({ vessel }: Party): Told[] {
  return vessel?.flag === undefined ? [] : [sourced(countryCode(vessel.flag) ?? vessel.flag, vessel.from)];
}

/**
 * Adds every fact of a party: to its property, or to `notes` with a word before it.
 * @param without properties that are told otherwise
 */
export function addFacts(bag: PropertyBag, party: Party, without: readonly string[] = []): void {
  for (const { property, schemata, label, values } of FACTS) {
    if (without.includes(property)) continue;
    const held = schemata === undefined || schemata.includes(party.schema);
    for (const told of values(party)) {
      const { value, from } = typeof told === 'object' ? told : { value: told };
      if (value === undefined) continue;
      // Some lists print words where a country should be ("former Soviet Union"): clients expect codes there.
      const fits = held && (!COUNTRIES.includes(property) || CODE.test(value));
      if (fits) bag.add(property, told);
      else bag.add('notes', sourced(`${label}: ${value}`, from));
    }
  }
  // Where nothing but a nationality ties a party that is no person to a country, it is still its country.
  if (party.schema !== 'Person') {
    const ties = [...valuesOf(party.nationalities), ...valuesOf(party.citizenships)];
    bag.add('country', ...ties.filter(({ value }) => CODE.test(value)));
  }
}

const COUNTRIES = ['country', 'nationality', 'citizenship', 'flag'];
const CODE = /^[a-z]{2}$/;
