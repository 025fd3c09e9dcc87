import type { PartialDate, Party, Schema } from '../../model/index.ts';
import { countryCode } from './countries.ts';
import type { PropertyBag } from './properties.ts';

/** What is known of a party beside names and numbers: which property tells it, of whom, and how it is told of others. */
interface Fact {
  readonly property: string;
  /** Schemata that have the property in FollowTheMoney; all where absent. */
  readonly schemata?: readonly Schema[];
  /** What stands before the value in `notes`, where the schema has no such property. */
  readonly label: string;
  values(party: Party): readonly (string | undefined)[];
}

const PERSON: readonly Schema[] = ['Person'];
const VESSEL: readonly Schema[] = ['Vessel'];
const AIRPLANE: readonly Schema[] = ['Airplane'];
const FOUNDED: readonly Schema[] = ['LegalEntity', 'Organization', 'Company', 'PublicBody'];

const valuesOf = (values: readonly { value: string }[] = []): string[] => values.map(({ value }) => value);
/** FollowTheMoney has no ranges: both ends of one are given. */
const datesOf = (dates: readonly PartialDate[] = []): (string | undefined)[] =>
  dates.flatMap(({ value, to }) => [value, to]);

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
  { property: 'address', label: 'Address', values: (party) => (party.addresses ?? []).map(({ full }) => full) },
  { property: 'callSign', schemata: VESSEL, label: 'Call sign', values: ({ vessel }) => [vessel?.callSign] },
  { property: 'type', schemata: VESSEL, label: 'Vessel type', values: ({ vessel }) => [vessel?.type] },
  { property: 'tonnage', schemata: VESSEL, label: 'Tonnage', values: ({ vessel }) => [vessel?.tonnage] },
  {
    property: 'grossRegisteredTonnage',
    schemata: VESSEL,
    label: 'Gross tonnage',
    values: ({ vessel }) => [vessel?.grossTonnage],
  },
  { property: 'flag', schemata: VESSEL, label: 'Flag', values: ({ vessel }) => [flagOf(vessel?.flag)] },
  { property: 'buildDate', schemata: VESSEL, label: 'Built', values: ({ vessel }) => [vessel?.built] },
  { property: 'owner', schemata: NOWHERE, label: 'Owner', values: ({ vessel }) => [vessel?.owner] },
  { property: 'model', schemata: AIRPLANE, label: 'Aircraft model', values: ({ aircraft }) => [aircraft?.model] },
  {
    property: 'serialNumber',
    schemata: AIRPLANE,
    label: 'Manufacturer’s serial number',
    values: ({ aircraft }) => [aircraft?.manufacturerSerial],
  },
  { property: 'buildDate', schemata: AIRPLANE, label: 'Built', values: ({ aircraft }) => [aircraft?.built] },
  { property: 'operator', schemata: NOWHERE, label: 'Operator', values: ({ aircraft }) => [aircraft?.operator] },
];

/** A list prints the flag as a word; FollowTheMoney wants the code. */
const flagOf = (flag: string | undefined): string | undefined =>
  flag === undefined ? undefined : (countryCode(flag) ?? flag);

/** Adds every fact of a party: to its property, or to `notes` with a word before it. */
export function addFacts(bag: PropertyBag, party: Party): void {
  for (const { property, schemata, label, values } of FACTS) {
    const held = schemata === undefined || schemata.includes(party.schema);
    for (const value of values(party)) {
      if (value === undefined) continue;
      // Some lists print words where a country should be ("former Soviet Union"): clients expect codes there.
      const fits = held && (!COUNTRIES.includes(property) || CODE.test(value));
      if (fits) bag.add(property, value);
      else bag.add('notes', `${label}: ${value}`);
    }
  }
  // Where nothing but a nationality ties a party that is no person to a country, it is still its country.
  if (party.schema !== 'Person') {
    const ties = [...valuesOf(party.nationalities), ...valuesOf(party.citizenships)];
    bag.add('country', ...ties.filter((value) => CODE.test(value)));
  }
}

const COUNTRIES = ['country', 'nationality', 'citizenship', 'flag'];
const CODE = /^[a-z]{2}$/;
