/**
 * The properties FollowTheMoney knows, by schema, and what their values must look like: from its published schema
 * documentation, for the schemata this program writes. What is not in the table is an error of ours.
 */
type Type = 'text' | 'date' | 'country' | 'language' | 'gender' | 'url' | { readonly range: string };

interface Schema {
  readonly extends?: string;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, Type>>;
}

const texts = (names: string): Record<string, Type> =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'text']));

const SCHEMATA: Readonly<Record<string, Schema>> = {
  Thing: {
    properties: {
      ...texts('name summary description alias previousName weakAlias publisher wikidataId keywords topics address'),
      ...texts('program programId notes'),
      country: 'country',
      sourceUrl: 'url',
      addressEntity: { range: 'Address' },
      modifiedAt: 'date',
    },
  },
  LegalEntity: {
    extends: 'Thing',
    required: ['name'],
    properties: {
      ...texts('email phone website legalForm status sector registrationNumber idNumber taxNumber vatCode innCode'),
      ...texts('okpoCode ogrnCode leiCode dunsCode swiftBic imoNumber'),
      incorporationDate: 'date',
      dissolutionDate: 'date',
      jurisdiction: 'country',
      mainCountry: 'country',
    },
  },
  Person: {
    extends: 'LegalEntity',
    properties: {
      ...texts('title firstName secondName middleName fatherName lastName nameSuffix birthPlace position'),
      ...texts('passportNumber socialSecurityNumber'),
      birthDate: 'date',
      deathDate: 'date',
      nationality: 'country',
      citizenship: 'country',
      birthCountry: 'country',
      gender: 'gender',
    },
  },
  Organization: { extends: 'LegalEntity', properties: {} },
  Company: { extends: 'Organization', properties: {} },
  PublicBody: { extends: 'Organization', properties: {} },
  Document: {
    extends: 'Thing',
    properties: {
      ...texts('title author generator fileName fileSize extension encoding messageId mimeType'),
      language: 'language',
      date: 'date',
      authoredAt: 'date',
      publishedAt: 'date',
    },
  },
  Mention: {
    required: ['document'],
    properties: {
      ...texts('name detectedSchema'),
      document: { range: 'Document' },
      resolved: { range: 'LegalEntity' },
      contextCountry: 'country',
    },
  },
  Sanction: {
    required: ['entity'],
    properties: {
      ...texts(
        'authority authorityId unscId program programId provisions status duration reason summary description recordId',
      ),
      entity: { range: 'Thing' },
      proof: { range: 'Document' },
      country: 'country',
      listingDate: 'date',
      startDate: 'date',
      endDate: 'date',
      date: 'date',
      sourceUrl: 'url',
      programUrl: 'url',
    },
  },
};

const LOOKS: Readonly<Record<Exclude<Type, object>, RegExp>> = {
  text: /\S/,
  date: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  country: /^[a-z]{2,4}$/,
  language: /^[a-z]{3}$/,
  gender: /^(?:male|female|other)$/,
  url: /^https?:\/\//,
};

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
}

/** What of some entities FollowTheMoney would not take: unknown schemata, properties, values, and ids that lead nowhere. */
export function ftmFaults(lines: readonly Line[]): string[] {
  const schemaOf = new Map(lines.map(({ id, schema }) => [id, schema]));
  return lines.flatMap(({ id, schema, properties }) => {
    const known = SCHEMATA[schema];
    if (known === undefined) return [`${id}: no schema ${schema}`];
    const missing = lineage(schema)
      .flatMap((each) => SCHEMATA[each]!.required ?? [])
      .filter((name) => (properties[name]?.length ?? 0) === 0)
      .map((name) => `${id}: no ${name}`);
    const wrong = Object.entries(properties).flatMap(([name, values]) => {
      const type = lineage(schema)
        .map((each) => SCHEMATA[each]!.properties[name])
        .find((each) => each !== undefined);
      if (type === undefined) return [`${id}: ${schema} has no ${name}`];
      return values.filter((value) => !fits(value, type, schemaOf)).map((value) => `${id}: ${name} ${String(value)}`);
    });
    return [...missing, ...wrong];
  });
}

function fits(value: unknown, type: Type, schemaOf: ReadonlyMap<string, string>): boolean {
  if (typeof value !== 'string') return false;
  if (typeof type === 'string') return LOOKS[type].test(value);
  const schema = schemaOf.get(value);
  return schema !== undefined && lineage(schema).includes(type.range);
}

function lineage(schema: string): string[] {
  const parent = SCHEMATA[schema]?.extends;
  return parent === undefined ? [schema] : [schema, ...lineage(parent)];
}
