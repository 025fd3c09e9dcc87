import { type Catalog, knownParts } from '../../catalog/index.ts';
import {
  applyQualifiers,
  identifiersOf,
  lowestThreshold,
  modelOfName,
  type Policy,
  qualify,
  round,
  thresholdFor,
} from '../../match/index.ts';
import type { Screening } from '../query.ts';
import type { CustomerIndex } from './customer-index.ts';

/** Rounding must not drop what it would have shown as reaching the line. */
const HALF_A_DIGIT = 5e-5;

/**
 * Customers whom a screening may match with one of the entries: every one it does match, and few besides. The
 * screening itself, which knows of weak aliases, kinds and exceptions, has the last word.
 *
 * @param entries numbers of entries in the catalog; where one is linked with others, their names ask as well, for a match
 *   with one is a match with all
 * @returns customers by number, ascending
 */
export function concernedCustomers(
  customers: CustomerIndex,
  catalog: Catalog,
  entries: readonly number[],
  options: Screening,
  policy: Policy,
): number[] {
  // Another way of scoring, or the names of another day, these customers were not indexed for.
  if (policy.scoring === 'ofac-search' || options.asOf !== undefined) return customers.all;
  const concerned = new Set<number>();
  const line = lowestThreshold(options.thresholds) - HALF_A_DIGIT;
  const numbers = new Set(entries.flatMap((number) => catalog.linkedWith(number)));
  for (const number of numbers) {
    const party = catalog.partyAt(number);
    const threshold = thresholdFor(party.schema, options.thresholds);
    for (const { full, kind, parts } of party.names) {
      if (kind === 'weak' && !options.weakAliases) continue;
      for (const { customer, score } of customers.near(full, modelOfName(party, full), knownParts(parts), line)) {
        if (concerned.has(customer)) continue;
        const effects = qualify(customers.queryOf(customer), party, policy.weights);
        // A cap on weak aliases only lowers: what stays below the line here stays below it there.
        if (round(applyQualifiers(score, effects).score) >= threshold) concerned.add(customer);
      }
    }
    for (const { value } of identifiersOf(party))
      for (const customer of customers.withIdentifier(value)) concerned.add(customer);
  }
  return [...concerned].sort((a, b) => a - b);
}
