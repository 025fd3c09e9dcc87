import { countryName } from '../ftm/countries.ts';
import type { FtmEntity } from '../ftm/properties.ts';

/** Values of an entity by field, as search results are counted and filtered by. */
export const FACETS = {
  countries: { label: 'Countries', of: countriesOf, name: countryName },
  topics: { label: 'Topics', of: (entity: FtmEntity) => textsOf(entity, 'topics'), name: (topic: string) => topic },
  datasets: { label: 'Data sources', of: (entity: FtmEntity) => entity.datasets, name: (dataset: string) => dataset },
  schema: { label: 'Types', of: (entity: FtmEntity) => [entity.schema], name: (schema: string) => schema },
  genders: { label: 'Genders', of: (entity: FtmEntity) => textsOf(entity, 'gender'), name: (gender: string) => gender },
} as const;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as [FacetName, ...FacetName[]];

export interface Facet {
  label: string;
  values: { name: string; label: string; count: number }[];
}

/** Counts each value over the entities, most frequent first. */
export function facetOf(name: FacetName, entities: readonly FtmEntity[], titles: ReadonlyMap<string, string>): Facet {
  const facet = FACETS[name];
  const counts = new Map<string, number>();
  for (const value of entities.flatMap((entity) => [...new Set(facet.of(entity))])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts]
    .map(([value, count]) => ({ name: value, label: titles.get(value) ?? facet.name(value), count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return { label: facet.label, values };
}

/** Values of a field: one of the facets, or a property (`birthDate`, `properties.birthDate`). */
export function fieldOf(entity: FtmEntity, field: string): readonly string[] {
  const facet = Object.hasOwn(FACETS, field) ? FACETS[field as FacetName] : undefined;
  return facet === undefined ? textsOf(entity, field.replace(/^properties\./, '')) : facet.of(entity);
}

function textsOf({ properties }: FtmEntity, property: string): string[] {
  const values = Object.hasOwn(properties, property) ? properties[property]! : [];
  return values.filter((value) => typeof value === 'string');
}

function countriesOf(entity: FtmEntity): string[] {
  const values = ['country', 'nationality', 'citizenship', 'jurisdiction', 'flag'].flatMap((name) =>
    textsOf(entity, name),
  );
  return [...new Set(values)];
}
