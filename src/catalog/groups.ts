import type { Filter } from '../index/index.ts';
import type { Schema, SchemaName, ScreenOptions } from '../model/index.ts';

/** What a filter can tell names apart by. Every name belongs to one group; a filter is one byte a group. */
export interface Group {
  readonly list: string;
  readonly schema: Schema;
  readonly weak: boolean;
}

/** Numbers groups as they are met. */
export class Groups {
  readonly all: Group[] = [];
  readonly #numbers = new Map<string, number>();

  number(group: Group): number {
    const key = `${group.list}|${group.schema}|${group.weak}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.push(group) - 1);
    return this.all.length - 1;
  }
}

const ORGANISATIONS: readonly Schema[] = ['Organization', 'Company', 'PublicBody', 'LegalEntity'];

/**
 * Which listed schemas can answer a query for one. A party whose type the list does not give (`LegalEntity`)
 * answers to everything: leaving it out could hide a match.
 */
const ANSWERS: Record<Exclude<SchemaName, 'Thing'>, readonly Schema[]> = {
  Person: ['Person', 'LegalEntity'],
  Organization: ORGANISATIONS,
  Company: ORGANISATIONS,
  PublicBody: ORGANISATIONS,
  LegalEntity: ['Person', ...ORGANISATIONS],
  Vessel: ['Vessel', 'LegalEntity'],
  Airplane: ['Airplane', 'LegalEntity'],
  Vehicle: ['Vehicle', 'LegalEntity'],
  CryptoWallet: ['CryptoWallet', 'LegalEntity'],
};

/** The filter for a query: one byte a group, 1 where its names may answer. */
export function filterOf(
  groups: readonly Group[],
  schema: SchemaName,
  options: Pick<ScreenOptions, 'lists' | 'weakAliases'>,
): Filter {
  return Uint8Array.from(groups, (group) => {
    const byList = options.lists.length === 0 || options.lists.includes(group.list);
    const bySchema = schema === 'Thing' || ANSWERS[schema].includes(group.schema);
    return byList && bySchema && (options.weakAliases || !group.weak) ? 1 : 0;
  });
}
